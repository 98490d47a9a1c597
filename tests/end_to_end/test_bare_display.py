"""A kiosk session often has no window manager: the window alone must cover the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1280, 800)

_SHOW = """
import sys
from PySide6.QtTest import QTest
import ui.painted.code_picture
from kiosk.config import Settings
from ui.shell import QML_FOLDER, load_window, open_application, open_window
from ui.viewmodels.service.root import ServiceViewModel
app = open_application()
look = Settings(window={"full_screen": True, "size": (540, 960)})
if sys.argv[1] == "service":
    root = ServiceViewModel()
    engine, window = load_window(QML_FOLDER / "Service.qml", root, look)
else:
    shell = open_window(app, look)
    window = shell.window
QTest.qWait(300)
picture = window.grabWindow()
print(window.x(), window.y(), window.width(), window.height(), picture.width(), picture.height())
"""


@pytest.fixture
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"],  # noqa: S607
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        yield f":{numbers.readline().strip()}"
    server.terminate()
    server.wait(timeout=10)


@pytest.mark.parametrize("window", ["customer", "service"])
def test_full_screen_covers_a_screen_without_a_window_manager(display: str, window: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _SHOW, window],
        cwd=ROOT,
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout.split() == list(map(str, (0, 0, *SIZE, *SIZE))), ended.stderr
