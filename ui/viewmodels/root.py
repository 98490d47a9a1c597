"""Which screen is up, in which language, and the view models of all screens.

Imported here is only what the first picture needs; the start waits for all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages.built_in import language_name
from ui.painted.camera_lens import CameraPreview
from ui.viewmodels.display import Display
from ui.viewmodels.first_views import make_first_views
from ui.viewmodels.language_choice import LanguageRow
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.self_service.accessibility import AccessibilityViewModel
from ui.viewmodels.self_service.welcome import WelcomeViewModel
from ui.viewmodels.visit_port import VisitPort
from ui.viewmodels.visit_requests import VisitRequests

if TYPE_CHECKING:
    from ui.viewmodels.site import Site
    from ui.viewmodels.views import Views

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
    device_name: str = ""
    is_privacy_open: bool = False
    privacy_text: str = ""


@QmlElement
class RootViewModel(QObject):
    """The one object that QML is given. The visit is attached once the rest of the program has loaded."""

    changed = Signal()
    staffAreaChanged = Signal()

    def __init__(self, language: str, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """`language` (ISO 639-1) is the only one until the settings are read; `clock` counts seconds."""
        super().__init__(parent)
        self._clock = clock
        self._site: Site | None = None
        self._languages_offered: tuple[str, ...] = (language,)
        self._requests = VisitRequests()
        self._on_language: Callable[[str], None] | None = None
        self._staff_area: QObject | None = None
        self._has_staff_area_failed = False
        self._display = Display(RootShown(language=language), self.changed)
        self._languages = RowModel(LanguageRow, self)
        self._first = make_first_views(self._requests, self)
        self._views: Views | None = None
        self._later_screens: QObject | None = None
        self._first.accessibility.used.connect(self._linger)
        self._show_languages()

    @property
    def views(self) -> Views:
        """The view models of all screens. The first use makes those that the first picture does without."""
        if self._views is None:
            from ui.viewmodels.views import make_views

            self._views = make_views(self._first, self._requests, self.chooseLanguage, self._clock, self)
            self._views.welcome.changed.connect(self._look_at_welcome)
            self._views.speech.changed.connect(self._look_at_speech)
        return self._views

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
        return self._languages_offered

    @property
    def store_name_shown(self) -> str:
        """The name in the top bar, "" until it is known."""
        return self._display.shown.store_name

    def use_site(self, site: Site) -> None:
        """Take over what the settings say."""
        self._site = site
        self._languages_offered = site.languages
        self.views.use_site(site)
        self._show_languages()
        self._display.show(replace(self._display.shown, device_name=site.device_name))

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
            shown = replace(shown, privacy_text=self._privacy_text())
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
        if self._on_language is not None and code in self._languages_offered:
            self._on_language(code)
            self._linger()

    @Slot()
    def openPrivacy(self) -> None:
        shown = replace(self._display.shown, is_privacy_open=True, privacy_text=self._privacy_text())
        self._display.show(shown)
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
        return self._display.shown.device_name

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
        return self._first.welcome

    @Property(QObject, constant=True)
    def laterScreens(self) -> QObject:
        """The view models of all screens but the welcome. From the first use on QML knows their types."""
        if self._later_screens is None:
            from ui.viewmodels.later_screens import LaterScreensViewModel

            self._later_screens = LaterScreensViewModel(self.views, self)
        return self._later_screens

    @Property(QObject, notify=staffAreaChanged)
    def staffArea(self) -> QObject | None:
        """The staff area's own view model, null while it is closed. Its type loads with it."""
        return self._staff_area

    @Property(AccessibilityViewModel, constant=True)
    def accessibility(self) -> AccessibilityViewModel:
        return self._first.accessibility

    @Property(CameraPreview, constant=True)
    def preview(self) -> CameraPreview:
        return self._first.preview

    def _privacy_text(self) -> str:
        """ "" until the settings are read."""
        from ui.viewmodels.privacy import privacy_text

        return privacy_text(self._site, self.store_name_shown) if self._site is not None else ""

    def _look_at_speech(self) -> None:
        if self.views.speech.state_now.is_on:
            # Who plugs a headset in sees no pictures.
            self.views.screensaver.wake()
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
            [LanguageRow(code, language_name(code), code == current) for code in self._languages_offered]
        )
