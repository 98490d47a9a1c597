"""ALT+nnnn: how some scanners type a character on any layout, by its number on the number block.

Windows reads the number in two ways (its documentation of character entry): with a leading zero in the ANSI
code page, without one in the older one of consoles. Below 128 both are ASCII.
"""

from __future__ import annotations

_WITH_ZERO, _WITHOUT = "cp1252", "cp437"


def alt_code_character(digits: str) -> str:
    """The character of one number, "" for a control character or a number that stands for none.

    The group separator of GS1 texts (29) is the one control character that is kept.
    """
    number = int(digits)
    if number < 0x20 or number == 0x7F:
        return "\x1d" if number == 0x1D else ""
    if number > 0xFF:
        return chr(number) if number <= 0xFFFF and chr(number).isprintable() else ""
    page = _WITH_ZERO if digits.startswith("0") else _WITHOUT
    return bytes([number]).decode(page, errors="ignore")
