"""Typing the code that was sent to an address, for every form that wants an address proved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.one_time_password import CODE_LENGTH
from ui.viewmodels.display import Display
from ui.viewmodels.message.code import text_for_resend

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CodeEntryState:
    """What the screen shows. `note` says where the code went, `error` what is wrong.

    `can_type`: there is a code that could be right. `resend_in_s`: whole seconds until another may be sent.
    """

    note: str = field(default="", repr=False)
    digits: str = field(default="", repr=False)
    error: str = ""
    resend_in_s: int = 0
    can_type: bool = True
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class CodeActions:
    """What the screen asks for."""

    submit: Callable[[str], None]
    resend: Callable[[], None]


@QmlElement
class CodeEntryViewModel(QObject):
    """Holds the digits typed; whether they are right is found out elsewhere."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: CodeActions | None = None
        self._display = Display(CodeEntryState(), self.changed)

    @property
    def state_now(self) -> CodeEntryState:
        """What is shown now."""
        return self._display.shown

    def use_actions(self, actions: CodeActions) -> None:
        """Connect the screen; until then its actions do nothing."""
        self._actions = actions

    def retell(self) -> None:
        """Say the same in the language of the moment."""
        self._display.retell()

    def apply(self, state: CodeEntryState) -> None:
        """Show another state."""
        self._display.show(state)

    def wipe(self) -> None:
        """Forget the address and what was typed."""
        self._display.show(CodeEntryState())

    @Slot(str)
    def press(self, digit: str) -> None:
        """A digit of the pad was touched, or pressed on a keyboard."""
        if self.canType and len(digit) == 1 and digit in "0123456789":
            digits = (self.state_now.digits + digit)[:CODE_LENGTH]
            self.apply(replace(self.state_now, digits=digits, error=""))

    @Slot()
    def erase(self) -> None:
        if self.canType:
            self.apply(replace(self.state_now, digits=self.state_now.digits[:-1], error=""))

    @Slot()
    def submit(self) -> None:
        if self._actions is not None and self.canSubmit:
            self._actions.submit(self.state_now.digits)

    @Slot()
    def resend(self) -> None:
        if self._actions is not None and self.canResend:
            self._actions.resend()

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.state_now.note

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self.state_now.digits

    @Property(str, notify=changed)
    def error(self) -> str:
        return self.state_now.error

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self.state_now.is_busy

    @Property(bool, notify=changed)
    def canType(self) -> bool:
        return self.state_now.can_type and not self.state_now.is_busy

    @Property(bool, notify=changed)
    def canSubmit(self) -> bool:
        return bool(self.canType) and len(self.state_now.digits) == CODE_LENGTH

    @Property(bool, notify=changed)
    def canResend(self) -> bool:
        return self.state_now.resend_in_s <= 0 and not self.state_now.is_busy

    @Property(str, notify=changed)
    def resendText(self) -> str:
        """What the button says: what it does, or when it will."""
        return text_for_resend(self.state_now.resend_in_s)
