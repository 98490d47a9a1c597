from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.screens.service.service_window import ServiceWindow, open_service


@pytest.fixture
def service(qapp: QGuiApplication) -> Iterator[ServiceWindow]:
    with open_service() as opened:
        yield opened
