"""The sign-up form: one question a screen, nothing typed is lost until the visit ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.sign_up import FieldError, SignUpField
from ui.viewmodels.display import Display
from ui.viewmodels.message.sign_up import (
    text_for_away,
    text_for_field,
    text_for_missing_agreements,
    text_for_refused_sign_up,
)
from ui.viewmodels.row_model import RowModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

EMAIL_ENDINGS = {
    "cs": ("@seznam.cz", "@email.cz", "@gmail.com", "@centrum.cz"),
    "en": ("@gmail.com", "@outlook.com", "@icloud.com", "@yahoo.com"),
}


class Step(Enum):
    """The questions in their order."""

    NAME = "name"
    CONTACT = "contact"
    AGREEMENTS = "agreements"


STEPS = tuple(Step)

STEP_OF_FIELD = {
    SignUpField.FIRST_NAME: Step.NAME,
    SignUpField.LAST_NAME: Step.NAME,
    SignUpField.EMAIL: Step.CONTACT,
    SignUpField.PHONE: Step.CONTACT,
    SignUpField.CONSENTS: Step.AGREEMENTS,
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
    """Everything typed and answered so far. Personal values never appear in `repr`."""

    step: Step = Step.NAME
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    contact: ContactChoice = ContactChoice.EMAIL
    agreements: tuple[Agreement, ...] | None = None
    is_agreements_failed: bool = False
    ticks: tuple[tuple[AgreementId, Tick], ...] = ()
    errors: tuple[FieldError, ...] = field(default=(), repr=False)
    form_error: str = ""
    open_agreement: AgreementId | None = None
    is_busy: bool = False

    def tick_of(self, agreement_id: AgreementId) -> Tick:
        """What was done with one box."""
        return dict(self.ticks).get(agreement_id, Tick.UNTOUCHED)


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One box."""

    agreement_id: str
    name: str
    is_required: bool
    is_ticked: bool
    has_text: bool
    language_note: str


def with_errors(state: FormState, errors: tuple[FieldError, ...]) -> FormState:
    """The form with its refused values marked, at the first question that has one."""
    steps = [STEP_OF_FIELD[error.field] for error in errors if error.field in STEP_OF_FIELD]
    first = next((step for step in STEPS if step in steps), state.step)
    elsewhere = "" if len(steps) == len(errors) else text_for_refused_sign_up()
    contact = state.contact
    if any(error.field is SignUpField.PHONE for error in errors):
        contact = ContactChoice.PHONE
    elif any(error.field is SignUpField.EMAIL for error in errors):
        contact = ContactChoice.EMAIL
    return replace(state, step=first, contact=contact, errors=errors, form_error=elsewhere, is_busy=False)


def toggled(state: FormState, agreement_id: AgreementId) -> FormState:
    """The form with one box ticked, or cleared again."""
    ticks = dict(state.ticks)
    is_ticked = ticks.get(agreement_id) is Tick.TICKED
    ticks[agreement_id] = Tick.CLEARED if is_ticked else Tick.TICKED
    return replace(state, ticks=tuple(ticks.items()), errors=_without(state, SignUpField.CONSENTS))


def agreement_rows(state: FormState, required: frozenset[AgreementId], language: str) -> list[AgreementRow]:
    """One row a box; says so where a text is only there in another language."""
    return [
        AgreementRow(
            agreement.agreement_id,
            agreement.name,
            agreement.agreement_id in required,
            state.tick_of(agreement.agreement_id) is Tick.TICKED,
            bool(agreement.text_html.strip()),
            ""
            if agreement.language == language
            else translate("EnrolmentViewModel", "Text in another language: {language}").format(
                language=agreement.language.upper()
            ),
        )
        for agreement in state.agreements or ()
    ]


def _without(state: FormState, *fields: SignUpField) -> tuple[FieldError, ...]:
    return tuple(error for error in state.errors if error.field not in fields)


@dataclass(frozen=True, slots=True)
class FormActions:
    """What the form asks the visit to do."""

    go_on: Callable[[], None]
    cancel: Callable[[], None]
    load_agreements: Callable[[], None]


@QmlElement
class EnrolmentViewModel(QObject):
    """Holds what was typed; the visit decides when a question is answered."""

    changed = Signal()

    def __init__(self, actions: FormActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._required: frozenset[AgreementId] = frozenset()
        self._phone_prefix = ""
        self._is_online = True
        self._language = "en"
        self._agreements = RowModel(AgreementRow, self)
        self._display = Display(FormState(), self.changed)

    @property
    def state_now(self) -> FormState:
        """Everything typed and answered so far."""
        return self._display.shown

    def use_required_agreements(self, required: frozenset[AgreementId]) -> None:
        """Without which there is no membership, from the next question on."""
        self._required = required

    def apply(self, state: FormState) -> None:
        """Show another state of the form."""
        self._agreements.replace(agreement_rows(state, self._required, self._language))
        self._display.show(state)

    def begin(self, language: str) -> None:
        """An empty form in `language`."""
        self._language = language
        self.apply(FormState())

    def use_phone_prefix(self, prefix: str) -> None:
        """The prefix that numbers without one get, such as "+420"."""
        self._phone_prefix = prefix
        self.changed.emit()

    def update_online(self, is_online: bool) -> None:
        """Whether the loyalty system answers; the form says what that means for the visitor."""
        self._is_online = is_online
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything typed."""
        self.apply(FormState())

    @Slot(str)
    def setFirstName(self, text: str) -> None:
        self._typed(SignUpField.FIRST_NAME, first_name=text)

    @Slot(str)
    def setLastName(self, text: str) -> None:
        self._typed(SignUpField.LAST_NAME, last_name=text)

    @Slot(str)
    def setEmail(self, text: str) -> None:
        self._typed(SignUpField.EMAIL, email=text)

    @Slot(str)
    def setPhone(self, text: str) -> None:
        self._typed(SignUpField.PHONE, phone=text)

    @Slot(str)
    def completeEmail(self, suggestion: str) -> None:
        self.setEmail(self.state_now.email.split("@")[0] + suggestion)

    @Slot()
    def chooseEmail(self) -> None:
        self._choose(ContactChoice.EMAIL)

    @Slot()
    def choosePhone(self) -> None:
        self._choose(ContactChoice.PHONE)

    @Slot(str)
    def toggleAgreement(self, agreement_id: str) -> None:
        if not self.state_now.is_busy:
            self.apply(toggled(self.state_now, AgreementId(agreement_id)))

    @Slot(str)
    def openAgreement(self, agreement_id: str) -> None:
        self.apply(replace(self.state_now, open_agreement=AgreementId(agreement_id)))

    @Slot()
    def closeAgreement(self) -> None:
        self.apply(replace(self.state_now, open_agreement=None))

    @Slot()
    def retryAgreements(self) -> None:
        self._actions.load_agreements()

    @Slot()
    def goOn(self) -> None:
        if not self.state_now.is_busy:
            self._actions.go_on()

    @Slot()
    def goBack(self) -> None:
        place = STEPS.index(self.state_now.step)
        if place > 0 and not self.state_now.is_busy:
            self.apply(replace(self.state_now, step=STEPS[place - 1], errors=(), form_error=""))

    @Slot()
    def cancel(self) -> None:
        self._actions.cancel()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self.state_now.step.value

    @Property(int, notify=changed)
    def stepIndex(self) -> int:
        return STEPS.index(self.state_now.step)

    @Property(int, constant=True)
    def stepCount(self) -> int:
        return len(STEPS)

    @Property(str, notify=changed)
    def firstName(self) -> str:
        return self.state_now.first_name

    @Property(str, notify=changed)
    def lastName(self) -> str:
        return self.state_now.last_name

    @Property(str, notify=changed)
    def email(self) -> str:
        return self.state_now.email

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self.state_now.phone

    @Property(str, notify=changed)
    def phonePrefix(self) -> str:
        return self._phone_prefix

    @Property(str, notify=changed)
    def contactKind(self) -> str:
        return self.state_now.contact.value

    @Property(str, notify=changed)
    def firstNameError(self) -> str:
        return self._error_of(SignUpField.FIRST_NAME)

    @Property(str, notify=changed)
    def lastNameError(self) -> str:
        return self._error_of(SignUpField.LAST_NAME)

    @Property(str, notify=changed)
    def contactError(self) -> str:
        return self._error_of(SignUpField.EMAIL) or self._error_of(SignUpField.PHONE)

    @Property(str, notify=changed)
    def agreementsError(self) -> str:
        return self._error_of(SignUpField.CONSENTS)

    @Property(str, notify=changed)
    def formError(self) -> str:
        return self.state_now.form_error

    @Property(RowModel, constant=True)
    def agreements(self) -> RowModel:
        return self._agreements

    @Property(str, notify=changed)
    def agreementsState(self) -> str:
        if self.state_now.agreements is None:
            return "failed" if self.state_now.is_agreements_failed else "pending"
        return "loaded" if self.state_now.agreements else "empty"

    @Property(str, notify=changed)
    def agreementsFailure(self) -> str:
        return text_for_missing_agreements(is_online=self._is_online)

    @Property(str, notify=changed)
    def awayNote(self) -> str:
        if self._is_online:
            return ""
        if self.state_now.agreements is None and self.state_now.is_agreements_failed:
            return text_for_missing_agreements(is_online=False)
        return text_for_away()

    @Property(bool, notify=changed)
    def isAgreementOpen(self) -> bool:
        return self._open_agreement() is not None

    @Property(str, notify=changed)
    def openAgreementName(self) -> str:
        agreement = self._open_agreement()
        return agreement.name if agreement else ""

    @Property(str, notify=changed)
    def openAgreementText(self) -> str:
        agreement = self._open_agreement()
        return agreement.text_html if agreement else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def emailSuggestions(self) -> list[str]:
        return list(EMAIL_ENDINGS.get(self._language, EMAIL_ENDINGS["en"]))

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self.state_now.is_busy

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self.state_now.step is not Step.NAME and not self.state_now.is_busy

    @Property(str, notify=changed)
    def goOnText(self) -> str:
        if self.state_now.step is Step.AGREEMENTS:
            return translate("EnrolmentViewModel", "Create my account")
        return translate("EnrolmentViewModel", "Continue")

    def _typed(self, answered: SignUpField, **values: Any) -> None:
        if not self.state_now.is_busy:
            errors = _without(self.state_now, answered)
            self.apply(replace(self.state_now, errors=errors, form_error="", **values))

    def _choose(self, contact: ContactChoice) -> None:
        if self.state_now.is_busy:
            return
        errors = _without(self.state_now, SignUpField.EMAIL, SignUpField.PHONE)
        self.apply(replace(self.state_now, contact=contact, errors=errors))

    def _error_of(self, asked: SignUpField) -> str:
        problems = (error.problem for error in self.state_now.errors if error.field is asked)
        problem = next(problems, None)
        return text_for_field(asked, problem) if problem else ""

    def _open_agreement(self) -> Agreement | None:
        for agreement in self.state_now.agreements or ():
            if agreement.agreement_id == self.state_now.open_agreement:
                return agreement
        return None
