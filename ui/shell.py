"""The window and what keeps it alive, for every face of the program."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import ui.look.brand_shades
import ui.painted.code_picture
import ui.painted.progress_ring  # noqa: F401 - these register what only QML uses
from kiosk.brand.brand_file import usable_brand
from kiosk.languages.shop_languages import known_languages
from ui.look.appearance import DEFAULT_FAMILY, appearance_of, wanted
from ui.painted.icons import IconProvider
from ui.upkeep.spare_memory import keep_pieces_together
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.root import RootViewModel

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.first_look import FirstLook

QML_FOLDER = Path(__file__).parent / "qml"
RESOURCES = Path(__file__).parent.parent / "resources"

_FIRST_FRAME_WITHIN_S = 3.0


@dataclass(slots=True)
class Shell:
    """The window and what keeps it alive. Torn down in this order: engine, then view models."""

    app: QGuiApplication
    engine: QQmlApplicationEngine
    window: QQuickWindow
    root: RootViewModel
    translations: TranslationSwitch

    def complete(self) -> None:
        """Make all the screens of a window that was opened with the welcome alone.

        Raises RuntimeError where they cannot be loaded.
        """
        # Only they show pictures.
        from ui.painted.picture_shelf import PROVIDER, PictureProvider

        self.engine.addImageProvider(PROVIDER, PictureProvider(self.root.views.pictures))
        self.window.setProperty("isWhole", True)
        if not self.window.property("laterStages"):
            raise RuntimeError("the screens could not be loaded")

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


def open_application() -> QGuiApplication:
    """Make the one application object, with the product's own font and control style."""
    keep_pieces_together()
    # With the threaded loop a Python paint() deadlocks against grabWindow().
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if sys.platform == "linux":
        # It swallows accent keys, which a scanner on a Czech keyboard types too; see ui.keys.dead_keys.
        os.environ.pop("QT_IM_MODULES", None)
        os.environ["QT_IM_MODULE"] = "none"
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("loyalty-kiosk")
    # Whoever closes the window ends the program, in order; Qt would stop the event loop under it.
    app.setQuitOnLastWindowClosed(False)
    for font in sorted((RESOURCES / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(font))
    app.setFont(QFont(DEFAULT_FAMILY))
    return app


def open_window(
    app: QGuiApplication,
    look: FirstLook | Settings,
    clock: Callable[[], float] = time.monotonic,
    *,
    is_whole: bool = True,
) -> Shell:
    """Load the QML and show the welcome screen. `clock` (seconds) decides when a visit has idled too long.

    Unless it `is_whole`, the window can only show that screen, until `Shell.complete`.
    """
    known = known_languages(look.brand.folder)
    language = look.language if look.language in known else known[0]
    translations = TranslationSwitch(RESOURCES / "translations", look.brand.folder)
    translations.install(language)
    root = RootViewModel(language, clock)
    engine, window = load_window(QML_FOLDER / "Main.qml", root, look, {"isWhole": False})
    shell = Shell(app, engine, window, root, translations)
    if is_whole:
        shell.complete()
    return shell


def load_window(
    file: Path,
    root: QObject,
    look: FirstLook | Settings,
    more: Mapping[str, object] | None = None,
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """Show the window of a QML file, which is given `root` as its `viewModel`. Keep the engine as long.

    `more` are further properties for it.
    """
    engine = QQmlApplicationEngine()
    brand = usable_brand(look.brand.folder, known_languages(look.brand.folder))
    engine.addImageProvider("icon", IconProvider())
    appearance_of(engine).show(wanted(look, QGuiApplication.primaryScreen(), brand))
    engine.setInitialProperties({"viewModel": root, **(more or {})})
    engine.load(QUrl.fromLocalFile(str(file)))
    windows = engine.rootObjects()
    if not windows or not isinstance(windows[0], QQuickWindow):
        raise RuntimeError("the screens could not be loaded")
    window = windows[0]
    if look.window.full_screen:
        # Without a window manager nobody else makes it as large as the screen.
        window.setGeometry(window.screen().geometry())
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
