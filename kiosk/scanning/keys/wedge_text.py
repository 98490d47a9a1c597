"""Key strokes of a scanner -> the text on the card, whatever layout the computer and the scanner are set to.

Nearly every scanner comes set to a US keyboard and tells only places on it; the computer's layout then makes
"éíáčéééééééé+á" of 2900000000018. Where the places are known they are read on a US keyboard; where they are
not, the layout's text is mapped back. A scanner that was set to the computer's layout has its text as typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.config_rules import Symbology
from kiosk.scanning.aim_id import has_aim_id
from kiosk.scanning.framing import GROUP_SEPARATOR, Framing, unframed
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.key_tables import LAYOUTS, layout_character, us_character, us_character_behind
from kiosk.scanning.keys.windows_alt_codes import alt_code_character
from kiosk.scanning.text_guard import MAX_TEXT_LENGTH

_ENDS = ("\n", "\t")

AUTO, US_KEYCODES, AS_TYPED = "auto", "us-keycodes", "as-typed"

MakesSense = Callable[[str, str | None], bool]
"""Whether a text, from a code of that symbology or an unknown one, means something in this shop."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and how it was read: "us-keycodes", "as-typed", or the name of the layout that was undone."""

    text: str = field(repr=False)
    how: str
    aim_id: str | None = None
    symbology: Symbology | None = None


@dataclass(frozen=True, slots=True)
class _Unit:
    """One character meant: by its place, and as the layout typed it."""

    code: int | None
    is_shifted: bool
    typed: str
    is_dead: bool = False
    fixed: str = ""


class WedgeText:
    """Reads strokes as text. Pure; `layout` is the setting `wedge.layout`."""

    def __init__(self, makes_sense: MakesSense, layout: str = AUTO, framing: Framing | None = None) -> None:
        self._makes_sense = makes_sense
        self._layout = layout
        self._framing = framing or Framing()

    def read(self, strokes: Sequence[KeyStroke]) -> Reading:
        """The best reading: one whose AIM id is valid, else one with a meaning, else the likeliest.

        A text of several lines has a line feed, or a tab, where Enter, or Tab, was between them.
        """
        readings: list[Reading] = []
        for typed, how in self._candidates(strokes):
            found = unframed(typed, self._framing)
            reading = Reading(found.text, how, found.aim_id, found.symbology)
            if len(found.text) > MAX_TEXT_LENGTH:
                # It means nothing whichever way it is read, and each way takes its time.
                return reading
            readings.append(reading)
        sure = [reading for reading in readings if reading.symbology is not None]
        for reading in (*sure, *readings):
            if self.is_meant(reading):
                return reading
        return (sure or readings)[0]

    def is_meant(self, reading: Reading) -> bool:
        """Whether that text means something in this shop."""
        return self._makes_sense(reading.text, reading.symbology)

    def starts_like_code(self, strokes: Sequence[KeyStroke]) -> bool:
        """True once there is something behind the prefix, or behind an AIM id."""
        prefix = self._framing.prefix
        return any(
            has_aim_id(text[:-1]) or (prefix != "" and text.startswith(prefix) and len(text) > len(prefix))
            for text, _ in self._candidates(strokes)
        )

    def _candidates(self, strokes: Sequence[KeyStroke]) -> Iterator[tuple[str, str]]:
        """Every way to read the strokes, the likeliest first."""
        units = _without_ends_around(list(_units(strokes)))
        has_codes = any(unit.code is not None for unit in units)
        has_text = any(unit.typed for unit in units)
        us = _us_text(units) if has_codes else None
        if self._layout == AS_TYPED and has_text:
            yield _typed_text(units), AS_TYPED
            return
        if us is not None and (has_text or self._layout != AS_TYPED):
            yield us, US_KEYCODES
        if not has_text:
            if us is None or self._layout != US_KEYCODES:
                yield from ((_layout_text(units, layout), layout) for layout in LAYOUTS)
            return
        undone = [(text, layout) for layout in LAYOUTS if (text := _undone_text(units, layout)) is not None]
        typed = [(_typed_text(units), AS_TYPED)]
        if self._layout == US_KEYCODES:
            yield from [] if us is not None else [*undone, *typed]
        else:
            yield from typed if us is not None else [*typed, *undone]


def _units(strokes: Sequence[KeyStroke]) -> Iterator[_Unit]:
    """Characters, with ALT+nnnn already put together; what only commands is dropped."""
    digits: str | None = None
    echo = ""
    for stroke in strokes:
        if stroke.kind is KeyKind.ALT:
            if digits:
                echo = alt_code_character(digits)
                yield _Unit(None, False, echo, fixed=echo)
            digits = "" if stroke.is_press else None
        elif not stroke.is_press or stroke.is_modifier:
            continue
        elif stroke.is_end:
            is_tab = stroke.kind is KeyKind.TAB or stroke.text == "\t"
            yield _Unit(None, False, "", fixed="\t" if is_tab else "\n")
        elif digits is not None and (digit := _keypad_digit(stroke)):
            digits += digit
        elif stroke.is_chord:
            if _is_group_separator(stroke):
                yield _Unit(None, False, GROUP_SEPARATOR, fixed=GROUP_SEPARATOR)
        elif echo and stroke.code is None and stroke.text == echo:
            # Windows composes the character as well and sends it behind the digits.
            echo = ""
        elif stroke.kind is not KeyKind.OTHER:
            echo = ""
            yield _unit(stroke)
    if digits:
        echo = alt_code_character(digits)
        yield _Unit(None, False, echo, fixed=echo)


def _without_ends_around(units: list[_Unit]) -> list[_Unit]:
    """Without what ends the text; between its lines, each run of ends becomes one."""
    kept: list[_Unit] = []
    for unit in units:
        if unit.fixed not in _ENDS or (kept and kept[-1].fixed not in _ENDS):
            kept.append(unit)
    return kept[:-1] if kept and kept[-1].fixed in _ENDS else kept


def _unit(stroke: KeyStroke) -> _Unit:
    # AltGr types what a US keyboard does not have, so the place alone would be a wrong character.
    is_third_level = bool(stroke.modifiers & (Modifier.ALT_GR | Modifier.CONTROL))
    return _Unit(
        None if is_third_level else stroke.code,
        Modifier.SHIFT in stroke.modifiers,
        "".join(character for character in stroke.text if character.isprintable()),
        stroke.kind is KeyKind.DEAD,
    )


def _keypad_digit(stroke: KeyStroke) -> str:
    if stroke.code is not None:
        place = us_character(stroke.code, is_shifted=False) if 71 <= stroke.code <= 82 else None
        return place if place is not None and place.isdecimal() else ""
    is_keypad = Modifier.KEYPAD in stroke.modifiers
    return stroke.text if is_keypad and stroke.text.isascii() and stroke.text.isdecimal() else ""


def _is_group_separator(stroke: KeyStroke) -> bool:
    is_bracket = stroke.code is not None and us_character(stroke.code, is_shifted=False) == "]"
    return Modifier.CONTROL in stroke.modifiers and (is_bracket or stroke.text == GROUP_SEPARATOR)


def _us_text(units: Sequence[_Unit]) -> str | None:
    """None where a place is unknown, or types nothing on a US keyboard."""
    characters = []
    for unit in units:
        if unit.fixed:
            characters.append(unit.fixed)
            continue
        character = None if unit.code is None else us_character(unit.code, unit.is_shifted)
        if character is None:
            return None
        characters.append(character)
    return "".join(characters)


def _layout_text(units: Sequence[_Unit], layout: str) -> str:
    """What the scanner meant if it is set to `layout` itself; for keys that no system layout has touched."""
    typed = [
        unit.fixed or (unit.code and layout_character(layout, unit.code, unit.is_shifted)) or ""
        for unit in units
    ]
    return _composed([(text, unicodedata.combining(text[:1] or " ") != 0) for text in typed])


def _typed_text(units: Sequence[_Unit]) -> str:
    return _composed([(unit.typed or unit.fixed, unit.is_dead) for unit in units])


def _composed(parts: Sequence[tuple[str, bool]]) -> str:
    """Accents join the letter that follows them; some systems have done that already."""
    text, accent = "", ""
    for part, is_dead in parts:
        if is_dead:
            accent += part
            continue
        is_done = accent != "" and accent in unicodedata.normalize("NFD", part)
        text += part if is_done else unicodedata.normalize("NFC", part + accent)
        accent = ""
    return text + accent


def _undone_text(units: Sequence[_Unit], layout: str) -> str | None:
    """What a US keyboard typed where `layout` made this of it; None where it cannot have."""
    characters: list[str] = []
    for unit in units:
        if unit.fixed:
            characters.append(unit.fixed)
            continue
        us = us_character_behind(layout, unit.typed)
        if us is None:
            # The letter and the accent of a dead key before it, in the order of typing.
            parts = unicodedata.normalize("NFD", unit.typed)
            keys = [us_character_behind(layout, each) for each in (*parts[1:], *parts[:1])]
            known = [key for key in keys if key is not None]
            if len(parts) < 2 or len(known) < len(parts):
                return None
            us = "".join(known)
        characters.append(us)
    return "".join(characters)
