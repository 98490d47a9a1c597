"""The keys of one code as they come, and no more of them than a code that means something can have."""

from __future__ import annotations

from kiosk.scanning.framing import MAX_FRAME_LENGTH
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke
from kiosk.scanning.text_guard import MAX_TEXT_LENGTH

# One more than the text gate lets through, so that it refuses what was cut off here.
_MAX_CHARACTERS = MAX_TEXT_LENGTH + MAX_FRAME_LENGTH + 1
# A character typed as ALT+nnnn takes twelve; what needs more is none.
_MAX_STROKES = 12 * _MAX_CHARACTERS


class TypedCode:
    """Strokes in their order. `lines`: how many hold anything; `is_ended`: nothing came after an end."""

    def __init__(self) -> None:
        self.strokes: list[KeyStroke] = []
        self.lines = 0
        self.is_ended = False
        self.last_press: KeyStroke | None = None
        self._steps = 0
        self._first_s = 0.0
        self._characters = 0
        self._is_alt_down = False
        self._is_line_open = False

    @property
    def is_readable(self) -> bool:
        """False for ends and modifiers alone, and for so many of them that the characters did not fit."""
        return self.lines > 0 and (self._is_too_long or len(self.strokes) < _MAX_STROKES)

    @property
    def mean_gap_s(self) -> float:
        """Between two keys, modifiers left out; 0 before the second one."""
        last = self.last_press
        return (last.at_s - self._first_s) / self._steps if last is not None and self._steps > 0 else 0.0

    @property
    def _is_too_long(self) -> bool:
        return self._characters >= _MAX_CHARACTERS

    def add(self, stroke: KeyStroke) -> None:
        """Take the next stroke, and keep it if it still matters."""
        if stroke.is_press:
            self._note_time(stroke)
        if stroke.is_press and stroke.is_end:
            self.is_ended, self._is_line_open = True, False
        elif stroke.is_press and not stroke.is_modifier:
            self.is_ended = False
            self.lines += not self._is_line_open
            self._is_line_open = True
        if self._is_too_long or len(self.strokes) >= _MAX_STROKES:
            return
        self.strokes.append(stroke)
        if stroke.kind is KeyKind.ALT:
            self._characters += self._is_alt_down and not stroke.is_press
            self._is_alt_down = stroke.is_press
        elif stroke.is_press and not stroke.is_modifier and not self._is_alt_down:
            self._characters += 1

    def _note_time(self, press: KeyStroke) -> None:
        if self.last_press is None:
            self._first_s, self._steps = press.at_s, 0
        elif not press.is_modifier:
            self._steps += 1
        self.last_press = press
