"""How long the screen stands still while the camera is read at full rate, beside the same window without it.

The kiosk's own window shows the welcome screen with the live preview; somebody moves before the camera,
so that every picture is decoded. Rounds with and without the camera take turns, so that whatever else the
machine does meets both. Then the window's processor time is measured without the ticker.
Prints one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.card_video import record_passer_by
from benchmarks.kiosk_here import configure, run_kiosk, until
from benchmarks.memory import processor_s
from benchmarks.processes import PREVIEW_FPS
from benchmarks.sandbox_process import sandbox
from benchmarks.ticker import Ticker
from ui.running import Running

_CAMERA_FPS = 30
_SETTLED_S = 2.0


@dataclass(slots=True)
class ScreenRun:
    """Gaps of the 5 ms ticker in milliseconds, and the window's share of one core, as ratios."""

    bare_gaps_ms: list[float] = field(default_factory=list)
    scanning_gaps_ms: list[float] = field(default_factory=list)
    bare_share: float = 0.0
    preview_share: float = 0.0


async def measure(running: Running, rounds: int, seconds: float) -> ScreenRun:
    """Take turns; `seconds` for each of `rounds` rounds with the camera, and for each without."""
    assert running.readers.feed is not None
    preview, run = running.shell.root.views.preview, ScreenRun()
    await until(lambda: not preview.frame().isNull(), 20)
    await running.readers.feed.stop()
    for number in range(rounds):
        is_last = number == rounds - 1
        await asyncio.sleep(_SETTLED_S)
        run.bare_gaps_ms += await _gaps_ms(seconds)
        run.bare_share = await _share(seconds) if is_last else 0.0
        reading = asyncio.create_task(running.readers.feed.run(lambda: None))
        await until(lambda: not preview.frame().isNull(), 20)
        await asyncio.sleep(_SETTLED_S)
        run.scanning_gaps_ms += await _gaps_ms(seconds)
        run.preview_share = await _share(seconds) if is_last else 0.0
        await running.readers.feed.stop()
        await reading
    return run


async def _gaps_ms(seconds: float) -> list[float]:
    ticker = Ticker()
    ticker.start()
    await asyncio.sleep(seconds)
    ticker.stop()
    return ticker.gaps_ms


async def _share(seconds: float) -> float:
    before, started = processor_s(os.getpid()), time.monotonic()
    await asyncio.sleep(seconds)
    return (processor_s(os.getpid()) - before) / (time.monotonic() - started)


def main() -> None:
    """Run against a sandbox and a video of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sandbox() as url:
        video = Path(folder) / "somebody.avi"
        record_passer_by(video, _CAMERA_FPS)
        file, environ = configure(
            url,
            Path(folder),
            KIOSK_CAMERA__SOURCE=str(video),
            KIOSK_CAMERA__PREVIEW_FPS=str(PREVIEW_FPS),
        )
        run = run_kiosk(file, environ, lambda running: measure(running, options.rounds, options.seconds))
    json.dump(asdict(run), sys.stdout)


if __name__ == "__main__":
    main()
