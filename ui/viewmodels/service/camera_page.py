"""Which camera to look through, how it is mounted, and how good its pictures are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display
from ui.viewmodels.link import Link
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.service.camera_page_state import CameraPageShown, CameraPageState, CameraRow, derive
from ui.viewmodels.service.measure_row import MeasureRow
from ui.viewmodels.service.port import ServicePort

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CameraPageViewModel(QObject):
    """Shows `CameraPageState`."""

    changed = Signal()

    def __init__(self, link: Link[ServicePort], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._state = CameraPageState()
        self._display = Display(CameraPageShown(), self.changed)
        self._cameras = RowModel(CameraRow, self)
        self._measures = RowModel(MeasureRow, self)

    @property
    def state_now(self) -> CameraPageState:
        """What the page shows, as values."""
        return self._state

    def apply(self, state: CameraPageState) -> None:
        """Show another state."""
        self._state = state
        shown = derive(state)
        self._cameras.replace(shown.cameras)
        self._measures.replace(shown.measures)
        self._display.show(shown)

    def update(self, **changes: object) -> None:
        """Show the same state with some fields changed."""
        self.apply(replace(self._state, **changes))  # type: ignore[arg-type]

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        self.apply(self._state)

    @Slot(int)
    def choose(self, place: int) -> None:
        self._link.ask(lambda port: port.choose_camera(place))

    @Slot()
    def refresh(self) -> None:
        self._link.ask(lambda port: port.list_cameras())

    @Slot()
    def turn(self) -> None:
        self._link.ask(lambda port: port.turn_camera())

    @Slot()
    def mirror(self) -> None:
        self._link.ask(lambda port: port.mirror_camera())

    @Slot()
    def save(self) -> None:
        self._link.ask(lambda port: port.save_camera())

    @Property(RowModel, constant=True)
    def cameras(self) -> RowModel:
        return self._cameras

    @Property(RowModel, constant=True)
    def measures(self) -> RowModel:
        return self._measures

    @Property(bool, notify=changed)
    def hasCamera(self) -> bool:
        """Whether one is chosen, so that it can be turned."""
        return self._display.shown.has_camera

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._display.shown.message

    @Property(str, notify=changed)
    def rotationText(self) -> str:
        return self._display.shown.rotation_text

    @Property(bool, notify=changed)
    def isMirrored(self) -> bool:
        return self._display.shown.is_mirrored

    @Property(bool, notify=changed)
    def isLive(self) -> bool:
        return self._display.shown.is_live

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        return self._display.shown.is_changed

    @Property(str, notify=changed)
    def savedText(self) -> str:
        return self._display.shown.saved_text

    @Property(bool, notify=changed)
    def isSaveFailed(self) -> bool:
        return self._display.shown.is_save_failed
