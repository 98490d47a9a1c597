"""How this device's screens look, whatever they show: theme, motion, and how many pixels a millimetre has."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.brand.brand_file import Brand, WelcomeWords
from ui.look.density import pixels_per_mm
from ui.viewmodels.display import Display

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QScreen

    from kiosk.config import Settings
    from kiosk.first_look import FirstLook

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

DEFAULT_FAMILY = "Inter"


@dataclass(frozen=True, slots=True)
class Shown:
    """`pixels_per_mm` is None where nobody knows how large the screen is, or the window does not cover it.

    `family` is the name of the letters, which are loaded already.
    """

    theme: str = "light"
    is_motion_on: bool = True
    pixels_per_mm: float | None = None
    brand: Brand = field(default_factory=Brand)
    family: str = DEFAULT_FAMILY
    camera_place: str = "anywhere"


@QmlElement
@QmlSingleton
class Appearance(QObject):
    """What `Theme` follows; one to an engine."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = Display(Shown(), self.changed)

    @property
    def shown(self) -> Shown:
        """What the screens follow now."""
        return self._display.shown

    def show(self, shown: Shown) -> None:
        """Look like this from now on."""
        self._display.show(shown)

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._display.shown.theme

    @Property(bool, notify=changed)
    def isMotionOn(self) -> bool:
        return self._display.shown.is_motion_on

    @Property(float, notify=changed)
    def pixelsPerMm(self) -> float:
        """0 where that is not known."""
        return self._display.shown.pixels_per_mm or 0.0

    @Property(str, notify=changed)
    def accent(self) -> str:
        """The brand's colour as it is written, "" for the product's own; `sweet` likewise."""
        return self._display.shown.brand.accent or ""

    @Property(str, notify=changed)
    def sweet(self) -> str:
        return self._display.shown.brand.sweet or ""

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._display.shown.family

    @Property(str, notify=changed)
    def cameraPlace(self) -> str:
        """On which side of the screen the camera is: "top", "bottom", "left", "right" or "anywhere"."""
        return self._display.shown.camera_place

    @Property(str, notify=changed)
    def logo(self) -> str:
        """The address of the shop's mark, "" where it has none."""
        logo = self._display.shown.brand.logo
        return "" if logo is None else logo.as_uri()

    @Slot(int, result=str)
    def screensaver(self, number: int) -> str:
        """The address of that picture, counted from 0; "" where there is none."""
        pictures = self._display.shown.brand.screensaver
        return pictures[number].as_uri() if number < len(pictures) else ""

    @Slot(str, result=str)
    def heading(self, language: str) -> str:
        """What the welcome screen says, "" for the product's own words; `line` likewise."""
        return self._words(language).heading or ""

    @Slot(str, result=str)
    def line(self, language: str) -> str:
        return self._words(language).line or ""

    def _words(self, language: str) -> WelcomeWords:
        return self._display.shown.brand.welcome.get(language, WelcomeWords())


def appearance_of(engine: QQmlEngine) -> Appearance:
    """The one that the screens of this engine follow."""
    return cast(Appearance, engine.singletonInstance(QML_IMPORT_NAME, "Appearance"))


def wanted(look: FirstLook | Settings, screen: QScreen, brand: Brand) -> Shown:
    """What the settings and the brand say, on this screen. Loads the brand's letters."""
    is_whole_screen = look.window.full_screen
    size = screen.geometry().size(), screen.physicalSize()
    return Shown(
        theme=look.look.theme,
        is_motion_on=look.look.motion != "off",
        pixels_per_mm=pixels_per_mm(*size, look.window.diagonal_inch) if is_whole_screen else None,
        brand=brand,
        family=family_of(brand.font),
        camera_place=look.camera.place,
    )


def family_of(font: Path | None) -> str:
    """The name of the letters in a file, which it loads; of the product's own where there is none."""
    if font is None:
        return DEFAULT_FAMILY
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
    return families[0] if families else DEFAULT_FAMILY
