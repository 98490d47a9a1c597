"""The staff area's real window with real view models; no program behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.first_look import FirstLook, WindowLook
from tests.fakes.code_pictures import Picture, code, scene
from tests.screens.visible import box, every
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window, open_application
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.service.port import ServicePort
from ui.viewmodels.service.root import ServiceViewModel


class FakePort:
    """Notes what the screens asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *arguments: self.asked.append((name, *arguments))


@dataclass
class ServiceWindow:
    """The window under test."""

    root: ServiceViewModel
    window: QQuickWindow
    engine: QQmlApplicationEngine
    translations: TranslationSwitch
    port: FakePort

    def find(self, name: str) -> QQuickItem:
        """The first visible item of that object name."""
        found = every(self.window, name)
        assert found, f"nothing visible is called {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        """Whether an item of that object name is visible."""
        return bool(every(self.window, name))

    def text(self, name: str) -> str:
        """The text of the first visible item of that object name."""
        return str(self.find(name).property("text"))

    def texts(self, name: str) -> list[str]:
        """The texts of all of them, from the top."""
        return [
            str(item.property("text"))
            for item in sorted(every(self.window, name), key=lambda each: box(each).top())
        ]

    def texts_of_grades(self) -> list[str]:
        """The values of what was measured or found out, from the top."""
        return self.texts("gradeValue")

    def press(self, name: str, place: int = 0) -> None:
        """Press a button, wherever the page has scrolled to."""
        items = sorted(every(self.window, name), key=lambda each: box(each).top())
        assert items[place].isEnabled(), f"{name} is disabled"
        QMetaObject.invokeMethod(items[place], "click")
        self.settle()

    def settle(self, ms: int = 60) -> None:
        """Let bindings, loaders and paints happen."""
        QTest.qWait(ms)

    def until(self, is_true: Callable[[], object]) -> None:
        """Look until something is true; a busy machine takes its time."""
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
        self.root.retranslate()
        self.settle()

    def see(self, picture: Picture | None = None) -> None:
        """Give the preview a picture; without one, a card."""
        shown = scene(code("2900000000018", module_px=4), degrees=-8) if picture is None else picture
        small = cv2.resize(shown, (960, 540), interpolation=cv2.INTER_AREA)
        bgrx = np.ascontiguousarray(cv2.cvtColor(small, cv2.COLOR_BGR2BGRA))
        self.root.views.preview.push(960, 540, bgrx.tobytes())
        self.settle()

    def picture(self) -> QImage:
        """What the window shows now."""
        return self.window.grabWindow()


@contextmanager
def open_service() -> Iterator[ServiceWindow]:
    """The window in portrait and English."""
    open_application()
    translations = TranslationSwitch(RESOURCES / "translations")
    translations.install("en")
    root = ServiceViewModel()
    engine, window = load_window(
        QML_FOLDER / "Service.qml", root, FirstLook(window=WindowLook(full_screen=False))
    )
    port = FakePort()
    root.attach(cast(ServicePort, port), "Kiosk 02")
    made = ServiceWindow(root, window, engine, translations, port)
    made.settle()
    try:
        yield made
    finally:
        translations.install("en")
        window.close()
        destroy(engine, root)
