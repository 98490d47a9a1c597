"""The kiosk with a painting that never returns, a moment after it has begun to serve."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtGui import QGuiApplication

from kiosk.config import Settings
from kiosk.config_loading import load_settings
from kiosk.first_look import first_look
from kiosk.service_manager import ServiceManager
from ui.app import run

HANGS_AFTER_S = 4.0


def load() -> Settings:
    settings = load_settings()
    hangs_at_s = time.monotonic() + HANGS_AFTER_S

    def hang() -> None:
        if time.monotonic() > hangs_at_s:
            time.sleep(600)

    (window,) = QGuiApplication.topLevelWindows()
    window.beforeRendering.connect(hang)  # type: ignore[attr-defined]
    return settings


if __name__ == "__main__":
    manager = ServiceManager.take_from(os.environ)
    sys.exit(run(first_look(None, os.environ), load, load_settings, manager=manager))
