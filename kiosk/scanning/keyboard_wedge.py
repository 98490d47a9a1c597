"""Tells a scanner that types like a keyboard from a person who does, by rhythm alone.

Keys are held back until it is clear whose they are: those of a person are given back in their order, those of
a scanner never are. Pure: time comes with the keys, and the caller says when none came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.scanning.key_stroke import KeyKind, KeyStroke
from kiosk.scanning.wedge_text import Reading, WedgeText

# People do not press keys nearer to each other than 60 ms; scanners need 1 to 30.
GAP_S = 0.050
# A scanner on a busy radio link may pause in mid-code, but not for this long.
CUT_S = 0.100
# Two keys so near, one of them a modifier or the end of a code, are a machine's.
_TIGHT_S = 0.035
MIN_LENGTH = 6

_MAX_STROKES = 20_000


@dataclass(frozen=True, slots=True)
class Burst:
    """A code that a scanner typed, and the keys that it took, the end of the code among them."""

    reading: Reading
    strokes: tuple[KeyStroke, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A finished code, and after it a person's keys, to be delivered now in this order.

    A key that is neither passed nor still held is a scanner's, and gone.
    """

    burst: Burst | None = None
    passed: tuple[KeyStroke, ...] = ()


class KeyboardWedge:
    """Feed it every key; ask it again with `expire` when `deadline_s` has come."""

    def __init__(self, reader: WedgeText, min_length: int = MIN_LENGTH) -> None:
        self._reader = reader
        self._min_length = min_length
        self._held: list[KeyStroke] = []
        """Strokes of one rhythm, nobody's yet."""
        self._burst: list[KeyStroke] = []
        """Strokes of the code that a scanner is typing."""
        self._swallowed_keys: set[int] = set()
        """Keys of a scanner that are still down; their releases must not be seen either."""
        self._tail_s: float | None = None
        """Last key of a finished code: a second line end, or more lines, may follow it."""

    @property
    def deadline_s(self) -> float | None:
        """When `expire` will have something to say, None if nothing is open."""
        held = _last_press(self._held)
        if held is not None:
            return held.at_s + GAP_S
        typed = _last_press(self._burst)
        return None if typed is None else typed.at_s + CUT_S

    def feed(self, stroke: KeyStroke) -> Verdict:
        """Take the next key. Times must not go backwards."""
        if stroke.is_repeat:
            return self._repeat(stroke)
        if not stroke.is_press:
            return self._release(stroke)
        if self._tail_s is not None and stroke.at_s - self._tail_s <= GAP_S:
            self._tail_s = stroke.at_s
            self._swallowed_keys.add(stroke.key)
            return Verdict()
        self._tail_s = None
        settled = Verdict()
        if self._follows(stroke):
            self._held.append(stroke)
        elif self._may_belong_to_burst(stroke):
            self._held = [stroke]
        else:
            settled = self._settle()
            self._held = [stroke]
        found = self._assess(stroke)
        return Verdict(found.burst or settled.burst, settled.passed + found.passed)

    def expire(self, now_s: float) -> Verdict:
        """Decide what is open because no key came until `now_s`."""
        deadline_s = self.deadline_s
        return self._settle() if deadline_s is not None and now_s >= deadline_s else Verdict()

    def flush(self) -> Verdict:
        """Decide at once; for the end."""
        return self._settle()

    def _release(self, stroke: KeyStroke) -> Verdict:
        if stroke.key in self._swallowed_keys:
            self._swallowed_keys.discard(stroke.key)
            # It ends a character typed as ALT+nnnn.
            if self._burst and stroke.kind is KeyKind.ALT:
                self._burst.append(stroke)
            return Verdict()
        if self._held:
            # Even if its press was delivered long ago: it stays behind what was pressed before it.
            self._held.append(stroke)
            return Verdict()
        return Verdict(passed=(stroke,))

    def _repeat(self, stroke: KeyStroke) -> Verdict:
        """A key that somebody keeps down is as fast as a scanner, but nobody's code."""
        if stroke.key in self._swallowed_keys:
            return Verdict()
        passed, self._held = (*self._held, stroke), []
        return Verdict(passed=passed)

    def _follows(self, stroke: KeyStroke) -> bool:
        """True if this key belongs to the rhythm of the one before."""
        typed = self._held or self._burst
        last = _last_press(typed)
        if last is None:
            return False
        gap_s = stroke.at_s - last.at_s
        if stroke.is_modifier or not last.is_modifier:
            return gap_s <= GAP_S
        # With a modifier between two characters, only a machine is fast on both sides of it.
        before = _last_press(typed, but_modifiers=True)
        is_near = before is None or last.at_s - before.at_s <= _TIGHT_S
        return gap_s <= _TIGHT_S and (is_near or stroke.at_s - (before or last).at_s <= GAP_S)

    def _may_belong_to_burst(self, stroke: KeyStroke) -> bool:
        """True after a pause in mid-code; the next key tells whether the code goes on."""
        last = None if self._held else _last_press(self._burst)
        return last is not None and stroke.at_s - last.at_s <= CUT_S

    def _assess(self, stroke: KeyStroke) -> Verdict:
        """See whether the held keys are a scanner's now that `stroke` is one of them."""
        is_end = stroke.is_end
        if self._burst:
            is_scanner = len(_presses(self._held)) > 1 or is_end or self._is_in_rhythm(stroke)
        else:
            is_scanner = self._is_scanner(stroke)
        if not is_scanner:
            return Verdict()
        persons = self._swallow_held()
        if not is_end:
            return Verdict(passed=persons)
        self._tail_s = stroke.at_s
        return Verdict(self._finish(), persons)

    def _is_in_rhythm(self, stroke: KeyStroke) -> bool:
        last = _last_press(self._burst)
        return last is not None and stroke.at_s - last.at_s <= GAP_S

    def _is_scanner(self, stroke: KeyStroke) -> bool:
        presses = _presses(self._held)
        keys = [each for each in presses if not each.is_modifier]
        if len(keys) >= self._min_length:
            return True
        is_tight = len(presses) > 1 and stroke.at_s - presses[-2].at_s <= _TIGHT_S
        if is_tight and ((stroke.is_end and len(keys) > 1) or stroke.is_chord):
            return True
        return len(keys) > 1 and self._reader.starts_like_code(self._held)

    def _swallow_held(self) -> tuple[KeyStroke, ...]:
        """The held keys are the scanner's; returns what a person let go of meanwhile."""
        persons: list[KeyStroke] = []
        scanned: list[KeyStroke] = []
        for stroke in self._held:
            if stroke.is_press:
                self._swallowed_keys.add(stroke.key)
            elif stroke.key not in self._swallowed_keys:
                persons.append(stroke)
                continue
            else:
                self._swallowed_keys.discard(stroke.key)
            scanned.append(stroke)
        # What goes on and on is no code, and its beginning shows that it is too long.
        del self._burst[_MAX_STROKES:]
        self._burst += scanned
        self._held = []
        return tuple(persons)

    def _settle(self) -> Verdict:
        burst = self._finish() if self._burst else None
        passed, self._held = tuple(self._held), []
        return Verdict(burst, passed)

    def _finish(self) -> Burst | None:
        """The burst's text; None if it holds none, as with a code of control characters only."""
        strokes, self._burst = self._burst, []
        reading = self._reader.read(strokes)
        return Burst(reading, tuple(strokes)) if reading.text else None


def _presses(strokes: Sequence[KeyStroke]) -> list[KeyStroke]:
    return [stroke for stroke in strokes if stroke.is_press]


def _last_press(strokes: Sequence[KeyStroke], *, but_modifiers: bool = False) -> KeyStroke | None:
    return next(
        (each for each in reversed(strokes) if each.is_press and not (but_modifiers and each.is_modifier)),
        None,
    )
