"""Everything that a customer's home shows, in parts that arrive and fail one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Generic, TypeVar

from kiosk.domain.customer import Customer
from kiosk.domain.points import CreditBalance, MembershipStatus, PointsBalance, PointsExpiration
from kiosk.domain.purchase import Purchase
from kiosk.domain.reward import Reward
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.voucher import Voucher

T = TypeVar("T")


class PartName(Enum):
    """The parts of a profile, in the order in which a screen shows them."""

    CUSTOMER = "customer"
    POINTS = "points"
    POINTS_EXPIRATION = "points_expiration"
    CREDITS = "credits"
    STATUS = "status"
    VOUCHERS = "vouchers"
    VOUCHERS_ELSEWHERE = "vouchers_elsewhere"
    REWARDS = "rewards"
    STAMP_CARDS = "stamp_cards"
    RECOMMENDATIONS = "recommendations"
    PURCHASES = "purchases"


LATER_PARTS = frozenset({PartName.VOUCHERS_ELSEWHERE, PartName.RECOMMENDATIONS, PartName.PURCHASES})
"""Asked for once the others are there, which so keep all connections to themselves."""

PROVEN_PARTS = frozenset({PartName.PURCHASES})
"""For the eyes of the customer alone: not after a card, which anyone may hold."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Asked for, not here yet."""


@dataclass(frozen=True, slots=True)
class NotOffered:
    """This loyalty system has no such thing; the part is left out, not shown as zero."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Could not be had; asking again may help."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """The CRM's answer, true as of `as_of` (UTC)."""

    value: T
    as_of: datetime


Part = Pending | NotOffered | Failed | Loaded[T]


@dataclass(frozen=True, slots=True)
class Profile:
    """A snapshot; a new one replaces it whenever a part arrives."""

    customer: Part[Customer] = Pending()
    points: Part[PointsBalance] = Pending()
    points_expiration: Part[PointsExpiration | None] = Pending()
    credits: Part[tuple[CreditBalance, ...]] = Pending()
    status: Part[MembershipStatus | None] = Pending()
    vouchers: Part[tuple[Voucher, ...]] = Pending()
    vouchers_elsewhere: Part[tuple[Voucher, ...]] = Pending()
    rewards: Part[tuple[Reward, ...]] = Pending()
    stamp_cards: Part[tuple[StampCard, ...]] = Pending()
    recommendations: Part[tuple[Reward, ...]] = Pending()
    purchases: Part[tuple[Purchase, ...]] = Pending()

    @property
    def is_complete(self) -> bool:
        """Nothing is pending any more but what comes later anyway."""
        awaited = (part for part in PartName if part not in LATER_PARTS)
        return not any(isinstance(getattr(self, part.value), Pending) for part in awaited)
