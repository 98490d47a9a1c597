"""The welcome is painted before any other screen is made, and nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.first_look import FirstLook, ThemeLook, WindowLook
from tests.screens.kiosk_window import FakeVisit
from tests.screens.visible import every
from ui.shell import Shell, open_application, open_window, wait_for_first_frame
from ui.viewmodels.root import Screen


@pytest.fixture
def shell(qapp: QGuiApplication) -> Iterator[Shell]:
    window = WindowLook(full_screen=False, size=(540, 960))
    look = FirstLook(window=window, look=ThemeLook(motion="off"))
    shell = open_window(open_application(), look, is_whole=False)
    wait_for_first_frame(shell.window)
    yield shell
    shell.close()


def test_the_first_picture_is_the_welcome_as_it_stays(shell: Shell) -> None:
    first = shell.window.grabWindow()
    assert every(shell.window, "welcomeHeading")
    assert not shell.window.property("laterStages")
    shell.complete()
    QTest.qWait(100)
    assert shell.window.grabWindow() == first
    shell.root.attach(FakeVisit(), lambda _: None)
    shell.root.show_screen(Screen.NOTICE)
    assert every(shell.window, "stage")[0].childItems()


def test_the_focus_stays_where_it_is_until_something_lies_over_it(shell: Shell) -> None:
    privacy = every(shell.window, "privacyButton")[0]
    privacy.forceActiveFocus()
    shell.complete()
    assert shell.window.activeFocusItem() is privacy
    shell.root.openPrivacy()
    assert shell.window.activeFocusItem().objectName() == "closeSheetButton"
    shell.root.closePrivacy()
    assert shell.window.activeFocusItem() is privacy
