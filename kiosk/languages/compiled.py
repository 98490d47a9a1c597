"""Texts in the form that Qt's translator loads (`.qm`), as `lrelease` makes them."""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import replace

from kiosk.languages.line_breaks import kept_together
from kiosk.languages.plural_rules import PLURAL_RULES
from kiosk.languages.text_file import Text, TextFile

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _PLURALS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def compile_texts(file: TextFile) -> bytes:
    """What `QTranslator.load` takes."""
    messages, places = bytearray(), []
    named = Counter((text.context, text.source) for text in file.texts)
    # Qt looks without the comment as well, so it is kept only where it tells two texts apart.
    texts = (
        text if named[text.context, text.source] > 1 else replace(text, comment="") for text in file.texts
    )
    for text in sorted(texts, key=lambda each: (_hash(each), each.context, each.source, each.comment)):
        places.append(struct.pack(">II", _hash(text), len(messages)))
        messages += _message(text, file.language)
    return _MAGIC + b"".join(
        struct.pack(">BI", tag, len(content)) + content
        for tag, content in (
            (_LANGUAGE, file.language.encode()),
            (_HASHES, b"".join(places)),
            (_MESSAGES, bytes(messages)),
            (_PLURALS, PLURAL_RULES[file.language]),
        )
        if content
    )


def _message(text: Text, language: str) -> bytes:
    parts = [_block(_TRANSLATION, kept_together(form, language).encode("utf-16-be")) for form in text.forms]
    parts += [
        _block(tag, words.encode())
        for tag, words in ((_COMMENT, text.comment), (_SOURCE, text.source), (_CONTEXT, text.context))
    ]
    return b"".join(parts) + bytes([_END])


def _block(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: Text) -> int:
    """The ELF hash of source and comment, by which Qt finds a text."""
    value = 0
    for byte in (text.source + text.comment).encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high
    return value or 1
