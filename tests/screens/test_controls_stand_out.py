"""Each control and its focus are seen in every theme: 3 to 1 in the picture, as WCAG 1.4.11 asks."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.screens.kiosk_window import Kiosk
from tests.screens.test_accessibility_panel import bring, controls
from tests.screens.test_keypad import name_of
from tests.screens.test_readable import LOOKS, pixels
from tests.screens.visible import box
from ui.look.appearance import appearance_of

LEAST = 3.0
OUTSIDE_PX = 3
# One of each kind of control. The keys of a pad are alike, and only the first few are looked at.
SCREENS = (
    "easier to use",
    "without camera",
    "home",
    "details",
    "sign-up, contact",
    "way in, code",
    "notice, sorry",
)
EASED = "notice, done"
"""Looked at with something chosen in the panel, whose button is filled then."""
KEYS = tuple(f"{pad}{key}" for pad in ("key_", "digit_") for key in "qwertyuiopasdfghjklzxcvbnm34567890@-+._")


def luminance(picture: NDArray[np.uint8]) -> NDArray[np.float64]:
    """WCAG 2.2, relative luminance of every pixel."""
    parts = picture.astype(float) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def ratio(one: NDArray[np.float64], other: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """WCAG 2.2, contrast ratio."""
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def part(picture: NDArray[np.uint8], place: QRectF) -> NDArray[np.float64]:
    """The luminance of a part of a picture."""
    left, top, right, bottom = (max(0, round(edge)) for edge in place.getCoords())
    return luminance(picture[top:bottom, left:right])


def in_view(kiosk: Kiosk, item: QQuickItem) -> bool:
    """Whether all of it is seen: not cut by what scrolls, nor under a bar."""
    place, parent = box(item), item.parentItem()
    while parent is not None:
        if parent.clip() and not box(parent).adjusted(-6, -6, 6, 6).contains(place):
            return False
        parent = parent.parentItem()
    return QRectF(0, 0, kiosk.window.width(), kiosk.window.height()).contains(place)


def ground_of(picture: NDArray[np.uint8], place: QRectF) -> float:
    """The luminance of most of what is just outside."""
    around = part(picture, place.adjusted(-OUTSIDE_PX, -OUTSIDE_PX, OUTSIDE_PX, OUTSIDE_PX))
    values, counts = np.unique(np.concatenate([around[0], around[:, 0]]).round(4), return_counts=True)
    return float(values[counts.argmax()])


@pytest.mark.parametrize("look", LOOKS)
def test_every_control_and_its_focus_stand_out(kiosk: Kiosk, look: str) -> None:
    appearance_of(kiosk.engine).show(LOOKS[look])
    kiosk.resize(800, 1280)
    faint, unfocused, looked_at = [], [], 0
    for screen in (*SCREENS, EASED):
        if screen == EASED:
            kiosk.root.views.accessibility.toggleHighContrast()
        bring(kiosk, screen)
        found = [item for item in controls(kiosk.window.contentItem()) if in_view(kiosk, item)]
        found = [item for item in found if not item.objectName().startswith(KEYS)]
        elsewhere = picture_with_focus(kiosk, found[-1])
        for item in found:
            looked_at += 1
            place = box(item)
            stands_out = ratio(part(elsewhere, place), ground_of(elsewhere, place)) >= LEAST
            if stands_out.sum() < place.width():
                faint.append((screen, name_of(item)))
            here = picture_with_focus(kiosk, item)
            changed = ratio(part(here, place), part(elsewhere, place)) >= LEAST
            # A line of one pixel round it is the least, but for what its corners take off.
            if changed.sum() < 1.5 * (place.width() + place.height()):
                unfocused.append((screen, name_of(item), int(changed.sum())))
            elsewhere = here
    assert looked_at > 30
    assert faint == []
    assert unfocused == []


def picture_with_focus(kiosk: Kiosk, item: QQuickItem) -> NDArray[np.uint8]:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.settle(1)
    return pixels(kiosk.picture())
