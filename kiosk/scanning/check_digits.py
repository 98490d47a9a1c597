"""Check digits that loyalty numbers end with."""

from __future__ import annotations


def is_valid_ean13(text: str) -> bool:
    """True for 13 ASCII digits whose last one is the GS1 check digit (General Specifications 7.9)."""
    if len(text) != 13 or not _is_digits(text):
        return False
    return sum(int(digit) * (3 if index % 2 else 1) for index, digit in enumerate(text)) % 10 == 0


def is_valid_luhn(text: str) -> bool:
    """True for two or more ASCII digits that pass ISO/IEC 7812-1's formula."""
    if len(text) < 2 or not _is_digits(text):
        return False
    total = 0
    for index, digit in enumerate(reversed(text)):
        value = int(digit) * (2 if index % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _is_digits(text: str) -> bool:
    # str.isdigit() alone accepts the digits of every script.
    return text.isascii() and text.isdigit()
