"""Whoever sees little or sits low changes that on every screen, and reads and reaches everything then."""

from __future__ import annotations

from math import atan2, degrees, hypot

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.screens.every_screen import EVERY, OVER
from tests.screens.kiosk_window import Kiosk
from tests.screens.test_readable import writings
from tests.screens.visible import box
from ui.look.appearance import Shown, appearance_of
from ui.viewmodels.self_service.accessibility import AccessibilityViewModel

SIZES = [(1080, 1920), (1920, 1080), (800, 1280), (1280, 800)]
COVERED = {"languages", "privacy notice", "easier to use", "idle warning", "reading"}
"""Something lies over these, or they are gone within seconds."""
INTER_CAPITAL = 0.727
"""Height of a capital letter, as a part of the size of the letters."""

NOT_SHRUNK_PX = 12
"""What Qt says of a text that keeps its size; of how else it fits, Python cannot be told."""


def bring(kiosk: Kiosk, name: str) -> None:
    kiosk.root.closePrivacy()
    kiosk.root.views.idle.watch(None)
    kiosk.root.views.accessibility.close()
    kiosk.root.views.screensaver.wake()
    (EVERY | OVER)[name](kiosk)
    kiosk.settle(30)


def ease(kiosk: Kiosk) -> AccessibilityViewModel:
    return kiosk.root.views.accessibility


def controls(item: QQuickItem) -> list[QQuickItem]:
    """Everything that a key or a finger acts on."""
    if not item.isVisible() or not item.isEnabled():
        return []
    found = [item] if item.activeFocusOnTab() else []
    return found + [each for child in item.childItems() for each in controls(child)]


@pytest.mark.parametrize("size", SIZES)
def test_the_round_button_is_on_every_screen_and_opens_the_panel(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    for name in [each for each in EVERY if each not in COVERED]:
        bring(kiosk, name)
        place = box(kiosk.find("accessibilityButton"))
        assert place.right() <= size[0], name
        assert place.top() >= 0, name
        others = [box(each) for each in controls(kiosk.window.contentItem())]
        assert sum(place.intersects(other) for other in others if other.height() < size[1] / 2) == 1, name
        kiosk.tap("accessibilityButton")
        assert kiosk.shows("highContrastSwitch"), name
        assert kiosk.window.activeFocusItem().objectName() == "largeTextSwitch", name
        kiosk.tap("closeAccessibilityButton")
        assert not kiosk.shows("highContrastSwitch"), name


def test_a_choice_holds_at_once_and_until_the_visit_ends(kiosk: Kiosk) -> None:
    paper = QColor(kiosk.window.color())
    kiosk.tap("accessibilityButton")
    kiosk.tap("highContrastSwitch")
    assert kiosk.window.color() == QColor("#000000")
    kiosk.tap("lowSwitch")
    assert kiosk.place("closeAccessibilityButton").y() > 640
    kiosk.root.reset()
    assert kiosk.window.color() == QColor("#000000")
    kiosk.root.forget_choices()
    kiosk.settle()
    assert kiosk.window.color() == paper
    assert not kiosk.shows("lowSwitch")


def test_what_the_shop_or_the_screen_has_already_is_not_offered(kiosk: Kiosk) -> None:
    appearance_of(kiosk.engine).show(Shown(theme="contrast", is_motion_on=False))
    kiosk.resize(1920, 1080)
    kiosk.tap("accessibilityButton")
    assert kiosk.shows("largeTextSwitch")
    assert not kiosk.shows("highContrastSwitch")
    assert not kiosk.shows("lowSwitch")


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize(("size", "left_alone"), [((1080, 1920), 640), ((800, 1280), 256)])
def test_everything_to_touch_is_in_the_lower_part(
    kiosk: Kiosk, size: tuple[int, int], left_alone: int, is_large: bool
) -> None:
    kiosk.resize(*size)
    kiosk.speak("cs")
    ease(kiosk).toggleLow()
    if is_large:
        ease(kiosk).toggleLargeText()
    for name in EVERY:
        bring(kiosk, name)
        found = controls(kiosk.window.contentItem())
        assert found or name == "reading", name
        for each in found:
            assert box(each).top() >= left_alone, (name, each.objectName())


@pytest.mark.parametrize(
    ("size", "diagonal_inch", "seen_from_mm", "least_key_mm"),
    [
        ((1080, 1920), 21.5, 600, 20),
        ((1920, 1080), 21.5, 600, 20),
        ((1080, 1920), 15.6, 490, 15),
        ((1920, 1080), 15.6, 490, 15),
        ((800, 1280), 10.1, 340, 10),
        ((1280, 800), 10.1, 340, 10),
    ],
)
def test_large_text_is_large_enough_and_keys_are_on_the_screens_that_we_name(
    kiosk: Kiosk, size: tuple[int, int], diagonal_inch: float, seen_from_mm: float, least_key_mm: float
) -> None:
    """EN 301 549 5.1.4: 0.7 degrees, which at 600 mm is 7.3 mm."""
    per_mm = hypot(*size) / (diagonal_inch * 25.4)
    appearance_of(kiosk.engine).show(Shown(is_motion_on=False, pixels_per_mm=per_mm))
    kiosk.resize(*size)
    kiosk.speak("cs")
    ease(kiosk).toggleLargeText()
    least = 0.7 * 0.99
    for name in EVERY:
        bring(kiosk, name)
        window = kiosk.window.contentItem()
        for item, _ in writings(window, box(window)):
            font_px, shrunk_px = item.property("font").pixelSize(), item.property("minimumPixelSize")
            if shrunk_px not in (None, NOT_SHRUNK_PX):
                font_px = min(font_px, shrunk_px)
            angle = degrees(atan2(font_px * INTER_CAPITAL / per_mm, seen_from_mm))
            assert angle >= least, (name, item.property("text"), font_px)
        for each in controls(window):
            assert box(each).height() / per_mm >= least_key_mm - 0.1, (name, each.objectName())
