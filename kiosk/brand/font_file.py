"""Whether a font file is whole, and which letters it has."""

from __future__ import annotations

import struct

_HEADER = struct.Struct(">4sH6x")
_TABLE = struct.Struct(">4sIII")
_SIGNATURES = (b"OTTO", b"\x00\x01\x00\x00", b"true")
_NEEDED = {b"cmap", b"head", b"hmtx", b"name"}
_OUTLINES = {b"glyf", b"CFF ", b"CFF2"}
_SEGMENTS, _GROUPS = 4, 12
_MOST_GROUPS = 20_000


def is_whole_font(content: bytes) -> bool:
    """Whether this is an OpenType file that has what Qt needs and ends where it says."""
    tables = _tables(content)
    is_inside = all(offset + length <= len(content) for offset, length in tables.values())
    return is_inside and tables.keys() >= _NEEDED and bool(tables.keys() & _OUTLINES)


def missing_letters(content: bytes, letters: str) -> str:
    """Those of `letters` that a whole font (see `is_whole_font`) has no picture for.

    All of them where its table of letters is of no kind that is read here, or damaged.
    """
    try:
        ranges = _ranges(content, _tables(content)[b"cmap"][0])
    except (struct.error, KeyError, IndexError):
        return letters
    return "".join(
        letter for letter in letters if not any(first <= ord(letter) <= last for first, last in ranges)
    )


def _tables(content: bytes) -> dict[bytes, tuple[int, int]]:
    """Offset and length of each table; none where this is no font."""
    if len(content) < _HEADER.size or content[:4] not in _SIGNATURES:
        return {}
    count = _HEADER.unpack_from(content)[1]
    if len(content) < _HEADER.size + count * _TABLE.size:
        return {}
    rows = (_TABLE.unpack_from(content, _HEADER.size + index * _TABLE.size) for index in range(count))
    return {tag: (offset, length) for tag, _, offset, length in rows}


def _ranges(content: bytes, start: int) -> list[tuple[int, int]]:
    """First and last code point of everything that the `cmap` table at `start` knows."""
    found: list[tuple[int, int]] = []
    (count,) = struct.unpack_from(">H", content, start + 2)
    for index in range(count):
        (offset,) = struct.unpack_from(">I", content, start + 4 + index * 8 + 4)
        at = start + offset
        (kind,) = struct.unpack_from(">H", content, at)
        if kind == _SEGMENTS:
            (twice,) = struct.unpack_from(">H", content, at + 6)
            shape = f">{twice // 2}H"
            lasts = struct.unpack_from(shape, content, at + 14)
            firsts = struct.unpack_from(shape, content, at + 16 + twice)
            found += zip(firsts, lasts, strict=True)
        elif kind == _GROUPS:
            (groups,) = struct.unpack_from(">I", content, at + 12)
            for group in range(min(groups, _MOST_GROUPS)):
                first, last = struct.unpack_from(">II", content, at + 16 + group * 12)
                found.append((first, last))
    return found
