"""What a customer can use at the till."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from enum import Enum
from typing import NewType

from kiosk.domain.reward import RewardId

VoucherId = NewType("VoucherId", str)


class VoucherState(Enum):
    """What became of a voucher; whether today is inside its validity is another question."""

    UNUSED = "unused"
    USED = "used"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher of one customer; None means no limit (times) or not stated (the rest).

    `valid_from` and `valid_to` carry the project's time zone; `daily_from` and `daily_to` are times of day
    in it. `used_at` (with the zone) is None while the voucher is unused. `reward_group` is the CRM's number
    of the kind of reward behind it. `note` holds the conditions in the shop's words, `image_url` is as in
    `Reward`.
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
    note: str | None = None
    reward_id: RewardId | None = None
    reward_group: int | None = None
    state: VoucherState = VoucherState.UNUSED
    used_at: datetime | None = None
    image_url: str | None = None
