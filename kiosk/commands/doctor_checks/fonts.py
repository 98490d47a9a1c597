"""Are the bundled fonts there and whole? Without a font every text on the screen is empty boxes."""

from __future__ import annotations

import struct
from pathlib import Path

from kiosk.commands.doctor_checks.check import Check, fail, ok
from kiosk.commands.doctor_checks.names import FONTS

# Beside the package, in a checkout and in the one-folder build alike.
_FOLDER = Path(__file__).parents[3] / "resources" / "fonts"
_ADVICE = "Install the program again; its folder resources/fonts is damaged."
_HEADER = struct.Struct(">4sH6x")
_TABLE = struct.Struct(">4sIII")
_SIGNATURES = (b"OTTO", b"\x00\x01\x00\x00", b"true")
_NEEDED = {b"cmap", b"head", b"hmtx", b"name"}
_OUTLINES = {b"glyf", b"CFF ", b"CFF2"}


def check_fonts(folder: Path = _FOLDER) -> Check:
    """Read the table of contents of every font file in `folder`."""
    try:
        files = [each for each in folder.iterdir() if each.name.lower().endswith((".otf", ".ttf"))]
        damaged = sorted(each.name for each in files if not is_whole_font(each.read_bytes()))
    except OSError:
        return fail(FONTS, "The bundled fonts cannot be read.", _ADVICE)
    if not files:
        return fail(FONTS, "The bundled fonts are missing.", _ADVICE)
    if damaged:
        return fail(FONTS, f"Damaged: {', '.join(damaged)}.", _ADVICE)
    return ok(FONTS, f"{len(files)} bundled font files are whole.")


def is_whole_font(content: bytes) -> bool:
    """Whether this is an OpenType file that has what Qt needs and ends where it says."""
    if len(content) < _HEADER.size or content[:4] not in _SIGNATURES:
        return False
    count = _HEADER.unpack_from(content)[1]
    if len(content) < _HEADER.size + count * _TABLE.size:
        return False
    tables = [_TABLE.unpack_from(content, _HEADER.size + index * _TABLE.size) for index in range(count)]
    tags = {tag for tag, _, _, _ in tables}
    is_inside = all(offset + length <= len(content) for _, _, offset, length in tables)
    return is_inside and tags >= _NEEDED and bool(tags & _OUTLINES)
