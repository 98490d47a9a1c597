"""Staff who see little or nothing find their way, too: names, roles, states, order, contrast of each page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.first_look import THEMES
from tests.screens.service.every_page import PAGES
from tests.screens.service.service_window import ServiceWindow
from tests.screens.test_accessible_tree import unread, untold
from tests.screens.test_keypad import round_trip, turns
from tests.screens.test_readable import LOOKS, too_faint
from ui.keys.keypad import Keypad
from ui.look.appearance import appearance_of

SHOWN = [((1080, 1920), "en"), ((1280, 800), "de")]


@pytest.fixture
def reader(service: ServiceWindow) -> Iterator[ServiceWindow]:
    """A staff area that a screen reader listens to, and that is used by a keypad."""
    QAccessible.setActive(True)
    made = Keypad(service.window)
    service.window.installEventFilter(made)
    yield service
    made.close()
    QAccessible.setActive(False)


@pytest.mark.parametrize(("size", "language"), SHOWN)
def test_every_page_can_be_read_to_staff_and_gone_through_by_keys(
    reader: ServiceWindow, size: tuple[int, int], language: str
) -> None:
    reader.window.resize(*size)
    reader.speak(language)
    wrong: dict[str, list[tuple[str, str]]] = {}
    for page, bring in PAGES.items():
        bring(reader)
        reader.settle(60)
        found = [*untold(reader.window), *unread(reader.window)]
        QTest.keyClick(reader.window, Qt.Key.Key_Tab)
        odd = turns(reader, round_trip(reader))
        # Once round: from the last control to the first.
        found += odd if len(odd) > 1 else []
        wrong |= {page: found} if found else {}
    assert wrong == {}


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_of_the_staff_area_stands_out(service: ServiceWindow, theme: str) -> None:
    appearance_of(service.engine).show(LOOKS[theme])
    faint: dict[str, list[str]] = {}
    for page, bring in PAGES.items():
        bring(service)
        looked_at, found = too_faint(service)
        assert looked_at > 0, page
        faint |= {page: found} if found else {}
    assert faint == {}
