"""One voucher or reward in full, over the home: its code, its conditions, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reward import RewardId
from kiosk.domain.voucher import VoucherId
from ui.viewmodels.display import Display
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.self_service.home_sheet_state import SheetAction, SheetState
from ui.viewmodels.self_service.home_sheet_texts import DetailRow, SheetShown, SheetSite, derive_sheet
from ui.viewmodels.self_service.home_tiles import Language

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SheetActions:
    """Where the taps go."""

    open_voucher: Callable[[VoucherId], None]
    open_reward: Callable[[RewardId], None]
    act: Callable[[SheetAction], None]


@QmlElement
class HomeSheetViewModel(QObject):
    """Shows one `SheetState`; the actions hear what was tapped."""

    changed = Signal()

    def __init__(self, actions: SheetActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._state = SheetState()
        self._facts = RowModel(DetailRow, self)
        self._display = Display(SheetShown(), self.changed)

    @property
    def state_now(self) -> SheetState:
        """What the sheet is about."""
        return self._state

    def apply(self, state: SheetState, language: Language, site: SheetSite) -> None:
        """Show another state."""
        self._state = state
        shown, facts = derive_sheet(state, language, site)
        self._facts.replace(facts)
        self._display.show(shown)

    def wipe(self) -> None:
        """Close the sheet and forget what was on it."""
        self._state = SheetState()
        self._facts.replace(())
        self._display.show(SheetShown())

    @Slot(str)
    def openVoucher(self, voucher_id: str) -> None:
        if not self._state.is_open:
            self._actions.open_voucher(VoucherId(voucher_id))

    @Slot(str)
    def openReward(self, reward_id: str) -> None:
        if not self._state.is_open:
            self._actions.open_reward(RewardId(reward_id))

    @Slot()
    def primary(self) -> None:
        self._act(self._display.shown.primary)

    @Slot()
    def secondary(self) -> None:
        self._act(self._display.shown.secondary)

    @Slot()
    def close(self) -> None:
        self._act(("", SheetAction.CLOSE))

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._display.shown.is_open

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._display.shown.stage

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._display.shown.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return self._display.shown.subtitle

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._display.shown.icon

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._display.shown.picture

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._display.shown.code

    @Property(str, notify=changed)
    def symbology(self) -> str:
        return self._display.shown.symbology

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._display.shown.question

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._display.shown.told

    @Property(bool, notify=changed)
    def isBad(self) -> bool:
        return self._display.shown.is_bad

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._display.shown.is_busy

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        return self._display.shown.primary[0] if self._display.shown.primary else ""

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        return self._display.shown.secondary[0] if self._display.shown.secondary else ""

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel:
        return self._facts

    def _act(self, way: tuple[str, SheetAction] | None) -> None:
        if way is not None and not self._display.shown.is_busy:
            self._actions.act(way[1])
