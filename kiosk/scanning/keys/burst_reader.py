"""Makes codes of what was typed like one: without a person's keys in front, and two where it was two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.scanning.framing import MAX_FRAME_LENGTH
from kiosk.scanning.keys.burst_borders import parted, slow_start
from kiosk.scanning.keys.key_stroke import KeyStroke, presses_of
from kiosk.scanning.keys.typed_code import TypedCode
from kiosk.scanning.keys.wedge_text import Reading, WedgeText

_TWO = 2
# Keys in which a prefix and an AIM id are over.
_LONGEST_HEAD = 2 * MAX_FRAME_LENGTH


@dataclass(frozen=True, slots=True)
class Burst:
    """A code that a scanner typed, and the keys that it took, the end of the code among them."""

    reading: Reading
    strokes: tuple[KeyStroke, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TypedBursts:
    """The codes in the order they were typed: one, two, or none where the keys hold no text.

    `lead` are a person's keys in front of them, `still_down` those of the lead that were not let go of.
    """

    bursts: tuple[Burst, ...] = ()
    lead: Sequence[KeyStroke] = ()
    still_down: frozenset[int] = frozenset()


class BurstReader:
    """Knows the shop's prefixes and meanings, and whether the last code began as if a person had typed."""

    def __init__(self, reader: WedgeText, min_length: int) -> None:
        self._reader = reader
        self._min_length = min_length
        self._has_slow_start = False

    def somebody_typed(self) -> None:
        """A person's keys came: a slow start of the next code may be theirs again."""
        self._has_slow_start = False

    def starts_like_code(self, presses: Sequence[KeyStroke]) -> int | None:
        """How many keys are in front of a prefix or an AIM id; None if there is neither."""
        head = presses[:_LONGEST_HEAD]
        return next((count for count in range(4) if self._reader.starts_like_code(head[count:])), None)

    def read(self, code: TypedCode) -> TypedBursts:
        """Nothing where it holds no text, as with a code of control characters only."""
        if not code.is_readable:
            return TypedBursts()
        lead, strokes, still_down = parted(code.strokes, self._persons_keys(code))
        bursts = self._two_codes(strokes) if code.lines == _TWO else None
        if bursts is None:
            reading = self._reader.read(strokes)
            bursts = (Burst(reading, tuple(strokes)),) if reading.text else ()
        return TypedBursts(bursts, lead, still_down)

    def _two_codes(self, strokes: Sequence[KeyStroke]) -> tuple[Burst, ...] | None:
        """Two lines that have a meaning each come from two scanners; no text of one code is like that."""
        presses = presses_of(strokes)
        ends = [number for number, each in enumerate(presses, 1) if each.is_end]
        first_end = next(each for each in ends if any(not press.is_modifier for press in presses[: each - 1]))
        first, second, _ = parted(strokes, first_end)
        bursts = (
            Burst(self._reader.read(first), tuple(first)),
            Burst(self._reader.read(second), tuple(second)),
        )
        return bursts if all(self._reader.is_meant(each.reading) for each in bursts) else None

    def _persons_keys(self, code: TypedCode) -> int:
        """How many keys at the front of a code a person has pressed just before it.

        A prefix or an AIM id tells where the code begins; else a person's keys are in another rhythm. That
        tells nothing if only the whole has a meaning, or if every code begins so.
        """
        presses = presses_of(code.strokes)
        begun = self.starts_like_code(presses)
        if begun is not None:
            return begun
        count = slow_start(presses)
        if count == 0 or len(presses) - count < self._min_length:
            return 0
        _, rest, _ = parted(code.strokes, count)
        whole, part = self._reader.read(code.strokes), self._reader.read(rest)
        if self._reader.is_meant(whole) and not self._reader.is_meant(part):
            return 0
        is_habit, self._has_slow_start = self._has_slow_start, True
        return 0 if is_habit and whole.text != part.text else count
