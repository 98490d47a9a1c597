"""Somebody without a card or phone in their hand says who they are, and gives a second fact."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date

import structlog

from kiosk.domain.contact import Contact
from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from kiosk.domain.outcome import Found, Outcome
from kiosk.domain.scan_code import CardScan, ScanCode
from kiosk.domain.sign_up import ContactKind, SignUpField
from kiosk.domain.typed_date import read_birth_date
from kiosk.domain.way_in import TYPED_WAYS, CardLetters, Way
from kiosk.event_log import current_reference, user_action
from kiosk.services.code_recipient import RecipientProblem, RecipientRules, check_recipient
from kiosk.services.padded_time import PaddedTime
from kiosk.services.typed_card import TypedCard, TypedCardIdentification, TypedCardLimit
from ui.flows.address_proof_flow import AddressProofFlow, ProofServices
from ui.viewmodels.message.code import notice_for_no_account, text_for_recipient
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.message.sign_up import text_for_field
from ui.viewmodels.message.way_in import (
    text_for_no_answer,
    text_for_no_card_number,
    text_for_too_many_tries,
    text_for_typed_refusal,
)
from ui.viewmodels.self_service.ways_in import WaysInActions, WaysInViewModel
from ui.viewmodels.self_service.ways_in_state import WaysInState, WayStep, after, opened, opened_with
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class WaysInServices:
    """What the typed ways in use. `classify` gives a text its meaning, and `letters` says whether a card
    number may have any; `today` is the store's day.

    `find` says whose a proved address is, and raises as `Identification.identify_contact` does.
    """

    typed_cards: TypedCardIdentification
    typed_card_limit: TypedCardLimit
    classify: Callable[[str], ScanCode]
    letters: CardLetters
    today: Callable[[], date]
    recipients: RecipientRules
    proof: ProofServices
    find: Callable[[Contact], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class VisitLinks:
    """What the visit gives: its tasks, the time after which refusals are told, and what a customer opens.

    `on_found` wipes the form and opens the customer's home; `show_notice` ends the visit with a reference for
    staff.
    """

    scope: TaskScope
    padded: PaddedTime
    answer_within_s: float
    on_found: Callable[[Found], None]
    show_notice: Callable[[Notice, str], None]


class WaysInFlow:
    """The typed ways in of one kiosk, one visit at a time."""

    def __init__(
        self, ways: frozenset[Way], services: WaysInServices, form: WaysInViewModel, links: VisitLinks
    ) -> None:
        self._ways = ways
        self._services = services
        self._form = form
        self._links = links
        self._proof = AddressProofFlow(services.proof, form.code_entry, links.scope)
        form.use_actions(WaysInActions(go_on=self.go_on))

    @property
    def is_offered(self) -> bool:
        """Whether there is any way in for those without a card or phone in their hand."""
        return any(way in self._ways for way in TYPED_WAYS)

    def begin(self, language: str) -> None:
        """An empty form in `language`."""
        self._form.begin(opened(self._ways, self._services.letters), language)

    def begin_with(self, way: Way, address: str, language: str) -> None:
        """The form of somebody who typed an e-mail or phone elsewhere; nothing is sent before they go on."""
        self._form.begin(opened_with(self._ways, self._services.letters, way, address), language)

    def forget(self) -> None:
        """The visit ended: no address is being proved any more."""
        self._proof.forget()

    def go_on(self) -> None:
        """What the screen asks for was typed."""
        state = self._form.state_now
        match state.step:
            case WayStep.CARD_NUMBER:
                self._check_number(state)
            case WayStep.BIRTH_DATE:
                self._check_birth_date(state)
            case WayStep.CONTACT:
                self._check_contact(state)
            case WayStep.CHOICE | WayStep.CODE:
                pass

    def _check_number(self, state: WaysInState) -> None:
        is_ours = isinstance(self._meaning_of(state.number), CardScan)
        if is_ours:
            self._form.apply(after(state))
        else:
            self._form.refuse(text_for_no_card_number())

    def _check_birth_date(self, state: WaysInState) -> None:
        scan = self._meaning_of(state.number)
        born = read_birth_date(state.birth_date, self._services.today())
        if not isinstance(scan, CardScan):
            self._form.refuse(text_for_no_card_number(), WayStep.CARD_NUMBER)
        elif not isinstance(born, date):
            self._form.refuse(text_for_field(SignUpField.BIRTH_DATE, born))
        else:
            self._form.apply(replace(state, is_busy=True, error=""))
            self._links.scope.start(self._identify(TypedCard(scan.card_number, born)))

    def _meaning_of(self, number: str) -> ScanCode:
        """Capitals were typed; a shop's numbers may have small letters."""
        scan = self._services.classify(number)
        return scan if isinstance(scan, CardScan) else self._services.classify(number.lower())

    async def _identify(self, card: TypedCard) -> None:
        loop, limit = asyncio.get_running_loop(), self._services.typed_card_limit
        started_s = loop.time()
        counted = await limit.begin(card.card_number)
        if counted is None:
            _log.warning("typed_cards_paused")
            self._form.refuse(text_for_too_many_tries(limit.wait_s(card.card_number)))
            return

        def observe(round_trips: int) -> None:
            self._links.padded.observe(loop.time() - started_s, round_trips)

        with user_action("identify"):
            try:
                async with asyncio.timeout_at(started_s + self._links.answer_within_s):
                    outcome = await self._services.typed_cards.identify(card, observe)
            except TimeoutError:
                self._form.refuse(text_for_no_answer(BackendUnavailable("no answer in time")))
                return
            except LoyaltyError as error:
                self._form.refuse(text_for_no_answer(error))
                return
            if isinstance(outcome, Found):
                limit.found(counted)
                self._links.on_found(outcome)
                return
            await asyncio.sleep(self._links.padded.wait_s(loop.time() - started_s))
            _log.info("identified", outcome=type(outcome).__name__)
            self._form.refuse(text_for_typed_refusal())

    def _check_contact(self, state: WaysInState) -> None:
        rules = self._services.recipients
        kind = ContactKind.PHONE if state.way is Way.PHONE else ContactKind.EMAIL
        text = state.phone if kind is ContactKind.PHONE else state.email
        checked = check_recipient(kind, text, rules)
        if isinstance(checked, RecipientProblem):
            self._form.refuse(text_for_recipient(checked, kind, rules.prefixes))
        else:
            self._form.apply(replace(state, is_busy=True, error=""))
            self._links.scope.start(self._send_code(checked))

    async def _send_code(self, contact: Contact) -> None:
        """Whether anybody has this address is not asked before it is proved, so nothing can tell."""
        problem = await self._proof.open(contact, self._find)
        if problem:
            self._form.refuse(problem)
        else:
            self._form.apply(after(self._form.state_now))

    async def _find(self, contact: Contact) -> str:
        loop = asyncio.get_running_loop()
        started_s = loop.time()
        with user_action("identify"):
            reference = current_reference() or ""
            try:
                async with asyncio.timeout_at(started_s + self._links.answer_within_s):
                    outcome = await self._services.find(contact)
            except TimeoutError:
                return text_for_no_answer(BackendUnavailable("no answer in time"))
            except LoyaltyError as error:
                return text_for_no_answer(error)
            self._links.padded.observe(loop.time() - started_s, round_trips=1)
            if isinstance(outcome, Found):
                self._links.on_found(outcome)
                return ""
            await asyncio.sleep(self._links.padded.wait_s(loop.time() - started_s))
            _log.info("identified", outcome=type(outcome).__name__)
        self._links.show_notice(notice_for_no_account(contact.kind), reference)
        return ""
