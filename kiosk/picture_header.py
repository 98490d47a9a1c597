"""What the beginning of a picture's file says about it, before anything decodes it."""

from __future__ import annotations

import struct

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"

_START_OF_SCAN = b"\xff\xda"
# Start of frame: every kind but the tables and the arithmetic ones that share the numbers.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels as a PNG or JPEG file says them; None for anything else."""
    try:
        if content.startswith(PNG):
            width, height = struct.unpack_from(">II", content, 16)
            return width, height
        return _jpeg_size(content) if content.startswith(JPEG) else None
    except struct.error:
        return None


def scan_count(content: bytes) -> int:
    """How many times a JPEG file has its picture painted over; 0 for one of another kind.

    A few bytes a time are enough for a file to keep a decoder busy for minutes.
    """
    # Inside a scan no such pair of bytes can stand: every FF there is followed by 00 or a restart marker.
    return content.count(_START_OF_SCAN) if content.startswith(JPEG) else 0


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            return None
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _NO_LENGTH:
            at += 2
        elif marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        else:
            (length,) = struct.unpack_from(">H", content, at + 2)
            at += 2 + max(length, 2)
    return None
