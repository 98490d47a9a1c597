"""A sign-up that happens once, whatever the network does."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

import nh3
import structlog

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.consent import Agreement
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, OutcomeUnknown
from kiosk.domain.sign_up import ContactKind, Enrolled, FieldProblem, Refused, RegistrationAbility, SignUp
from kiosk.storage.sign_up_journal import SignUpJournal, SignUpState

_log = structlog.get_logger()

# No links and no pictures: nothing on a public screen may lead elsewhere.
SHOWN_TAGS = {"p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "h1", "h2", "h3", "h4"}
_FIRST_BACK_OFF_S = 1.0
_LONGEST_BACK_OFF_S = 300.0


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `answer_within_s`: the visitor waits no longer, in all (an interactive write's deadline).

    `settling_time_s`: a server may commit after we gave up; only after this is "not there" believed.
    """

    answer_within_s: float = 8.0
    look_up_every_s: float = 1.0
    settling_time_s: float = 30.0


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """Sent, but nobody knows yet whether it arrived; it is being found out in the background."""


Sleep = Callable[[float], Awaitable[None]]


class Enrolling:
    """Signs customers up, one at a time and in order."""

    def __init__(
        self,
        backend: LoyaltyBackend,
        journal: SignUpJournal,
        sleep: Sleep = asyncio.sleep,
        patience: Patience | None = None,
    ) -> None:
        self._backend = backend
        self._journal = journal
        self._sleep = sleep
        self._patience = patience or Patience()
        self._one_at_a_time = asyncio.Lock()
        self._running: set[asyncio.Task[object]] = set()

    async def list_agreements(self, language: str) -> tuple[Agreement, ...]:
        """The agreements to be asked for, their texts safe to show. Raises as `LoyaltyBackend` does.

        What is cleaned here is what the visitor reads, so it is also what the version of the text names.
        """
        agreements = await self._backend.list_agreements(language)
        return tuple(
            replace(each, text_html=nh3.clean(each.text_html, tags=SHOWN_TAGS, attributes={}))
            for each in agreements
        )

    async def check(self, kind: ContactKind, value: str) -> RegistrationAbility:
        """Whether an address is free; UNKNOWN if that cannot be found out now, which stops nobody."""
        if not self._backend.capabilities.has_registration_check:
            return RegistrationAbility.UNKNOWN
        try:
            return await self._backend.check_registration(kind, value)
        except LoyaltyError as error:
            _log.warning("registration_check_failed", error=type(error).__name__)
            return RegistrationAbility.UNKNOWN

    async def enrol(self, sign_up: SignUp) -> Enrolled | Refused | Unconfirmed:
        """Make the customer. The attempt goes on, and is recorded, even if the caller is cancelled.

        Raises `BackendUnavailable`, `NotAuthorised` or `UnexpectedReply` if surely nothing was made, and
        `sqlite3.Error` if the attempt could not be recorded beforehand (then nothing was sent).
        """
        attempt = asyncio.create_task(self._attempt(sign_up))
        self._keep(attempt)
        return await asyncio.shield(attempt)

    @property
    def is_sending(self) -> bool:
        """Whether a sign-up is on its way right now."""
        return self._one_at_a_time.locked()

    async def settle_leftovers(self) -> None:
        """Find out, after the settling time, what became of sign-ups that a crash left open."""
        leftovers = await asyncio.to_thread(self._journal.list_unsettled)
        if leftovers:
            await self._sleep(self._patience.settling_time_s)
        for external_id in leftovers:
            await self._conclude(external_id, self._look_once_reached(external_id))

    async def close(self) -> None:
        """Stop what runs in the background; what is open stays recorded as open."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _attempt(self, sign_up: SignUp) -> Enrolled | Refused | Unconfirmed:
        deadline = asyncio.get_running_loop().time() + self._patience.answer_within_s
        try:
            async with asyncio.timeout_at(deadline):
                await self._one_at_a_time.acquire()
        except TimeoutError:
            # Nothing was sent, so this visitor may simply try again.
            raise BackendUnavailable("another sign-up is still under way") from None
        try:
            return await self._send(sign_up, deadline)
        finally:
            self._one_at_a_time.release()

    async def _send(self, sign_up: SignUp, deadline: float) -> Enrolled | Refused | Unconfirmed:
        await asyncio.to_thread(self._journal.begin, sign_up)
        try:
            async with asyncio.timeout_at(deadline):
                enrolment = await self._backend.enrol(sign_up)
        except (OutcomeUnknown, TimeoutError):
            return await self._find_out(sign_up, deadline)
        except LoyaltyError:
            await self._settle(sign_up.external_id, SignUpState.NOT_SENT)
            raise
        await self._record(sign_up, enrolment)
        return enrolment

    async def _find_out(self, sign_up: SignUp, deadline: float) -> Enrolled | Unconfirmed:
        await self._settle(sign_up.external_id, SignUpState.AMBIGUOUS)
        try:
            async with asyncio.timeout_at(deadline):
                while True:
                    customer_id = await self._look_up(sign_up.external_id)
                    if customer_id is not None:
                        enrolled = Enrolled(customer_id)
                        await self._record(sign_up, enrolled)
                        return enrolled
                    await self._sleep(self._patience.look_up_every_s)
        except TimeoutError:
            self._keep(
                asyncio.create_task(self._conclude(sign_up.external_id, self._find_or_send_again(sign_up)))
            )
            return Unconfirmed()

    async def _look_up(self, external_id: UUID) -> CustomerId | None:
        """While the visitor waits: None if there is no customer (yet), or if nobody can tell."""
        if not self._backend.capabilities.can_find_sign_up:
            return None
        try:
            return await self._backend.find_sign_up(external_id)
        except LoyaltyError as error:
            _log.warning("sign_up_look_up_failed", error=type(error).__name__)
            return None

    async def _conclude(self, external_id: UUID, search: Awaitable[CustomerId | None]) -> None:
        """Record what a search in the background found; what it cannot settle is left to staff."""
        try:
            customer_id = await search
        except LoyaltyError as error:
            _log.warning("sign_up_not_settled", error=type(error).__name__)
            customer_id = None
        if customer_id is None:
            _log.error("sign_up_parked", external_id=str(external_id))
            await self._settle(external_id, SignUpState.PARKED)
        else:
            await asyncio.to_thread(self._journal.finish, external_id, customer_id)

    async def _find_or_send_again(self, sign_up: SignUp) -> CustomerId | None:
        """Look after the settling time, and send once more if it never arrived.

        Only a look-up that was answered allows that: an address that is not unique in the CRM (a phone) would
        make a second customer.
        """
        if not self._backend.capabilities.can_find_sign_up:
            return None
        await self._sleep(self._patience.settling_time_s)
        try:
            return await self._once_reached(lambda: self._look_and_send(sign_up))
        except OutcomeUnknown:
            await self._sleep(self._patience.settling_time_s)
            return await self._look_once_reached(sign_up.external_id)

    async def _look_and_send(self, sign_up: SignUp) -> CustomerId | None:
        customer_id = await self._backend.find_sign_up(sign_up.external_id)
        if customer_id is not None:
            return customer_id
        async with self._one_at_a_time:
            enrolment = await self._backend.enrol(sign_up)
        match enrolment:
            case Enrolled(customer_id):
                return customer_id
            case Refused(errors) if any(error.problem is FieldProblem.ALREADY_EXISTS for error in errors):
                return await self._backend.find_sign_up(sign_up.external_id)
            case Refused():
                return None

    async def _look_once_reached(self, external_id: UUID) -> CustomerId | None:
        if not self._backend.capabilities.can_find_sign_up:
            return None
        return await self._once_reached(lambda: self._backend.find_sign_up(external_id))

    async def _once_reached(self, ask: Callable[[], Awaitable[CustomerId | None]]) -> CustomerId | None:
        """Ask until the loyalty system can be reached, ever more seldom, and not before it wants to be."""
        for back_off_s in _back_offs():
            try:
                return await ask()
            except BackendUnavailable as error:
                await self._sleep(max(back_off_s, error.retry_after_s or 0.0))
        raise AssertionError("there is always another wait")

    async def _record(self, sign_up: SignUp, enrolment: Enrolled | Refused) -> None:
        match enrolment:
            case Enrolled(customer_id):
                await asyncio.to_thread(self._journal.finish, sign_up.external_id, customer_id)
            case Refused():
                await self._settle(sign_up.external_id, SignUpState.REFUSED)

    async def _settle(self, external_id: UUID, state: SignUpState) -> None:
        await asyncio.to_thread(self._journal.settle, external_id, state)

    def _keep(self, task: asyncio.Task[object]) -> None:
        self._running.add(task)
        task.add_done_callback(self._running.discard)


def _back_offs() -> Iterator[float]:
    """1, 2, 4 ... 300 s with equal jitter, without end."""
    longest_s = _FIRST_BACK_OFF_S
    while True:
        yield longest_s / 2 + longest_s / 2 * random.random()  # noqa: S311 - spreads load, hides nothing
        longest_s = min(2 * longest_s, _LONGEST_BACK_OFF_S)
