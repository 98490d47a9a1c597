"""How soon the screen reacts to a finger, how evenly screens move, how soon a visit is wiped.

`scripts/bench screens`: the kiosk's own window, 1080 x 1920 on the software renderer, without a camera so
that nothing paints by itself: every frame is the answer to what was done.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.kiosk_here import FrameWatch, configure, run_kiosk, shows_text, until
from benchmarks.report import Figure, figures, machine, percentile, spread
from benchmarks.sandbox_process import sandbox
from kiosk.sandbox.test_codes import sample_code
from ui.demo.touch import press, release
from ui.running import Running
from ui.viewmodels.root import Screen

# Longer than any movement; what is painted later is no part of it.
_MOVES_S = 0.45
_RESTS_S = 0.25
_HELD_S = 0.08


@dataclass(slots=True)
class Times:
    """Milliseconds.

    `reaction` from a finger that lands or leaves to the next frame; `frame` from one frame of a movement to
    the next, by what moves, and `work` what of it the window's thread worked; `wipe` from the end of a visit
    to a welcome screen without it.
    """

    reaction_ms: list[float] = field(default_factory=list)
    frame_ms: dict[str, list[float]] = field(default_factory=dict)
    work_ms: dict[str, list[float]] = field(default_factory=dict)
    wipe_ms: list[float] = field(default_factory=list)


class Frames:
    """When frames were handed to the screen."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self.swapped_ns: list[int] = []
        self.worked_ns: list[int] = []
        running.shell.window.frameSwapped.connect(self._note)

    async def movement(self, times: Times, name: str, begin: Callable[[], None]) -> None:
        """Begin a movement and note how its frames follow each other."""
        await self._rest()
        begin()
        await asyncio.sleep(_MOVES_S)
        times.frame_ms.setdefault(name, []).extend(_gaps_ms(self.swapped_ns))
        times.work_ms.setdefault(name, []).extend(_gaps_ms(self.worked_ns))

    async def touch(self, times: Times, name: str) -> None:
        """A finger lands on an item and leaves it; both must be answered."""
        await self._rest()
        times.reaction_ms.append(await self._first_frame(lambda: press(self._running.shell.window, name)))
        await asyncio.sleep(_HELD_S)
        times.reaction_ms.append(await self._first_frame(lambda: release(self._running.shell.window, name)))

    async def _first_frame(self, act: Callable[[], None]) -> float:
        self._forget()
        started_ns = time.monotonic_ns()
        act()
        await until(lambda: bool(self.swapped_ns), 2)
        return (self.swapped_ns[0] - started_ns) / 1e6

    async def _rest(self) -> None:
        await asyncio.sleep(_RESTS_S)
        self._forget()

    def _forget(self) -> None:
        self.swapped_ns.clear()
        self.worked_ns.clear()

    def _note(self) -> None:
        self.swapped_ns.append(time.monotonic_ns())
        self.worked_ns.append(time.thread_time_ns())


def _gaps_ms(moments_ns: list[int]) -> list[float]:
    return [(after - before) / 1e6 for before, after in itertools.pairwise(moments_ns)]


async def measure(running: Running, rounds: int) -> Times:
    """`rounds` times through the screens."""
    root, frames, watch, times = (
        running.shell.root,
        Frames(running),
        FrameWatch(running.shell.window),
        Times(),
    )
    await asyncio.sleep(3)
    for number in range(rounds + 1):
        kept = times if number > 0 else Times()  # the first round pays for what is loaded once
        await frames.touch(kept, "accessibilityButton")
        await frames.touch(kept, "largeTextSwitch")
        await frames.touch(kept, "largeTextSwitch")
        await frames.touch(kept, "closeAccessibilityButton")
        await frames.touch(kept, "privacyButton")
        await frames.touch(kept, "closeSheetButton")
        await frames.movement(kept, "privacy sheet opens", root.openPrivacy)
        await frames.movement(kept, "privacy sheet closes", root.closePrivacy)
        await frames.touch(kept, "signUpButton")
        await until(lambda: root.current_screen is Screen.ENROLMENT, 5)
        await frames.touch(kept, "key_a")
        await frames.touch(kept, "cancelButton")
        await until(lambda: root.current_screen is Screen.WELCOME, 5)
        await frames.movement(kept, "welcome to form", lambda: root.show_screen(Screen.ENROLMENT))
        await frames.movement(kept, "form to welcome", running.visit.end)
        await frames.movement(kept, "welcome to notice", lambda: root.show_screen(Screen.NOTICE))
        await frames.movement(kept, "notice to welcome", running.visit.end)
        kept.wipe_ms.append(await _visit(running, frames, watch, kept))
    return times


async def _visit(running: Running, frames: Frames, watch: FrameWatch, times: Times) -> float:
    """A card is read, its home is shown and left; returns how long the wipe took."""
    root, window = running.shell.root, running.shell.window
    code = sample_code("good")
    scan = running.services.classifier.classify(code.code, code.symbology)
    running.visit.scan(scan)
    await until(lambda: root.current_screen is Screen.HOME and root.views.home.is_settled(), 5)
    root.show_screen(Screen.READING)
    await frames.movement(times, "reading to home", lambda: root.show_screen(Screen.HOME))
    await frames.touch(times, "privacyButton")
    await frames.touch(times, "closeSheetButton")
    gone = asyncio.ensure_future(watch.seen_ns(lambda: shows_text(window, "welcomeHeading")))
    await asyncio.sleep(0)
    started_ns = time.monotonic_ns()
    running.visit.end()
    return (await gone - started_ns) / 1e6


def report(times: Times) -> list[Figure]:
    """What was promised of it."""
    every = [gap for gaps in times.frame_ms.values() for gap in gaps]
    return [
        Figure(
            "finger to the first frame, p95",
            percentile(times.reaction_ms, 0.95),
            "ms",
            100,
            spread(times.reaction_ms),
        ),
        Figure("frames of movements, p95", percentile(every, 0.95), "ms", 33, spread(every)),
        Figure("frames of movements, longest", max(every), "ms", 50),
        *(
            Figure(
                f"{name}: frames, p95",
                percentile(gaps, 0.95),
                "ms",
                beside=f"{spread(gaps)}; worked {percentile(times.work_ms[name], 0.95):.0f} ms",
            )
            for name, gaps in times.frame_ms.items()
            if gaps
        ),
        Figure("visit wiped and painted over, longest", max(times.wipe_ms), "ms", 500, spread(times.wipe_ms)),
    ]


def main() -> None:
    """Measure everything and print Markdown."""
    parser = argparse.ArgumentParser(prog="scripts/bench screens", description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    before = machine()
    with tempfile.TemporaryDirectory() as folder, sandbox() as url:
        file, environ = configure(url, Path(folder))
        times = run_kiosk(file, environ, lambda running: measure(running, options.rounds))
    print(f"{before}\n\n{figures(report(times))}")
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"\nload average after the run: {load}")


if __name__ == "__main__":
    main()
