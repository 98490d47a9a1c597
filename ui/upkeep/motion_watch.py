"""Switches motion off on a computer that paints it too slowly: what jerks is worse than what stands still."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from typing import Protocol

import structlog
from PySide6.QtCore import SignalInstance

from ui.look.appearance import Appearance

_log = structlog.get_logger()

MOVEMENTS = 6
"""How many changes of the screen are looked at after the program was started."""
WITHIN_S = 0.15
"""Only what is painted this soon after the first frame surely belongs to a movement, which lasts longer."""
STILL_AFTER_S = 1.0
"""Then nothing was moving."""
SLOWEST_FRAME_S = 0.05
"""From half of the frames taking longer than this on, a movement is seen as single pictures."""


class Painting(Protocol):
    """What is needed of a window."""

    frameSwapped: SignalInstance


class MotionWatch:
    """Looks at the first movements of the screens, and then no more."""

    def __init__(
        self, window: Painting, appearance: Appearance, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`clock` in seconds."""
        self._window = window
        self._appearance = appearance
        self._clock = clock
        self._screen = ""
        self._movements = 0
        self._frames_s: list[float] = []
        self._gaps_s: list[float] = []
        self._is_watching = True
        window.frameSwapped.connect(self._note_frame)

    def screen_is(self, screen: str) -> None:
        """Another screen comes up, if it is another; what it took to make it is no motion."""
        if screen == self._screen or not self._is_watching:
            return
        self._add_gaps()
        # The first screen of all moves nowhere.
        self._movements += self._screen != ""
        self._screen = screen
        if self._movements > MOVEMENTS:
            self._judge()

    def close(self) -> None:
        """Look at no frame any more."""
        if self._is_watching:
            self._is_watching = False
            self._window.frameSwapped.disconnect(self._note_frame)

    def _note_frame(self) -> None:
        frames_s = self._frames_s
        if self._movements and (not frames_s or frames_s[-1] - frames_s[0] < WITHIN_S):
            frames_s.append(self._clock())

    def _add_gaps(self) -> None:
        gaps_s = [after - before for before, after in itertools.pairwise(self._frames_s)]
        self._gaps_s += [gap_s for gap_s in gaps_s if gap_s < STILL_AFTER_S]
        self._frames_s.clear()

    def _judge(self) -> None:
        self.close()
        if not self._gaps_s:
            return
        usual_s = median(self._gaps_s)
        is_slow = usual_s > SLOWEST_FRAME_S
        _log.info("motion_judged", outcome="off" if is_slow else "on", duration_ms=round(usual_s * 1000, 1))
        if is_slow:
            self._appearance.show(replace(self._appearance.shown, is_motion_on=False))
