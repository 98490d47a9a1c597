"""What a scanned text can mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from kiosk.domain.card import CardNumber


@dataclass(frozen=True, slots=True)
class CardScan:
    """The number of a loyalty card, as the CRM stores it."""

    card_number: CardNumber = field(repr=False)


@dataclass(frozen=True, slots=True)
class AuthTokenScan:
    """The short-lived code that the shop's phone app shows.

    `application_id` is None where the code does not name the application it was issued for.
    """

    token: str = field(repr=False)
    token_request_id: str = field(repr=False)
    application_id: str | None = None


@dataclass(frozen=True, slots=True)
class VoucherScan:
    """A voucher's own code: it names a voucher, not a customer."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffScan:
    """A code that opens the staff area; never proof of a customer."""

    code: str = field(repr=False)


class UnknownReason(Enum):
    """Why a text has no meaning here."""

    NO_RULE = "no_rule"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    FORBIDDEN_CHARACTERS = "forbidden_characters"
    CHECK_DIGIT = "check_digit"


@dataclass(frozen=True, slots=True)
class UnknownScan:
    """A text that no rule of this shop gives a meaning. The text itself is not kept."""

    reason: UnknownReason


ScanCode = CardScan | AuthTokenScan | VoucherScan | StaffScan | UnknownScan
