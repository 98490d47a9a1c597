"""A visitor's sign-up: kept first, then sent while the visitor waits, else promised for later."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

import structlog

from kiosk.backends.deadline import deadline as transport_deadline
from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import (
    BackendUnavailable,
    LoyaltyError,
    NotAuthorised,
    NotConfigured,
    OutcomeUnknown,
)
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    FieldProblem,
    Refused,
    RegistrationAbility,
    SignUp,
    ValueKind,
)
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.services.interests import are_interests_noted
from kiosk.services.patient_disk import PatientDisk
from kiosk.services.retry_times import wait_s
from kiosk.storage.not_stored import NotStored, StorageTrouble
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import Attempt

_log = structlog.get_logger()

_MARGIN_S = 0.1
_RECORD_S = 0.3


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `answer_within_s`: by then it is decided what the visitor reads; a little less than the 8 s
    that are promised, since a screen has to be painted as well.

    `settling_time_s`: a server may commit after we gave up; only after this is "not there" believed.
    """

    answer_within_s: float = 7.8
    look_up_every_s: float = 1.0
    settling_time_s: float = 30.0


@dataclass(frozen=True, slots=True)
class Queued:
    """Kept safely and surely not sent yet: it goes out by itself once the loyalty system answers.

    With `needs_staff` that is not enough: the system answers and lets this kiosk do nothing.
    """

    needs_staff: bool = False


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """Sent, but nobody knows yet whether it arrived; it is being found out in the background."""


SignUpEnd = Enrolled | Refused | Queued | Unconfirmed
Sleep = Callable[[float], Awaitable[None]]


class Enrolling:
    """Signs visitors up, one at a time and in order. `turn` is shared with the background delivery."""

    def __init__(
        self,
        backend: LoyaltyBackend,
        queue: SignUpQueue,
        turn: asyncio.Lock,
        on_left_over: Callable[[], None] = lambda: None,
        sleep: Sleep = asyncio.sleep,
        patience: Patience | None = None,
    ) -> None:
        """`on_left_over` hears that a sign-up now waits in the queue."""
        self._backend = backend
        self._queue = queue
        self._turn = turn
        self._on_left_over = on_left_over
        self._sleep = sleep
        self._patience = patience or Patience()
        self._running: set[asyncio.Task[object]] = set()
        self._disk = PatientDisk(queue)
        # Of the visitor's time this much is left for writing down how it ended.
        self._record_s = min(_RECORD_S, self._patience.answer_within_s / 10)

    async def can_accept(self) -> bool:
        """Whether a sign-up can be kept now; asked before the form opens."""
        try:
            await asyncio.to_thread(self._queue.check_room)
        except NotStored as error:
            _log.error("sign_ups_not_possible", reason=error.trouble.value)
            return False
        return True

    async def is_accepted(self, kind: ValueKind, value: str) -> bool:
        """Whether a password or referral code is good; what cannot be found out now stops nobody."""
        try:
            return await self._backend.check_value(kind, value) is not False
        except LoyaltyError as error:
            _log.warning("value_check_failed", kind=kind.value, error=type(error).__name__)
            return True

    async def check(self, kind: ContactKind, value: str) -> RegistrationAbility:
        """Whether an address is free; UNKNOWN if that cannot be found out now, which stops nobody."""
        if not self._backend.capabilities.has_registration_check:
            return RegistrationAbility.UNKNOWN
        try:
            return await self._backend.check_registration(kind, value)
        except LoyaltyError as error:
            _log.warning("registration_check_failed", error=type(error).__name__)
            return RegistrationAbility.UNKNOWN

    async def enrol(self, sign_up: SignUp) -> SignUpEnd:
        """Keep the sign-up, then make the customer. Goes on, and is recorded, if the caller is cancelled.

        Raises `NotStored` if it could not be kept (then nothing was sent), `UnexpectedReply` if the loyalty
        system answered nonsense and surely made nothing.
        """
        attempt = asyncio.create_task(self._attempt(sign_up))
        self._running.add(attempt)
        attempt.add_done_callback(self._running.discard)
        return await asyncio.shield(attempt)

    @property
    def is_sending(self) -> bool:
        """Whether a sign-up is on its way right now, a visitor's or one from the queue."""
        return bool(self._running) or self._turn.locked() or self._queue.is_anything_in_hand

    async def close(self) -> None:
        """Stop what is under way; it stays recorded as under way."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._disk.close()

    async def _attempt(self, sign_up: SignUp) -> SignUpEnd:
        deadline = asyncio.get_running_loop().time() + self._patience.answer_within_s - self._record_s
        with self._queue.in_hand(sign_up.external_id):
            await self._keep(sign_up, deadline)
            try:
                async with asyncio.timeout_at(deadline):
                    await self._turn.acquire()
            except TimeoutError:
                end: SignUpEnd = await self._queue_up(sign_up.external_id, None, deadline)
            else:
                try:
                    end = await self._send(sign_up, deadline)
                finally:
                    self._turn.release()
        if isinstance(end, Queued | Unconfirmed):
            self._on_left_over()
        return end

    async def _keep(self, sign_up: SignUp, deadline: float) -> None:
        number = sign_up.external_id
        try:
            await self._disk.within(deadline, number, self._queue.keep, sign_up)
        except TimeoutError:
            # The visitor is told that nothing was kept, so what is kept after all must not go out.
            self._disk.afterwards(number, self._queue.withdraw, number)
            _log.error("sign_up_not_kept_in_time")
            raise NotStored(StorageTrouble.BUSY) from None

    async def _send(self, sign_up: SignUp, deadline: float) -> SignUpEnd:
        number = sign_up.external_id
        try:
            await self._disk.within(deadline, number, self._queue.begin_sending, number)
        except (NotStored, TimeoutError):
            # It was kept, so it may be promised; sending waits until the disk takes a word of it.
            return Queued()
        try:
            # The transport alone knows whether a request that ran out of time had left, so it ends it first.
            left_s = deadline - asyncio.get_running_loop().time() - _MARGIN_S
            with transport_deadline(max(left_s, 0.0)):
                async with asyncio.timeout_at(deadline):
                    enrolment = await self._backend.enrol(sign_up)
        except (OutcomeUnknown, TimeoutError):
            return await self._find_out(sign_up, deadline)
        except (BackendUnavailable, NotAuthorised, NotConfigured) as error:
            return await self._queue_up(number, error, deadline)
        except LoyaltyError:
            await self._record(deadline, number, self._queue.refuse, ParkReason.UNEXPECTED_REPLY)
            raise
        match enrolment:
            case Enrolled(customer_id):
                await self._finish(sign_up, customer_id, deadline)
            case Refused():
                await self._record(deadline, number, self._queue.refuse, _reason(enrolment))
        return enrolment

    async def _queue_up(self, number: UUID, error: LoyaltyError | None, deadline: float) -> Queued:
        asked_s = error.retry_after_s if isinstance(error, BackendUnavailable) else None
        wait = Attempt(wait_s(1, random.random(), asked_s))  # noqa: S311 - spreads load, hides nothing
        await self._record(deadline, number, self._queue.put_off, SignUpState.QUEUED, wait)
        return Queued(needs_staff=isinstance(error, NotAuthorised | NotConfigured))

    async def _finish(self, sign_up: SignUp, customer_id: CustomerId, deadline: float) -> None:
        """The customer is there; what could not be added is left to the queue, which finds the customer."""
        number = sign_up.external_id
        is_whole = False
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(deadline):
                is_whole = await are_interests_noted(self._backend, customer_id, sign_up)
        if is_whole:
            await self._record(deadline, number, self._queue.finish, customer_id)
            return
        settling = Attempt(self._patience.settling_time_s)
        await self._record(deadline, number, self._queue.put_off, SignUpState.AMBIGUOUS, settling)
        self._on_left_over()

    async def _find_out(self, sign_up: SignUp, deadline: float) -> Enrolled | Unconfirmed:
        number = sign_up.external_id
        settling = Attempt(self._patience.settling_time_s)
        await self._record(deadline, number, self._queue.put_off, SignUpState.AMBIGUOUS, settling)
        try:
            async with asyncio.timeout_at(deadline):
                customer_id = await self._look_up(number)
                while customer_id is None:
                    await self._sleep(self._patience.look_up_every_s)
                    customer_id = await self._look_up(number)
        except TimeoutError:
            return Unconfirmed()
        await self._finish(sign_up, customer_id, deadline)
        return Enrolled(customer_id)

    async def _look_up(self, external_id: UUID) -> CustomerId | None:
        """While the visitor waits: None if there is no customer (yet), or if nobody can tell."""
        if not self._backend.capabilities.can_find_sign_up:
            return None
        try:
            return await self._backend.find_sign_up(external_id)
        except LoyaltyError as error:
            _log.warning("sign_up_look_up_failed", error=type(error).__name__)
            return None

    async def _record(
        self, deadline: float, number: UUID, record: Callable[..., None], *arguments: object
    ) -> None:
        """What cannot be recorded stays recorded as under way, and is looked up later: nothing is lost."""
        try:
            await self._disk.within(deadline + self._record_s, number, record, number, *arguments)
        except NotStored as error:
            _log.error("sign_up_end_not_recorded", reason=error.trouble.value)
        except TimeoutError:
            _log.warning("sign_up_end_recorded_late")


def _reason(refused: Refused) -> ParkReason:
    if any(each.problem is FieldProblem.ALREADY_EXISTS for each in refused.errors):
        return ParkReason.ALREADY_EXISTS
    return ParkReason.REFUSED
