"""The page of a kiosk that rests: readable in every language and shape, and with nothing to touch."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.first_look import FirstLook, ThemeLook, WindowLook
from tests.screens.visible import box, every
from ui.out_of_service import show_page
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window, open_application
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.self_service.out_of_service import OutOfServiceViewModel

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280), (600, 1024)]
TEXTS = ("outTitle", "outBody", "outOtherTitle", "outOtherBody", "outStaff")


@contextmanager
def page(
    languages: tuple[str, ...], size: tuple[int, int] = (1080, 1920), theme: str = "light"
) -> Iterator[QQuickWindow]:
    open_application()
    translations, shown = TranslationSwitch(RESOURCES / "translations"), OutOfServiceViewModel()
    show_page(shown, translations, languages, "K7F-3QX")
    window_look = WindowLook(full_screen=False, size=size)
    look = FirstLook(Path(), languages[0], window_look, look=ThemeLook(theme))
    engine, window = load_window(QML_FOLDER / "OutOfService.qml", shown, look)
    QTest.qWait(60)
    try:
        yield window
    finally:
        translations.install("en")
        window.close()
        destroy(engine, shown)


def text(window: QQuickWindow, name: str) -> str:
    return str(every(window, name)[0].property("text"))


def test_the_shops_own_language_comes_first_and_the_other_one_below(qapp: QGuiApplication) -> None:
    with page(("cs", "cs", "en")) as window:
        assert (text(window, "outTitle"), text(window, "outOtherTitle")) == ("Mimo provoz", "Out of service")
        assert text(window, "outStaff").startswith("Pro obsluhu: K7F-3QX")


def test_a_shop_with_one_language_shows_one(qapp: QGuiApplication) -> None:
    with page(("en",)) as window:
        assert text(window, "outTitle") == "Out of service"
        assert every(window, "outOtherTitle") == []


def test_a_language_that_nobody_speaks_here_leaves_the_others(qapp: QGuiApplication) -> None:
    with page(("xx",)) as window:
        assert text(window, "outTitle") == "Out of service"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("languages", [("en", "cs"), ("cs", "en")])
def test_everything_fits(qapp: QGuiApplication, size: tuple[int, int], languages: tuple[str, ...]) -> None:
    with page(languages, size) as window:
        boxes = [box(every(window, name)[0]) for name in TEXTS]
        assert all(each.left() >= 0 and each.right() <= size[0] for each in boxes)
        assert boxes[0].top() >= 0
        assert all(upper.bottom() <= lower.top() for upper, lower in itertools.pairwise(boxes))
        assert boxes[-1].bottom() <= size[1]


def test_a_touch_changes_nothing(qapp: QGuiApplication) -> None:
    with page(("en", "cs")) as window:
        before = window.grabWindow()
        finger = QTest.createTouchDevice()
        for x in range(60, 1080, 240):
            for y in range(60, 1920, 300):
                QTest.touchEvent(window, finger).press(0, QPoint(x, y), window).commit()
                QTest.touchEvent(window, finger).release(0, QPoint(x, y), window).commit()
        QTest.qWait(60)
        assert window.grabWindow() == before
