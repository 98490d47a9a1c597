"""The screen of the ways in: holds what was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.typed_date import TypedDate
from kiosk.domain.way_in import CardLetters, Way
from ui.viewmodels.display import Display
from ui.viewmodels.self_service.code_entry import CodeEntryViewModel
from ui.viewmodels.self_service.date_entry import DateAnswer, DateEntryViewModel
from ui.viewmodels.self_service.email_endings import email_endings, with_ending
from ui.viewmodels.self_service.ways_in_state import (
    WaysInState,
    WayStep,
    before,
    chosen,
    refused,
    steps_of,
    takes,
    typed,
)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_GROUP = 4


@dataclass(frozen=True, slots=True)
class WaysInActions:
    """What the screen asks the visit to do."""

    go_on: Callable[[], None]


@QmlElement
class WaysInViewModel(QObject):
    """Holds what was typed; the visit decides what it leads to."""

    changed = Signal()
    answerRefused = Signal()
    """What was typed has to be typed again. Each time, also for the same reason."""

    def __init__(self, on_cancel: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_cancel = on_cancel
        self._actions: WaysInActions | None = None
        self._code = CodeEntryViewModel(self)
        self._phone_prefix = ""
        self._language = "en"
        self._display = Display(WaysInState(), self.changed)
        self._date = DateEntryViewModel(self._date_answer, self._set_birth_date, self.goOn, self)
        self.changed.connect(lambda: self._date.refresh(self._language))

    @property
    def state_now(self) -> WaysInState:
        """Everything chosen and typed so far."""
        return self._display.shown

    @property
    def code_entry(self) -> CodeEntryViewModel:
        """What QML reads as `code`."""
        return self._code

    def use_actions(self, actions: WaysInActions) -> None:
        """Connect the screen to the visit; until then its actions do nothing."""
        self._actions = actions

    def use_phone_prefix(self, prefix: str) -> None:
        """The prefix that numbers without one get, such as "+420"."""
        self._phone_prefix = prefix
        self.changed.emit()

    def begin(self, state: WaysInState, language: str) -> None:
        """The first screen, in `language`."""
        self._language = language
        self.apply(state)
        self.changed.emit()

    def use_language(self, language: str) -> None:
        """Go on in `language`, whose texts are installed already; nothing typed is lost."""
        self._language = language
        self._code.retell()
        self._display.retell()

    def apply(self, state: WaysInState) -> None:
        """Show another state."""
        self._display.show(state)

    def refuse(self, error: str, step: WayStep | None = None) -> None:
        """Say what is wrong, on `step` (None for the one on the screen), and lead there."""
        self.apply(refused(self.state_now, error, step))
        self.answerRefused.emit()

    def wipe(self) -> None:
        """Forget everything chosen and typed."""
        self._code.wipe()
        self._display.show(WaysInState())

    @Slot(str)
    def choose(self, way: str) -> None:
        """One of the offered ways was touched."""
        state = self.state_now
        offered = {each.value: each for each in state.ways}
        if way in offered and not state.is_busy:
            self.apply(chosen(state, offered[way]))

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of the screen was touched, or pressed on a keyboard. Letters become capitals, as on cards."""
        if takes(self.state_now, key):
            self.apply(typed(self.state_now, self.state_now.number + key.upper()))

    @Slot()
    def erase(self) -> None:
        if self.state_now.step is WayStep.CARD_NUMBER and not self.state_now.is_busy:
            self.apply(typed(self.state_now, self.state_now.number[:-1]))

    @Slot(bool)
    def showLetters(self, wanted: bool) -> None:
        """The keys with letters, or the digits alone; what was typed stays."""
        if self.state_now.letters is not CardLetters.NONE and not self.state_now.is_busy:
            self.apply(replace(self.state_now, has_letter_keys=wanted))

    @Slot(str)
    def setEmail(self, text: str) -> None:
        if not self.state_now.is_busy:
            self.apply(replace(self.state_now, email=text, error=""))

    @Slot(str)
    def setPhone(self, text: str) -> None:
        if not self.state_now.is_busy:
            self.apply(replace(self.state_now, phone=text, error=""))

    @Slot(str)
    def completeEmail(self, suggestion: str) -> None:
        self.setEmail(with_ending(self.state_now.email, suggestion))

    @Slot()
    def goOn(self) -> None:
        if self._actions is not None and not self.state_now.is_busy and self.canGoOn:
            self._actions.go_on()

    @Slot()
    def goBack(self) -> None:
        if not self.state_now.is_busy:
            self.apply(before(self.state_now))

    @Slot()
    def cancel(self) -> None:
        self._on_cancel()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self.state_now.step.value

    @Property(int, notify=changed)
    def stepIndex(self) -> int:
        return steps_of(self.state_now).index(self.state_now.step) if self.state_now.ways else 0

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        """Before a way is chosen, as many as there will be at most."""
        state = self.state_now
        return max(len(steps_of(replace(state, way=state.way or way))) for way in (state.ways or (None,)))

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return before(self.state_now) is not self.state_now and not self.state_now.is_busy

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether enough was typed to be looked at."""
        match self.state_now.step:
            case WayStep.CHOICE:
                return False
            case WayStep.CARD_NUMBER:
                return bool(self.state_now.number)
            case WayStep.CONTACT:
                return bool(self.state_now.phone if self.isPhone else self.state_now.email)
            case WayStep.CODE:
                return False
            case WayStep.BIRTH_DATE:
                return self.state_now.birth_date.is_whole

    @Property(bool, notify=changed)
    def isCardNumberOffered(self) -> bool:
        return Way.CARD_NUMBER in self.state_now.ways

    @Property(bool, notify=changed)
    def isPhoneOffered(self) -> bool:
        return Way.PHONE in self.state_now.ways

    @Property(bool, notify=changed)
    def isEmailOffered(self) -> bool:
        return Way.EMAIL in self.state_now.ways

    @Property(bool, notify=changed)
    def isPhone(self) -> bool:
        """Whether the address asked for is a phone's."""
        return self.state_now.way is Way.PHONE

    @Property(str, notify=changed)
    def email(self) -> str:
        return self.state_now.email

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self.state_now.phone

    @Property(str, notify=changed)
    def phonePrefix(self) -> str:
        """The prefix that numbers without one get, such as "+420"."""
        return self._phone_prefix

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def emailSuggestions(self) -> list[str]:
        return email_endings(self._language)

    @Property(CodeEntryViewModel, constant=True)
    def code(self) -> CodeEntryViewModel:
        """The screen that asks for the code that was sent."""
        return self._code

    @Property(bool, notify=changed)
    def mayHaveLetters(self) -> bool:
        """Whether a card number may have letters here."""
        return self.state_now.letters is not CardLetters.NONE

    @Property(bool, notify=changed)
    def hasLetterKeys(self) -> bool:
        """Whether the keys with letters are wanted for the card number."""
        return self.state_now.has_letter_keys

    @Property(str, notify=changed)
    def numberText(self) -> str:
        """The card number, one of digits alone in groups, as it is printed on most cards."""
        number = self.state_now.number
        if not number.isdigit():
            return number
        return " ".join(number[place : place + _GROUP] for place in range(0, len(number), _GROUP))

    @Property(DateEntryViewModel, constant=True)
    def birthDate(self) -> DateEntryViewModel:
        """The screen that asks for the birth date."""
        return self._date

    @Property(str, notify=changed)
    def error(self) -> str:
        return self.state_now.error

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self.state_now.is_busy

    def _date_answer(self) -> DateAnswer:
        return DateAnswer(self.state_now.birth_date, self.state_now.error, self.state_now.is_busy)

    def _set_birth_date(self, date: TypedDate) -> None:
        self.apply(replace(self.state_now, birth_date=date, error=""))
