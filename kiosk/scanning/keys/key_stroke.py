"""One key going down or up, as any keyboard tells it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, Flag, auto


class KeyKind(Enum):
    """What a key is for."""

    CHARACTER = "character"
    DEAD = "dead"
    """An accent that waits for its letter."""
    ENTER = "enter"
    TAB = "tab"
    ALT = "alt"
    MODIFIER = "modifier"
    """Shift, Control and the like; also the locks."""
    OTHER = "other"
    """Arrows, Escape, Backspace, function keys."""


class Modifier(Flag):
    """What is held down meanwhile. KEYPAD: the key belongs to the number block."""

    NONE = 0
    SHIFT = auto()
    CONTROL = auto()
    ALT = auto()
    ALT_GR = auto()
    META = auto()
    KEYPAD = auto()


@dataclass(frozen=True, slots=True)
class KeyStroke:
    """One press or release, at `at_s` monotonic seconds.

    `key` tells keys apart, so that a release finds its press. `code` is the place on the keyboard as a Linux
    key code (for the main block also a set 1 scan code), None where the system does not say. `text` is what
    the keyboard layout makes of it, for a dead key the combining accent. `origin` is the caller's own.
    """

    at_s: float
    key: int
    kind: KeyKind
    is_press: bool = True
    text: str = field(default="", repr=False)
    code: int | None = field(default=None, repr=False)
    modifiers: Modifier = Modifier.NONE
    is_repeat: bool = False
    origin: object = field(default=None, repr=False, compare=False)

    @property
    def is_modifier(self) -> bool:
        """True for a key that only changes what others mean."""
        return self.kind in (KeyKind.MODIFIER, KeyKind.ALT)

    @property
    def is_end(self) -> bool:
        """True for what a scanner ends a code with: Enter, Tab, or the line feed that it types as Ctrl+J."""
        if self.kind in (KeyKind.ENTER, KeyKind.TAB):
            return True
        return Modifier.CONTROL in self.modifiers and self.text in ("\r", "\n", "\t")

    @property
    def is_chord(self) -> bool:
        """True for a command such as Ctrl+O or Alt+F4; not for what AltGr types."""
        if self.is_modifier or self.is_end:
            return False
        commands = self.modifiers & (Modifier.CONTROL | Modifier.ALT | Modifier.META)
        if commands == Modifier.CONTROL | Modifier.ALT:
            # How Windows tells AltGr.
            return not self.text.isprintable() or not self.text
        return bool(commands)


def presses_of(strokes: Iterable[KeyStroke]) -> list[KeyStroke]:
    """The keys that went down, in their order; one that is kept down counts once."""
    return [stroke for stroke in strokes if stroke.is_press and not stroke.is_repeat]
