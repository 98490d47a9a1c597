"""What the product asks of a loyalty system about single vouchers, and what it has it do with them."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from kiosk.domain.outcome import Session
from kiosk.domain.redemption import RedemptionRefused
from kiosk.domain.reward import RewardId
from kiosk.domain.store import Store
from kiosk.domain.voucher import Voucher, VoucherId


class VoucherPort(Protocol):
    """Vouchers of one customer, in one store.

    Every call raises as `LoyaltyBackend` does. `buy`, `use` and `cancel` change something, are sent once, and
    may raise `OutcomeUnknown`; only reading the voucher tells then.
    """

    async def find(self, session: Session, voucher_id: VoucherId) -> Voucher | None:
        """A voucher in whatever state; None if there is none, or none of this customer's."""
        ...

    async def list_of_reward(self, session: Session, reward_id: RewardId) -> tuple[Voucher, ...]:
        """Every voucher that the customer has of one reward, used and cancelled ones among them."""
        ...

    async def list_stores(self, reward_id: RewardId) -> tuple[Store, ...]:
        """The stores in which vouchers of a reward may be used; empty where the CRM names none."""
        ...

    async def buy(self, session: Session, reward_id: RewardId) -> VoucherId | RedemptionRefused:
        """Spend the reward's points on a new voucher."""
        ...

    async def use(
        self, session: Session, voucher_id: VoucherId, moment: datetime
    ) -> RedemptionRefused | None:
        """Use a voucher up, as of `moment` (with a zone). There is no way back."""
        ...

    async def cancel(self, session: Session, voucher_id: VoucherId) -> RedemptionRefused | None:
        """Delete an unused voucher; the points it cost are given back."""
        ...
