"""Which plural form a number takes in each language, as Qt's translator reads it from compiled texts.

Taken from what Qt's own `lrelease` writes; a test compares them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

_ONE = "0101"
# fmt: off
LanguageCode = Literal[
    "be", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et",
    "eu", "fi", "fr", "ga", "gl", "hr", "hu", "is", "it", "lb", "lt", "lv",
    "mk", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl",
    "sq", "sr", "sv", "tr", "uk",
]
"""ISO 639-1; every language that has rules here."""

_GROUPS: Mapping[str, tuple[str, ...]] = {
    _ONE: (
        "bg", "ca", "da", "de", "el", "en", "es", "et", "eu", "fi",
        "gl", "it", "lb", "nb", "nl", "nn", "no", "sq", "sv",
    ),
    f"{_ONE}ff040204": ("cs", "sk"),
    f"{_ONE}ff140204fd2c0a13": ("pl",),
    "0301": ("fr", "pt"),
    f"{_ONE}ff0102": ("ga",),
    "1101fd290bff140204fd2c0a13": ("be", "bs", "hr", "ru", "sr", "uk"),
    "": ("hu", "tr"),
    "1101fd290b": ("is",),
    "1101fd290bff1900fd2c0a13": ("lt",),
    "1101fd290bff0900": ("lv",),
    f"{_ONE}ff0100fe24010aff240b13": ("mt",),
    f"{_ONE}ff0100fe240113": ("ro",),
    "2101ff2102ff240304": ("sl",),
    "1101ff1102": ("mk",),
    "0100ff0101ff040205ff0106": ("cy",),
}
# fmt: on
_NEXT_FORM = 0xFF

PLURAL_RULES: Mapping[str, bytes] = {
    code: bytes.fromhex(rules) for rules, codes in _GROUPS.items() for code in codes
}
"""By language (ISO 639-1): when each form is meant, in their order; the last form is for the rest."""


def form_count(language: str) -> int:
    """How many forms a text with a number has. Raises KeyError for a language without rules here."""
    rules = PLURAL_RULES[language]
    return 1 + rules.count(_NEXT_FORM) + 1 if rules else 1
