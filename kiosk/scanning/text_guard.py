"""The first gate for every scanned or typed text: what is hostile goes no further, not even to a log."""

from __future__ import annotations

import unicodedata

from kiosk.domain.scan_code import UnknownReason

# A CareCloud token URL needs under 500 characters; a QR code can hold more than 4,000.
MAX_TEXT_LENGTH = 1024

# Controls, formats (bidi, zero width), private use, surrogates, unassigned and noncharacters, and the two
# separators that break a line in a log.
_REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})

# What a scanner or a generator adds around a text; anywhere else these are refused.
_SURROUNDING = " \t\r\n"


def clean_text(text: str) -> str | UnknownReason:
    """`text` without surrounding blanks and in NFKC, or the reason why it must not be used.

    Never raises. Full-width digits become ASCII digits, so that later rules see one spelling only.
    """
    if len(text) > MAX_TEXT_LENGTH:
        return UnknownReason.TOO_LONG
    text = text.strip(_SURROUNDING)
    if not text:
        return UnknownReason.EMPTY
    if _has_refused(text):
        return UnknownReason.FORBIDDEN_CHARACTERS
    # One character may grow to eighteen, and may change category.
    text = unicodedata.normalize("NFKC", text).strip(_SURROUNDING)
    if len(text) > MAX_TEXT_LENGTH:
        return UnknownReason.TOO_LONG
    if not text:
        return UnknownReason.EMPTY
    return UnknownReason.FORBIDDEN_CHARACTERS if _has_refused(text) else text


def _has_refused(text: str) -> bool:
    if text.isascii():
        return not text.isprintable()
    return any(unicodedata.category(character) in _REFUSED_CATEGORIES for character in text)
