"""Staff who cannot use the touch screen set the kiosk up with a keypad."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.screens.service.service_window import ServiceWindow
from tests.screens.test_accessibility_panel import controls
from tests.screens.test_keypad import ARROWS, name_of, reached_by
from ui.keys.keypad import Keypad
from ui.viewmodels.service.page import Page


@pytest.fixture
def by_keypad(service: ServiceWindow) -> Iterator[ServiceWindow]:
    made = Keypad(service.window)
    service.window.installEventFilter(made)
    yield service
    made.close()


def test_arrows_reach_every_control_of_every_page(by_keypad: ServiceWindow) -> None:
    missed: dict[Page, set[str]] = {}
    for page in Page:
        by_keypad.root.show_page(page)
        by_keypad.settle()
        QTest.keyClick(by_keypad.window, Qt.Key.Key_Down)
        wanted = set(controls(by_keypad.window.contentItem()))
        reached = reached_by(by_keypad, ARROWS)
        if reached != wanted:
            missed[page] = {name_of(each) for each in wanted ^ reached}
    assert missed == {}
