"""What the product asks of a loyalty system about giving out cards."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.card import Card, CardId, CardNumber, CardRefusal, DigitalCardFile, NewCard
from kiosk.domain.outcome import Session


class CardPort(Protocol):
    """Cards of the shop, and whose they become.

    Every call raises as `LoyaltyBackend` does. Only `assign` changes something: it is sent once, and may
    raise `OutcomeUnknown`, or `NotConfigured` where nobody knows of which type the card is to be.
    """

    async def find(self, session: Session, card_number: CardNumber) -> NewCard | Card | CardRefusal:
        """Whether this card can become the customer's: it can, it is theirs already, or why not."""
        ...

    async def assign(self, session: Session, new_card: NewCard | None) -> CardId | CardRefusal:
        """Give the customer this card, or with None the next free one."""
        ...

    async def list_of_customer(self, session: Session) -> tuple[Card, ...]:
        """The customer's valid cards."""
        ...

    async def make_digital(self, card_id: CardId, file: DigitalCardFile) -> str:
        """The address where a phone finds the card; making it twice hurts nobody."""
        ...
