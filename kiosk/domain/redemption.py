"""Points for a reward, a voucher used: how an attempt can end. No answer is not an end: see `errors`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.domain.outcome import Proof
from kiosk.domain.voucher import Voucher


class RedemptionRule(Enum):
    """From which proof on a site allows something."""

    OFF = "off"
    PROVEN = "proven"
    """An auth token or a one-time password: the customer's own phone was at hand."""
    CARD = "card"
    """A card, too, which anyone may hold."""

    def allows(self, proof: Proof) -> bool:
        """Whether `proof` is enough."""
        match self:
            case RedemptionRule.OFF:
                return False
            case RedemptionRule.PROVEN:
                return proof >= Proof.TOKEN
            case RedemptionRule.CARD:
                return True


@dataclass(frozen=True, slots=True)
class RedemptionRules:
    """What may be done in this store: points exchanged for `rewards`, `vouchers` used up, and their `codes`
    seen, which a till takes from whoever shows them."""

    rewards: RedemptionRule = RedemptionRule.PROVEN
    vouchers: RedemptionRule = RedemptionRule.OFF
    codes: RedemptionRule = RedemptionRule.CARD


class RefusalReason(Enum):
    """Why the CRM did not do it."""

    TOO_FEW_POINTS = "too_few_points"
    USED_BEFORE = "used_before"
    ENDED = "ended"
    NOT_NOW = "not_now"
    """Outside its days or its hours."""
    NOT_HERE = "not_here"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Bought:
    """The points are spent. `voucher` is None if it could not be read yet."""

    voucher: Voucher | None


@dataclass(frozen=True, slots=True)
class Used:
    """The voucher is used up; `at` is what the CRM noted, None if it could not be read."""

    at: datetime | None


@dataclass(frozen=True, slots=True)
class Undone:
    """The voucher is gone and what it cost was given back."""


@dataclass(frozen=True, slots=True)
class RedemptionRefused:
    """Nothing was done."""

    reason: RefusalReason


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """It was sent, and within the visitor's time nobody could tell whether it was done."""


Purchase = Bought | RedemptionRefused | Unconfirmed
Use = Used | RedemptionRefused | Unconfirmed
Undoing = Undone | RedemptionRefused | Unconfirmed
