"""When a decoded text counts: a QR code at once, a 1D code when two frames agree.

One frame is not enough for 1D codes: every decoder now and then reads a number that is wrong and yet passes
its check digit, most often once, from a blurred or partly hidden code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.scanning.decoded import DecodedText

_WINDOW_S = 1.0
_NEEDED = 2


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A code that is in view now. `is_fresh`: decoded in the newest frame, not only shortly before."""

    code: DecodedText
    is_agreed: bool
    is_fresh: bool


@dataclass(slots=True)
class _Track:
    code: DecodedText
    last_seen_s: float
    sightings: int = 1


class Agreement:
    """Counts sightings of each text over the last second. Times are monotonic seconds from the caller."""

    def __init__(self, *, hold_s: float = 0.3) -> None:
        self._hold_s = hold_s
        self._tracks: dict[tuple[str, str], _Track] = {}

    def observe(self, now_s: float, codes: Sequence[DecodedText]) -> list[SeenCode]:
        """Take one frame's codes; returns what is in view, also codes missed for less than `hold_s`."""
        for key in [key for key, track in self._tracks.items() if now_s - track.last_seen_s > _WINDOW_S]:
            del self._tracks[key]
        fresh = {(code.symbology, code.text): code for code in codes}
        for key, code in fresh.items():
            track = self._tracks.get(key)
            if track is None:
                self._tracks[key] = _Track(code, now_s)
            else:
                track.code, track.last_seen_s, track.sightings = code, now_s, track.sightings + 1
        return [
            SeenCode(track.code, self._is_agreed(track), key in fresh)
            for key, track in self._tracks.items()
            if now_s - track.last_seen_s <= self._hold_s
        ]

    def _is_agreed(self, track: _Track) -> bool:
        if track.code.has_own_check:
            return True
        if any(track.code.is_piece_of(other.code) for other in self._tracks.values()):
            return False
        # Another number at the same place: one of the two is wrong, so one must be clearly ahead.
        rivals = max(
            (other.sightings for other in self._tracks.values() if self._is_rival(track, other)), default=0
        )
        return track.sightings >= _NEEDED + rivals

    @staticmethod
    def _is_rival(track: _Track, other: _Track) -> bool:
        return other is not track and not other.code.has_own_check and track.code.is_near(other.code)
