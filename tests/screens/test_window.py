from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.screens.kiosk_window import Kiosk
from ui.look.appearance import Shown, appearance_of
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.idle import IdleLimit

READING_WITHIN_S = 0.1
MADE_AHEAD_ON = (Screen.READING, Screen.DETAILS)


def warn(kiosk: Kiosk, seconds_left: int = 12) -> None:
    kiosk.root.views.idle.watch(IdleLimit(quiet_s=40, warning_s=20))
    kiosk.clock[0] += 60 - seconds_left
    kiosk.root.views.idle.tick()
    kiosk.settle()


@pytest.mark.alone
def test_reading_is_on_the_screen_within_a_tenth_of_a_second(kiosk: Kiosk) -> None:
    painted: list[float] = []
    kiosk.window.frameSwapped.connect(lambda: painted.append(time.perf_counter()))
    started = time.perf_counter()
    kiosk.root.show_screen(Screen.READING)
    while not painted and time.perf_counter() < started + 1:
        QTest.qWait(1)

    assert painted[0] - started < READING_WITHIN_S
    assert kiosk.text("readingText") == "One moment\N{NO-BREAK SPACE}…"


def home_stage_of(kiosk: Kiosk) -> QQuickItem:
    """Where the home is made; it cannot be seen on other screens."""
    item = kiosk.window.findChild(QQuickItem, "homeStage")
    assert isinstance(item, QQuickItem)
    return item


def homes(kiosk: Kiosk, home_stage: QQuickItem) -> int:
    """How many there are; one that is made ahead may take its time."""
    for _ in range(40):
        if kiosk.root.current_screen not in MADE_AHEAD_ON or home_stage.childItems():
            break
        kiosk.settle(50)
    return len(home_stage.childItems())


@pytest.mark.parametrize("screen", list(Screen))
def test_every_screen_loads_and_the_one_before_is_destroyed(kiosk: Kiosk, screen: Screen) -> None:
    kiosk.root.show_screen(Screen.READING if screen is Screen.NOTICE else Screen.NOTICE)
    kiosk.settle()
    stage, home_stage = kiosk.find("stage"), home_stage_of(kiosk)
    gone: list[bool] = []
    stage.property("item").destroyed.connect(lambda: gone.append(True))

    kiosk.root.show_screen(screen)
    kiosk.settle()

    assert gone == [True]
    assert len(stage.childItems()) == (screen not in (Screen.WELCOME, Screen.HOME, Screen.STAFF))
    assert kiosk.shows("welcomeStage") == (screen is Screen.WELCOME)
    assert homes(kiosk, home_stage) == (screen in (Screen.HOME, *MADE_AHEAD_ON))


def test_the_welcome_stays_and_forgets_what_was_unfolded(kiosk: Kiosk) -> None:
    welcome = kiosk.find("welcomeHeading")
    kiosk.tap("languagePicker")
    assert kiosk.shows("language_cs")

    kiosk.root.show_screen(Screen.NOTICE)
    kiosk.settle()
    kiosk.root.show_screen(Screen.WELCOME)
    kiosk.settle()

    assert kiosk.find("welcomeHeading") is welcome
    assert not kiosk.shows("language_cs")


def test_a_home_made_ahead_is_not_seen_and_goes_with_its_visit(kiosk: Kiosk) -> None:
    kiosk.root.show_screen(Screen.READING)
    kiosk.settle()
    home_stage = home_stage_of(kiosk)
    assert homes(kiosk, home_stage) == 1
    assert not home_stage.isVisible()

    kiosk.root.show_screen(Screen.NOTICE)
    kiosk.settle()

    assert home_stage.childItems() == []


def test_the_idle_warning_counts_down_in_words(kiosk: Kiosk) -> None:
    kiosk.root.show_screen(Screen.HOME)
    warn(kiosk)

    assert kiosk.text("idleTitle") == "Are you still here?"
    assert kiosk.text("idleSeconds") == "12"


def test_one_touch_anywhere_stays(kiosk: Kiosk) -> None:
    kiosk.root.show_screen(Screen.HOME)
    warn(kiosk)

    kiosk.tap_at(QPoint(10, 10))

    assert not kiosk.shows("idleWarning")
    assert kiosk.visit.asked == []


def test_leaving_from_the_warning_ends_the_visit(kiosk: Kiosk) -> None:
    kiosk.root.show_screen(Screen.HOME)
    warn(kiosk)

    kiosk.tap("leaveButton")

    assert kiosk.visit.asked == ["end"]


def test_no_touch_and_no_key_reaches_a_screen_under_the_warning(kiosk: Kiosk) -> None:
    place = kiosk.place("signUpButton").toPoint()
    warn(kiosk)

    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    kiosk.settle()
    focused = kiosk.window.activeFocusItem()
    kiosk.tap_at(place)

    assert focused is None or focused.objectName() in {"stayButton", "leaveButton"}
    assert kiosk.visit.asked == []


@pytest.mark.parametrize(("seconds", "words"), [(1, "sekundu"), (3, "sekundy"), (12, "sekund ")])
def test_czech_counts_seconds_as_czech_does(kiosk: Kiosk, seconds: int, words: str) -> None:
    kiosk.speak("cs")
    warn(kiosk, seconds)

    assert words in kiosk.text("idleWords")


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
def test_the_warning_fits_in_large_text(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.speak("cs")
    kiosk.root.views.accessibility.toggleLargeText()
    kiosk.resize(*size)
    warn(kiosk)

    for name in ("idleSeconds", "idleTitle", "stayButton", "leaveButton"):
        box = kiosk.find(name).mapRectToScene(kiosk.find(name).boundingRect())
        assert box.top() >= 0
        assert box.bottom() <= size[1]


def test_what_was_read_flies_into_the_greeting_and_takes_no_touch(kiosk: Kiosk) -> None:
    appearance_of(kiosk.engine).show(Shown(is_motion_on=True))
    kiosk.root.show_screen(Screen.READING)
    kiosk.settle()
    disc, flown = kiosk.find("scanFlight").childItems()[0], []
    disc.visibleChanged.connect(lambda: flown.append(disc.isVisible()))
    kiosk.root.show_screen(Screen.HOME)
    kiosk.tap("doneButton")
    kiosk.settle(600)

    assert flown == [True, False]
    assert kiosk.visit.asked == ["end"]


def test_nothing_flies_where_motion_is_off(kiosk: Kiosk) -> None:
    kiosk.root.show_screen(Screen.READING)
    kiosk.settle()
    kiosk.root.show_screen(Screen.HOME)
    kiosk.settle(15)
    assert kiosk.picture().pixelColor(540, 960).name() != "#0b5d45"
