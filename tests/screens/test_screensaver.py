"""The shop's pictures come when nobody is there, and a touch, a key or a card takes them away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.first_look import BrandLook, FirstLook, ThemeLook, WindowLook
from tests.brand_folder import make_brand, png
from tests.screens.kiosk_window import FakeVisit
from tests.screens.visible import box, every
from tests.threats.all_keys import all_chords
from ui.shell import Shell, open_application, open_window
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.aim_hint import InView

SUMMER, COFFEE = (40, 120, 200), (120, 70, 30)
TOML = 'screensaver = ["summer.png", "coffee.png"]'


@pytest.fixture
def shell(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Shell]:
    folder = make_brand(tmp_path / "brand", TOML)
    (folder / "coffee.png").write_bytes(png(64, 48, COFFEE))
    window = WindowLook(full_screen=False, size=(540, 960))
    look = FirstLook(window=window, brand=BrandLook(folder), look=ThemeLook(motion="off"))
    shell = open_window(open_application(), look)
    shell.root.views.screensaver.use(3600, 2)
    QTest.qWait(100)
    yield shell
    shell.close()


def shows(shell: Shell, color: tuple[int, int, int]) -> bool:
    """In the middle, once the picture is loaded."""
    for _ in range(50):
        QTest.qWait(50)
        if shell.window.grabWindow().pixelColor(270, 480) == QColor(*color):
            return True
    return False


def is_on(shell: Shell) -> bool:
    return bool(every(shell.window, "screensaverTouch"))


def test_pictures_follow_each_other(shell: Shell) -> None:
    shell.root.views.screensaver.begin()
    assert shows(shell, SUMMER)
    shell.root.views.screensaver.turn()
    assert shows(shell, COFFEE)
    shell.root.views.screensaver.turn()
    assert shows(shell, SUMMER)


def test_the_touch_that_wakes_it_presses_nothing_below(shell: Shell, touch_screen: QPointingDevice) -> None:
    visit = FakeVisit()
    shell.root.attach(visit, lambda _: None)
    place = box(every(shell.window, "signUpButton")[0]).center().toPoint()
    shell.root.views.screensaver.begin()
    QTest.qWait(60)
    for _ in range(2):
        QTest.touchEvent(shell.window, touch_screen).press(0, place, shell.window).commit()
        shell.root.touched()
        QTest.touchEvent(shell.window, touch_screen).release(0, place, shell.window).commit()
        QTest.qWait(60)
        assert not is_on(shell)
    # The second touch is meant for the button.
    assert visit.asked == ["begin_sign_up"]


def test_a_key_wakes_it_and_does_nothing_else(shell: Shell) -> None:
    visit = FakeVisit()
    shell.root.attach(visit, lambda _: None)
    shell.window.requestActivate()
    shell.root.views.screensaver.begin()
    QTest.qWait(60)
    QTest.keyClick(shell.window, Qt.Key.Key_Return)
    QTest.qWait(60)
    assert not is_on(shell)
    assert visit.asked == []


def test_no_key_reaches_what_is_below(shell: Shell) -> None:
    visit = FakeVisit()
    shell.root.attach(visit, lambda _: None)
    shell.window.requestActivate()
    for chord in all_chords():
        if chord.may_choose:
            shell.root.views.screensaver.begin()
            chord.press(shell.window)
    QTest.qWait(20)
    assert visit.asked == []
    assert shell.root.current_screen is Screen.WELCOME


def test_something_in_view_and_a_visit_end_it(shell: Shell) -> None:
    shell.root.views.screensaver.begin()
    shell.root.views.welcome.update_in_view(InView.CODE)
    assert not shell.root.views.screensaver.property("isOn")
    shell.root.views.welcome.update_in_view(InView.NOTHING)

    shell.root.views.screensaver.begin()
    shell.root.show_screen(Screen.READING)
    assert not shell.root.views.screensaver.property("isOn")
    shell.root.views.screensaver.begin()
    assert not shell.root.views.screensaver.property("isOn")


def test_who_wants_to_hear_the_kiosk_wakes_it(shell: Shell) -> None:
    shell.root.views.speech.use(3, is_offered=True)
    shell.root.views.screensaver.begin()
    assert is_on(shell)
    shell.root.views.speech.toggle()
    assert not is_on(shell)
    shell.root.forget_choices()


def test_it_never_comes_without_pictures_or_where_it_is_switched_off(shell: Shell) -> None:
    for after_s, count in ((0, 2), (60, 0)):
        shell.root.views.screensaver.use(after_s, count)
        shell.root.views.screensaver.begin()
        assert not shell.root.views.screensaver.property("isOn")


def test_what_it_says_fits(shell: Shell) -> None:
    for size in ((540, 960), (960, 540), (400, 640), (640, 400)):
        shell.window.resize(*size)
        shell.root.views.screensaver.begin()
        QTest.qWait(60)
        hint = box(every(shell.window, "screensaverHint")[0])
        assert hint.left() >= 0
        assert hint.right() <= size[0]
        assert hint.bottom() <= size[1]
        shell.root.views.screensaver.wake()
