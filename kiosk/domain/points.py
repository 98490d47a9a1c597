"""Points, credits and the status they lead to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.domain.money import Money


@dataclass(frozen=True, slots=True)
class PointsBalance:
    """Points that can be spent now, and what they are worth (empty: the CRM names no value)."""

    available: Decimal
    money_values: tuple[Money, ...] = ()


@dataclass(frozen=True, slots=True)
class PointsExpiration:
    """The next points to expire; `on` is the last local day on which they count."""

    amount: Decimal
    on: date


@dataclass(frozen=True, slots=True)
class CreditBalance:
    """Credits are money-like and never points; one balance a currency."""

    available: Money


@dataclass(frozen=True, slots=True)
class NextStatus:
    """What is still missing to the next status; `name` is None where the CRM names none.

    `progress` runs from 0 to 1, None where it cannot be worked out.
    """

    name: str | None
    missing_points: Decimal | None
    missing_turnover: Money | None
    progress: float | None


@dataclass(frozen=True, slots=True)
class MembershipStatus:
    """The status that is valid now; `next_status` is None at the top or where nothing is said."""

    name: str
    next_status: NextStatus | None = None
