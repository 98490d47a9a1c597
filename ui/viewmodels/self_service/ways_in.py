"""The ways in of people without a card or phone in their hand: which one, and what was typed so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from string import ascii_letters, digits

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.way_in import TYPED_WAYS, CardLetters, Way
from ui.viewmodels.display import Display
from ui.viewmodels.self_service.code_entry import CodeEntryViewModel
from ui.viewmodels.self_service.email_endings import email_endings, with_ending

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_CHARACTERS = 32
DIGITS_OF_A_DATE = 8
_GROUP = 4


class WayStep(Enum):
    """What the screen asks for."""

    CHOICE = "choice"
    CARD_NUMBER = "cardNumber"
    BIRTH_DATE = "birthDate"
    CONTACT = "contact"
    CODE = "code"


_STEPS_WITH_KEYS = (WayStep.CARD_NUMBER, WayStep.BIRTH_DATE)
_LETTERS_AND_DIGITS = ascii_letters + digits + "-"

STEPS_OF_WAY = {
    Way.CARD_NUMBER: (WayStep.CARD_NUMBER, WayStep.BIRTH_DATE),
    Way.PHONE: (WayStep.CONTACT, WayStep.CODE),
    Way.EMAIL: (WayStep.CONTACT, WayStep.CODE),
}


@dataclass(frozen=True, slots=True)
class WaysInState:
    """Everything chosen and typed so far. Personal values never appear in `repr`.

    `ways` are those offered; `way` is None until one is chosen. `number` has digits, and letters where
    `letters` allows them; `has_letter_keys` is whether those are shown. `birth_digits` are day, month, year.
    """

    ways: tuple[Way, ...] = ()
    way: Way | None = None
    step: WayStep = WayStep.CHOICE
    letters: CardLetters = CardLetters.NONE
    has_letter_keys: bool = False
    number: str = field(default="", repr=False)
    birth_digits: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    error: str = ""
    is_busy: bool = False


def opened(ways: frozenset[Way], letters: CardLetters = CardLetters.NONE) -> WaysInState:
    """The first screen; a choice is asked for only where there is one."""
    offered = tuple(way for way in TYPED_WAYS if way in ways)
    state = WaysInState(ways=offered, letters=letters, has_letter_keys=letters is CardLetters.NEEDED)
    return chosen(state, offered[0]) if len(offered) == 1 else state


def opened_with(ways: frozenset[Way], letters: CardLetters, way: Way, address: str) -> WaysInState:
    """The first screen for somebody whose e-mail or phone was typed elsewhere, where that is a way in."""
    state = opened(ways, letters)
    if way not in state.ways:
        return state
    first = chosen(state, way)
    return replace(first, phone=address) if way is Way.PHONE else replace(first, email=address)


def chosen(state: WaysInState, way: Way) -> WaysInState:
    """The first question of a way."""
    return replace(state, way=way, step=STEPS_OF_WAY[way][0], error="")


def steps_of(state: WaysInState) -> tuple[WayStep, ...]:
    """The steps of the way that was chosen, the choice among them where there is one."""
    choice = (WayStep.CHOICE,) if len(state.ways) > 1 else ()
    return choice + (STEPS_OF_WAY[state.way] if state.way is not None else ())


def before(state: WaysInState) -> WaysInState:
    """One step back, with everything typed; the same on the first."""
    steps = steps_of(state)
    place = steps.index(state.step) if steps else 0
    return state if place == 0 else replace(state, step=steps[place - 1], error="")


def after(state: WaysInState) -> WaysInState:
    """The next step, with nothing under way any more."""
    steps = steps_of(state)
    return replace(state, step=steps[steps.index(state.step) + 1], error="", is_busy=False)


def refused(state: WaysInState, error: str, step: WayStep | None = None) -> WaysInState:
    """The same with words of what is wrong, at `step` or where it stands; what was typed stays."""
    return replace(state, step=step or state.step, error=error, is_busy=False)


def typed(state: WaysInState, text: str) -> WaysInState:
    """The same with the text of the screen's field exchanged."""
    if state.step is WayStep.CARD_NUMBER:
        return replace(state, number=text[:MOST_CHARACTERS], error="")
    return replace(state, birth_digits=text[:DIGITS_OF_A_DATE], error="")


def takes(state: WaysInState, key: str) -> bool:
    """Whether one character belongs into the screen's field."""
    if state.is_busy or len(key) != 1:
        return False
    has_letters = state.step is WayStep.CARD_NUMBER and state.letters is not CardLetters.NONE
    return state.step in _STEPS_WITH_KEYS and key in (_LETTERS_AND_DIGITS if has_letters else digits)


@dataclass(frozen=True, slots=True)
class WaysInActions:
    """What the screen asks the visit to do."""

    go_on: Callable[[], None]


@QmlElement
class WaysInViewModel(QObject):
    """Holds what was typed; the visit decides what it leads to."""

    changed = Signal()

    def __init__(self, on_cancel: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_cancel = on_cancel
        self._actions: WaysInActions | None = None
        self._code = CodeEntryViewModel(self)
        self._phone_prefix = ""
        self._language = "en"
        self._display = Display(WaysInState(), self.changed)

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

    def apply(self, state: WaysInState) -> None:
        """Show another state."""
        self._display.show(state)

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
            self.apply(typed(self.state_now, self._typed + key.upper()))

    @Slot()
    def erase(self) -> None:
        if self.state_now.step in _STEPS_WITH_KEYS and not self.state_now.is_busy:
            self.apply(typed(self.state_now, self._typed[:-1]))

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
        return len(steps_of(self.state_now))

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
                return len(self.state_now.birth_digits) == DIGITS_OF_A_DATE

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

    @Property(str, notify=changed)
    def birthDigits(self) -> str:
        """Day, month and year, as far as they are typed."""
        return self.state_now.birth_digits

    @Property(str, notify=changed)
    def error(self) -> str:
        return self.state_now.error

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self.state_now.is_busy

    @property
    def _typed(self) -> str:
        is_number = self.state_now.step is WayStep.CARD_NUMBER
        return self.state_now.number if is_number else self.state_now.birth_digits
