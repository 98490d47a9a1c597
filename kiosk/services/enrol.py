"""A sign-up that happens once, whatever the network does."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from uuid import UUID

import nh3
import structlog

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.consent import Agreement
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import LoyaltyError, OutcomeUnknown
from kiosk.domain.sign_up import ContactKind, Enrolled, FieldProblem, Refused, RegistrationAbility, SignUp
from kiosk.storage.sign_up_journal import SignUpJournal, SignUpState

_log = structlog.get_logger()

# The visitor waits this long in all (the interactive write's deadline).
ANSWER_WITHIN_S = 8.0
# No links and no pictures: nothing on a public screen may lead elsewhere.
SHOWN_TAGS = {"p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "h1", "h2", "h3", "h4"}
LOOK_UP_EVERY_S = 1.0
# A server may commit after we gave up: only after this is "not there" believed.
SETTLING_TIME_S = 30.0


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """Sent, but nobody knows yet whether it arrived; it is being found out in the background."""


Sleep = Callable[[float], Awaitable[None]]


class Enrolling:
    """Signs customers up, one at a time and in order."""

    def __init__(self, backend: LoyaltyBackend, journal: SignUpJournal, sleep: Sleep = asyncio.sleep) -> None:
        self._backend = backend
        self._journal = journal
        self._sleep = sleep
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

    async def settle_leftovers(self) -> None:
        """Find out, after the settling time, what became of sign-ups that a crash left open."""
        leftovers = await asyncio.to_thread(self._journal.list_unsettled)
        if leftovers:
            await self._sleep(SETTLING_TIME_S)
        for external_id in leftovers:
            try:
                customer_id = await self._backend.find_sign_up(external_id)
            except LoyaltyError:
                return
            if customer_id is None:
                await asyncio.to_thread(self._journal.settle, external_id, SignUpState.PARKED)
            else:
                await asyncio.to_thread(self._journal.finish, external_id, customer_id)

    async def close(self) -> None:
        """Stop what runs in the background; what is open stays recorded as open."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _attempt(self, sign_up: SignUp) -> Enrolled | Refused | Unconfirmed:
        async with self._one_at_a_time:
            deadline = asyncio.get_running_loop().time() + ANSWER_WITHIN_S
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
                    await self._sleep(LOOK_UP_EVERY_S)
        except TimeoutError:
            self._keep(asyncio.create_task(self._settle_later(sign_up)))
            return Unconfirmed()

    async def _settle_later(self, sign_up: SignUp) -> None:
        """After the settling time look once more, send again if it never arrived, else leave it to staff."""
        await self._sleep(SETTLING_TIME_S)
        async with self._one_at_a_time:
            customer_id = await self._look_up(sign_up.external_id)
            if customer_id is None:
                customer_id = await self._send_again(sign_up)
        if customer_id is None:
            _log.error("sign_up_parked", external_id=str(sign_up.external_id))
            await self._settle(sign_up.external_id, SignUpState.PARKED)
        else:
            await self._record(sign_up, Enrolled(customer_id))

    async def _send_again(self, sign_up: SignUp) -> CustomerId | None:
        try:
            match await self._backend.enrol(sign_up):
                case Enrolled(customer_id):
                    return customer_id
                case Refused(errors):
                    if any(error.problem is FieldProblem.ALREADY_EXISTS for error in errors):
                        return await self._look_up(sign_up.external_id)
                    return None
        except OutcomeUnknown:
            await self._sleep(SETTLING_TIME_S)
            return await self._look_up(sign_up.external_id)
        except LoyaltyError:
            return None

    async def _look_up(self, external_id: UUID) -> CustomerId | None:
        if not self._backend.capabilities.can_find_sign_up:
            return None
        try:
            return await self._backend.find_sign_up(external_id)
        except LoyaltyError as error:
            _log.warning("sign_up_look_up_failed", error=type(error).__name__)
            return None

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
