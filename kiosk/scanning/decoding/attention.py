"""Which frames are worth decoding: all while something happens, two a second where nothing new can be found.

A card that is held still is not the same as an empty room: while a code is read, or was sighted a moment ago,
every frame counts. Only a scene that every pass has seen unchanged is left alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from kiosk.scanning.decoding.motion import MotionGate
from kiosk.scanning.decoding.regions import Gray

# A little less than the half second between two pictures of a resting camera.
_STILL_STEP_S = 0.48
# How long every frame is looked at for the sake of something that looks like a code and is not read.
_PATIENCE_S = 8.0
_REST_AFTER_S = 10.0
# Of one core, for the whole process: what is left belongs to the screen.
_CPU_SHARE = 0.52
_MOST_SAVED_S = 0.5


class Attention:
    """Decides frame by frame. Times are monotonic seconds from the caller; `cpu_s` tells CPU time spent."""

    def __init__(self, cpu_s: Callable[[], float] = time.process_time) -> None:
        self._cpu_s = cpu_s
        self._motion = MotionGate()
        self._changed_s = float("-inf")
        self._looked_s = float("-inf")
        self._is_read = False
        self._is_sighted = False
        self._has_seen_all = False
        self._allowance_s = _MOST_SAVED_S
        self._counted: tuple[float, float] | None = None
        self.has_changed = False
        """The last frame showed something else than the one before."""

    def is_worth_a_look(self, gray: Gray, now_s: float) -> bool:
        """Whether to decode this frame."""
        self.has_changed = self._motion.has_changed(gray)
        if self.has_changed:
            self._changed_s = now_s
        is_needed = (
            self.has_changed
            or self._is_read
            or not self._has_seen_all
            or (self._is_sighted and now_s - self._changed_s < _PATIENCE_S)
            or now_s - self._looked_s >= _STILL_STEP_S
        )
        is_affordable = self._settle(now_s)
        # Even a machine that is far too slow looks a few times a second.
        if not is_needed or not (is_affordable or now_s - self._looked_s >= _STILL_STEP_S / 2):
            return False
        self._looked_s = now_s
        return True

    @property
    def is_resting(self) -> bool:
        """True if nothing has moved for a while and there is nothing to read."""
        is_idle = self._has_seen_all and not self._is_read
        return is_idle and self._looked_s - self._changed_s >= _REST_AFTER_S

    def saw(self, *, is_read: bool, is_sighted: bool, has_seen_all: bool) -> None:
        """What the look gave. `has_seen_all`: every pass has looked since the scene last changed."""
        self._is_read, self._is_sighted, self._has_seen_all = is_read, is_sighted, has_seen_all

    def _settle(self, now_s: float) -> bool:
        """Keep the books of CPU time; True while there is some left to spend."""
        spent_s = self._cpu_s()
        if self._counted is not None:
            then_s, before_s = self._counted
            earned = max(now_s - then_s, 0.0) * _CPU_SHARE
            self._allowance_s = min(self._allowance_s + earned - (spent_s - before_s), _MOST_SAVED_S)
            # A long stretch without a pause, as while a code is read, must not be paid back for ever.
            self._allowance_s = max(self._allowance_s, -_MOST_SAVED_S / 4)
        self._counted = (now_s, spent_s)
        return self._allowance_s > 0 or self._is_read or self._is_sighted
