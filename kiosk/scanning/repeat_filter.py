"""A code counts once per presentation, however many frames show it."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass

REPEAT_WINDOW_S = 2.5
LEAVE_VIEW_S = 1.0

# A longer gap between two frames says nothing about what was in view meanwhile.
_MAX_STEP_S = 0.5


@dataclass(slots=True)
class _Held:
    accepted_s: float | None
    unseen_s: float = 0.0


class RepeatFilter:
    """Lets a code count again only after it has left the view for `leave_view_s`, and `window_s` after it
    last counted; the end of a visit lifts the window, not the leaving. Times are monotonic seconds.

    Time out of view is added up from frame to frame, so that a camera or worker that was down does not let a
    phone left on the shelf count again.
    """

    def __init__(self, window_s: float = REPEAT_WINDOW_S, leave_view_s: float = LEAVE_VIEW_S) -> None:
        self._window_s = window_s
        self._leave_view_s = leave_view_s
        self._held: dict[Hashable, _Held] = {}
        self._in_view: dict[Hashable, float] = {}
        self._last_frame_s: float | None = None

    def observe(self, now_s: float, in_view: Collection[Hashable]) -> None:
        """Take what one frame shows, read in full or not."""
        step = 0.0 if self._last_frame_s is None else min(max(now_s - self._last_frame_s, 0.0), _MAX_STEP_S)
        self._last_frame_s = now_s
        for key in in_view:
            self._in_view[key] = 0.0
            if key in self._held:
                held = self._held[key]
                # Leaving is one stretch of absence; once long enough it stays so.
                held.unseen_s = held.unseen_s if self._has_left(held) else 0.0
        for key in [key for key in self._in_view if key not in in_view]:
            self._in_view[key] += step
            if self._in_view[key] >= self._leave_view_s:
                del self._in_view[key]
        for key, held in list(self._held.items()):
            if key not in in_view:
                held.unseen_s += step
            if self._has_left(held) and self._is_window_over(held, now_s):
                del self._held[key]

    def accept(self, now_s: float, key: Hashable) -> bool:
        """True if the code counts now; it is then held back. Call `observe` for the frame first."""
        if key in self._held:
            return False
        self._held[key] = _Held(now_s)
        return True

    def end_of_visit(self) -> None:
        """What is still in view must leave it before it counts; everything else is forgotten."""
        self._held = {key: _Held(None) for key in self._in_view}

    def _has_left(self, held: _Held) -> bool:
        return held.unseen_s >= self._leave_view_s

    def _is_window_over(self, held: _Held, now_s: float) -> bool:
        return held.accepted_s is None or now_s - held.accepted_s >= self._window_s
