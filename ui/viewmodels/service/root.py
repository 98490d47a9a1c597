"""Which page of the staff area is up, and the view models of all pages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.camera_lens import CameraPreview
from ui.viewmodels.display import Display
from ui.viewmodels.service.camera_page import CameraPageViewModel
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.port import ServicePort
from ui.viewmodels.service.port_link import PortLink
from ui.viewmodels.service.scan_tester import ScanTesterViewModel
from ui.viewmodels.service.scanner_setup import ScannerSetupViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ServiceShown:
    """What the staff area shows around its page."""

    page: Page = Page.MENU
    device_name: str = ""


@dataclass(frozen=True, slots=True)
class ServiceViews:
    """The view models of all pages, as Python uses them."""

    tester: ScanTesterViewModel
    camera: CameraPageViewModel
    setup: ScannerSetupViewModel
    preview: CameraPreview


@QmlElement
class ServiceViewModel(QObject):
    """The one object that the staff area's QML is given."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = PortLink()
        self._display = Display(ServiceShown(), self.changed)
        self.views = ServiceViews(
            tester=ScanTesterViewModel(self),
            camera=CameraPageViewModel(self._link, self),
            setup=ScannerSetupViewModel(self._link, self),
            preview=CameraPreview(self),
        )

    @property
    def current_page(self) -> Page:
        """The page that is up."""
        return self._display.shown.page

    def attach(self, port: ServicePort, device_name: str) -> None:
        """Connect the screens to the program; until then their actions do nothing."""
        self._link.attach(port)
        self._display.show(replace(self._display.shown, device_name=device_name))
        self.retranslate()

    def show_page(self, page: Page) -> None:
        """Bring up a page."""
        self._display.show(replace(self._display.shown, page=page))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        for view in (self.views.tester, self.views.camera, self.views.setup):
            view.retranslate()

    @Slot(str)
    def open(self, page: str) -> None:
        self._link.ask(lambda port: port.open(Page(page)))

    @Slot()
    def back(self) -> None:
        self._link.ask(lambda port: port.open(Page.MENU))

    @Slot()
    def leave(self) -> None:
        self._link.ask(lambda port: port.leave())

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._display.shown.page.value

    @Property(str, notify=changed)
    def deviceName(self) -> str:
        return self._display.shown.device_name

    @Property(ScanTesterViewModel, constant=True)
    def tester(self) -> ScanTesterViewModel:
        return self.views.tester

    @Property(CameraPageViewModel, constant=True)
    def camera(self) -> CameraPageViewModel:
        return self.views.camera

    @Property(ScannerSetupViewModel, constant=True)
    def setup(self) -> ScannerSetupViewModel:
        return self.views.setup

    @Property(CameraPreview, constant=True)
    def preview(self) -> CameraPreview:
        return self.views.preview
