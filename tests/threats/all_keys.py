"""Every key that Qt knows, with every combination of modifiers, and what each types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_Modifier = Qt.KeyboardModifier
_SINGLE = (
    _Modifier.ShiftModifier,
    _Modifier.ControlModifier,
    _Modifier.AltModifier,
    _Modifier.MetaModifier,
)
_FIRST_NAMED = 0x01000000
_TEXTS = {
    Qt.Key.Key_Return: "\r",
    Qt.Key.Key_Enter: "\r",
    Qt.Key.Key_Tab: "\t",
    Qt.Key.Key_Backtab: "\t",
    Qt.Key.Key_Backspace: "\b",
    Qt.Key.Key_Delete: "\x7f",
    Qt.Key.Key_Escape: "\x1b",
}

# What a visitor with a keypad chooses with; anything else must leave the screen alone.
CHOOSING = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Select}
)


@dataclass(frozen=True)
class Chord:
    """One key with what is held meanwhile."""

    key: Qt.Key
    held: Qt.KeyboardModifier

    @property
    def may_choose(self) -> bool:
        """Whether it may press what has the focus, or go a step back."""
        return self.key in CHOOSING and self.held in (_Modifier.NoModifier, _Modifier.ShiftModifier)

    def press(self, window: QWindow) -> None:
        """Down and up at the window, behind the filter that tells scanners from people."""
        text = _TEXTS.get(self.key, "")
        if not text and self.key.value < _FIRST_NAMED:
            text = chr(self.key.value)
            if self.held & _Modifier.ControlModifier and text.isalpha() and text.isascii():
                text = chr(ord(text.upper()) & 0x1F)
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, self.key.value, self.held, text))


def modifiers() -> list[Qt.KeyboardModifier]:
    """None, each, each two, and all of Shift, Control, Alt and Meta."""
    found = [_Modifier.NoModifier]
    for count in (1, 2, len(_SINGLE)):
        for chosen in combinations(_SINGLE, count):
            held = _Modifier.NoModifier
            for each in chosen:
                held |= each
            found.append(held)
    return found


def all_chords() -> Iterator[Chord]:
    """Some 5,600."""
    keys = list(dict.fromkeys(Qt.Key))
    for held in modifiers():
        for key in keys:
            yield Chord(key, held)
