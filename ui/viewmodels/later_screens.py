"""The screens that come after the welcome, to QML. Nothing here is imported before the first picture."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from ui.keys.keyboard_bridge import KeyboardBridge
from ui.viewmodels.self_service.details import DetailsViewModel
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel
from ui.viewmodels.self_service.home import HomeViewModel
from ui.viewmodels.self_service.idle import IdleViewModel
from ui.viewmodels.self_service.new_card import NewCardViewModel
from ui.viewmodels.self_service.notice import NoticeViewModel
from ui.viewmodels.self_service.pin_pad import PinPadViewModel
from ui.viewmodels.self_service.screensaver import ScreensaverViewModel
from ui.viewmodels.self_service.ways_in import WaysInViewModel
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.views import Views

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LaterScreensViewModel(QObject):
    """The view models of every screen but the welcome, and of what may lie over each of them."""

    def __init__(self, views: Views, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        return self._views.home

    @Property(DetailsViewModel, constant=True)
    def details(self) -> DetailsViewModel:
        return self._views.details

    @Property(EnrolmentViewModel, constant=True)
    def enrolment(self) -> EnrolmentViewModel:
        return self._views.enrolment

    @Property(NewCardViewModel, constant=True)
    def newCard(self) -> NewCardViewModel:
        return self._views.new_card

    @Property(NoticeViewModel, constant=True)
    def notice(self) -> NoticeViewModel:
        return self._views.notice

    @Property(PinPadViewModel, constant=True)
    def pin(self) -> PinPadViewModel:
        return self._views.pin

    @Property(WaysInViewModel, constant=True)
    def waysIn(self) -> WaysInViewModel:
        return self._views.ways_in

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self._views.idle

    @Property(ScreensaverViewModel, constant=True)
    def screensaver(self) -> ScreensaverViewModel:
        return self._views.screensaver

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        return self._views.speech

    @Property(KeyboardBridge, constant=True)
    def keyboard(self) -> KeyboardBridge:
        return self._views.keyboard
