"""Points for a reward, a voucher used up, a purchase undone: each once, and found out where unsure."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, TypeVar

import structlog

from kiosk.backends.port_vouchers import VoucherPort
from kiosk.domain.errors import LoyaltyError, OutcomeUnknown
from kiosk.domain.outcome import Session
from kiosk.domain.redemption import (
    Bought,
    Purchase,
    RedemptionRefused,
    RefusalReason,
    Unconfirmed,
    Undoing,
    Undone,
    Use,
    Used,
)
from kiosk.domain.reward import RewardId
from kiosk.domain.store import Store
from kiosk.domain.voucher import VoucherId, VoucherState
from kiosk.services.once import Once

_log = structlog.get_logger()

T = TypeVar("T")


class Redeeming:
    """One redemption at a time, in order. Each goes on, and is recorded, if its caller is cancelled.

    Every method raises as `LoyaltyBackend` does if surely nothing was done.
    """

    def __init__(self, vouchers: VoucherPort, now: Callable[[], datetime], once: Once | None = None) -> None:
        self._vouchers = vouchers
        self._now = now
        self._once = once or Once()

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way right now."""
        return self._once.is_busy

    async def close(self) -> None:
        """Let what is under way end, at its deadline at the latest."""
        await self._once.close()

    async def list_stores(self, reward_id: RewardId) -> tuple[Store, ...]:
        """Where vouchers of a reward may be used; empty where the CRM names no store."""
        return await self._vouchers.list_stores(reward_id)

    async def buy(self, session: Session, reward_id: RewardId) -> Purchase:
        """Spend points on a reward."""
        work = self._buy(session, reward_id, self._once.end())
        return await self._once.carry_through(_recorded(work, "reward_bought"))

    async def use(self, session: Session, voucher_id: VoucherId) -> Use:
        """Use a voucher up, for good."""
        work = self._use(session, voucher_id, self._once.end())
        return await self._once.carry_through(_recorded(work, "voucher_used"))

    async def undo(self, session: Session, voucher_id: VoucherId) -> Undoing:
        """Take an unused voucher back, and with it what it cost."""
        work = self._undo(session, voucher_id, self._once.end())
        return await self._once.carry_through(_recorded(work, "purchase_undone"))

    async def _buy(self, session: Session, reward_id: RewardId, end: float) -> Purchase:
        # What is there now tells a new voucher from an old one when the reply is lost.
        with self._once.leaving_time(end):
            before = {each.voucher_id for each in await self._vouchers.list_of_reward(session, reward_id)}

        async def look() -> Bought | None:
            found = await self._vouchers.list_of_reward(session, reward_id)
            new = (each for each in found if each.voucher_id not in before)
            bought = next((each for each in new if each.state is VoucherState.UNUSED), None)
            return None if bought is None else Bought(bought)

        try:
            with self._once.leaving_time(end):
                made = await self._vouchers.buy(session, reward_id)
        except OutcomeUnknown:
            return await self._once.find_out(look, end) or Unconfirmed()
        if isinstance(made, RedemptionRefused):
            return made
        voucher_id = made
        return Bought(await self._once.read(lambda: self._vouchers.find(session, voucher_id), end))

    async def _use(self, session: Session, voucher_id: VoucherId, end: float) -> Use:

        async def look() -> Used | None:
            voucher = await self._vouchers.find(session, voucher_id)
            is_used = voucher is not None and voucher.state is VoucherState.USED
            return Used(voucher.used_at) if voucher is not None and is_used else None

        # Read first: a voucher that was used elsewhere meanwhile must not be taken for used here.
        with self._once.leaving_time(end):
            voucher = await self._vouchers.find(session, voucher_id)
        if voucher is None or voucher.state is VoucherState.CANCELLED:
            return RedemptionRefused(RefusalReason.ENDED)
        if voucher.state is VoucherState.USED:
            return RedemptionRefused(RefusalReason.USED_BEFORE)
        try:
            with self._once.leaving_time(end):
                refused = await self._vouchers.use(session, voucher_id, self._now())
        except OutcomeUnknown:
            return await self._once.find_out(look, end) or Unconfirmed()
        if refused is not None:
            return refused
        after = await self._once.read(lambda: self._vouchers.find(session, voucher_id), end)
        return Used(after.used_at if after else None)

    async def _undo(self, session: Session, voucher_id: VoucherId, end: float) -> Undoing:

        async def look() -> Undone | RedemptionRefused | None:
            voucher = await self._vouchers.find(session, voucher_id)
            if voucher is None or voucher.state is VoucherState.CANCELLED:
                return Undone()
            is_used = voucher.state is VoucherState.USED
            return RedemptionRefused(RefusalReason.USED_BEFORE) if is_used else None

        try:
            with self._once.leaving_time(end):
                refused = await self._vouchers.cancel(session, voucher_id)
        except OutcomeUnknown:
            return await self._once.find_out(look, end) or Unconfirmed()
        return refused or Undone()


async def _recorded(work: Coroutine[Any, Any, T], part: str) -> T:
    try:
        end = await work
    except LoyaltyError as error:
        _log.warning("redemption_failed", part=part, error=type(error).__name__)
        raise
    if isinstance(end, RedemptionRefused):
        _log.info("redemption_refused", part=part, reason=end.reason.value)
    elif isinstance(end, Unconfirmed):
        _log.warning("redemption_unconfirmed", part=part)
    else:
        _log.info("redemption_done", part=part)
    return end
