from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from tests.screens.kiosk_window import Kiosk, open_kiosk
from ui.keys.keypad import Keypad


@pytest.fixture(scope="session")
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def kiosk(qapp: QGuiApplication, touch_screen: QPointingDevice) -> Iterator[Kiosk]:
    with open_kiosk(touch_screen) as opened:
        yield opened


@pytest.fixture
def keypad(kiosk: Kiosk) -> Iterator[Kiosk]:
    """The same, used by a keypad."""
    made = Keypad(kiosk.window)
    kiosk.window.installEventFilter(made)
    yield kiosk
    made.close()
