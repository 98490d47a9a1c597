"""Contact data cut short for onlookers; whoever knows them recognises them."""

from __future__ import annotations

_DOTS = "•••"


def masked_email(email: str) -> str:
    """The first letter, and the domain: `j•••@example.com`."""
    name, _, domain = email.partition("@")
    return f"{name[:1]}{_DOTS}@{domain}" if domain else _DOTS


def masked_phone(phone: str) -> str:
    """The last three digits; nothing of a number that is hardly longer than that."""
    return f"{_DOTS} {phone[-3:]}" if len(phone) >= 7 else _DOTS
