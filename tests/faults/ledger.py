"""What really exists at the loyalty system, against what was acknowledged to visitors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from kiosk.sandbox.server import RunningSandbox


@dataclass(frozen=True)
class Balance:
    """Numbers of sign-ups that were acknowledged but do not exist, and of those that exist more than once."""

    lost: list[UUID]
    doubled: list[UUID]

    @property
    def is_even(self) -> bool:
        return not self.lost and not self.doubled


class Ledger:
    """Looks into the sandbox's own tables, past everything that the kiosk uses itself."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._sandbox = sandbox

    def count(self) -> Counter[UUID]:
        """How many customers each number has made."""
        records = self._sandbox.sandbox.world.database.select("customer_source_records")
        made: Counter[UUID] = Counter()
        for record in records:
            if self._sandbox.control.customer(record["customer_id"]) is not None:
                try:
                    made[UUID(record["external_id"])] += 1
                except (ValueError, TypeError, AttributeError):
                    continue
        return made

    def customers_with(self, **contact: str) -> int:
        """How many customers have this e-mail or phone."""
        people = self._sandbox.sandbox.world.database.select("customers")
        return sum(
            all(person["personal_information"].get(name) == value for name, value in contact.items())
            for person in people
        )

    def balance(self, acknowledged: Iterable[UUID]) -> Balance:
        """Nothing lost, nothing doubled?"""
        made = self.count()
        return Balance(
            lost=[number for number in acknowledged if not made[number]],
            doubled=[number for number, times in made.items() if times > 1],
        )
