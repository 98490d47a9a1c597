"""The tray beside the kiosk in a demo: which card or phone is held up to the virtual camera."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, TypeAdapter, ValidationError
from PySide6.QtCore import Property, QCoreApplication, QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from ui.demo.hearing import DemoHearingViewModel
from ui.viewmodels.display import Display
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.tasks import TaskScope

if TYPE_CHECKING:
    import httpx

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_QML = Path(__file__).parent.parent / "qml" / "demo" / "DemoTray.qml"

translate = QCoreApplication.translate


class _Item(BaseModel):
    """One thing as the virtual camera describes it."""

    id: str
    label: str
    kind: str
    detail: str
    held: bool


_ITEMS = TypeAdapter(list[_Item])


@dataclass(frozen=True, slots=True)
class TrayRow:
    """One thing that can be held up; `kind` is "card" or "phone", `detail` says what it should show."""

    item_id: str
    label: str
    kind: str
    detail: str
    is_held: bool


@QmlElement
class DemoTrayViewModel(QObject):
    """Asks the virtual camera what it has, and to hold it up or put it down.

    `client` has the sandbox as its base URL. Requests run one after another in `scope`.
    """

    changed = Signal()

    def __init__(self, client: httpx.AsyncClient, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._scope = scope
        self._items = RowModel(TrayRow, self)
        self._problem = Display("", self.changed)
        self._is_busy = Display(False, self.changed)

    def refresh(self) -> None:
        """Ask anew what there is and what is held up."""
        self._ask(None, {})

    @Slot(str)
    def hold(self, item_id: str) -> None:
        self._ask("/camera/hold", {"item": item_id})

    @Slot()
    def putDown(self) -> None:
        self._ask("/camera/put-down", {})

    @Slot()
    def retry(self) -> None:
        self.refresh()

    @Property(RowModel, constant=True)
    def items(self) -> RowModel:
        return self._items

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem.shown

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._is_busy.shown

    def _ask(self, path: str | None, body: dict[str, str]) -> None:
        if not self._is_busy.shown:
            self._is_busy.show(True)
            self._scope.start(self._talk(path, body))

    async def _talk(self, path: str | None, body: dict[str, str]) -> None:
        # Imported late: the tray belongs to the demo, and the kiosk's first picture must not wait for it.
        import httpx

        try:
            if path is not None:
                (await self._client.post(path, json=body)).raise_for_status()
            answer = await self._client.get("/camera/items")
            answer.raise_for_status()
            found = _ITEMS.validate_json(answer.content)
        except (httpx.HTTPError, ValidationError):
            self._problem.show(translate("DemoTray", "The virtual camera does not answer"))
        else:
            self._problem.show("")
            self._items.replace([TrayRow(i.id, i.label, i.kind, i.detail, i.held) for i in found])
        finally:
            self._is_busy.show(False)


def open_tray(
    engine: QQmlApplicationEngine,
    view_model: DemoTrayViewModel,
    hearing: DemoHearingViewModel,
    kiosk: QQuickWindow,
) -> QQuickWindow:
    """Open the tray beside the kiosk's window, in the same engine. The caller closes and deletes it first.

    Both are made to fit the screen. Raises RuntimeError where the tray's QML cannot be loaded.
    """
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(_QML)))
    window = component.createWithInitialProperties({"viewModel": view_model, "hearing": hearing})
    if not isinstance(window, QQuickWindow):
        raise RuntimeError(component.errorString())
    component.setParent(window)
    # A laptop's screen is lower than a standing kiosk at half its size.
    screen = kiosk.screen().availableGeometry().marginsRemoved(kiosk.frameMargins())
    kiosk.resize(window_size(kiosk.size(), screen.size() - QSize(window.width(), 0)))
    last_x, last_y = screen.right() - kiosk.width() - window.width(), screen.bottom() - kiosk.height()
    kiosk.setPosition(max(min(kiosk.x(), last_x), screen.left()), max(min(kiosk.y(), last_y), screen.top()))
    window.setHeight(kiosk.height())
    window.setPosition(kiosk.x() + kiosk.width(), kiosk.y())
    window.show()
    view_model.refresh()
    return window


def window_size(wanted: QSize, room: QSize) -> QSize:
    """The size of a window that is to be `wanted` pixels and keeps its shape in a smaller `room`."""
    if wanted.width() <= room.width() and wanted.height() <= room.height():
        return wanted
    return wanted.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
