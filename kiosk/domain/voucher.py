"""What a customer can use at the till."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from typing import NewType

VoucherId = NewType("VoucherId", str)


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher that may be used here and now; None means no limit (times) or not stated (the rest).

    `valid_from` and `valid_to` carry the project's time zone; `daily_from` and `daily_to` are times of day
    in it.
    """

    voucher_id: VoucherId
    name: str
    code: str = field(repr=False)
    subtitle: str | None = None
    value: Decimal | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    daily_from: time | None = None
    daily_to: time | None = None
