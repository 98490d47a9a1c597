"""The sign-up form: one question a screen, nothing typed is lost until the visit ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.consent import AgreementId
from kiosk.domain.sign_up import FieldError, SignUpField
from kiosk.domain.sign_up_questions import DEFAULT_QUESTIONS, Ask, Question
from ui.viewmodels.display import Display
from ui.viewmodels.message.sign_up import (
    text_for_away,
    text_for_field,
    text_for_missing_agreements,
    text_for_missing_choices,
)
from ui.viewmodels.self_service.agreements import AgreementsViewModel
from ui.viewmodels.self_service.answer import AnswerRules, AnswerViewModel
from ui.viewmodels.self_service.code_entry import CodeEntryViewModel
from ui.viewmodels.self_service.contact_answer import ContactAnswerViewModel
from ui.viewmodels.self_service.form_state import (
    FormState,
    at_previous,
    skipped,
    with_errors,
    without_marks,
)
from ui.viewmodels.self_service.form_steps import step_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FormActions:
    """What the form asks the visit to do."""

    go_on: Callable[[], None]
    cancel: Callable[[], None]
    load_agreements: Callable[[], None]
    find_account: Callable[[], None]


@QmlElement
class EnrolmentViewModel(QObject):
    """Holds what was typed; the visit decides when a question is answered."""

    changed = Signal()
    answerRefused = Signal()
    """An answer has to be given again, and is marked already. Each time, also for the same reason."""

    def __init__(self, actions: FormActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._is_online = True
        self._language = "en"
        self._questions: tuple[Question, ...] = DEFAULT_QUESTIONS
        self._code = CodeEntryViewModel(self)
        self._display = Display(FormState(), self.changed)
        self._contact = ContactAnswerViewModel(lambda: self.state_now, self.apply, actions.find_account, self)
        self._answer = AnswerViewModel(lambda: self.state_now, self.apply, self.goOn, self)
        self.boxes = AgreementsViewModel(lambda: self.state_now, self.apply, actions.load_agreements, self)
        self.changed.connect(self._refresh_parts)

    @property
    def state_now(self) -> FormState:
        """Everything typed and answered so far."""
        return self._display.shown

    @property
    def is_online(self) -> bool:
        """Whether the loyalty system answers, as far as is known."""
        return self._is_online

    @property
    def code_entry(self) -> CodeEntryViewModel:
        """What QML reads as `code`."""
        return self._code

    def use_required_agreements(self, required: frozenset[AgreementId]) -> None:
        """Without which there is no membership, from the next question on."""
        self.boxes.use_required(required)

    def use_questions(self, questions: tuple[Question, ...], rules: AnswerRules) -> None:
        """What the form asks, and what answers depend on; an open form begins anew."""
        self._questions = questions
        self._answer.use_rules(rules)
        self.wipe()

    def apply(self, state: FormState) -> None:
        """Show another state of the form."""
        self._display.show(state)

    def refuse(self, errors: tuple[FieldError, ...]) -> None:
        """Mark what was refused, and lead to the first of it."""
        self.apply(with_errors(self.state_now, errors))
        self.answerRefused.emit()

    def begin(self, language: str) -> None:
        """An empty form in `language`."""
        self._language = language
        self.wipe()
        self._refresh_parts()

    def use_language(self, language: str) -> None:
        """Go on in `language`, whose texts are installed already; nothing typed is lost."""
        self._language = language
        self._code.retell()
        self._display.retell()

    def use_phone_prefix(self, prefix: str) -> None:
        """The prefix that numbers without one get, such as "+420"."""
        self._contact.use_phone_prefix(prefix)

    def update_online(self, is_online: bool) -> None:
        """Whether the loyalty system answers; the form says what that means for the visitor."""
        self._is_online = is_online
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything typed."""
        self._code.wipe()
        self.apply(FormState(self._questions, self._questions[0]))

    @Slot(str)
    def setFirstName(self, text: str) -> None:
        self._typed(SignUpField.FIRST_NAME, first_name=text)

    @Slot(str)
    def setLastName(self, text: str) -> None:
        self._typed(SignUpField.LAST_NAME, last_name=text)

    @Slot()
    def retryLists(self) -> None:
        self._actions.load_agreements()

    @Slot()
    def goOn(self) -> None:
        if not self.state_now.is_busy:
            self._actions.go_on()

    @Slot()
    def goBack(self) -> None:
        if not self.state_now.is_busy:
            self.apply(at_previous(self.state_now))

    @Slot()
    def skip(self) -> None:
        if not self.state_now.is_busy and not self.state_now.step.is_required:
            self.apply(skipped(self.state_now))

    @Slot()
    def cancel(self) -> None:
        self._actions.cancel()

    @Property(str, notify=changed)
    def step(self) -> str:
        return step_of(self.state_now)

    @Property(int, notify=changed)
    def stepIndex(self) -> int:
        return self.state_now.questions.index(self.state_now.step)

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        return len(self.state_now.questions)

    @Property(CodeEntryViewModel, constant=True)
    def code(self) -> CodeEntryViewModel:
        """The screen that asks for the code that was sent to the address."""
        return self._code

    @Property(ContactAnswerViewModel, constant=True)
    def contact(self) -> ContactAnswerViewModel:
        return self._contact

    @Property(AnswerViewModel, constant=True)
    def answer(self) -> AnswerViewModel:
        return self._answer

    @Property(str, notify=changed)
    def firstName(self) -> str:
        return self.state_now.first_name

    @Property(str, notify=changed)
    def lastName(self) -> str:
        return self.state_now.last_name

    @Property(bool, notify=changed)
    def canSkip(self) -> bool:
        return not self.state_now.step.is_required

    @Property(str, notify=changed)
    def firstNameError(self) -> str:
        return self._error_of(SignUpField.FIRST_NAME)

    @Property(str, notify=changed)
    def lastNameError(self) -> str:
        return self._error_of(SignUpField.LAST_NAME)

    @Property(str, notify=changed)
    def formError(self) -> str:
        return self.state_now.form_error

    @Property(AgreementsViewModel, constant=True)
    def agreements(self) -> AgreementsViewModel:
        return self.boxes

    @Property(str, notify=changed)
    def choicesFailure(self) -> str:
        return text_for_missing_choices(is_online=self._is_online)

    @Property(str, notify=changed)
    def awayNote(self) -> str:
        if self._is_online:
            return ""
        if self.state_now.agreements is None and self.state_now.is_agreements_failed:
            return text_for_missing_agreements(is_online=False)
        return text_for_away()

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self.state_now.is_busy

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        state = self.state_now
        return (state.is_proving or state.step != state.questions[0]) and not state.is_busy

    @Property(str, notify=changed)
    def goOnText(self) -> str:
        if self.state_now.step.ask is Ask.AGREEMENTS:
            return translate("EnrolmentViewModel", "Create my account")
        return translate("EnrolmentViewModel", "Continue")

    def _refresh_parts(self) -> None:
        self._contact.refresh(self._language)
        self._answer.refresh(self._language)
        self.boxes.refresh(self._language, is_online=self._is_online)

    def _typed(self, answered: SignUpField, **values: Any) -> None:
        if not self.state_now.is_busy:
            errors = without_marks(self.state_now, answered)
            self.apply(replace(self.state_now, errors=errors, form_error="", **values))

    def _error_of(self, asked: SignUpField) -> str:
        problems = (error.problem for error in self.state_now.errors if error.field is asked)
        problem = next(problems, None)
        return text_for_field(asked, problem) if problem else ""
