"""The question of the sign-up form about where to reach the new customer: by e-mail, or by phone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.sign_up import FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import Ask
from ui.viewmodels.message.sign_up import text_for_field
from ui.viewmodels.self_service.email_endings import email_endings, with_ending
from ui.viewmodels.self_service.form_state import ContactChoice, FormState, without_marks

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContactAnswerViewModel(QObject):
    """Reads and changes the form that it is a part of."""

    changed = Signal()

    def __init__(
        self,
        state: Callable[[], FormState],
        apply: Callable[[FormState], None],
        find_account: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`find_account` leads to the account that has the address already."""
        super().__init__(parent)
        self._state = state
        self._apply = apply
        self._find_account = find_account
        self._phone_prefix = ""
        self._language = "en"

    def use_phone_prefix(self, prefix: str) -> None:
        """The prefix that numbers without one get, such as "+420"."""
        self._phone_prefix = prefix
        self.changed.emit()

    def refresh(self, language: str) -> None:
        """The form changed, or the language of the visit."""
        self._language = language
        self.changed.emit()

    @Slot(str)
    def setEmail(self, text: str) -> None:
        if not self._state().is_busy:
            errors = without_marks(self._state(), SignUpField.EMAIL)
            self._apply(replace(self._state(), email=text, errors=errors, form_error=""))

    @Slot(str)
    def setPhone(self, text: str) -> None:
        if not self._state().is_busy:
            errors = without_marks(self._state(), SignUpField.PHONE)
            self._apply(replace(self._state(), phone=text, errors=errors, form_error=""))

    @Slot(str)
    def completeEmail(self, suggestion: str) -> None:
        self.setEmail(with_ending(self._state().email, suggestion))

    @Slot()
    def chooseEmail(self) -> None:
        self._choose(ContactChoice.EMAIL)

    @Slot()
    def choosePhone(self) -> None:
        self._choose(ContactChoice.PHONE)

    @Slot()
    def findAccount(self) -> None:
        if not self._state().is_busy:
            self._find_account()

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._state().email

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._state().phone

    @Property(str, notify=changed)
    def phonePrefix(self) -> str:
        return self._phone_prefix

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def emailSuggestions(self) -> list[str]:
        return email_endings(self._language)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Which way is asked for: "email" or "phone"."""
        return self._state().way_of_contact.value

    @Property(bool, notify=changed)
    def canChoose(self) -> bool:
        """Whether the other way would do as well."""
        return self._state().step.ask is Ask.CONTACT

    @Property(bool, notify=changed)
    def hasAccount(self) -> bool:
        """Whether somebody has the address that was typed, and so an account."""
        return FieldProblem.ALREADY_EXISTS in {error.problem for error in self._state().errors}

    @Property(str, notify=changed)
    def error(self) -> str:
        is_phone = self._state().way_of_contact is ContactChoice.PHONE
        asked = SignUpField.PHONE if is_phone else SignUpField.EMAIL
        problems = (error.problem for error in self._state().errors if error.field is asked)
        problem = next(problems, None)
        return text_for_field(asked, problem) if problem else ""

    def _choose(self, contact: ContactChoice) -> None:
        if not self._state().is_busy:
            errors = without_marks(self._state(), SignUpField.EMAIL, SignUpField.PHONE)
            self._apply(replace(self._state(), contact=contact, errors=errors))
