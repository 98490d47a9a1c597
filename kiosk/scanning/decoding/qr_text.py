"""The bytes of a QR code -> Unicode.

A code may say which encoding its bytes are in (an ECI designator) and hardly any does. Without one, UTF-8 is
tried first, as most generators write it, then what Europe writes; decoders that only guess take short
Latin-1 texts for Japanese.
"""

from __future__ import annotations

import codecs
import re

_DESIGNATOR = re.compile(rb"\\(\d{6})|\\\\")
# AIM ECI Part 3: assignment numbers of the character sets.
_ISO_8859 = {number: f"iso8859-{number - 2}" for number in range(4, 19) if number != 14}
_ENCODINGS = {
    **_ISO_8859,
    0: "cp437",
    1: "iso8859-1",
    2: "cp437",
    3: "iso8859-1",
    20: "shift_jis",
    21: "cp1250",
    22: "cp1251",
    23: "cp1252",
    24: "cp1256",
    25: "utf-16-be",
    26: "utf-8",
    27: "ascii",
    28: "big5",
    29: "gb18030",
    30: "euc-kr",
    31: "gbk",
    32: "gb18030",
    33: "utf-16-le",
    34: "utf-32-be",
    35: "utf-32-le",
}
_CONTROLS = re.compile(rb"[\x80-\x9f]")
# Characters of two bytes; "\u2019s" and "Šk" in a Windows code page make one, Japanese words more.
_WIDE = re.compile("[^\x00-\xff\uff61-\uff9f]+")
_RUN = re.compile("[\x80-\xff]{4,}")


def text_of_bytes(raw: bytes, guessed: str | None = None) -> str:
    """`raw` as text where the code does not say what it is: UTF-8, else Latin-1 or its Windows kin, else
    Japanese.

    `guessed` is a decoder's own reading, believed where four characters beyond ASCII stand together and not
    all of them would be letters in Latin-1: so look half-width katakana, and no price or name.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if not _CONTROLS.search(raw):
        text = raw.decode("latin-1")
        is_foreign = any(not run.isalpha() for run in _RUN.findall(text))
        return guessed if guessed is not None and is_foreign else text
    japanese = _decoded(raw, "shift_jis")
    if japanese is not None and all(len(run) > 1 for run in _WIDE.findall(japanese)):
        return japanese
    return _decoded(raw, "cp1252") or raw.decode("latin-1")


def text_with_designators(content: bytes) -> str | None:
    """The text of a content that names its encodings, as `\\000026` and so on; None if one is unknown.

    A backslash of the text itself is doubled (ISO/IEC 18004, 14.3).
    """
    parts: list[str] = []
    encoding, start, pending = "", 0, b""
    for match in [*_DESIGNATOR.finditer(content), None]:
        pending += content[start : match.start() if match else None]
        if match is not None and match[1] is None:
            pending, start = pending + b"\\", match.end()
            continue
        text = _decoded(pending, encoding)
        if text is None:
            return None
        parts.append(text)
        if match is not None:
            encoding, start, pending = _ENCODINGS.get(int(match[1]), "unknown"), match.end(), b""
    return "".join(parts).removeprefix("\ufeff")


def _decoded(raw: bytes, encoding: str) -> str | None:
    if not encoding:
        return text_of_bytes(raw)
    try:
        return codecs.decode(raw, encoding)
    except (LookupError, ValueError):
        return None
