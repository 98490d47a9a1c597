"""An accent key and the letter after it, put together.

The system's input method would do this, but it swallows the accent keys before the program sees them, and on
a Czech keyboard a scanner's "=" is one. So it is switched off, and this does its part for people.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import Qt

_Key = Qt.Key

COMBINING: Mapping[int, str] = {
    _Key.Key_Dead_Grave.value: "\u0300",
    _Key.Key_Dead_Acute.value: "\u0301",
    _Key.Key_Dead_Circumflex.value: "\u0302",
    _Key.Key_Dead_Tilde.value: "\u0303",
    _Key.Key_Dead_Macron.value: "\u0304",
    _Key.Key_Dead_Breve.value: "\u0306",
    _Key.Key_Dead_Abovedot.value: "\u0307",
    _Key.Key_Dead_Diaeresis.value: "\u0308",
    _Key.Key_Dead_Abovering.value: "\u030a",
    _Key.Key_Dead_Doubleacute.value: "\u030b",
    _Key.Key_Dead_Caron.value: "\u030c",
    _Key.Key_Dead_Cedilla.value: "\u0327",
    _Key.Key_Dead_Ogonek.value: "\u0328",
}
"""Qt's number of each accent key -> the combining accent."""

# What the accent key and the space bar give, as X11's own tables of composed characters have it.
_ALONE = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0304": "¯",
    "\u0306": "˘",
    "\u0307": "˙",
    "\u0308": '"',
    "\u030a": "°",
    "\u030b": "˝",
    "\u030c": "ˇ",
    "\u0327": "¸",
    "\u0328": "˛",
}


class DeadKeys:
    """Remembers the accent between two keys."""

    def __init__(self) -> None:
        self._accent = ""

    def press(self, accent: str) -> None:
        """An accent key was pressed."""
        self._accent = accent

    def compose(self, text: str) -> str:
        """What the key after it types: `text` with the accent where there is such a letter, else `text`."""
        accent, self._accent = self._accent, ""
        if not accent or not text:
            return text
        if text == " ":
            return _ALONE[accent]
        composed = unicodedata.normalize("NFC", text + accent)
        # Windows has composed it already.
        is_done = accent in unicodedata.normalize("NFD", text)
        return composed if len(composed) == 1 and not is_done else text
