"""Answers become a sign-up: each question is checked, then everything is sent once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID, uuid4

import structlog

from kiosk.domain.consent import AgreementId
from kiosk.domain.contact import Contact
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    FieldError,
    FieldProblem,
    Refused,
    RegistrationAbility,
    SignUp,
    SignUpField,
    ValueKind,
)
from kiosk.domain.sign_up_questions import Ask
from kiosk.event_log import current_reference, user_action
from kiosk.services.enrol import Enrolling, Queued, SignUpEnd, Unconfirmed
from kiosk.services.limits import SignUpLimits
from kiosk.services.sign_up_contents import SignUpContents
from kiosk.services.sign_up_values import PasswordPolicy, referral_code
from kiosk.storage.not_stored import NotStored
from ui.flows.contact_proof import ContactProof
from ui.flows.form_contents import FormContents
from ui.flows.sign_up_answers import AnswerChecks
from ui.flows.sign_up_ends import SignUpEnds
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.message.sign_up import (
    Confirmation,
    notice_for_kept_for_staff,
    notice_for_no_sign_ups,
    notice_for_queued,
    notice_for_unconfirmed,
    notice_for_under_age,
    text_for_not_kept,
    text_for_refused_sign_up,
    text_for_too_many_sign_ups,
)
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel
from ui.viewmodels.self_service.form_state import ContactChoice, FormState, Tick, at_next
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class SignUpRules:
    """What the shop asks and promises. `phone_country`: of numbers without a country code, and of postcodes.

    Who is younger than `minimum_age` in years cannot sign up; `today` is the store's day.
    """

    required: frozenset[AgreementId]
    phone_country: str
    today: Callable[[], date]
    confirmation: Confirmation = Confirmation.NONE
    policy: PasswordPolicy = PasswordPolicy()  # noqa: RUF009 - frozen
    minimum_age: int = 0


@dataclass(frozen=True, slots=True)
class SystemQuestion:
    """Something that the loyalty system judges before the sign-up is sent."""

    kind: ContactKind | ValueKind
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignUpServices:
    """What the form uses: what it shows, where it is kept and sent, and what proves an address."""

    contents: SignUpContents
    enrolling: Enrolling
    proof: ContactProof


class SignUpFlow:
    """Drives the form of one visit."""

    def __init__(
        self,
        services: SignUpServices,
        form: EnrolmentViewModel,
        rules: SignUpRules,
        ends: SignUpEnds,
        limits: SignUpLimits,
    ) -> None:
        self._enrolling = services.enrolling
        self._form = form
        self._required = rules.required
        self._minimum_age = rules.minimum_age
        self._checks = AnswerChecks(rules.phone_country, rules.policy, rules.today)
        self._confirmation = rules.confirmation
        self._ends = ends
        self._limits = limits
        self._proof = services.proof
        self._contents = FormContents(services.contents, form, rules.required, ends)
        self._external_id: UUID = uuid4()
        self._language = "en"

    async def why_not_now(self) -> Notice | None:
        """What to say instead of opening the form; None where a sign-up can be kept."""
        return None if await self._enrolling.can_accept() else notice_for_no_sign_ups()

    async def can_come(self, language: str) -> bool:
        """Whether what the form shows is known, or may be fetched while it is open."""
        return await self._contents.can_come(language)

    async def wait_until_known(self, language: str) -> None:
        """Until what the form shows has been fetched for the first time."""
        await self._contents.wait_until_known(language)

    async def begin(self, language: str, scope: TaskScope) -> None:
        """Make an empty form ready; the number that makes the sign-up happen once is made here."""
        self._external_id = uuid4()
        self._language = language
        self._proof.forget()
        self._form.begin(language)
        await self._contents.begin(language, scope)

    def use_language(self, language: str, scope: TaskScope) -> None:
        """Go on in `language`: what can be chosen and agreed to is named anew, and stays chosen."""
        self._language = language
        self._contents.use_language(language, scope)

    def forget(self) -> None:
        """The visit ended: no address is being proved any more."""
        self._proof.forget()

    def load_agreements(self, scope: TaskScope) -> None:
        """Fetch the agreements, and what can be chosen, once more."""
        self._contents.load(scope)

    def go_on(self, scope: TaskScope) -> None:
        """Check the answer on the screen, and go to the next question or send everything."""
        state = self._form.state_now
        if state.step.ask is Ask.AGREEMENTS:
            self._check_agreements(state, scope)
        elif state.step.ask in (Ask.PROPERTY, Ask.INTERESTS) and state.lists is None:
            # Nothing can be chosen yet, so there is nothing to judge.
            self.load_agreements(scope)
        elif errors := self._checks.problems(state):
            self._form.refuse(errors)
        elif self._is_too_young(state):
            _log.info("sign_up_under_age")
            self._ends.show_notice(notice_for_under_age(self._minimum_age), "")
        else:
            self._ask_or_go_on(state, scope)

    def _is_too_young(self, state: FormState) -> bool:
        age = self._checks.age(state) if state.step.ask is Ask.BIRTH_DATE else None
        return age is not None and age < self._minimum_age

    def _ask_or_go_on(self, state: FormState, scope: TaskScope) -> None:
        """What the loyalty system can judge it judges now, as long as nobody tries values in turn."""
        question = self._question_to_system(state)
        if question is None:
            self._form.apply(at_next(state))
        elif not self._limits.checks.take(question.value):
            # Whoever tries values learns nothing more here; the sign-up may still be refused.
            _log.warning("contact_checks_paused")
            self._prove_or_go_on(question, scope)
        else:
            self._form.apply(replace(state, is_busy=True, errors=(), form_error=""))
            scope.start(self._ask_system(question, scope))

    def _question_to_system(self, state: FormState) -> SystemQuestion | None:
        kind: ContactKind | ValueKind
        value: object
        match state.step.ask:
            case Ask.CONTACT | Ask.EMAIL | Ask.PHONE:
                is_phone = state.way_of_contact is ContactChoice.PHONE
                kind = ContactKind.PHONE if is_phone else ContactKind.EMAIL
                value = self._checks.contact(state).value
            case Ask.PASSWORD:
                kind, value = ValueKind.PASSWORD, state.password
            case Ask.REFERRAL_CODE:
                kind, value = ValueKind.REFERRAL_CODE, referral_code(state.referral_code)
            case _:
                return None
        return SystemQuestion(kind, value) if isinstance(value, str) and value else None

    async def _ask_system(self, question: SystemQuestion, scope: TaskScope) -> None:
        with user_action("registration_check"):
            problem = await self._problem_of_system(question)
        if problem is None:
            self._prove_or_go_on(question, scope)
        else:
            self._form.refuse((FieldError(SignUpField(question.kind.value), problem),))

    def _prove_or_go_on(self, question: SystemQuestion, scope: TaskScope) -> None:
        state = self._form.state_now
        contact = Contact(question.kind, question.value) if isinstance(question.kind, ContactKind) else None
        if contact is None or not self._proof.is_wanted(contact):
            self._form.apply(at_next(state))
        else:
            self._form.apply(replace(state, is_busy=True, errors=(), form_error=""))
            scope.start(self._prove(contact))

    async def _prove(self, contact: Contact) -> None:
        trouble = await self._proof.open(contact, self._go_on_proved)
        state = self._form.state_now
        self._form.apply(replace(state, is_busy=False, form_error=trouble, is_proving=not trouble))

    def _go_on_proved(self) -> None:
        if self._form.state_now.is_proving:
            self._form.apply(at_next(self._form.state_now))

    async def _problem_of_system(self, question: SystemQuestion) -> FieldProblem | None:
        match question.kind:
            case ContactKind():
                ability = await self._enrolling.check(question.kind, question.value)
                return FieldProblem.ALREADY_EXISTS if ability is RegistrationAbility.TAKEN else None
            case ValueKind():
                is_good = await self._enrolling.is_accepted(question.kind, question.value)
                return None if is_good else FieldProblem.NOT_ALLOWED

    def _check_agreements(self, state: FormState, scope: TaskScope) -> None:
        if state.agreements is None:
            self.load_agreements(scope)
            return
        if any(state.tick_of(needed) is not Tick.TICKED for needed in self._required):
            error = FieldError(SignUpField.CONSENTS, FieldProblem.REQUIRED)
            self._form.refuse((error,))
            return
        if self._limits.sign_ups.take() is None:
            _log.warning("sign_ups_paused")
            self._stay(text_for_too_many_sign_ups())
            return
        self._form.apply(replace(state, is_busy=True, errors=(), form_error=""))
        scope.start(self._send(self._checks.sign_up(state, self._external_id, self._language)))

    async def _send(self, sign_up: SignUp) -> None:
        with user_action("sign_up"):
            reference = current_reference() or ""
            try:
                enrolment = await self._enrolling.enrol(sign_up)
            except LoyaltyError:
                self._stay(text_for_refused_sign_up())
                return
            except NotStored:
                self._stay(text_for_not_kept())
                return
        self._end(enrolment, reference)

    def _end(self, end: SignUpEnd, reference: str) -> None:
        match end:
            case Enrolled(customer_id):
                self._ends.enrolled(customer_id)
            case Refused(errors):
                self._form.refuse(errors)
            case Queued(needs_staff=True):
                self._ends.show_notice(notice_for_kept_for_staff(), reference)
            case Queued():
                self._ends.show_notice(notice_for_queued(self._confirmation), reference)
            case Unconfirmed():
                self._ends.show_notice(notice_for_unconfirmed(), reference)

    def _stay(self, text: str) -> None:
        self._form.apply(replace(self._form.state_now, is_busy=False, form_error=text))
