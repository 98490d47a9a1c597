"""Looking at a camera's frames: a cheap look at each, and dearer ones by turns, as far as time allows.

A code held before the lens for half a second shows in a dozen frames; what one pass misses in this frame
another reads in the next. Time is saved up while nothing is there and spent when something is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from kiosk.scanning.decoding.decoded import DecodedText
from kiosk.scanning.decoding.motion import MotionGate
from kiosk.scanning.decoding.passes import CROPS, LIVE_PASSES, PLAIN, Look
from kiosk.scanning.decoding.qr_parts import PartCollector
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.symbologies import RETAIL_FORMATS, checked_formats

# Everything is measured in plain looks, so that it fits a slow machine and a fast one.
_EARNED = 0.33
# A scene that has just come to rest may be a card; every pass is to see it soon.
_EARNED_AT_REST = 1.0
_MOST_SAVED = 25.0
# The last part of the savings is for frames that show something like a code, or are still enough to.
_RESERVED = 23.0
_MOST_IN_A_FRAME = 2.5
_SMOOTHING = 0.1

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class FrameReading:
    """What one frame gave. `is_sighted`: something that looks like a code is there, read or not."""

    codes: list[DecodedText]
    is_sighted: bool


class Ladder:
    """Reads one frame after the other; not for two threads. Raises ValueError for an unknown format name."""

    def __init__(
        self,
        formats: Sequence[str] = RETAIL_FORMATS,
        *,
        use_zbar: bool = False,
        clock: Callable[[], float] = time.thread_time,
    ) -> None:
        """`clock` tells seconds; by default those that this thread really worked, so that other programs on
        the machine do not look like dear passes."""
        self._formats = checked_formats(formats)
        self._use_zbar = use_zbar
        self._clock = clock
        self._parts = PartCollector()
        self._plain_s = 0.0
        self._costs: dict[str, float] = {}
        self._saved = _MOST_SAVED
        self._turn = 0
        self._frames = 0
        self._looks_since_change = 0
        self._has_bars = False
        self._motion = MotionGate()

    @property
    def has_seen_all(self) -> bool:
        """True if every pass has looked at the scene since it last changed."""
        return self._looks_since_change >= len(LIVE_PASSES)

    def scene_changed(self) -> None:
        """Something else than before is in view."""
        self._looks_since_change = 0

    def forget(self) -> None:
        """Forget what was seen of texts in several codes: who comes next must not be given them."""
        self._parts.forget()

    def read(self, gray: Gray, now_s: float = 0.0) -> FrameReading:
        """The codes of one frame, taken at `now_s` in monotonic seconds."""
        self._parts.begin_frame(now_s)
        if gray.size == 0:
            return FrameReading([], False)
        look = Look(gray, self._formats, use_zbar=self._use_zbar, join=self._parts.take)
        is_moving = self._motion.has_changed(gray)
        codes, took_s = self._timed(lambda: PLAIN.read(look))
        self._plain_s += (took_s - self._plain_s) * (_SMOOTHING if self._plain_s else 1)
        is_new = not is_moving and not self.has_seen_all
        self._saved = min(self._saved + (_EARNED_AT_REST if is_new else _EARNED), _MOST_SAVED)
        self._frames += 1
        if not codes:
            codes = self._read_crops(look)
        has_evidence = look.has_unread or self._has_bars
        # In a moving hand only sharp frames can be read; the dear passes wait for it to come to rest. And
        # what they have all seen without a sign of a code, they need not see again.
        is_idle = not is_moving and not is_new and not has_evidence
        if not codes and not is_idle and not (is_moving and self._has_bars):
            codes = self._climb(look, is_promising=has_evidence or is_new)
        return FrameReading(codes, bool(codes) or look.has_unread or self._has_bars)

    def _read_crops(self, look: Look) -> list[DecodedText]:
        """The pass that reads most; it looks out in every second frame, or in each while it sees bars."""
        is_due = self._has_bars or self._frames % 2 == 1
        if not is_due or not CROPS.is_worth(look) or self._saved < 0:
            return []
        crops, took_s = self._timed(lambda: look.crops)
        self._has_bars = bool(crops)
        self._pay(took_s)
        if not crops:
            return []
        codes, took_s = self._timed(lambda: CROPS.read(look))
        self._pay(took_s)
        return codes

    def _climb(self, look: Look, *, is_promising: bool) -> list[DecodedText]:
        """Run the passes whose turn it is, until one reads something or the time is spent."""
        worth = [each for each in LIVE_PASSES if each.is_worth(look)]
        spent = 0.0
        for _ in worth:
            each = worth[self._turn % len(worth)]
            cost = self._costs.get(each.name, 1.0)
            usable = self._saved if is_promising else self._saved - _RESERVED
            if cost > usable or (spent and spent + cost > _MOST_IN_A_FRAME):
                break
            codes, took_s = self._timed(partial(each.read, look))
            took = self._pay(took_s)
            spent += took
            self._costs[each.name] = cost + (took - cost) * 0.3
            self._turn += 1
            self._looks_since_change += 1
            if codes:
                # What read this code will read it again, and a 1D code wants a second frame.
                self._turn -= 1
                return codes
        return []

    def _pay(self, took_s: float) -> float:
        """Take the time from the savings; returns it in plain looks."""
        took = took_s / max(self._plain_s, 1e-4)
        self._saved -= took
        return took

    def _timed(self, work: Callable[[], _T]) -> tuple[_T, float]:
        started = self._clock()
        result = work()
        return result, self._clock() - started
