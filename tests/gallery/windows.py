"""The product's own windows, brought to what a picture is of, and the picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.brand.brand_file import Brand
from tests.gallery.plan import Face, Mode, Shot
from tests.gallery.screens import BRING_CUSTOMER, BRING_STAFF
from tests.screens.every_state import STATES
from tests.screens.kiosk_window import Kiosk, open_kiosk
from tests.screens.service.service_window import ServiceWindow, open_service
from tests.screens.test_out_of_service_page import page
from ui.look.appearance import Appearance, Shown, appearance_of
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.welcome import CameraState
from ui.viewmodels.service.camera_page_state import CameraPageState
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.scanner_setup_state import SetupState
from ui.viewmodels.service.sign_ups_shown import SignUpsState

BRAND = Brand(accent="#7A1FA2", sweet="#FFD400")
SETTLES_MS = 30
MOST_LOOKS = 8


class NotRendered(Exception):
    """Why there is no picture, or none that can be trusted."""


class Windows:
    """Opened when they are first needed, and kept from picture to picture."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._kiosk: Kiosk | None = None
        self._service: ServiceWindow | None = None
        self._spoken: tuple[Face, str] | None = None
        self._up: tuple[str, str, Mode] | None = None
        self._warnings: list[str] = []
        qInstallMessageHandler(self._note)
        stack.callback(qInstallMessageHandler, None)
        # A caret that blinks would be in one picture and not in the next.
        QGuiApplication.styleHints().setCursorFlashTime(0)

    def picture(self, shot: Shot) -> QImage:
        """What the window shows. Raises `NotRendered`, also where Qt warned of anything."""
        self._warnings.clear()
        try:
            image = self._bring(shot)
        except Exception as error:
            self._up = None
            raise NotRendered(f"{type(error).__name__}: {error}") from error
        if self._warnings:
            raise NotRendered(self._warnings[0])
        return image

    def window_of(self, face: Face) -> QQuickWindow:
        """The window of that face, which has been opened."""
        opened = self._kiosk if face is Face.CUSTOMER else self._service
        assert opened is not None
        return opened.window

    def _bring(self, shot: Shot) -> QImage:
        match shot.face:
            case Face.CUSTOMER:
                return self._customer(shot)
            case Face.STAFF:
                return self._staff(shot)
            case Face.OUT_OF_SERVICE:
                self._silence()
                self._spoken = self._up = None
                languages = (shot.language, "cs" if shot.language == "en" else "en")
                with page(languages, shot.size, shot.mode.theme) as window:
                    return settled(window, shot.size)

    def _customer(self, shot: Shot) -> QImage:
        if self._kiosk is None:
            self._kiosk = self._stack.enter_context(open_kiosk(QTest.createTouchDevice()))
        kiosk = self._kiosk
        kiosk.window.requestActivate()
        if self._is_up(shot):
            return settled(kiosk.window, shot.size)
        kiosk.window.resize(*shot.size)
        clear(kiosk)
        show_mode(appearance_of(kiosk.engine), shot.mode)
        self._speak(shot, kiosk)
        chosen = kiosk.root.views.accessibility
        if shot.mode.is_large:
            chosen.toggleLargeText()
        if shot.mode.is_low:
            chosen.toggleLow()
        BRING_CUSTOMER[shot.screen](kiosk)
        return settled(kiosk.window, shot.size)

    def _staff(self, shot: Shot) -> QImage:
        if self._service is None:
            self._service = self._stack.enter_context(open_service())
        service = self._service
        service.window.requestActivate()
        if self._is_up(shot):
            return settled(service.window, shot.size)
        service.window.resize(*shot.size)
        clear_staff(service)
        show_mode(appearance_of(service.engine), shot.mode)
        self._speak(shot, service)
        if bool(service.root.property("isLargeText")) != shot.mode.is_large:
            service.root.toggleLargeText()
        BRING_STAFF[shot.screen](service)
        return settled(service.window, shot.size)

    def _is_up(self, shot: Shot) -> bool:
        """Whether only the size differs from the last picture, and another size shows the same of it."""
        before, self._up = self._up, (shot.screen, shot.language, shot.mode)
        return before == self._up and shot.screen not in STATES

    def _speak(self, shot: Shot, window: Kiosk | ServiceWindow) -> None:
        if self._spoken == (shot.face, shot.language):
            return
        self._silence()
        window.speak(shot.language)
        self._spoken = (shot.face, shot.language)

    def _silence(self) -> None:
        # The texts of one window's language would stand in for what another's leaves to the source.
        for each in (self._kiosk, self._service):
            if each is not None:
                each.translations.install("en")

    def _note(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            self._warnings.append(message)


@contextmanager
def open_windows() -> Iterator[Windows]:
    """Windows to take pictures of, which are closed at the end."""
    with ExitStack() as stack:
        yield Windows(stack)


def clear(kiosk: Kiosk) -> None:
    """As if the visit of the last picture were over."""
    # A list that somebody unfolded folds where its screen is left.
    kiosk.root.show_screen(Screen.READING)
    kiosk.root.reset()
    kiosk.root.views.welcome.update_camera(CameraState.STARTING)
    kiosk.root.views.preview.clear()
    kiosk.root.views.welcome.offer_ways_in(False)
    kiosk.root.views.enrolment.update_online(True)
    kiosk.root.views.enrolment.use_required_agreements(frozenset())
    kiosk.root.views.idle.watch(None)
    kiosk.root.views.screensaver.use(0, 0)
    kiosk.root.views.speech.use(3, is_offered=False)
    kiosk.root.forget_choices()


def clear_staff(service: ServiceWindow) -> None:
    """As if staff had just come."""
    # A page that was scrolled or unfolded is made anew where it is come to.
    service.root.show_page(Page.CAMERA)
    service.root.show_page(Page.MENU)
    views = service.root.views
    views.tester.wipe()
    views.camera.apply(CameraPageState())
    views.setup.apply(SetupState())
    views.sign_ups.apply(SignUpsState())
    views.preview.clear()


def show_mode(appearance: Appearance, mode: Mode) -> None:
    """The part of a mode that is the shop's."""
    brand = BRAND if mode.is_branded else Brand()
    appearance.show(Shown(theme=mode.theme, is_motion_on=False, brand=brand))


def settled(window: QQuickWindow, size: tuple[int, int]) -> QImage:
    """The window's picture in that size, once two in a row are alike. Raises `NotRendered`."""
    window.resize(*size)
    before = QImage()
    for _ in range(MOST_LOOKS):
        QTest.qWait(SETTLES_MS)
        image = window.grabWindow()
        if image == before and not is_loading(window.contentItem()):
            if is_blank(image):
                raise NotRendered("nothing was drawn")
            return image
        before = image
    raise NotRendered("the picture does not come to rest")


def is_loading(item: QQuickItem) -> bool:
    """Whether any picture that can be seen is still on its way."""
    if not item.isVisible():
        return False
    if item.inherits("QQuickImageBase") and not item.property("source").isEmpty():
        return bool(item.property("progress") < 1)
    return any(is_loading(child) for child in item.childItems())


def is_blank(image: QImage) -> bool:
    """Whether all of it has one colour."""
    small = image.scaled(32, 32)
    first = small.pixel(0, 0)
    return all(small.pixel(x, y) == first for x in range(32) for y in range(32))
