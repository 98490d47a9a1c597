"""A visit that nobody continues is asked about, then ended; a touch counts, except at the question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from ui.viewmodels.self_service.idle import IdleLimit, IdleShown, IdleViewModel, derive

HOME = IdleLimit(40, 20)
NOTICE = IdleLimit(8, 0)


@pytest.mark.parametrize(
    ("limit", "idle_s", "shown"),
    [
        (HOME, 0.0, IdleShown()),
        (HOME, 39.9, IdleShown()),
        (HOME, 40.0, IdleShown(True, 20, 1.0)),
        (HOME, 50.0, IdleShown(True, 10, 0.5)),
        (HOME, 59.5, IdleShown(True, 1, 0.025)),
        (HOME, 60.0, IdleShown(True, 0, 0.0)),
        (HOME, 99.0, IdleShown(True, 0, 0.0)),
        (NOTICE, 7.9, IdleShown()),
        (NOTICE, 100.0, IdleShown()),
    ],
)
def test_what_silence_shows(limit: IdleLimit, idle_s: float, shown: IdleShown) -> None:
    assert derive(limit, idle_s) == shown


@dataclass
class Watched:
    """An idle view model with a clock that stands still."""

    now_s: float = 100.0
    ended: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.view = IdleViewModel(lambda: self.now_s, lambda: self.ended.append(self.now_s))

    def pass_time(self, seconds: float) -> None:
        self.now_s += seconds
        self.view.tick()


@pytest.fixture
def watched(qapp: object) -> Iterator[Watched]:
    made = Watched()
    yield made
    made.view.deleteLater()
    QCoreApplication.sendPostedEvents(made.view, QEvent.Type.DeferredDelete)


def test_nothing_ends_while_nobody_watches(watched: Watched) -> None:
    watched.pass_time(1000)
    assert watched.ended == []


def test_silence_warns_and_then_ends_once(watched: Watched) -> None:
    watched.view.watch(HOME)
    watched.pass_time(41)
    assert watched.view.property("isWarning")
    assert watched.view.property("secondsLeft") == 19
    watched.pass_time(19)
    assert watched.ended == [160.0]
    assert not watched.view.property("isWarning")
    watched.pass_time(100)
    assert watched.ended == [160.0]


def test_touch_starts_anew(watched: Watched) -> None:
    watched.view.watch(HOME)
    watched.pass_time(39)
    watched.view.touched()
    watched.pass_time(39)
    assert not watched.view.property("isWarning")


def test_touch_beside_the_question_is_no_answer(watched: Watched) -> None:
    watched.view.watch(HOME)
    watched.pass_time(45)
    watched.view.touched()
    watched.pass_time(15)
    assert watched.ended == [160.0]


def test_question_can_be_answered_both_ways(watched: Watched) -> None:
    watched.view.watch(HOME)
    watched.pass_time(45)
    watched.view.stay()
    assert not watched.view.property("isWarning")
    watched.pass_time(45)
    watched.view.leave()
    assert watched.ended == [190.0]
    assert not watched.view.property("isWarning")


def test_screen_without_personal_data_ends_without_a_question(watched: Watched) -> None:
    rests: list[float] = []
    watched.view.watch(NOTICE, rests.append)
    watched.pass_time(2)
    watched.pass_time(4)
    assert rests == [0.75, 0.25]
    assert not watched.view.property("isWarning")
    watched.pass_time(2)
    assert watched.ended == [108.0]


def test_another_screen_counts_from_its_own_beginning(watched: Watched) -> None:
    watched.view.watch(HOME)
    watched.pass_time(45)
    watched.view.watch(HOME)
    assert not watched.view.property("isWarning")
    watched.pass_time(39)
    assert not watched.view.property("isWarning")
    watched.view.watch(None)
    watched.pass_time(1000)
    assert watched.ended == []


def test_clock_that_jumps_back_ends_nothing(watched: Watched) -> None:
    watched.view.watch(HOME)
    watched.pass_time(-500)
    assert watched.ended == []
    assert not watched.view.property("isWarning")
