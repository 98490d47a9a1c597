"""What kind of scanner this is, told by how the one code arrives whose text is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from kiosk.scanning.aim_id import AIM_LENGTH, has_aim_id, split_aim_id
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.key_tables import LAYOUTS, layout_character, us_character
from kiosk.scanning.keys.keyboard_wedge import GAP_S
from kiosk.scanning.keys.wedge_text import AS_TYPED, US_KEYCODES, Reading, WedgeText
from kiosk.scanning.serial_port import AROUND, Terminator

CALIBRATION_TEXT = "LK-0123456789-AZYMQW"
"""Every digit, the letters and the sign that keyboards have in different places, and Shift; as a QR code it
fits the smallest one."""

MODULES = {"Code128": 222, "QRCode": 21}
"""Width of the calibration code in its narrowest bars or dots, as the screen and the sheet draw it."""


class End(Enum):
    """What the scanner sends behind each code."""

    ENTER = "enter"
    TAB = "tab"
    NOTHING = "nothing"


# How a line can end, and what `serial.terminator` must be then.
_LINE_ENDS: tuple[tuple[str, Terminator, End], ...] = (
    ("\r\n", "crlf", End.ENTER),
    ("\r", "cr", End.ENTER),
    ("\n", "lf", End.ENTER),
    ("\t", "tab", End.TAB),
    ("", "gap", End.NOTHING),
)


@dataclass(frozen=True, slots=True)
class ScannerProfile:
    """How a scanner sends its codes.

    `layout`: what the setting `wedge.layout` must be, "" for a scanner that is no keyboard. `terminator`:
    what `serial.terminator` must be, None for one that is not on a serial port. `computer`: name
    of the keyboard layout of this computer, None where the keys do not tell it. `key_gap_s`: the middle one
    of the times between two keys, 0 where there are no keys.
    """

    prefix: str
    suffix: str
    end: End
    aim_id: str | None
    layout: str = ""
    computer: str | None = None
    key_gap_s: float = 0.0
    terminator: Terminator | None = None

    @property
    def is_too_slow(self) -> bool:
        """True where its keys come as slowly as a person's, so that nothing can tell the two apart."""
        return self.key_gap_s >= GAP_S


def profile_of_keys(strokes: Sequence[KeyStroke]) -> ScannerProfile | None:
    """The profile of a scanner that typed the calibration code; None if it was not that code."""
    reading = WedgeText(lambda text, _: CALIBRATION_TEXT in text).read(strokes)
    framed = _framed(reading)
    if framed is None:
        return None
    prefix, suffix, aim_id = framed
    # Keys that no layout has touched mean another one than the US one only if the scanner is set to it.
    is_set_otherwise = not any(stroke.text.strip() for stroke in strokes) and reading.how != US_KEYCODES
    return ScannerProfile(
        prefix,
        suffix,
        _end(strokes),
        aim_id,
        layout=AS_TYPED if reading.how == AS_TYPED or is_set_otherwise else US_KEYCODES,
        computer=_layout_of_computer(strokes),
        key_gap_s=_middle_gap_s(strokes),
    )


def profile_of_line(sent: str) -> ScannerProfile | None:
    """The profile of a scanner that sent the calibration code as plain text, as serial ones do."""
    line = sent.strip(AROUND)
    behind = sent[len(sent.rstrip(AROUND)) :]
    terminator, end = next((name, end) for made_of, name, end in _LINE_ENDS if made_of in behind)
    found = split_aim_id(line)
    framed = _framed(Reading(found.text if found.symbology else line, "", found.aim_id, found.symbology))
    if framed is None:
        return None
    return ScannerProfile(framed[0], framed[1], end, framed[2], terminator=terminator)


def _framed(reading: Reading) -> tuple[str, str, str | None] | None:
    """Prefix, suffix and AIM id around the calibration text."""
    head, found, tail = reading.text.partition(CALIBRATION_TEXT)
    if not found:
        return None
    aim_id = reading.aim_id if reading.symbology else None
    if aim_id is None and has_aim_id(head[-AIM_LENGTH:]):
        head, aim_id = head[:-AIM_LENGTH], head[-AIM_LENGTH:]
    return head, tail, aim_id


def _end(strokes: Iterable[KeyStroke]) -> End:
    end = next((stroke for stroke in strokes if stroke.is_press and stroke.is_end), None)
    if end is None:
        return End.NOTHING
    return End.TAB if end.kind is KeyKind.TAB or end.text == "\t" else End.ENTER


def _layout_of_computer(strokes: Iterable[KeyStroke]) -> str | None:
    """The layout that makes of these places what the system made of them."""
    seen = {
        (stroke.code, Modifier.SHIFT in stroke.modifiers, stroke.text)
        for stroke in strokes
        if stroke.is_press and stroke.code is not None and stroke.kind is KeyKind.CHARACTER and stroke.text
    }
    if not seen:
        return None
    if all(us_character(code, shift) == text for code, shift, text in seen):
        return "us"
    return next(
        (
            name
            for name in LAYOUTS
            if all(layout_character(name, code, shift) == text for code, shift, text in seen)
        ),
        None,
    )


def _middle_gap_s(strokes: Iterable[KeyStroke]) -> float:
    times = [stroke.at_s for stroke in strokes if stroke.is_press and not stroke.is_modifier]
    gaps = sorted(later - earlier for earlier, later in pairwise(times))
    return gaps[len(gaps) // 2] if gaps else 0.0
