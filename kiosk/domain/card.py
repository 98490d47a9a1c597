"""Loyalty cards, and how a new customer comes by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

CardNumber = NewType("CardNumber", str)
CardId = NewType("CardId", str)
CardTypeId = NewType("CardTypeId", str)


class CardWay(Enum):
    """Where a new customer's card comes from: one held up, the next number that is free, or on a phone."""

    SCAN = "scan"
    NEXT_FREE = "next_free"
    DIGITAL = "digital"


class DigitalCardFile(Enum):
    """What a phone picks up: a picture of a barcode or of a QR code, or a pass for Apple Wallet."""

    BARCODE = "png"
    QR = "qr-png"
    WALLET = "wallet"


@dataclass(frozen=True, slots=True)
class Card:
    """A card that belongs to a customer."""

    card_id: CardId
    card_number: CardNumber = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card of the shop that nobody has. `card_type_id` None: the system does not say of which type."""

    card_number: CardNumber = field(repr=False)
    card_type_id: CardTypeId | None


class CardRefusal(Enum):
    """Why somebody does not get a card.

    UNUSABLE: the shop has no such card, or it is blocked or out of date; which of these is nobody's business.
    HAS_ONE: the customer has a card of that type already. OTHER is a reason this program has not heard of.
    """

    TAKEN = "taken"
    UNUSABLE = "unusable"
    NONE_LEFT = "none_left"
    HAS_ONE = "has_one"
    OTHER = "other"
