"""Which page of the staff area is up, and the view models of all pages."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.painted.camera_lens import CameraPreview
from ui.viewmodels.display import Display
from ui.viewmodels.link import Link
from ui.viewmodels.self_service.idle import IdleViewModel
from ui.viewmodels.self_service.pin_pad import PinPadViewModel
from ui.viewmodels.service.camera_page import CameraPageViewModel
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.port import ServicePort
from ui.viewmodels.service.scan_tester import ScanTesterViewModel
from ui.viewmodels.service.scanner_setup import ScannerSetupViewModel
from ui.viewmodels.service.sign_ups_page import SignUpsPageViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ServiceShown:
    """What the staff area shows around its page."""

    page: Page = Page.MENU
    device_name: str = ""
    is_locked: bool = False
    can_close_kiosk: bool = False
    is_large_text: bool = False


@dataclass(frozen=True, slots=True)
class ServiceViews:
    """The view models of all pages, as Python uses them."""

    tester: ScanTesterViewModel
    camera: CameraPageViewModel
    setup: ScannerSetupViewModel
    sign_ups: SignUpsPageViewModel
    preview: CameraPreview
    pin: PinPadViewModel
    idle: IdleViewModel


@QmlElement
class ServiceViewModel(QObject):
    """The one object that the staff area's QML is given."""

    changed = Signal()
    idled = Signal()
    """Nobody has touched the area for too long."""
    pinCancelled = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` (seconds) decides when the area has idled too long, where it has a window of its own."""
        super().__init__(parent)
        self._link = Link[ServicePort]()
        self._display = Display(ServiceShown(), self.changed)
        self.views = ServiceViews(
            tester=ScanTesterViewModel(self),
            camera=CameraPageViewModel(self._link, self),
            setup=ScannerSetupViewModel(self._link, self),
            sign_ups=SignUpsPageViewModel(self),
            preview=CameraPreview(self),
            pin=PinPadViewModel(self.pinCancelled.emit, self),
            idle=IdleViewModel(clock, self.idled.emit, self),
        )

    @property
    def current_page(self) -> Page:
        """The page that is up."""
        return self._display.shown.page

    def attach(self, port: ServicePort, device_name: str, *, can_close_kiosk: bool = False) -> None:
        """Connect the screens to the program; until then their actions do nothing."""
        self._link.attach(port)
        self._display.show(
            replace(self._display.shown, device_name=device_name, can_close_kiosk=can_close_kiosk)
        )
        self.retranslate()

    def show_page(self, page: Page) -> None:
        """Bring up a page."""
        self._display.show(replace(self._display.shown, page=page))

    def lock(self, is_locked: bool) -> None:
        """Show the PIN pad instead of the pages, or the pages again."""
        self._display.show(replace(self._display.shown, is_locked=is_locked, page=Page.MENU))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        for view in (self.views.tester, self.views.camera, self.views.setup, self.views.sign_ups):
            view.retranslate()

    @Slot(str)
    def open(self, page: str) -> None:
        self._link.ask(lambda port: port.open(Page(page)))

    @Slot()
    def back(self) -> None:
        self._link.ask(lambda port: port.open(Page.MENU))

    @Slot()
    def toggleLargeText(self) -> None:
        self._display.show(replace(self._display.shown, is_large_text=not self._display.shown.is_large_text))

    @Slot()
    def leave(self) -> None:
        self._link.ask(lambda port: port.leave())

    @Slot()
    def closeKiosk(self) -> None:
        self._link.ask(lambda port: port.close_kiosk())

    @Property(bool, notify=changed)
    def isLocked(self) -> bool:
        return self._display.shown.is_locked

    @Property(bool, notify=changed)
    def canCloseKiosk(self) -> bool:
        """Whether there is a kiosk around this area that staff may end."""
        return self._display.shown.can_close_kiosk

    @Property(PinPadViewModel, constant=True)
    def pin(self) -> PinPadViewModel:
        return self.views.pin

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self.views.idle

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._display.shown.page.value

    @Property(bool, notify=changed)
    def isLargeText(self) -> bool:
        return self._display.shown.is_large_text

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

    @Property(SignUpsPageViewModel, constant=True)
    def signUps(self) -> SignUpsPageViewModel:
        return self.views.sign_ups

    @Property(CameraPreview, constant=True)
    def preview(self) -> CameraPreview:
        return self.views.preview
