"""From a decoded code to the name and to all tiles, with every call of the loyalty system answered late.

Prints one JSON object with the milliseconds of every visit.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.kiosk_here import FrameWatch, configure, run_kiosk, shows_text, until
from benchmarks.sandbox_process import AUTHORITY, sandbox
from kiosk.sandbox.test_codes import sample_code
from ui.running import Running
from ui.viewmodels.root import Screen

# None of these needs a third round trip: a secondary number does, and more vouchers than fit on a page.
CARDS = ("good", "good-digital", "phone-only", "no-salutation", "long-name")
_READING_S = 0.4
_BETWEEN_VISITS_S = 0.3


@dataclass(slots=True)
class Times:
    """Milliseconds from the decoded code, one entry a visit."""

    name_ms: list[float] = field(default_factory=list)
    tiles_ms: list[float] = field(default_factory=list)


async def visit(running: Running, watch: FrameWatch, number: int, times: Times) -> None:
    """One card, as if it had been read now, until its home is complete; then the visit is ended."""
    window, home = running.shell.window, running.shell.root.views.home
    code = sample_code(CARDS[number % len(CARDS)])
    scan = running.services.classifier.classify(code.code, code.symbology)
    name = asyncio.ensure_future(watch.seen_ns(lambda: shows_text(window, "greeting")))
    tiles = asyncio.ensure_future(
        watch.seen_ns(lambda: home.is_settled() and shows_text(window, "pointsBalance"))
    )
    await asyncio.sleep(0)
    started_ns = time.monotonic_ns()
    running.visit.scan(scan)
    times.name_ms.append((await name - started_ns) / 1e6)
    times.tiles_ms.append((await tiles - started_ns) / 1e6)
    running.visit.end()
    await until(lambda: running.shell.root.current_screen is Screen.WELCOME, 5)


async def measure(running: Running, visits: int, idle_s: float) -> Times:
    """`visits` visits, each after `idle_s` of nothing and then a code in view that is not read yet."""
    watch, times = FrameWatch(running.shell.window), Times()
    # The first visit pays for what is loaded once; reference data come in meanwhile.
    await asyncio.sleep(3)
    await visit(running, watch, 0, Times())
    for number in range(visits):
        await asyncio.sleep(idle_s or _BETWEEN_VISITS_S)
        if idle_s:
            running.open_ahead()
            await asyncio.sleep(_READING_S)
        await visit(running, watch, number, times)
    return times


def main() -> None:
    """Run against a sandbox of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--delay-ms", type=int, default=100)
    parser.add_argument("--visits", type=int, default=50)
    parser.add_argument("--idle-s", type=float, default=0)
    parser.add_argument("--tls", action="store_true")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        sandbox(delay_ms=options.delay_ms, is_tls=options.tls) as url,
    ):
        more = {"KIOSK_CARECLOUD__CA_FILE": str(AUTHORITY)} if options.tls else {}
        file, environ = configure(url, Path(folder), **more)
        times = run_kiosk(file, environ, lambda running: measure(running, options.visits, options.idle_s))
    json.dump({"name_ms": times.name_ms, "tiles_ms": times.tiles_ms}, sys.stdout)


if __name__ == "__main__":
    main()
