"""The colours of every theme can be told apart by whoever reads them, and sizes follow the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, QSizeF, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.brand.brand_file import Brand
from kiosk.first_look import THEMES
from tests.screens.kiosk_window import Kiosk
from ui.look.appearance import Appearance, Shown, appearance_of
from ui.look.density import pixels_per_mm
from ui.shell import QML_FOLDER
from ui.viewmodels.self_service.idle import IdleLimit

TEXT, CONTROL = 4.5, 3.0
READ_ON = {
    "ink": ("paper", "surface", "soft", "keyboardGround"),
    "muted": ("paper", "surface", "keyboardGround"),
    "accent": ("paper", "surface", "soft", "accentInkMuted"),
    "accentInk": ("accent", "accentPressed", "accentLine"),
    "accentInkMuted": ("accent",),
    "sweetInk": ("sweet",),
    "danger": ("paper", "surface", "dangerSoft", "keyboardGround"),
    "dangerInk": ("danger",),
    "info": ("paper", "surface"),
    "lensInk": ("lensGround",),
    "codeInk": ("codeGround",),
}
SEEN_ON = {
    "line": ("paper", "surface"),
    "accent": ("keyboardGround",),
    "accentSweet": ("accent",),
    "accentInk": ("accent",),  # the line of the focus
    "focus": ("paper", "surface", "soft"),
}
PAIRS = [
    *((ink, ground, TEXT) for ink, grounds in READ_ON.items() for ground in grounds),
    *((mark, ground, CONTROL) for mark, grounds in SEEN_ON.items() for ground in grounds),
]


def luminance(color: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


class Look:
    """The theme as screens have it."""

    def __init__(self, theme: QObject, appearance: Appearance) -> None:
        self.theme = theme
        self.appearance = appearance

    def color(self, name: str) -> QColor:
        found: QColor = self.theme.property(name)
        assert found.isValid(), name
        return found

    def too_faint(self) -> list[tuple[str, str, float]]:
        """What does not stand out as it must."""
        measured = ((ink, on, contrast(self.color(ink), self.color(on)), least) for ink, on, least in PAIRS)
        return [(ink, on, round(ratio, 2)) for ink, on, ratio, least in measured if ratio < least]


@pytest.fixture
def look(qapp: QGuiApplication) -> Iterator[Look]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = b'import QtQuick\nimport "theme"\nQtObject { readonly property QtObject theme: Theme }'
    component.setData(source, QUrl.fromLocalFile(str(QML_FOLDER / "Probe.qml")))
    holder = component.create()
    assert holder is not None, component.errorString()
    yield Look(holder.property("theme"), appearance_of(engine))
    holder.deleteLater()


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_of_colours_has_its_contrast(look: Look, theme: str) -> None:
    look.appearance.show(Shown(theme=theme))
    assert look.too_faint() == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sweet", [None, "#0B5D45", "#FFFFFF"])
@pytest.mark.parametrize("accent", [None, "#FF66CC", "#FFFF00", "#000000", "#777777", "#FFFFFF"])
def test_no_brand_makes_anything_unreadable(
    look: Look, theme: str, accent: str | None, sweet: str | None
) -> None:
    look.appearance.show(Shown(theme=theme, brand=Brand(accent=accent, sweet=sweet)))
    assert look.too_faint() == []


def test_a_brand_replaces_the_accent_but_not_in_high_contrast(look: Look) -> None:
    brand = Brand(accent="#7A1FA2", sweet="#00C2FF")
    look.appearance.show(Shown(brand=brand))
    assert (look.color("accent"), look.color("sweet")) == (QColor("#7A1FA2"), QColor("#00C2FF"))
    look.appearance.show(Shown(theme="contrast", brand=brand))
    assert (look.color("accent"), look.color("sweet")) == (QColor("#FFEB3B"), QColor("#FFFFFF"))


def test_a_theme_that_nobody_knows_is_the_light_one(look: Look) -> None:
    light = look.color("paper")
    look.appearance.show(Shown(theme="dark"))
    assert look.color("paper") != light
    look.appearance.show(Shown(theme="pink"))
    assert look.color("paper") == light


def test_no_colour_is_written_outside_the_theme() -> None:
    files = [file for file in Path(QML_FOLDER).rglob("*.qml") if file.parent.name != "theme"]
    assert len(files) > 50
    assert [file.name for file in files if '"#' in file.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    ("pixels", "told_mm", "diagonal", "expected"),
    [
        ((1080, 1920), (268, 476), None, 4.03),
        ((1920, 1080), (476, 268), None, 4.03),
        ((3840, 2160), (476, 268), None, 8.07),
        ((1080, 1920), (268, 476), 32.0, 2.71),
        ((1080, 1920), (0, 0), 21.5, 4.03),
        ((1080, 1920), (0, 0), None, None),
        ((1920, 1080), (160, 90), None, None),
        ((1920, 1080), (1600, 900), None, None),
        ((1920, 1080), (476, 300), None, None),
        ((1920, 1080), (268, 476), None, None),
        ((1920, 1080), (508, 286), None, None),
        ((800, 800), (203.2, 203.2), None, None),
    ],
)
def test_a_screen_that_tells_an_impossible_size_is_not_believed(
    pixels: tuple[int, int], told_mm: tuple[float, float], diagonal: float | None, expected: float | None
) -> None:
    found = pixels_per_mm(QSize(*pixels), QSizeF(*told_mm), diagonal)
    assert found == (None if expected is None else pytest.approx(expected, abs=0.01))


def test_a_fingertip_is_as_wide_in_millimetres_on_a_denser_screen(kiosk: Kiosk) -> None:
    before = kiosk.find("accessibilityButton").height()
    appearance_of(kiosk.engine).show(Shown(is_motion_on=False, pixels_per_mm=1.1 * 4.034))
    kiosk.settle()
    assert kiosk.find("accessibilityButton").height() == pytest.approx(1.1 * before, abs=1)
    assert kiosk.find("accessibilityButton").height() / (1.1 * 4.034) >= 20


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
@pytest.mark.parametrize("pixels", [1.5, 40])
def test_the_screen_has_room_whatever_its_millimetres(
    kiosk: Kiosk, pixels: float, size: tuple[int, int]
) -> None:
    appearance_of(kiosk.engine).show(Shown(is_motion_on=False, pixels_per_mm=pixels))
    kiosk.resize(*size)
    kiosk.speak("cs")
    kiosk.root.views.idle.watch(IdleLimit(quiet_s=0, warning_s=20))
    kiosk.root.views.idle.tick()
    kiosk.settle()
    for name in (
        "welcomeHeading",
        "signUpButton",
        "statusText",
        "privacyButton",
        "stayButton",
        "leaveButton",
    ):
        item = kiosk.find(name)
        shape = item.mapRectToScene(item.boundingRect())
        assert shape.left() >= 0, name
        assert shape.top() >= 0, name
        assert shape.right() <= size[0], name
        assert shape.bottom() <= size[1], name
