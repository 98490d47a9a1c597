"""The last step of a sign-up: a card for the new account, or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.card import CardWay
from ui.viewmodels.display import Display
from ui.viewmodels.message.card import text_for_offer

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class CardStep(Enum):
    """Which way to a card, or the card that came of it."""

    OFFER = "offer"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class IssuedCard:
    """The card as the screen shows it. `code` is what the picture says, "" where there is none."""

    title: str
    body: str
    number: str = field(repr=False)
    code: str = field(default="", repr=False)
    symbology: str = ""
    can_ask_again: bool = False


@dataclass(frozen=True, slots=True)
class NewCardState:
    """What the step shows; `problem` says why there is no card yet."""

    ways: tuple[CardWay, ...] = ()
    is_busy: bool = False
    problem: str = ""
    is_taken: bool = False
    issued: IssuedCard | None = None

    @property
    def step(self) -> CardStep:
        return CardStep.OFFER if self.issued is None else CardStep.ISSUED


@dataclass(frozen=True, slots=True)
class NewCardActions:
    """What the buttons do: `choose` a way other than a scan, `ask_again` for the phone's file, `open_taken` a
    card that belongs to somebody, go `without` a card, and be `done`."""

    choose: Callable[[CardWay], None]
    ask_again: Callable[[], None]
    open_taken: Callable[[], None]
    without: Callable[[], None]
    done: Callable[[], None]


@QmlElement
class NewCardViewModel(QObject):
    """Shows `NewCardState`; every button is dead while something is on its way."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: NewCardActions | None = None
        self._display = Display(NewCardState(), self.changed)

    @property
    def state_now(self) -> NewCardState:
        """What is shown."""
        return self._display.shown

    def use_actions(self, actions: NewCardActions) -> None:
        """Connect the buttons; until then they do nothing."""
        self._actions = actions

    def apply(self, state: NewCardState) -> None:
        """Show another state."""
        self._display.show(state)

    def retell(self) -> None:
        """Say the same in the language of the moment."""
        self._display.retell()

    def retry_later(self, problem: str, *, is_taken: bool = False) -> None:
        """Say why there is no card, and let another try be made."""
        self.apply(replace(self.state_now, is_busy=False, problem=problem, is_taken=is_taken))

    def wipe(self) -> None:
        """Forget the card."""
        self.apply(NewCardState())

    @Slot()
    def takeNumber(self) -> None:
        self._choose(CardWay.NEXT_FREE)

    @Slot()
    def takeDigital(self) -> None:
        self._choose(CardWay.DIGITAL)

    @Slot()
    def askAgain(self) -> None:
        if self._actions is not None and not self.state_now.is_busy:
            self._actions.ask_again()

    @Slot()
    def openTaken(self) -> None:
        if self._actions is not None and not self.state_now.is_busy:
            self._actions.open_taken()

    @Slot()
    def goWithout(self) -> None:
        if self._actions is not None and not self.state_now.is_busy:
            self._actions.without()

    @Slot()
    def finish(self) -> None:
        if self._actions is not None:
            self._actions.done()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self.state_now.step.value

    @Property(str, notify=changed)
    def offerText(self) -> str:
        return text_for_offer(self.state_now.ways)

    @Property(bool, notify=changed)
    def canScan(self) -> bool:
        return CardWay.SCAN in self.state_now.ways

    @Property(bool, notify=changed)
    def canTakeNumber(self) -> bool:
        return CardWay.NEXT_FREE in self.state_now.ways

    @Property(bool, notify=changed)
    def canTakeDigital(self) -> bool:
        return CardWay.DIGITAL in self.state_now.ways

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self.state_now.is_busy

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self.state_now.problem

    @Property(bool, notify=changed)
    def canOpenTaken(self) -> bool:
        return self.state_now.is_taken

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.state_now.issued.title if self.state_now.issued else ""

    @Property(str, notify=changed)
    def body(self) -> str:
        return self.state_now.issued.body if self.state_now.issued else ""

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.state_now.issued.number if self.state_now.issued else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self.state_now.issued.code if self.state_now.issued else ""

    @Property(str, notify=changed)
    def symbology(self) -> str:
        return self.state_now.issued.symbology if self.state_now.issued else ""

    @Property(bool, notify=changed)
    def canAskAgain(self) -> bool:
        return self.state_now.issued is not None and self.state_now.issued.can_ask_again

    def _choose(self, way: CardWay) -> None:
        state = self.state_now
        if self._actions is not None and way in state.ways and not state.is_busy:
            self._actions.choose(way)
