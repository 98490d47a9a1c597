"""Motion ends where the first movements showed that the computer paints it too slowly, and only there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from ui.look.appearance import Appearance, Shown
from ui.upkeep.motion_watch import MOVEMENTS, MotionWatch

SCREENS = ("form", "welcome")


class Window(QObject):
    frameSwapped = Signal()  # noqa: N815 - Qt's name


class Machine:
    """Paints each movement in frames of the given lengths, at a time of its own."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.window = Window()
        self.appearance = Appearance()
        self.appearance.show(Shown(theme="dark"))
        self.watch = MotionWatch(self.window, self.appearance, lambda: self.now_s)
        self.watch.screen_is("welcome")

    def move(self, number: int, first_ms: float, frames_ms: list[float]) -> None:
        self.watch.screen_is(SCREENS[number % 2])
        for gap_ms in (first_ms, *frames_ms):
            self.now_s += gap_ms / 1000
            self.window.frameSwapped.emit()
        # Nothing moves for long, and then a key is pressed.
        for gap_s in (20.0, 0.3):
            self.now_s += gap_s
            self.window.frameSwapped.emit()

    def move_all(self, first_ms: float, frames_ms: list[float]) -> None:
        for number in range(MOVEMENTS + 1):
            self.move(number, first_ms, frames_ms)


@pytest.mark.parametrize(
    ("first_ms", "frames_ms", "is_on"),
    [
        (10, [16] * 14, True),
        # Making a screen takes long everywhere.
        (400, [16] * 14, True),
        (40, [16, 90, 16, 80, 16, 16], True),
        (10, [49] * 5, True),
        (60, [60, 70, 60, 60], False),
        # So slow that a movement has two frames.
        (300, [250], False),
        # What is painted after the movement, by a camera's preview, is none of it.
        (10, [16] * 14 + [66] * 30, True),
        (10, [], True),
    ],
)
def test_half_of_the_frames_decide(first_ms: float, frames_ms: list[float], is_on: bool) -> None:
    machine = Machine()
    machine.move_all(first_ms, frames_ms)
    assert machine.appearance.shown == Shown(theme="dark", is_motion_on=is_on)


def test_nothing_is_decided_early_nor_later() -> None:
    machine = Machine()
    for number in range(MOVEMENTS):
        machine.move(number, 300, [100, 100])
    assert machine.appearance.shown.is_motion_on
    fine = Machine()
    fine.move_all(10, [16] * 14)
    fine.move_all(300, [100, 100])
    assert fine.appearance.shown.is_motion_on


def test_the_same_screen_again_is_no_movement_and_an_end_ends_it() -> None:
    machine = Machine()
    for _ in range(3 * MOVEMENTS):
        machine.move(1, 300, [100, 100])
    assert machine.appearance.shown.is_motion_on
    machine.watch.close()
    machine.move_all(300, [100, 100])
    assert machine.appearance.shown.is_motion_on
