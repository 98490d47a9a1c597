"""A page fades where more of it is hidden, and what has the focus lies clear of that."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from tests.screens.conftest import Kiosk
from tests.screens.every_screen import EVERY
from tests.screens.visible import box
from ui.keys.focus_moves import controls_after, reveal


def edges(page: QQuickItem) -> tuple[bool, bool]:
    """Whether the page fades at its head, and at its foot."""
    seen = [
        item
        for item in page.childItems()
        if item.metaObject().className().startswith("ScrollEdge") and item.isVisible()
    ]
    middle = box(page).center().y()
    return any(box(each).center().y() < middle for each in seen), any(
        box(each).center().y() > middle for each in seen
    )


@pytest.fixture
def page(kiosk: Kiosk) -> QQuickItem:
    """The home, of which there is more than the screen shows."""
    kiosk.resize(800, 1280)
    EVERY["home"](kiosk)
    kiosk.settle(200)
    page = kiosk.find("homePage")
    assert page.property("contentHeight") > page.height() + 100
    return page


def test_it_fades_towards_what_is_hidden(kiosk: Kiosk, page: QQuickItem) -> None:
    end = page.property("contentHeight") - page.height()
    shown = []
    for start in (0, end / 2, end):
        page.setProperty("contentY", start)
        kiosk.settle()
        shown.append(edges(page))
    assert shown == [(False, True), (True, True), (True, False)]


def test_what_has_the_focus_lies_clear_of_it(kiosk: Kiosk, page: QQuickItem) -> None:
    inside = [item for item in controls_after(page) if page.isAncestorOf(item)]
    assert len(inside) > 5
    for item in inside:
        reveal(item)
        kiosk.settle(20)
        head, foot = edges(page)
        height = 24 * kiosk.window.height() / 1920
        assert box(item).top() >= box(page).top() + (height if head else 0)
        assert box(item).bottom() <= box(page).bottom() - (height if foot else 0)
