"""Which screen is up, in which language, and the view models of all screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages.built_in import language_name
from ui.camera_lens import CameraPreview
from ui.keyboard_bridge import KeyboardBridge
from ui.viewmodels.display import Display
from ui.viewmodels.language_choice import LanguageRow
from ui.viewmodels.privacy import privacy_text
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.self_service.accessibility import AccessibilityViewModel
from ui.viewmodels.self_service.details import DetailsViewModel
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel
from ui.viewmodels.self_service.home import HomeViewModel
from ui.viewmodels.self_service.idle import IdleViewModel
from ui.viewmodels.self_service.new_card import NewCardViewModel
from ui.viewmodels.self_service.notice import NoticeViewModel
from ui.viewmodels.self_service.pin_pad import PinPadViewModel
from ui.viewmodels.self_service.screensaver import ScreensaverViewModel
from ui.viewmodels.self_service.ways_in import WaysInViewModel
from ui.viewmodels.self_service.welcome import WelcomeViewModel
from ui.viewmodels.site import Site
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.views import make_views
from ui.viewmodels.visit_port import VisitPort
from ui.viewmodels.visit_requests import VisitRequests

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class Screen(Enum):
    """The screens of the self-service kiosk."""

    WELCOME = "welcome"
    READING = "reading"
    HOME = "home"
    ENROLMENT = "enrolment"
    NEW_CARD = "newCard"
    WAYS_IN = "waysIn"
    DETAILS = "details"
    NOTICE = "notice"
    PIN = "pin"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class RootShown:
    """What the window shows around the screen."""

    screen: Screen = Screen.WELCOME
    language: str = "en"
    store_name: str = ""
    store_address: str = ""
    is_privacy_open: bool = False
    privacy_text: str = ""


@QmlElement
class RootViewModel(QObject):
    """The one object that QML is given. The visit is attached once the rest of the program has loaded."""

    changed = Signal()
    staffAreaChanged = Signal()

    def __init__(self, site: Site, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._requests = VisitRequests()
        self._on_language: Callable[[str], None] | None = None
        self._staff_area: QObject | None = None
        self._has_staff_area_failed = False
        self._display = Display(RootShown(language=site.language), self.changed)
        self._languages = RowModel(LanguageRow, self)
        self.views = make_views(self._requests, self.chooseLanguage, clock, self)
        self.views.welcome.changed.connect(self._look_at_welcome)
        self.views.accessibility.used.connect(self._linger)
        self.views.speech.changed.connect(self._look_at_speech)
        self.use_site(site)

    @property
    def current_screen(self) -> Screen:
        """The screen that is up."""
        return self._display.shown.screen

    @property
    def language_shown(self) -> str:
        """The language of the screens (ISO 639-1)."""
        return self._display.shown.language

    @property
    def languages_offered(self) -> tuple[str, ...]:
        """What the site speaks (ISO 639-1)."""
        return self._site.languages

    @property
    def store_name_shown(self) -> str:
        """The name in the top bar, "" until it is known."""
        return self._display.shown.store_name

    def use_site(self, site: Site) -> None:
        """Take over what the settings say."""
        self._site = site
        self.views.use_site(site)
        self._show_languages()
        self.changed.emit()

    def attach(self, visit: VisitPort, on_language: Callable[[str], None]) -> None:
        """Connect the screens to the visit; until then their actions do nothing."""
        self._requests.attach(visit)
        self._on_language = on_language

    def show_screen(self, screen: Screen) -> None:
        """Bring up a screen; what lies over the last one closes."""
        self._use_staff_area(None)
        self.views.accessibility.shut()
        self.views.screensaver.allow(screen is Screen.WELCOME)
        self._display.show(replace(self._display.shown, screen=screen, is_privacy_open=False))

    def show_store(self, name: str, address: str) -> None:
        """Name the store in the top bar."""
        self._display.show(replace(self._display.shown, store_name=name, store_address=address))

    def switch_language(self, language: str) -> None:
        """Show `language` as the current one; its texts are installed already."""
        shown = replace(self._display.shown, language=language)
        if shown.is_privacy_open:
            shown = replace(shown, privacy_text=privacy_text(self._site, shown.store_name))
        self._display.show(shown)
        self._show_languages()
        self.views.use_language(language)

    def reset(self) -> None:
        """Forget what was shown and typed; who needs large text still does on the next screen."""
        self.views.wipe()
        self._display.show(replace(self._display.shown, is_privacy_open=False))

    def forget_choices(self) -> None:
        """The next visitor begins with none of them."""
        self.views.accessibility.forget()
        self.views.speech.forget()

    def show_staff_area(self, area: QObject) -> bool:
        """Bring up the staff area, given its view model; any other screen ends it.

        False, with the screen that was up still there, where it cannot be loaded.
        """
        self._has_staff_area_failed = False
        self._use_staff_area(area)
        if self._has_staff_area_failed:
            self._use_staff_area(None)
            return False
        self.views.screensaver.allow(False)
        self._display.show(replace(self._display.shown, screen=Screen.STAFF, is_privacy_open=False))
        return True

    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        self.views.idle.touched()
        self.views.screensaver.noticed()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if self._on_language is not None and code in self._site.languages:
            self._on_language(code)
            self._linger()

    @Slot()
    def openPrivacy(self) -> None:
        text = privacy_text(self._site, self._display.shown.store_name)
        self._display.show(replace(self._display.shown, is_privacy_open=True, privacy_text=text))
        self._linger()

    @Slot()
    def closePrivacy(self) -> None:
        self._display.show(replace(self._display.shown, is_privacy_open=False))

    @Slot()
    def staffAreaFailed(self) -> None:
        """Its screen could not be loaded; said before the signal that asked for it returns."""
        self._has_staff_area_failed = True

    @Slot()
    def askForPin(self) -> None:
        self._requests.ask(lambda visit: visit.ask_for_pin())

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._display.shown.screen.value

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._display.shown.language

    @Property(str, notify=changed)
    def storeName(self) -> str:
        return self._display.shown.store_name

    @Property(str, notify=changed)
    def storeAddress(self) -> str:
        return self._display.shown.store_address

    @Property(str, notify=changed)
    def deviceName(self) -> str:
        return self._site.device_name

    @Property(bool, notify=changed)
    def isPrivacyOpen(self) -> bool:
        return self._display.shown.is_privacy_open

    @Property(str, notify=changed)
    def privacyText(self) -> str:
        return self._display.shown.privacy_text

    @Property(RowModel, constant=True)
    def languageList(self) -> RowModel:
        return self._languages

    @Property(WelcomeViewModel, constant=True)
    def welcome(self) -> WelcomeViewModel:
        return self.views.welcome

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        return self.views.home

    @Property(DetailsViewModel, constant=True)
    def details(self) -> DetailsViewModel:
        return self.views.details

    @Property(EnrolmentViewModel, constant=True)
    def enrolment(self) -> EnrolmentViewModel:
        return self.views.enrolment

    @Property(NewCardViewModel, constant=True)
    def newCard(self) -> NewCardViewModel:
        return self.views.new_card

    @Property(NoticeViewModel, constant=True)
    def notice(self) -> NoticeViewModel:
        return self.views.notice

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self.views.idle

    @Property(PinPadViewModel, constant=True)
    def pin(self) -> PinPadViewModel:
        return self.views.pin

    @Property(WaysInViewModel, constant=True)
    def waysIn(self) -> WaysInViewModel:
        return self.views.ways_in

    @Property(ScreensaverViewModel, constant=True)
    def screensaver(self) -> ScreensaverViewModel:
        return self.views.screensaver

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        return self.views.speech

    @Property(QObject, notify=staffAreaChanged)
    def staffArea(self) -> QObject | None:
        """The staff area's own view model, null while it is closed. Its type loads with it."""
        return self._staff_area

    @Property(AccessibilityViewModel, constant=True)
    def accessibility(self) -> AccessibilityViewModel:
        return self.views.accessibility

    @Property(KeyboardBridge, constant=True)
    def keyboard(self) -> KeyboardBridge:
        return self.views.keyboard

    @Property(CameraPreview, constant=True)
    def preview(self) -> CameraPreview:
        return self.views.preview

    def _look_at_speech(self) -> None:
        if self.views.speech.state_now.is_on:
            self._linger()

    def _look_at_welcome(self) -> None:
        if self.views.welcome.is_anything_in_view:
            self.views.screensaver.wake()

    def _use_staff_area(self, area: QObject | None) -> None:
        if area is not self._staff_area:
            self._staff_area = area
            self.staffAreaChanged.emit()

    def _linger(self) -> None:
        """What was chosen before a visit must not outlive the one who chose it and walked away."""
        if self._display.shown.screen is Screen.WELCOME:
            self._requests.ask(lambda visit: visit.linger())

    def _show_languages(self) -> None:
        current = self._display.shown.language
        self._languages.replace(
            [LanguageRow(code, language_name(code), code == current) for code in self._site.languages]
        )
