"""Personal values cut short, so that a terminal's history gives nobody away."""

from __future__ import annotations

HIDDEN = "…"


def mask_name(name: str | None) -> str | None:
    """The initial; None for None."""
    return f"{name.strip()[0]}." if name and name.strip() else None


def mask_email(email: str | None) -> str | None:
    """The first letter, and the end of the domain: `j…@….cz`."""
    if not email:
        return None
    name, _, domain = email.partition("@")
    return f"{name[:1]}{HIDDEN}@{HIDDEN}.{domain.rpartition('.')[2]}" if domain else HIDDEN


def mask_number(number: str | None, shown: int = 4) -> str | None:
    """The last signs of a card, phone or voucher number; nothing of one that is hardly longer than that."""
    if not number:
        return None
    return HIDDEN + (number[-shown:] if len(number) >= 2 * shown else "")
