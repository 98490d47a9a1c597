"""The composition root, first half: a painted welcome screen as soon as possible.

Only what that screen needs is imported here; settings, network, storage and scanners load after the first
paint (`ui.running`), which is what keeps the start short.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLockFile, QObject, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import ui.progress_ring  # noqa: F401 - registers an item that only QML uses
from ui.icons import IconProvider
from ui.viewmodels.language_choice import LANGUAGE_NAMES, TranslationSwitch
from ui.viewmodels.root import RootViewModel, Site

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.first_look import FirstLook

QML_FOLDER = Path(__file__).parent / "qml"
RESOURCES = Path(__file__).parent.parent / "resources"
FAMILY = "Inter"

_FIRST_FRAME_WITHIN_S = 3.0


class AlreadyRunning(Exception):
    """Another kiosk uses the same state folder."""


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """The sandbox with the virtual camera; with `pictures` a visit plays by itself and leaves them there."""

    sandbox_url: str
    pictures: Path | None = None


@dataclass(slots=True)
class Shell:
    """The window and what keeps it alive. Torn down in this order: engine, then view models."""

    app: QGuiApplication
    engine: QQmlApplicationEngine
    window: QQuickWindow
    root: RootViewModel
    translations: TranslationSwitch

    def close(self) -> None:
        """Destroy the engine before the view models, or QML reports null properties."""
        self.window.close()
        destroy(self.engine, self.root)


def destroy(*things: QObject) -> None:
    """Delete each of `things` before this returns, in this order."""
    for each in things:
        each.deleteLater()
        # Asked for by name: the event loop that this runs in would only delete it at its end. And left to
        # Python, a view model's timer may be collected, and so stopped, in any thread.
        QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)


def run(look: FirstLook | Settings, load: Callable[[], Settings], demo: DemoPlan | None = None) -> int:
    """Show the kiosk until its window closes; returns the exit code.

    `load` reads the settings once the welcome screen is painted as `look` wants it. Raises `AlreadyRunning`,
    and whatever `load` raises, without a window then.
    """
    with only_one(look.state_dir):
        shell = open_window(open_application(), look)
        wait_for_first_frame(shell.window)
        settings = _settings(shell, load)
        # Imported here on purpose: see the module's first lines.
        from ui.running import run_until_closed

        return run_until_closed(shell, settings, demo)


def run_service(settings: Settings) -> int:
    """Show the staff area until it is left; returns the exit code. Raises `AlreadyRunning`."""
    from ui.service_area import run_until_left

    with only_one(settings.state_dir):
        return run_until_left(open_application(), settings)


@contextmanager
def only_one(state_dir: Path) -> Iterator[None]:
    """Keep every other kiosk out of the state folder meanwhile. Raises `AlreadyRunning`."""
    state_dir.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(state_dir / "kiosk.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100):
        raise AlreadyRunning(str(state_dir))
    try:
        yield
    finally:
        lock.unlock()


def _settings(shell: Shell, load: Callable[[], Settings]) -> Settings:
    try:
        return load()
    except BaseException:
        shell.close()
        raise


def open_application() -> QGuiApplication:
    """Make the one application object, with the product's own font and control style."""
    # With the threaded loop a Python paint() deadlocks against grabWindow().
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if sys.platform == "linux":
        # It swallows accent keys, which a scanner on a Czech keyboard types too; see ui.dead_keys.
        os.environ.pop("QT_IM_MODULES", None)
        os.environ["QT_IM_MODULE"] = "none"
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("loyalty-kiosk")
    for font in sorted((RESOURCES / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(font))
    app.setFont(QFont(FAMILY))
    return app


def open_window(
    app: QGuiApplication, look: FirstLook | Settings, clock: Callable[[], float] = time.monotonic
) -> Shell:
    """Load the QML and show the welcome screen. `clock` (seconds) decides when a visit has idled too long."""
    language = look.language if look.language in LANGUAGE_NAMES else next(iter(LANGUAGE_NAMES))
    translations = TranslationSwitch(RESOURCES / "translations")
    translations.install(language)
    root = RootViewModel(Site(languages=(language,), language=language), clock)
    engine, window = load_window(QML_FOLDER / "Main.qml", root, look)
    return Shell(app, engine, window, root, translations)


def load_window(
    file: Path, root: QObject, look: FirstLook | Settings
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """Show the window of a QML file, which is given `root` as its `viewModel`. Keep the engine as long."""
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icon", IconProvider())
    engine.setInitialProperties({"viewModel": root})
    engine.load(QUrl.fromLocalFile(str(file)))
    windows = engine.rootObjects()
    if not windows or not isinstance(windows[0], QQuickWindow):
        raise RuntimeError("the screens could not be loaded")
    window = windows[0]
    if look.window.full_screen:
        window.showFullScreen()
    else:
        window.resize(*look.window.size)
        window.show()
    return engine, window


def wait_for_first_frame(window: QQuickWindow) -> None:
    """Return once the welcome screen has been painted. No coroutine may be live yet."""
    painted: list[bool] = []
    connection = window.frameSwapped.connect(lambda: painted.append(True))
    deadline = time.monotonic() + _FIRST_FRAME_WITHIN_S
    while not painted and time.monotonic() < deadline:
        QCoreApplication.processEvents()
    window.frameSwapped.disconnect(connection)
