"""Sends what waits in the queue, one sign-up at a time, each of them once."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import structlog

from kiosk.backends.deadline import unattended
from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import (
    BackendUnavailable,
    LoyaltyError,
    NotAuthorised,
    NotConfigured,
    OutcomeUnknown,
)
from kiosk.domain.sign_up import Enrolled, FieldProblem, Refused, SignUp
from kiosk.domain.sign_up_state import IllegalMove, ParkReason, SignUpState
from kiosk.services.due_times import DueTimes
from kiosk.services.faults import Faults
from kiosk.services.interests import are_interests_noted
from kiosk.services.retry_times import LONGEST_WAIT_S, wait_s
from kiosk.services.system_pauses import SystemPauses
from kiosk.storage.not_stored import NotStored
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import Attempt, DueRow

_log = structlog.get_logger(__name__)

# A command at the terminal may have changed the queue meanwhile.
LOOK_EVERY_S = 20.0
LOOK_AGAIN_AFTER_TROUBLE_S = 4.0
LOOK_AGAIN_AFTER_A_MOVE_S = 1.0
ERASE_EVERY_S = 3600.0
MOST_ODD_REPLIES = 10
WRITE_WITHIN_S = 30.0


async def _wait_for(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return


@dataclass(frozen=True, slots=True)
class DeliveryTimes:
    """Clocks, waits and chance, so that a test can choose them. `wait` ends early when its event is set."""

    now: Callable[[], datetime]
    monotonic: Callable[[], float] = time.monotonic
    wait: Callable[[asyncio.Event, float], Awaitable[None]] = _wait_for
    jitter: Callable[[], float] = random.random
    settling_time_s: float = 30.0
    """A server may commit after we gave up; only after this is "not there" believed."""


class Delivery:
    """The queue's background work. `turn` is shared with whoever else writes to the loyalty system."""

    def __init__(
        self, backend: LoyaltyBackend, queue: SignUpQueue, turn: asyncio.Lock, times: DeliveryTimes
    ) -> None:
        self._backend = backend
        self._queue = queue
        self._turn = turn
        self._times = times
        self._due = DueTimes(times.now, times.monotonic, times.settling_time_s)
        self._woken = asyncio.Event()
        self._faults = Faults("delivery")
        self._pauses = SystemPauses(times.monotonic, times.jitter)
        self._erased_at = float("-inf")
        self._is_checked = False

    def wake(self) -> None:
        """Look at the queue now."""
        self._woken.set()

    async def loyalty_system_is_back(self) -> None:
        """Send now what only waited for that; a pause that the system itself asked for is kept."""
        self._pauses.end()
        try:
            await asyncio.to_thread(self._queue.schedule.make_due)
        except NotStored:
            return
        self.wake()

    async def run(self) -> None:
        """Go on until cancelled, whatever happens."""
        while True:
            self._woken.clear()
            try:
                pause_s = await self.step()
            except NotStored:
                pause_s = LOOK_AGAIN_AFTER_TROUBLE_S
            except Exception as error:
                pause_s = self._faults.pause_s(error)
            else:
                self._faults.went_well()
            if pause_s > 0:
                await self._times.wait(self._woken, pause_s)

    async def step(self) -> float:
        """Deal with the one sign-up that is due first; returns in how many seconds to look again.

        Raises `NotStored` if the queue cannot be used; nothing is sent then.
        """
        await self._tidy_up()
        await asyncio.to_thread(self._queue.recover)
        rows = await asyncio.to_thread(self._queue.schedule.list_due, LONGEST_WAIT_S)
        soonest = self._due.soonest(rows)
        if soonest is None:
            return LOOK_EVERY_S
        row, due_in_s = soonest
        waits_s = max(due_in_s, self._pauses.left_s)
        if waits_s > 0:
            return min(waits_s, LOOK_EVERY_S)
        if self._pauses.has_failed and not await self._is_system_there():
            return 0.0
        with self._queue.in_hand(row.external_id):
            return await self._deal_with(row)

    async def _is_system_there(self) -> bool:
        """After a failure a probe goes first: a system that is left alone takes nothing else."""
        try:
            await self._backend.probe()
        except BackendUnavailable as error:
            self._pauses.failed(error.retry_after_s)
        except LoyaltyError:
            self._pauses.failed()
        else:
            return True
        return False

    async def _tidy_up(self) -> None:
        if not self._is_checked:
            await asyncio.to_thread(self._queue.park_unreadable)
            self._is_checked = True
        if self._times.monotonic() - self._erased_at >= ERASE_EVERY_S:
            await asyncio.to_thread(self._queue.erase_finished)
            await asyncio.to_thread(self._queue.upkeep.remove_old)
            self._erased_at = self._times.monotonic()

    async def _deal_with(self, row: DueRow) -> float:
        try:
            if row.state is SignUpState.AMBIGUOUS:
                await self._find_or_send(row)
            else:
                await self._send(row)
        except IllegalMove:
            # A command at the terminal was faster; the queue holds how it stands.
            _log.warning("sign_up_moved_meanwhile", external_id=str(row.external_id))
            return LOOK_AGAIN_AFTER_A_MOVE_S
        except NotStored:
            raise
        except Exception as error:
            await self._set_aside(row, error)
        return 0.0

    async def _set_aside(self, row: DueRow, error: Exception) -> None:
        """A fault of ours with this one must not keep the others; nobody knows how far it came."""
        _log.error("sign_up_delivery_failed", exc_info=error)
        if await asyncio.to_thread(self._queue.find_state, row.external_id) is SignUpState.QUEUED:
            # It came no further than being read.
            await self._park(row.external_id, ParkReason.UNREADABLE)
        else:
            await self._put_off(row, SignUpState.AMBIGUOUS, error)

    async def _find_or_send(self, row: DueRow) -> None:
        if not self._backend.capabilities.can_find_sign_up:
            await self._park(row.external_id, ParkReason.UNCLEAR)
            return
        try:
            customer_id = await self._backend.find_sign_up(row.external_id)
        except LoyaltyError as error:
            await self._put_off(row, SignUpState.AMBIGUOUS, error)
            return
        await self._system_answered()
        if customer_id is not None:
            form = await asyncio.to_thread(self._queue.load, row.external_id)
            is_given_up = row.odd_replies + 1 >= MOST_ODD_REPLIES
            await self._finish(row.external_id, customer_id, None if is_given_up else form)
        else:
            # Only a look-up that was answered allows this: an address that is not unique in the CRM (a phone)
            # would make a second customer.
            await self._send(row)

    async def _send(self, row: DueRow) -> None:
        form = await asyncio.to_thread(self._queue.load, row.external_id)
        if isinstance(form, ParkReason):
            await self._park(row.external_id, form)
            return
        await asyncio.to_thread(self._queue.begin_sending, row.external_id)
        try:
            async with self._turn:
                with unattended(WRITE_WITHIN_S):
                    enrolment = await self._backend.enrol(form)
        except OutcomeUnknown as error:
            await self._put_off(row, SignUpState.AMBIGUOUS, error)
        except LoyaltyError as error:
            await self._put_off(row, SignUpState.QUEUED, error)
        else:
            await self._system_answered()
            await self._settle(form, enrolment)

    async def _settle(self, form: SignUp, enrolment: Enrolled | Refused) -> None:
        match enrolment:
            case Enrolled(customer_id):
                await self._finish(form.external_id, customer_id, form)
            case Refused(errors) if any(each.problem is FieldProblem.ALREADY_EXISTS for each in errors):
                await self._find_or_park(form)
            case Refused():
                await self._park(form.external_id, ParkReason.REFUSED)

    async def _find_or_park(self, form: SignUp) -> None:
        """The address is taken: perhaps by this very sign-up."""
        external_id = form.external_id
        if not self._backend.capabilities.can_find_sign_up:
            await self._park(external_id, ParkReason.ALREADY_EXISTS)
            return
        try:
            customer_id = await self._backend.find_sign_up(external_id)
        except LoyaltyError:
            await asyncio.to_thread(
                self._queue.put_off,
                external_id,
                SignUpState.AMBIGUOUS,
                Attempt(self._times.settling_time_s, was_odd=True),
            )
            return
        if customer_id is None:
            await self._park(external_id, ParkReason.ALREADY_EXISTS)
        else:
            await self._finish(external_id, customer_id, form)

    async def _put_off(self, row: DueRow, state: SignUpState, error: Exception) -> None:
        asked_s = error.retry_after_s if isinstance(error, BackendUnavailable) else None
        own_s = wait_s(row.attempts + 1, self._times.jitter(), asked_s)
        is_odd = False
        match error:
            case BackendUnavailable():
                self._pauses.failed(asked_s)
            case NotAuthorised() | NotConfigured():
                own_s = self._pauses.refused()
            case OutcomeUnknown():
                self._pauses.failed()
                own_s = max(own_s, self._times.settling_time_s)
            case _:
                is_odd = True
        _log.warning(
            "sign_up_put_off",
            external_id=str(row.external_id),
            error=type(error).__name__,
            state=state.value,
            attempt=row.attempts + 1,
            wait_s=round(own_s, 1),
        )
        if is_odd and row.odd_replies + 1 >= MOST_ODD_REPLIES:
            await self._park(row.external_id, ParkReason.UNEXPECTED_REPLY)
        else:
            await asyncio.to_thread(
                self._queue.put_off, row.external_id, state, Attempt(own_s, was_odd=is_odd)
            )
        if self._pauses.is_refused_for_good:
            await asyncio.to_thread(self._queue.park_waiting, ParkReason.NOT_AUTHORISED)
            # What comes next was taken up by somebody who set it right, or is new.
            self._pauses.end()

    async def _system_answered(self) -> None:
        if self._pauses.answered():
            await asyncio.to_thread(self._queue.schedule.make_due)

    async def _finish(
        self, external_id: UUID, customer_id: CustomerId, form: SignUp | ParkReason | None
    ) -> None:
        """The customer is there; what `form` adds to it may have to be tried again."""
        if isinstance(form, SignUp):
            with unattended(WRITE_WITHIN_S):
                is_whole = await are_interests_noted(self._backend, customer_id, form)
            if not is_whole:
                again = Attempt(self._times.settling_time_s, was_odd=True)
                await asyncio.to_thread(self._queue.put_off, external_id, SignUpState.AMBIGUOUS, again)
                return
        await asyncio.to_thread(self._queue.finish, external_id, customer_id)
        _log.info("sign_up_delivered", external_id=str(external_id))

    async def _park(self, external_id: UUID, reason: ParkReason) -> None:
        await asyncio.to_thread(self._queue.park, external_id, reason)
