from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.scanning.camera.camera_events import Sight
from ui.viewmodels.self_service.aim_hint import InView
from ui.viewmodels.self_service.welcome import CameraState, WelcomeActions, WelcomeViewModel


@pytest.fixture
def now() -> list[float]:
    return [100.0]


@pytest.fixture
def welcome(qtbot: QtBot, now: list[float]) -> WelcomeViewModel:
    made = WelcomeViewModel(WelcomeActions(lambda: None, lambda: None), clock=lambda: now[0])
    made.update_camera(CameraState.UP)
    return made


def hint(welcome: WelcomeViewModel) -> str:
    return str(welcome.property("hint"))


def test_a_small_code_is_asked_closer_once_the_first_hint_was_read(
    welcome: WelcomeViewModel, now: list[float], qtbot: QtBot
) -> None:
    welcome.update_in_view(InView.CODE)
    welcome.update_sight(Sight(0.1, 128, 230, 20, 2))
    assert hint(welcome) == "Hold still, reading\N{NO-BREAK SPACE}…"

    with qtbot.waitSignal(welcome.changed, timeout=2000):
        now[0] += 0.9
    assert hint(welcome) == "A bit closer"


def test_a_code_taken_away_ends_the_hint_and_is_not_remembered(
    welcome: WelcomeViewModel, now: list[float]
) -> None:
    welcome.update_in_view(InView.CODE)
    welcome.update_sight(Sight(0.1, 128, 230, 20, 2))
    now[0] += 1
    welcome.update_in_view(InView.NOTHING)
    assert hint(welcome) == "Card or phone here"

    now[0] += 1
    welcome.update_in_view(InView.CODE)
    assert hint(welcome) == "Hold still, reading\N{NO-BREAK SPACE}…"


def test_a_camera_that_goes_down_takes_its_hint_with_it(welcome: WelcomeViewModel) -> None:
    welcome.update_in_view(InView.CODE)
    welcome.update_camera(CameraState.DOWN)
    assert hint(welcome) == ""
    assert welcome.property("isReading") is False


def test_the_ring_runs_while_a_code_is_in_view(welcome: WelcomeViewModel) -> None:
    welcome.update_in_view(InView.CODE)
    assert welcome.property("isReading") is True
    welcome.update_in_view(InView.NOTHING)
    assert welcome.property("isReading") is False
