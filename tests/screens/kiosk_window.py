"""The kiosk's real window with real view models, and a finger to touch it with; no program behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QUrl
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

import ui.demo.tray
import ui.painted.progress_ring  # noqa: F401 - its type is used by QML
from kiosk.domain.greeting import NameMask
from kiosk.languages.built_in import LANGUAGE_NAMES
from tests.screens.visible import every
from ui.look.appearance import Shown, appearance_of
from ui.painted.icons import IconProvider
from ui.painted.picture_shelf import PictureProvider
from ui.shell import QML_FOLDER, RESOURCES, destroy, open_application
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.root import RootViewModel
from ui.viewmodels.site import Site

PORTRAIT = (1080, 1920)


class FakeVisit:
    """Notes what the screens asked the visit for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        def note(*_args: object) -> None:
            self.asked.append(name)

        return note


@dataclass
class Kiosk:
    """The window under test. `clock` is what the idle warning reads, in seconds."""

    root: RootViewModel
    window: QQuickWindow
    engine: QQmlApplicationEngine
    translations: TranslationSwitch
    touch: QPointingDevice
    visit: FakeVisit = field(default_factory=FakeVisit)
    clock: list[float] = field(default_factory=lambda: [0.0])

    def find(self, name: str) -> QQuickItem:
        """The visible item of that object name."""
        found = every(self.window, name)
        assert found, f"nothing visible is called {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        """Whether an item of that object name is visible."""
        return bool(every(self.window, name))

    def text(self, name: str) -> str:
        """The text of the visible item of that object name."""
        return str(self.find(name).property("text"))

    def place(self, name: str) -> QPointF:
        """The middle of an item, in the window."""
        item = self.find(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def tap(self, name: str) -> None:
        """Touch the middle of an item with a finger."""
        self.tap_at(self.place(name).toPoint())

    def tap_at(self, point: QPoint) -> None:
        """Touch a place of the window with a finger."""
        QTest.touchEvent(self.window, self.touch).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.touch).release(0, point, self.window).commit()
        self.settle()

    def settle(self, ms: int = 60) -> None:
        """Let bindings, loaders and paints happen. No coroutine may be live."""
        QTest.qWait(ms)

    def until(self, is_true: Callable[[], object]) -> None:
        """Look until something is true; layouts take a frame or two, and a busy machine makes few."""
        for _ in range(100):
            if is_true():
                return
            self.settle(20)
        raise AssertionError("it does not come")

    def resize(self, width: int, height: int) -> None:
        """Give the window another shape."""
        self.window.resize(width, height)
        self.settle()

    def speak(self, language: str) -> None:
        """Switch the language as the program does."""
        self.translations.install(language)
        self.engine.retranslate()
        self.root.switch_language(language)
        self.settle()

    def picture(self) -> QImage:
        """What the window shows now."""
        return self.window.grabWindow()


@contextmanager
def open_kiosk(touch_screen: QPointingDevice) -> Iterator[Kiosk]:
    """A window in portrait and English, with motion switched off so that a test need not wait for it."""
    open_application()
    translations = TranslationSwitch(RESOURCES / "translations")
    translations.install("en")
    clock = [0.0]
    site = Site(
        languages=tuple(LANGUAGE_NAMES),
        device_name="Kiosk 02",
        mask=next(iter(NameMask)),
        minimum_age=15,
        required_agreements=frozenset(),
    )
    root = RootViewModel("en", lambda: clock[0])
    root.use_site(site)
    root.show_store("Kavárna Lípa", "Praha 1, Staroměstské náměstí")
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("picture", PictureProvider(root.views.pictures))
    appearance_of(engine).show(Shown(is_motion_on=False))
    engine.setInitialProperties({"viewModel": root})
    engine.load(QUrl.fromLocalFile(str(QML_FOLDER / "Main.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(*PORTRAIT)
    window.show()
    made = Kiosk(root, window, engine, translations, touch_screen, clock=clock)
    root.attach(made.visit, made.speak)
    made.settle()
    try:
        yield made
    finally:
        translations.install("en")
        window.close()
        destroy(engine, root)
