"""Whatever is written on any screen can be read in every theme: its colour against what lies behind it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.brand.brand_file import Brand, read_brand
from kiosk.brand.colours import TEXT, contrast
from kiosk.first_look import THEMES
from kiosk.languages.built_in import LANGUAGE_NAMES
from tests.screens.every_screen import EVERY
from tests.screens.kiosk_window import Kiosk
from tests.screens.service.service_window import ServiceWindow
from tests.screens.visible import box
from ui.demo.brand_scenes import CAFE
from ui.look.appearance import Shown, appearance_of

BRAND = Brand(accent="#FFD400", sweet="#5B2A86")
CAFE_BRAND = read_brand(CAFE, tuple(LANGUAGE_NAMES))
LOOKS = {
    **{theme: Shown(theme=theme, is_motion_on=False) for theme in THEMES},
    "brand": Shown(is_motion_on=False, brand=BRAND),
    "café": Shown(is_motion_on=False, brand=CAFE_BRAND),
}
# How far the darkest or lightest part of a letter may be from its colour, where its edges are smoothed.
NEARLY = 24


def pixels(image: QImage) -> NDArray[np.uint8]:
    """Rows of red, green, blue."""
    whole = image.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.bytesPerLine())
    return rows[:, : whole.width() * 4].reshape(whole.height(), whole.width(), 4)[:, :, :3].copy()


def writings(item: QQuickItem, clip: QRectF) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Every text that can be seen as it is, and where; not what is switched off or half transparent."""
    if not item.isVisible() or not item.isEnabled() or item.opacity() < 1:
        return
    place = box(item)
    clip = clip.intersected(place) if item.clip() else clip
    if item.property("font") is not None and isinstance(item.property("color"), QColor):
        seen = place.intersected(clip)
        if item.property("text") and seen.height() > 0.9 * place.height() > 0:
            yield item, seen
    for child in item.childItems():
        yield from writings(child, clip)


def too_faint(kiosk: Kiosk | ServiceWindow) -> tuple[int, list[str]]:
    """How many texts were looked at, and those that cannot be read."""
    kiosk.settle(40)
    picture, window = pixels(kiosk.picture()), kiosk.window.contentItem()
    looked_at, faint = 0, []
    for item, seen in writings(window, box(window)):
        left, top, right, bottom = (round(edge) for edge in seen.getCoords())
        part = picture[top:bottom, left:right].reshape(-1, 3)
        ink = item.property("color")
        inked = np.abs(part.astype(int) - (ink.red(), ink.green(), ink.blue())).max(axis=1) < NEARLY
        # What lies under a sheet or a veil is not to be read now.
        if part.size == 0 or not inked.any():
            continue
        # One number a colour: to compare rows takes several times as long.
        colours, counts = np.unique(part[~inked] @ (0x10000, 0x100, 1), return_counts=True)
        ground = f"#{colours[counts.argmax()]:06X}" if len(colours) else ink.name()
        ratio = contrast(ink.name(), ground)
        looked_at += 1
        if ratio < TEXT:
            faint.append(f"{item.property('text')!r} {ink.name()} {ratio:.2f}")
    return looked_at, faint


@pytest.mark.parametrize("look", LOOKS)
def test_every_text_of_every_screen_can_be_read(kiosk: Kiosk, look: str) -> None:
    appearance_of(kiosk.engine).show(LOOKS[look])
    kiosk.resize(800, 1280)
    unread: dict[str, list[str]] = {}
    for name, bring in EVERY.items():
        bring(kiosk)
        looked_at, faint = too_faint(kiosk)
        kiosk.root.closePrivacy()
        kiosk.root.views.idle.watch(None)
        assert looked_at > 0, name
        unread |= {name: faint} if faint else {}
    assert unread == {}
