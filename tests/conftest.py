"""The environment every test runs in: no display, software rendering, and Qt's event loop where Qt is tested.

The variables must be set before the first Qt import, so this file sets them at import time.
"""

from __future__ import annotations

import asyncio
import gc
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.fakes.virtual_time import VirtualTimeLoop

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# With the threaded loop, grabbing a window deadlocks as soon as an item paints in Python.
os.environ["QSG_RENDER_LOOP"] = "basic"
# Qt warns about a missing runtime folder, and here a Qt warning fails the test.
if not os.environ.get("XDG_RUNTIME_DIR"):
    _runtime_dir = tempfile.TemporaryDirectory(prefix="kiosk-tests-")
    os.environ["XDG_RUNTIME_DIR"] = _runtime_dir.name

_TESTS = Path(__file__).parent
_QT_FOLDERS = ("ui", "screens", "end_to_end", "threats")


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Run coroutines on Qt's event loop where screens are tested, on asyncio's own elsewhere.

    `virtual_time`: on one whose waiting takes no time, and so is never too long either.
    """
    del config
    if item.get_closest_marker("virtual_time"):
        return {"virtual": VirtualTimeLoop}
    return {"qasync": _qt_event_loop} if _is_about_qt(item) else {"asyncio": asyncio.new_event_loop}


def pytest_collection_finish(session: pytest.Session) -> None:
    """Whatever is loaded by now stays: looking through it after every test takes longer than the tests."""
    del session
    gc.collect()
    gc.freeze()


def _is_about_qt(item: pytest.Item) -> bool:
    return item.path.is_relative_to(_TESTS) and item.path.relative_to(_TESTS).parts[0] in _QT_FOLDERS


@pytest.fixture(autouse=True)
def _collect_on_the_main_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test leaves behind holds Qt's timers, and those crash if a worker thread collects them."""
    if not _is_about_qt(request.node):
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


def _qt_event_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtGui import QGuiApplication

    from ui.event_loop import KioskEventLoop

    app = QGuiApplication.instance()
    loop: asyncio.AbstractEventLoop = KioskEventLoop(
        app if isinstance(app, QGuiApplication) else QGuiApplication([])
    )
    return loop


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The product runs on QGuiApplication; so do pytest-qt's own fixtures."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
