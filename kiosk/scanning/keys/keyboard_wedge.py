"""Tells a scanner that types like a keyboard from a person who does, by rhythm alone.

Keys are held back until it is clear whose they are: those of a person are given back in their order, those of
a scanner never are. Pure: time comes with the keys, and the caller says when none came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.scanning.keys.burst_reader import Burst, BurstReader
from kiosk.scanning.keys.key_stroke import KeyStroke, presses_of
from kiosk.scanning.keys.typed_code import TypedCode
from kiosk.scanning.keys.wedge_text import WedgeText

GAP_S = 0.050
"""People do not press keys nearer to each other than 60 ms; scanners need 1 to 30."""

# A scanner on a busy radio link may pause in mid-code, but not for this long.
_CUT_S = 0.100
# Two keys so near, one of them a modifier or the end of a code, are a machine's.
_TIGHT_S = 0.035
# Another line of a code comes in its rhythm, and at least so soon.
_RHYTHM, _SHORTEST_S = 2.5, 0.012
# So soon not even one key more is a person's.
_STRAY_S = 0.005
MIN_LENGTH = 6

# More than anybody has down or in hand at once.
_MOST_HELD = 256


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
        self._reader = BurstReader(reader, min_length)
        self._min_length = min_length
        self._held: list[KeyStroke] = []
        """Strokes of one rhythm, nobody's yet."""
        self._burst = TypedCode()
        """Strokes of the code that a scanner is typing."""
        self._swallowed_keys: set[int] = set()
        """Keys of a scanner that are still down; their releases must not be seen either."""
        self._tail_s: float | None = None
        """Last end of a finished code: a second one may follow it."""
        self._ready: Burst | None = None
        """The second of two codes that were typed as one."""

    @property
    def deadline_s(self) -> float | None:
        """When `expire` will have something to say, None if nothing is open."""
        if self._ready is not None:
            return self._ready.strokes[0].at_s
        held = _last_press(self._held)
        if held is not None:
            return held.at_s + GAP_S
        typed = self._burst.last_press
        return None if typed is None else typed.at_s + self._patience_s

    def feed(self, stroke: KeyStroke) -> Verdict:
        """Take the next key. Times must not go backwards."""
        if stroke.is_repeat or not stroke.is_press:
            return self._follow_up(stroke)
        settled = Verdict()
        if self._burst.is_ended:
            if stroke.at_s - self._last_s <= self._patience_s:
                return self._take_next_line(stroke)
            settled = self._settle()
        if self._is_second_end(stroke):
            return _joined(settled, Verdict(passed=self._swallow(stroke)))
        if self._follows(stroke):
            self._held.append(stroke)
        else:
            if not self._may_belong_to_burst(stroke):
                settled = _joined(settled, self._settle())
            self._held = [stroke]
        return _joined(settled, Verdict(passed=self._assess(stroke)))

    def expire(self, now_s: float) -> Verdict:
        """Decide what is open because no key came until `now_s`."""
        if self._ready is not None:
            ready, self._ready = self._ready, None
            return Verdict(ready)
        deadline_s = self.deadline_s
        return self._settle() if deadline_s is not None and now_s >= deadline_s else Verdict()

    def flush(self) -> Verdict:
        """Decide at once; for the end."""
        ready, self._ready = self._ready, None
        return _joined(Verdict(ready), self._settle())

    @property
    def _patience_s(self) -> float:
        """How long after its last key a code may go on."""
        if self._burst.is_ended:
            return min(GAP_S, max(_SHORTEST_S, _RHYTHM * self._burst.mean_gap_s))
        return _CUT_S

    @property
    def _last_s(self) -> float:
        last = _last_press(self._held) or self._burst.last_press
        return -1.0 if last is None else last.at_s

    def _follow_up(self, stroke: KeyStroke) -> Verdict:
        """A key comes up, or somebody keeps it down: as fast as a scanner, but nobody's code."""
        if stroke.key in self._swallowed_keys:
            if not stroke.is_press:
                self._swallowed_keys.discard(stroke.key)
                if self._burst.strokes:
                    # It may end a character typed as ALT+nnnn, or turn out to be a person's.
                    self._burst.add(stroke)
            return Verdict()
        if self._held and len(self._held) < _MOST_HELD:
            # Even if its press was delivered long ago: it stays behind what was pressed before it.
            self._held.append(stroke)
            return Verdict()
        passed, self._held = (*self._held, stroke), []
        return Verdict(passed=passed)

    def _follows(self, stroke: KeyStroke) -> bool:
        """True if this key belongs to the rhythm of the one before."""
        typed = self._held or self._burst.strokes
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
        last = None if self._held else self._burst.last_press
        return last is not None and stroke.at_s - last.at_s <= self._patience_s

    def _assess(self, stroke: KeyStroke) -> tuple[KeyStroke, ...]:
        """See whether the held keys are a scanner's now that `stroke` is one of them."""
        if self._burst.strokes:
            is_scanner = len(presses_of(self._held)) > 1 or stroke.is_end or self._is_in_rhythm(stroke)
        else:
            is_scanner = self._is_scanner(stroke)
        return self._swallow_held() if is_scanner else ()

    def _is_in_rhythm(self, stroke: KeyStroke) -> bool:
        last = self._burst.last_press
        return last is not None and stroke.at_s - last.at_s <= GAP_S

    def _is_scanner(self, stroke: KeyStroke) -> bool:
        presses = presses_of(self._held)
        keys = [each for each in presses if not each.is_modifier]
        if len(keys) >= self._min_length:
            return True
        is_tight = len(presses) > 1 and stroke.at_s - presses[-2].at_s <= _TIGHT_S
        if is_tight and ((stroke.is_end and len(keys) > 1) or stroke.is_chord):
            return True
        return len(keys) > 1 and self._reader.starts_like_code(presses) is not None

    def _take_next_line(self, stroke: KeyStroke) -> Verdict:
        """A key in a code's own rhythm behind its end: of another line, of a second end, or a person's."""
        self._held.append(stroke)
        keys = [each for each in presses_of(self._held) if not each.is_modifier]
        is_scanner = stroke.is_end or stroke.is_chord or len(keys) > 1
        return Verdict(passed=self._swallow_held() if is_scanner else ())

    def _is_second_end(self, stroke: KeyStroke) -> bool:
        """True for an end so soon behind that of a finished code that it must not press a button."""
        if not stroke.is_end or self._tail_s is None or self._burst.strokes:
            return False
        is_alone = all(each.is_modifier for each in presses_of(self._held))
        return is_alone and stroke.at_s - self._tail_s <= GAP_S

    def _swallow(self, second_end: KeyStroke) -> tuple[KeyStroke, ...]:
        self._held.append(second_end)
        persons = self._swallow_held()
        self._burst = TypedCode()
        self._tail_s = second_end.at_s
        return persons

    def _swallow_held(self) -> tuple[KeyStroke, ...]:
        """The held keys are the scanner's; returns what a person let go of, or kept down, meanwhile."""
        persons: list[KeyStroke] = []
        for stroke in self._held:
            if stroke.is_press and not stroke.is_repeat:
                self._swallowed_keys.add(stroke.key)
            elif stroke.key not in self._swallowed_keys:
                persons.append(stroke)
                continue
            elif not stroke.is_press:
                self._swallowed_keys.discard(stroke.key)
            if not stroke.is_repeat:
                self._burst.add(stroke)
        self._held = []
        return tuple(persons)

    def _settle(self) -> Verdict:
        if self._is_stray(presses_of(self._held)):
            # Nobody's line, and nobody's key: it must not press a button.
            code, self._burst = self._burst, TypedCode()
            persons, self._burst = self._swallow_held(), code
            self._held = [*persons]
        burst, lead = self._finish()
        passed, self._held = (*lead, *self._held), []
        if presses_of(passed[len(lead) :]):
            self._reader.somebody_typed()
        return Verdict(burst, passed)

    def _is_stray(self, presses: Sequence[KeyStroke]) -> bool:
        """True for keys that came faster behind the end of a code than a person can mean."""
        last = self._burst.last_press
        if not presses or last is None or not self._burst.is_ended:
            return False
        return presses[0].at_s - last.at_s <= _STRAY_S

    def _finish(self) -> tuple[Burst | None, Sequence[KeyStroke]]:
        """The burst, and the keys in front of it that are a person's.

        None if it holds no text, as with a code of control characters only.
        """
        code, self._burst = self._burst, TypedCode()
        if code.is_ended and code.last_press is not None:
            self._tail_s = code.last_press.at_s
        typed = self._reader.read(code)
        self._swallowed_keys -= typed.still_down
        first, second = (*typed.bursts, None, None)[:2]
        self._ready = second or self._ready
        return first, typed.lead


def _joined(first: Verdict, second: Verdict) -> Verdict:
    return Verdict(second.burst or first.burst, first.passed + second.passed)


def _last_press(strokes: Sequence[KeyStroke], *, but_modifiers: bool = False) -> KeyStroke | None:
    return next(
        (
            each
            for each in reversed(strokes)
            if each.is_press and not each.is_repeat and not (but_modifiers and each.is_modifier)
        ),
        None,
    )
