"""A shop's look in a folder, for tests: a logo, two colours, words and pictures."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">'
    '<rect width="40" height="40" rx="8" fill="#7A1FA2"/><path d="M52 8h60v24H52z" fill="#7A1FA2"/></svg>'
)
WHOLE = """
logo = "logo.svg"
accent = "#FF66CC"
sweet = "#00C2FF"
screensaver = ["summer.png"]
[welcome.en]
heading = "Hello, friend of coffee"
[welcome.cs]
heading = "Vítáme přátele kávy"
line = "přiložte kartu"
"""


def png(width: int, height: int, color: tuple[int, int, int] = (40, 120, 200)) -> bytes:
    """A whole PNG picture of one colour."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + checksum

    rows = (b"\0" + bytes(color) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def make_brand(folder: Path, toml: str = WHOLE) -> Path:
    """The folder, with everything in it that `WHOLE` names."""
    folder.mkdir(exist_ok=True)
    (folder / "brand.toml").write_text(toml, encoding="utf-8")
    (folder / "logo.svg").write_text(LOGO, encoding="utf-8")
    (folder / "summer.png").write_bytes(png(64, 48))
    return folder
