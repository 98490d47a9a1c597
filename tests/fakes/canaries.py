"""Personal data of people who do not exist, to be looked for where none may be."""

from __future__ import annotations

import random
from dataclasses import dataclass

_SYLLABLES = ("ka", "ře", "mil", "zů", "bo", "lás", "dan", "věř", "nov", "ží", "tra", "hub")


@dataclass(frozen=True)
class Person:
    """Each value is long and odd enough to be in no text by chance."""

    first_name: str
    last_name: str
    email: str
    phone: str
    card_number: str
    birth_date: str
    street: str
    token: str

    def values(self) -> tuple[str, ...]:
        """Everything that must not be found."""
        return (
            *(self.first_name, self.last_name, self.email, self.phone, self.card_number),
            *(self.birth_date, self.street, self.token),
        )


def person(seed: int) -> Person:
    """Always the same one for the same seed."""
    dice = random.Random(seed)

    def name() -> str:
        return "".join(dice.choices(_SYLLABLES, k=4)).capitalize()

    first, last = name(), name()
    return Person(
        first_name=first,
        last_name=last,
        email=f"{name().lower()}.{dice.randrange(1000, 9999)}@{name().lower()}.example",
        phone=f"+420{dice.randrange(600_000_000, 799_999_999)}",
        card_number=f"29{dice.randrange(10**11):011d}",
        birth_date=f"{dice.randrange(1940, 2008)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}",
        street=f"{name()}ova {dice.randrange(100, 999)}/{dice.randrange(10, 99)}",
        token=f"{dice.getrandbits(256):064x}",
    )
