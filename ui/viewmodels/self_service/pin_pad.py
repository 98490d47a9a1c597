"""The PIN pad: how many digits were typed and what became of them, never which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display
from ui.viewmodels.message.pin import text_for_too_fast, text_for_touch_only

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FEWEST_DIGITS = 6
MOST_DIGITS = 12


@dataclass(frozen=True, slots=True)
class PinPadShown:
    """What the pad shows; `is_locked`: no PIN may be tried yet, `is_busy`: one is being checked.

    `is_about_keys`: the message is about how the digits come in, and stays while more of them do.
    """

    digit_count: int = 0
    message: str = ""
    is_busy: bool = False
    is_locked: bool = False
    is_about_keys: bool = False


@QmlElement
class PinPadViewModel(QObject):
    """Takes touches and a person's keys; `ui.staff.pin_keys` keeps out what comes as fast as a scanner's."""

    changed = Signal()

    def __init__(self, on_cancel: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_cancel = on_cancel
        self._on_submit: Callable[[str], None] | None = None
        self._takes_keys = False
        self._digits = ""
        self._display = Display(PinPadShown(), self.changed)

    def begin(self, on_submit: Callable[[str], None], *, takes_keys: bool) -> None:
        """An empty pad. `takes_keys` False where keys may be a scanner's, and only touches count."""
        self.wipe()
        self._on_submit, self._takes_keys = on_submit, takes_keys

    def wipe(self) -> None:
        """Forget what was typed and shown."""
        self._digits, self._on_submit = "", None
        self._display.show(PinPadShown())

    def retell(self) -> None:
        """Say the same in the language of the moment."""
        self._display.retell()

    def refuse(self, message: str, *, is_locked: bool) -> None:
        """The PIN was not accepted, or none is accepted now."""
        self._digits = ""
        self._display.show(PinPadShown(message=message, is_locked=is_locked))

    def drop_typed(self) -> None:
        """Something came that no person types: neither that nor what was typed before counts."""
        if self._is_open:
            self._digits = ""
            self._display.show(PinPadShown(message=text_for_too_fast(), is_about_keys=True))

    def unlock(self) -> None:
        """A PIN may be tried again."""
        self._display.show(PinPadShown())

    @Slot(str)
    def press(self, digit: str) -> None:
        """A digit of the pad was touched."""
        if self._is_open and digit in "0123456789" and len(digit) == 1:
            self._digits = (self._digits + digit)[:MOST_DIGITS]
            count, shown = len(self._digits), self._display.shown
            if shown.is_about_keys and count < FEWEST_DIGITS:
                self._display.show(replace(shown, digit_count=count))
            else:
                self._display.show(PinPadShown(digit_count=count))

    @Slot(str)
    def typeKey(self, text: str) -> None:
        """A person pressed a key of a keyboard."""
        if self._takes_keys and len(text) == 1:
            self.press(text)
        elif not self._takes_keys and self._is_open:
            shown = self._display.shown
            self._display.show(replace(shown, message=text_for_touch_only(), is_about_keys=True))

    @Slot()
    def erase(self) -> None:
        if not self._display.shown.is_busy:
            self._digits = self._digits[:-1]
            self._display.show(replace(self._display.shown, digit_count=len(self._digits)))

    @Slot()
    def submit(self) -> None:
        """The PIN is complete."""
        if self._on_submit is not None and self.canSubmit:
            digits, self._digits = self._digits, ""
            self._display.show(replace(self._display.shown, is_busy=True, message=""))
            self._on_submit(digits)

    @Slot()
    def cancel(self) -> None:
        self._on_cancel()

    @property
    def _is_open(self) -> bool:
        return not self._display.shown.is_busy and not self._display.shown.is_locked

    @Property(int, notify=changed)
    def digitCount(self) -> int:
        return self._display.shown.digit_count

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._display.shown.message

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._display.shown.is_busy

    @Property(bool, notify=changed)
    def isLocked(self) -> bool:
        return self._display.shown.is_locked

    @Property(bool, notify=changed)
    def canSubmit(self) -> bool:
        shown = self._display.shown
        return not shown.is_busy and not shown.is_locked and shown.digit_count >= FEWEST_DIGITS
