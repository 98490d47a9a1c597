"""Points for a reward, a voucher used up, a purchase undone: each once, and found out where unsure."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, TypeVar

import structlog

from kiosk.backends.deadline import deadline as transport_deadline
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
from kiosk.domain.voucher import Voucher, VoucherId, VoucherState

_log = structlog.get_logger()

_LOOK_AGAIN_AFTER_S = 1.0
# A little less than the 8 s that are promised: a screen has to be painted as well.
_ANSWER_WITHIN_S = 7.8
# Of that this much is kept for finding out what became of a reply that did not come.
_LOOK_UP_S = 2.5

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]


class Redeeming:
    """One redemption at a time, in order. Each goes on, and is recorded, if its caller is cancelled.

    Every method raises as `LoyaltyBackend` does if surely nothing was done.
    """

    def __init__(
        self,
        vouchers: VoucherPort,
        now: Callable[[], datetime],
        sleep: Sleep = asyncio.sleep,
        answer_within_s: float = _ANSWER_WITHIN_S,
    ) -> None:
        self._vouchers = vouchers
        self._now = now
        self._sleep = sleep
        self._answer_within_s = answer_within_s
        self._turn = asyncio.Lock()
        self._running: set[asyncio.Task[Any]] = set()

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way right now."""
        return bool(self._running)

    async def close(self) -> None:
        """Let what is under way end, as soon as its deadline at the latest."""
        await asyncio.gather(*self._running, return_exceptions=True)

    async def buy(self, session: Session, reward_id: RewardId) -> Purchase:
        """Spend points on a reward."""
        return await self._shielded(self._buy(session, reward_id, self._end()), "reward_bought")

    async def use(self, session: Session, voucher_id: VoucherId) -> Use:
        """Use a voucher up, for good."""
        return await self._shielded(self._use(session, voucher_id, self._end()), "voucher_used")

    async def undo(self, session: Session, voucher_id: VoucherId) -> Undoing:
        """Take an unused voucher back, and with it what it cost."""
        return await self._shielded(self._undo(session, voucher_id, self._end()), "purchase_undone")

    async def _buy(self, session: Session, reward_id: RewardId, end: float) -> Purchase:
        # What is there now tells a new voucher from an old one when the reply is lost.
        with self._leaving_time(end):
            before = {each.voucher_id for each in await self._vouchers.list_of_reward(session, reward_id)}

        async def look() -> Bought | None:
            found = await self._vouchers.list_of_reward(session, reward_id)
            new = (each for each in found if each.voucher_id not in before)
            bought = next((each for each in new if each.state is VoucherState.UNUSED), None)
            return None if bought is None else Bought(bought)

        try:
            with self._leaving_time(end):
                made = await self._vouchers.buy(session, reward_id)
        except OutcomeUnknown:
            return await self._look_up(look, end)
        if isinstance(made, RedemptionRefused):
            return made
        return Bought(await self._read(session, made, end))

    async def _use(self, session: Session, voucher_id: VoucherId, end: float) -> Use:

        async def look() -> Used | None:
            voucher = await self._vouchers.find(session, voucher_id)
            is_used = voucher is not None and voucher.state is VoucherState.USED
            return Used(voucher.used_at) if voucher is not None and is_used else None

        # Read first: a voucher that was used elsewhere meanwhile must not be taken for used here.
        with self._leaving_time(end):
            voucher = await self._vouchers.find(session, voucher_id)
        if voucher is None or voucher.state is VoucherState.CANCELLED:
            return RedemptionRefused(RefusalReason.ENDED)
        if voucher.state is VoucherState.USED:
            return RedemptionRefused(RefusalReason.USED_BEFORE)
        try:
            with self._leaving_time(end):
                refused = await self._vouchers.use(session, voucher_id, self._now())
        except OutcomeUnknown:
            return await self._look_up(look, end)
        if refused is not None:
            return refused
        after = await self._read(session, voucher_id, end)
        return Used(after.used_at if after else None)

    async def _undo(self, session: Session, voucher_id: VoucherId, end: float) -> Undoing:

        async def look() -> Undone | RedemptionRefused | None:
            voucher = await self._vouchers.find(session, voucher_id)
            if voucher is None or voucher.state is VoucherState.CANCELLED:
                return Undone()
            is_used = voucher.state is VoucherState.USED
            return RedemptionRefused(RefusalReason.USED_BEFORE) if is_used else None

        try:
            with self._leaving_time(end):
                refused = await self._vouchers.cancel(session, voucher_id)
        except OutcomeUnknown:
            return await self._look_up(look, end)
        return refused or Undone()

    async def _read(self, session: Session, voucher_id: VoucherId, end: float) -> Voucher | None:
        """None if it cannot be read in time: what was done is done all the same."""
        try:
            with transport_deadline(max(end - _loop_time(), 0.0)):
                return await self._vouchers.find(session, voucher_id)
        except LoyaltyError as error:
            _log.warning("voucher_not_read_again", error=type(error).__name__)
            return None

    async def _look_up(self, look: Callable[[], Awaitable[T | None]], end: float) -> T | Unconfirmed:
        """What became of it, asked until it shows or the visitor's time is over.

        A server may carry out later what we gave up on, so "not there" is never taken for "not done".
        """
        while _loop_time() < end:
            try:
                with transport_deadline(max(end - _loop_time(), 0.0)):
                    found = await look()
            except LoyaltyError as error:
                _log.warning("redemption_look_up_failed", error=type(error).__name__)
                found = None
            if found is not None:
                return found
            await self._sleep(min(_LOOK_AGAIN_AFTER_S, max(end - _loop_time(), 0.0)))
        return Unconfirmed()

    def _end(self) -> float:
        return _loop_time() + self._answer_within_s

    def _leaving_time(self, end: float) -> AbstractContextManager[None]:
        # The transport alone knows whether a request that ran out of time had left, so it ends it first.
        return transport_deadline(max(end - _loop_time() - _LOOK_UP_S, 0.0))

    async def _shielded(self, work: Coroutine[Any, Any, T], event: str) -> T:
        task = asyncio.create_task(self._recorded(work, event))
        self._running.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        # If the visitor has left, nobody else asks; the log has it already.
        if not task.cancelled():
            task.exception()

    async def _recorded(self, work: Coroutine[Any, Any, T], event: str) -> T:
        async with self._turn:
            try:
                end = await work
            except LoyaltyError as error:
                _log.warning("redemption_failed", part=event, error=type(error).__name__)
                raise
        if isinstance(end, RedemptionRefused):
            _log.info("redemption_refused", part=event, reason=end.reason.value)
        elif isinstance(end, Unconfirmed):
            _log.warning("redemption_unconfirmed", part=event)
        else:
            _log.info("redemption_done", part=event)
        return end


def _loop_time() -> float:
    return asyncio.get_running_loop().time()
