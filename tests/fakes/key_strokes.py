"""Key strokes at chosen times, as a scanner set to a US keyboard makes them on a computer's layout."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.key_tables import layout_character, us_character

ENTER = KeyStroke(0, 28, KeyKind.ENTER, text="\r", code=28)
TAB = KeyStroke(0, 15, KeyKind.TAB, text="\t", code=15)
SHIFT = KeyStroke(0, 42, KeyKind.MODIFIER, code=42)
CONTROL = KeyStroke(0, 29, KeyKind.MODIFIER, code=29)
ALT = KeyStroke(0, 56, KeyKind.ALT, code=56)
ESCAPE = KeyStroke(0, 1, KeyKind.OTHER, text="\x1b", code=1)
LINE_FEED = KeyStroke(0, 36, KeyKind.CHARACTER, text="\n", code=36, modifiers=Modifier.CONTROL)

_PLACES = {
    us_character(code, is_shifted): (code, is_shifted)
    for code in (*range(2, 14), *range(16, 28), *range(30, 42), 43, *range(44, 54), 57)
    for is_shifted in (False, True)
}


def key(character: str, layout: str = "us", *, has_code: bool = True) -> KeyStroke:
    """The key that types `character` on a US keyboard, with what `layout` makes of it."""
    code, is_shifted = _PLACES[character]
    text = character if layout == "us" else layout_character(layout, code, is_shifted) or ""
    return KeyStroke(
        0,
        code,
        KeyKind.DEAD if "\u0300" <= text <= "\u036f" else KeyKind.CHARACTER,
        text=text,
        code=code if has_code else None,
        modifiers=Modifier.SHIFT if is_shifted else Modifier.NONE,
    )


def keys(text: str, layout: str = "us", *, has_code: bool = True) -> list[KeyStroke]:
    """The keys of a text."""
    return [key(character, layout, has_code=has_code) for character in text]


def control(letter: str) -> KeyStroke:
    """A letter with Control, as which scanners type control characters."""
    return replace(key(letter), text=chr(ord(letter.upper()) & 0x1F), modifiers=Modifier.CONTROL)


def pressed(strokes: Iterable[KeyStroke], at_s: float, gap_s: float) -> list[KeyStroke]:
    """Each key down and up again, one every `gap_s`."""
    typed: list[KeyStroke] = []
    for number, stroke in enumerate(strokes):
        down = replace(stroke, at_s=at_s + number * gap_s)
        typed += [down, replace(down, at_s=down.at_s + gap_s / 3, is_press=False)]
    return typed
