"""The set-up wizard: one known code in front of whatever scanner there is, and what that told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.scanning.calibration import CALIBRATION_TEXT
from ui.viewmodels.display import Display
from ui.viewmodels.link import Link
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.service.measure_row import MeasureRow
from ui.viewmodels.service.port import ServicePort
from ui.viewmodels.service.scanner_setup_state import SetupState, derive

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScannerSetupViewModel(QObject):
    """Shows `SetupState`."""

    changed = Signal()

    def __init__(self, link: Link[ServicePort], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._state = SetupState()
        self._display = Display((self._state, derive(self._state)), self.changed)
        self._facts = RowModel(MeasureRow, self)

    @property
    def state_now(self) -> SetupState:
        """What the wizard shows, as values."""
        return self._state

    def apply(self, state: SetupState) -> None:
        """Show another state."""
        self._state = state
        shown = derive(state)
        self._facts.replace(shown.facts)
        self._display.show((state, shown))

    def update(self, **changes: object) -> None:
        """Show the same state with some fields changed."""
        self.apply(replace(self._state, **changes))  # type: ignore[arg-type]

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        self.apply(self._state)

    @Slot()
    def finish(self) -> None:
        self._link.ask(lambda port: port.finish_trial())

    @Slot()
    def save(self) -> None:
        self._link.ask(lambda port: port.save_scanner())

    @Slot()
    def again(self) -> None:
        self._link.ask(lambda port: port.start_setup())

    @Slot()
    def saveSheet(self) -> None:
        self._link.ask(lambda port: port.save_sheet())

    @Property(str, constant=True)
    def calibrationText(self) -> str:
        return CALIBRATION_TEXT

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._display.shown[1].step

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._display.shown[1].title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._display.shown[1].body

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._display.shown[1].note

    @Property(bool, notify=changed)
    def isNoteBad(self) -> bool:
        return self._display.shown[1].is_note_bad

    @Property(str, notify=changed)
    def grade(self) -> str:
        return self._display.shown[1].grade

    @Property(bool, notify=changed)
    def canFinish(self) -> bool:
        return self._display.shown[1].can_finish

    @Property(bool, notify=changed)
    def isSaved(self) -> bool:
        return self._display.shown[0].is_saved

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel:
        return self._facts
