"""From the frame that decides a code to the reading screen, and how long the screen stood still meanwhile.

A video of hands that hold up cards plays into the real worker; every visit loads its home and is then ended.
Prints one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from unittest.mock import patch

from benchmarks.card_video import CYCLE_S, record_cards
from benchmarks.kiosk_here import FrameWatch, configure, run_kiosk, shows_text
from benchmarks.sandbox_process import sandbox
from benchmarks.ticker import Ticker
from kiosk.scanning.camera.camera_events import CameraEvent, CodeRead
from ui.running import Running

CARDS = ("good", "good-digital", "phone-only", "no-salutation", "long-name")
_LOOKED_AT_S = 0.3


@dataclass(slots=True)
class Scans:
    """What was measured, in milliseconds."""

    reading_ms: list[float] = field(default_factory=list)
    gaps_ms: list[float] = field(default_factory=list)


async def measure(running: Running, visits: int) -> Scans:
    """Watch `visits` cards being read."""
    assert running.readers.feed is not None
    window, home = running.shell.window, running.shell.root.views.home
    watch, ticker, scans = FrameWatch(window), Ticker(), Scans()
    decided: asyncio.Queue[tuple[int, asyncio.Future[int]]] = asyncio.Queue()
    take = running.readers.feed.take

    def note(event: CameraEvent) -> None:
        if isinstance(event, CodeRead):
            seen = asyncio.ensure_future(watch.seen_ns(lambda: shows_text(window, "readingText")))
            decided.put_nowait((event.completed_ns, seen))
        take(event)

    with patch.object(running.readers.feed, "take", note):
        await decided.get()  # the first visit pays for what is loaded once
        ticker.start()
        while len(scans.reading_ms) < visits:
            completed_ns, seen = await asyncio.wait_for(decided.get(), 10 * CYCLE_S)
            scans.reading_ms.append((await seen - completed_ns) / 1e6)
            await watch.seen_ns(lambda: home.is_settled() and shows_text(window, "pointsBalance"))
            await asyncio.sleep(_LOOKED_AT_S)
            running.visit.end()
        ticker.stop()
    scans.gaps_ms = ticker.gaps_ms
    return scans


def main() -> None:
    """Run against a sandbox and a video of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=40)
    parser.add_argument("--delay-ms", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        video = Path(folder) / "cards.avi"
        record_cards(video, CARDS)
        with sandbox(delay_ms=options.delay_ms) as url:
            file, environ = configure(url, Path(folder), KIOSK_CAMERA__SOURCE=str(video))
            scans = run_kiosk(file, environ, lambda running: measure(running, options.visits))
    json.dump(asdict(scans), sys.stdout)


if __name__ == "__main__":
    main()
