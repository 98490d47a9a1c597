"""When a decoded text counts: a QR code at once, a 1D code when two frames agree.

One frame is not enough for 1D codes: every decoder now and then reads a number that is wrong and yet passes
its check digit, most often once, from a blurred or partly hidden code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kiosk.scanning.decoding.decoded import DecodedText

_WINDOW_S = 1.0
_NEEDED = 2
# A card is gone when it has not been read for so long, and for longer than it was ever missed before.
_GONE_S = 0.2
_TIMES_MISSED = 1.5
# What took its place must have been read for so long already; a misread comes and goes.
_STAYS_S = 0.09


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A code that is in view now. `is_fresh`: decoded in the newest frame, not only shortly before."""

    code: DecodedText
    is_agreed: bool
    is_fresh: bool


@dataclass(slots=True)
class _Track:
    """`seen_s`: when it was read within the window, oldest first."""

    code: DecodedText
    seen_s: list[float] = field(default_factory=list)

    @property
    def last_s(self) -> float:
        return self.seen_s[-1]

    @property
    def gone_after_s(self) -> float:
        """Unread for so long, it is not there any more. One reading tells nothing about the next."""
        if len(self.seen_s) < _NEEDED:
            return _WINDOW_S
        return max(_GONE_S, _TIMES_MISSED * max(later - each for each, later in pairwise(self.seen_s)))


class Agreement:
    """Counts sightings of each text over the last second. Times are monotonic seconds from the caller.

    Two different numbers at one place are one right and one wrong, so one must be clearly ahead; unless the
    other is gone, and frames one after the other agree on what is there instead: another card.
    """

    def __init__(self, *, hold_s: float = 0.3) -> None:
        self._hold_s = hold_s
        self._tracks: dict[tuple[str, str], _Track] = {}
        self._last_frame_s: float | None = None

    def observe(self, now_s: float, codes: Sequence[DecodedText]) -> list[SeenCode]:
        """Take one frame's codes; returns what is in view, also codes missed for less than `hold_s`."""
        for key, track in list(self._tracks.items()):
            track.seen_s = [each for each in track.seen_s if now_s - each <= _WINDOW_S]
            if not track.seen_s:
                del self._tracks[key]
        fresh = {(code.symbology, code.text): code for code in codes}
        for key, code in fresh.items():
            track = self._tracks.setdefault(key, _Track(code))
            track.code = code
            track.seen_s.append(now_s)
        self._drop_what_was_replaced(now_s, [self._tracks[key] for key in fresh])
        self._last_frame_s = now_s
        return [
            SeenCode(track.code, self._is_agreed(track), key in fresh)
            for key, track in self._tracks.items()
            if now_s - track.last_s <= self._hold_s
        ]

    def _is_agreed(self, track: _Track) -> bool:
        if track.code.has_own_check:
            return True
        if any(track.code.is_piece_of(other.code) for other in self._tracks.values()):
            return False
        rivals = [len(other.seen_s) for other in self._tracks.values() if _are_rivals(track, other)]
        return len(track.seen_s) >= _NEEDED + max(rivals, default=0)

    def _drop_what_was_replaced(self, now_s: float, fresh: Sequence[_Track]) -> None:
        for key, old in list(self._tracks.items()):
            if any(_are_rivals(track, old) and self._has_replaced(track, old, now_s) for track in fresh):
                del self._tracks[key]

    def _has_replaced(self, track: _Track, old: _Track, now_s: float) -> bool:
        """True if `track`, read in this frame, is what is shown now where `old` was."""
        since = [each for each in track.seen_s if each > old.last_s]
        if track.code.has_own_check:
            return bool(since)
        is_old_gone = now_s - old.last_s >= old.gone_after_s
        is_steady = len(since) >= _NEEDED and since[-2] == self._last_frame_s
        return is_old_gone and is_steady and now_s - since[0] >= _STAYS_S


def _are_rivals(track: _Track, other: _Track) -> bool:
    is_of_a_kind = track.code.has_own_check == other.code.has_own_check
    return other is not track and is_of_a_kind and track.code.is_near(other.code)
