"""Answers become a sign-up: each question is checked, then everything is sent once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import structlog

from kiosk.domain.consent import AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.customer import CustomerId
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
)
from kiosk.event_log import current_reference, user_action
from kiosk.services.enrol import Enrolling, Queued, SignUpEnd, Unconfirmed
from kiosk.services.limits import SignUpLimits
from kiosk.services.sign_up_form import Checked, check_email, check_name, check_phone
from kiosk.storage.not_stored import NotStored
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.message.sign_up import (
    Confirmation,
    notice_for_kept_for_staff,
    notice_for_no_sign_ups,
    notice_for_queued,
    notice_for_unconfirmed,
    text_for_not_kept,
    text_for_refused_sign_up,
    text_for_too_many_sign_ups,
)
from ui.viewmodels.self_service.enrolment import (
    ContactChoice,
    EnrolmentViewModel,
    FormState,
    Step,
    Tick,
    with_errors,
)
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()

CONSENT_OF_TICK = {
    Tick.UNTOUCHED: ConsentValue.NOT_SET,
    Tick.TICKED: ConsentValue.GIVEN,
    Tick.CLEARED: ConsentValue.REFUSED,
}


@dataclass(frozen=True, slots=True)
class SignUpRules:
    """What the shop asks and promises. `phone_country`: of numbers without a country code."""

    required: frozenset[AgreementId]
    phone_country: str
    confirmation: Confirmation = Confirmation.NONE


@dataclass(frozen=True, slots=True)
class SignUpEnds:
    """How the form ends: with a notice and a reference for staff ("" for none), or with a new customer."""

    show_notice: Callable[[Notice, str], None]
    enrolled: Callable[[CustomerId], None]


class SignUpFlow:
    """Drives the form of one visit."""

    def __init__(
        self,
        enrolling: Enrolling,
        form: EnrolmentViewModel,
        rules: SignUpRules,
        ends: SignUpEnds,
        limits: SignUpLimits,
    ) -> None:
        self._enrolling = enrolling
        self._form = form
        self._required = rules.required
        self._phone_country = rules.phone_country
        self._confirmation = rules.confirmation
        self._ends = ends
        self._limits = limits
        self._external_id: UUID = uuid4()
        self._language = "en"

    async def why_not_now(self) -> Notice | None:
        """What to say instead of opening the form; None where a sign-up can be kept."""
        return None if await self._enrolling.can_accept() else notice_for_no_sign_ups()

    def begin(self, language: str, scope: TaskScope) -> None:
        """Open an empty form; the number that makes the sign-up happen once is made here."""
        self._external_id = uuid4()
        self._language = language
        self._form.begin(language)
        self.load_agreements(scope)

    def load_agreements(self, scope: TaskScope) -> None:
        """Fetch the agreements while the first questions are being answered."""
        self._form.apply(replace(self._form.state_now, is_agreements_failed=False))
        scope.start(self._load_agreements())

    def go_on(self, scope: TaskScope) -> None:
        """Check the answer on the screen, and go to the next question or send everything."""
        state = self._form.state_now
        match state.step:
            case Step.NAME:
                self._check_name(state)
            case Step.CONTACT:
                self._check_contact(state, scope)
            case Step.AGREEMENTS:
                self._check_agreements(state, scope)

    def _check_name(self, state: FormState) -> None:
        first = check_name(state.first_name, SignUpField.FIRST_NAME)
        last = check_name(state.last_name, SignUpField.LAST_NAME)
        if errors := tuple(checked.error for checked in (first, last) if checked.error):
            self._form.apply(with_errors(state, errors))
        else:
            self._form.apply(replace(state, step=Step.CONTACT, errors=(), form_error=""))

    def _check_contact(self, state: FormState, scope: TaskScope) -> None:
        checked = self._contact(state)
        if checked.error:
            self._form.apply(with_errors(state, (checked.error,)))
        elif not self._limits.checks.take(checked.value):
            # Whoever tries addresses in turn learns nothing more here; the sign-up may still be refused.
            _log.warning("contact_checks_paused")
            self._form.apply(replace(state, step=Step.AGREEMENTS, errors=(), form_error=""))
        else:
            self._form.apply(replace(state, is_busy=True, errors=(), form_error=""))
            scope.start(self._ask_whether_free(checked.value))

    async def _ask_whether_free(self, value: str) -> None:
        is_phone = self._form.state_now.contact is ContactChoice.PHONE
        kind = ContactKind.PHONE if is_phone else ContactKind.EMAIL
        with user_action("registration_check"):
            ability = await self._enrolling.check(kind, value)
        state = self._form.state_now
        if ability is RegistrationAbility.TAKEN:
            field = SignUpField.PHONE if is_phone else SignUpField.EMAIL
            self._form.apply(with_errors(state, (FieldError(field, FieldProblem.ALREADY_EXISTS),)))
        else:
            self._form.apply(replace(state, step=Step.AGREEMENTS, is_busy=False))

    def _check_agreements(self, state: FormState, scope: TaskScope) -> None:
        if state.agreements is None:
            self.load_agreements(scope)
            return
        if any(state.tick_of(needed) is not Tick.TICKED for needed in self._required):
            error = FieldError(SignUpField.CONSENTS, FieldProblem.REQUIRED)
            self._form.apply(with_errors(state, (error,)))
            return
        if self._limits.sign_ups.take() is None:
            _log.warning("sign_ups_paused")
            self._stay(text_for_too_many_sign_ups())
            return
        self._form.apply(replace(state, is_busy=True, errors=(), form_error=""))
        scope.start(self._send(self._sign_up(state)))

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
                self._form.apply(with_errors(self._form.state_now, errors))
            case Queued(needs_staff=True):
                self._ends.show_notice(notice_for_kept_for_staff(), reference)
            case Queued():
                self._ends.show_notice(notice_for_queued(self._confirmation), reference)
            case Unconfirmed():
                self._ends.show_notice(notice_for_unconfirmed(), reference)

    def _stay(self, text: str) -> None:
        self._form.apply(replace(self._form.state_now, is_busy=False, form_error=text))

    async def _load_agreements(self) -> None:
        try:
            agreements = await self._enrolling.list_agreements(self._language)
        except LoyaltyError:
            self._form.apply(replace(self._form.state_now, is_agreements_failed=True))
            return
        offered = {agreement.agreement_id for agreement in agreements}
        if missing := self._required - offered:
            # Without its text nobody can agree to it, and without that agreement there is no membership.
            _log.error("required_agreements_missing", count=len(missing))
            self._form.apply(replace(self._form.state_now, is_agreements_failed=True))
        else:
            self._form.apply(replace(self._form.state_now, agreements=agreements))

    def _contact(self, state: FormState) -> Checked:
        if state.contact is ContactChoice.PHONE:
            return check_phone(state.phone, self._phone_country)
        return check_email(state.email)

    def _sign_up(self, state: FormState) -> SignUp:
        contact = self._contact(state).value
        is_phone = state.contact is ContactChoice.PHONE
        return SignUp(
            external_id=self._external_id,
            first_name=check_name(state.first_name, SignUpField.FIRST_NAME).value,
            last_name=check_name(state.last_name, SignUpField.LAST_NAME).value,
            language=self._language,
            consents=tuple(
                ConsentChoice(
                    agreement.agreement_id,
                    CONSENT_OF_TICK[state.tick_of(agreement.agreement_id)],
                    agreement.version,
                    agreement.language,
                )
                for agreement in state.agreements or ()
            ),
            email=None if is_phone else contact,
            phone=contact if is_phone else None,
        )
