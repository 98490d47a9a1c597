"""Everything typed and answered in the sign-up form, and how answers, refusals and taps change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.sign_up import FieldError, SignUpField
from kiosk.domain.sign_up_questions import (
    DEFAULT_QUESTIONS,
    NAME,
    Ask,
    InterestId,
    PropertyDefinition,
    PropertyId,
    Question,
    SignUpLists,
)
from kiosk.domain.typed_date import TypedDate
from kiosk.languages.built_in import language_name
from kiosk.languages.line_breaks import typeset
from ui.viewmodels.message.sign_up import text_for_refused_sign_up

translate = QCoreApplication.translate

_ASKED_BY: Mapping[SignUpField, frozenset[Ask]] = {
    SignUpField.FIRST_NAME: frozenset({Ask.NAME, Ask.FIRST_NAME}),
    SignUpField.LAST_NAME: frozenset({Ask.NAME, Ask.LAST_NAME}),
    SignUpField.EMAIL: frozenset({Ask.CONTACT, Ask.EMAIL}),
    SignUpField.PHONE: frozenset({Ask.CONTACT, Ask.PHONE}),
    SignUpField.BIRTH_DATE: frozenset({Ask.BIRTH_DATE}),
    SignUpField.LANGUAGE: frozenset({Ask.LANGUAGE}),
    SignUpField.POSTCODE: frozenset({Ask.POSTCODE}),
    SignUpField.REFERRAL_CODE: frozenset({Ask.REFERRAL_CODE}),
    SignUpField.PASSWORD: frozenset({Ask.PASSWORD}),
    SignUpField.INTERESTS: frozenset({Ask.INTERESTS}),
    SignUpField.PROPERTY: frozenset({Ask.PROPERTY}),
    SignUpField.CONSENTS: frozenset({Ask.AGREEMENTS}),
}


class ContactChoice(Enum):
    """Which way of contact the form asks for."""

    EMAIL = "email"
    PHONE = "phone"


class Tick(Enum):
    """What was done with a box; a box ticked and cleared is not the same as one left alone."""

    UNTOUCHED = "untouched"
    TICKED = "ticked"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class FormState:
    """Everything typed and answered so far, as it was typed. Personal values never appear in `repr`.

    `customer_language` is "" until one is chosen. `properties` hold one typed text each, the parts of a date,
    or what was chosen. `lists` are None until they are loaded; they stay empty where the form lets choose
    nothing. `is_proving`: the address on the screen was typed, and the code that was sent there is asked for.
    """

    questions: tuple[Question, ...] = DEFAULT_QUESTIONS
    step: Question = NAME
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    birth_date: TypedDate = TypedDate()  # noqa: RUF009 - frozen
    postcode: str = field(default="", repr=False)
    referral_code: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    customer_language: str = ""
    properties: tuple[tuple[PropertyId, tuple[str, ...]], ...] = field(default=(), repr=False)
    interests: tuple[InterestId, ...] = field(default=(), repr=False)
    contact: ContactChoice = ContactChoice.EMAIL
    lists: SignUpLists | None = None
    is_lists_failed: bool = False
    agreements: tuple[Agreement, ...] | None = None
    is_agreements_failed: bool = False
    ticks: tuple[tuple[AgreementId, Tick], ...] = ()
    errors: tuple[FieldError, ...] = field(default=(), repr=False)
    form_error: str = ""
    open_agreement: AgreementId | None = None
    is_proving: bool = False
    is_busy: bool = False

    def tick_of(self, agreement_id: AgreementId) -> Tick:
        """What was done with one box."""
        return dict(self.ticks).get(agreement_id, Tick.UNTOUCHED)

    def answer_to(self, property_id: PropertyId | None) -> tuple[str, ...]:
        """What was typed or chosen for a property, empty if nothing."""
        return next((given for known, given in self.properties if known == property_id), ())

    @property
    def definition(self) -> PropertyDefinition | None:
        """Of the property that is asked for now, None while it is not known."""
        return self.lists.find_property(self.step.property_id) if self.lists else None

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was answered yet, whatever was fetched meanwhile."""
        blank = FormState(self.questions, self.questions[0])
        fetched = ("lists", "is_lists_failed", "agreements", "is_agreements_failed")
        return self == replace(blank, **{name: getattr(self, name) for name in fetched})

    @property
    def way_of_contact(self) -> ContactChoice:
        """Which one the question on the screen asks for."""
        ways = {Ask.EMAIL: ContactChoice.EMAIL, Ask.PHONE: ContactChoice.PHONE}
        return ways.get(self.step.ask, self.contact)


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One box."""

    agreement_id: str
    name: str
    is_required: bool
    is_ticked: bool
    has_text: bool
    language_note: str


def is_asked_by(question: Question, error: FieldError) -> bool:
    """Whether the value that was refused is answered on that screen."""
    is_other = error.property_id is not None and error.property_id != question.property_id
    return question.ask in _ASKED_BY.get(error.field, ()) and not is_other


def with_errors(state: FormState, errors: tuple[FieldError, ...]) -> FormState:
    """The form with its refused values marked, at the first question that has one."""
    asked = [error for error in errors if any(is_asked_by(each, error) for each in state.questions)]
    first = next(
        (each for each in state.questions if any(is_asked_by(each, error) for error in asked)), state.step
    )
    elsewhere = "" if len(asked) == len(errors) else text_for_refused_sign_up()
    contact = state.contact
    if any(error.field is SignUpField.PHONE for error in errors):
        contact = ContactChoice.PHONE
    elif any(error.field is SignUpField.EMAIL for error in errors):
        contact = ContactChoice.EMAIL
    return replace(
        state,
        step=first,
        contact=contact,
        errors=errors,
        form_error=elsewhere,
        is_proving=False,
        is_busy=False,
    )


def at_next(state: FormState) -> FormState:
    """The next question that can be asked; what lets choose from nothing is left out if it may be."""
    place = state.questions.index(state.step)
    following = next(each for each in state.questions[place + 1 :] if _can_be_asked(state, each))
    return replace(state, step=following, errors=(), form_error="", is_proving=False, is_busy=False)


def at_previous(state: FormState) -> FormState:
    """The question before, the same one at the first; from a code back to the address it was sent to."""
    if state.is_proving:
        return replace(state, is_proving=False)
    place = state.questions.index(state.step)
    before = [each for each in state.questions[:place] if _can_be_asked(state, each)]
    return replace(state, step=before[-1], errors=(), form_error="") if before else state


def _can_be_asked(state: FormState, question: Question) -> bool:
    if question.is_required or question.ask not in (Ask.PROPERTY, Ask.INTERESTS):
        return True
    if state.lists is None:
        return not state.is_lists_failed
    if question.ask is Ask.INTERESTS:
        return bool(state.lists.interests)
    return state.lists.find_property(question.property_id) is not None


def skipped(state: FormState) -> FormState:
    """The question on the screen left unanswered, whatever was typed."""
    step = state.step
    if step.ask is Ask.PROPERTY and step.property_id is not None:
        return at_next(with_property(state, step.property_id, ()))
    empty: dict[Ask, Any] = {Ask.INTERESTS: (), Ask.BIRTH_DATE: TypedDate()}
    names = {
        Ask.INTERESTS: ("interests",),
        Ask.LANGUAGE: ("customer_language",),
        Ask.NAME: ("first_name", "last_name"),
    }.get(step.ask, (step.ask.value,))
    return at_next(replace(state, **dict.fromkeys(names, empty.get(step.ask, ""))))


def with_property(state: FormState, property_id: PropertyId, given: tuple[str, ...]) -> FormState:
    """The form with another answer to a property; its mark goes."""
    others = tuple(each for each in state.properties if each[0] != property_id)
    answer = ((property_id, given),) if given else ()
    marks = tuple(error for error in state.errors if not is_asked_by(state.step, error))
    return replace(state, properties=others + answer, errors=marks, form_error="")


def toggled(state: FormState, agreement_id: AgreementId) -> FormState:
    """The form with one box ticked, or cleared again."""
    ticks = dict(state.ticks)
    is_ticked = ticks.get(agreement_id) is Tick.TICKED
    ticks[agreement_id] = Tick.CLEARED if is_ticked else Tick.TICKED
    return replace(state, ticks=tuple(ticks.items()), errors=without_marks(state, SignUpField.CONSENTS))


def agreement_rows(state: FormState, required: frozenset[AgreementId], language: str) -> list[AgreementRow]:
    """One row a box; says so where a text is only there in another language."""
    return [
        AgreementRow(
            agreement.agreement_id,
            typeset(agreement.name, agreement.language),
            agreement.agreement_id in required,
            state.tick_of(agreement.agreement_id) is Tick.TICKED,
            bool(agreement.text_html.strip()),
            ""
            if agreement.language == language
            else translate("EnrolmentViewModel", "Text in another language: {language}").format(
                language=language_name(agreement.language)
            ),
        )
        for agreement in state.agreements or ()
    ]


def without_marks(state: FormState, *fields: SignUpField) -> tuple[FieldError, ...]:
    """The refused values but those of `fields`."""
    return tuple(error for error in state.errors if error.field not in fields)
