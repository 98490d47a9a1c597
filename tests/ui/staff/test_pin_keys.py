"""What is typed as fast as a scanner types is no PIN, whatever was taken for a person's before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui.staff.pin_keys import PinKeys
from ui.viewmodels.self_service.pin_pad import PinPadViewModel


class Desk:
    """A window that hands digits to a pad as the pad's screen does, and a clock that moves by hand."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.pad = PinPadViewModel(lambda: None)
        self.pad.begin(lambda _: None, takes_keys=True)
        self.window = QWindow()
        self.keys = PinKeys(self.pad, lambda: self.now_s)

    def press(self, text: str, key: Qt.Key | None = None, *, stamp_ms: int = 0, repeat: bool = False) -> bool:
        """True if the key went through."""
        number = key or Qt.Key(ord(text))
        event = QKeyEvent(QEvent.Type.KeyPress, number, Qt.KeyboardModifier.NoModifier, text, repeat)
        event.setTimestamp(stamp_ms)
        is_through = not self.keys.eventFilter(self.window, event)
        if is_through:
            self.pad.typeKey(text)
        return is_through


@pytest.fixture
def desk(qapp: QGuiApplication) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.window.destroy()
    QCoreApplication.processEvents()


@pytest.mark.parametrize("gap_ms", [1, 10, 30, 50, 59])
def test_a_burst_leaves_nothing_at_any_speed_of_a_scanner(desk: Desk, gap_ms: int) -> None:
    for number, digit in enumerate("482913"):
        desk.press(digit, stamp_ms=5000 + number * gap_ms)
    assert desk.pad.digitCount == 0


def test_keys_60_ms_apart_are_a_persons(desk: Desk) -> None:
    for number, digit in enumerate("482913"):
        assert desk.press(digit, stamp_ms=5000 + number * 60)
    assert desk.pad.digitCount == 6


def test_a_burst_takes_what_was_typed_before_with_it(desk: Desk) -> None:
    for number, digit in enumerate("48291"):
        desk.press(digit, stamp_ms=5000 + number * 200)
    desk.press("3", stamp_ms=7000)
    assert not desk.press("\r", Qt.Key.Key_Return, stamp_ms=7004)
    assert desk.pad.digitCount == 0


def test_person_who_types_too_fast_is_told_until_enough_came_slowly(desk: Desk) -> None:
    for number, digit in enumerate("482913"):
        desk.press(digit, stamp_ms=5000 + number * 50)
    assert "more slowly" in desk.pad.message
    for number, digit in enumerate("48291"):
        desk.press(digit, stamp_ms=7000 + number * 100)
    assert (desk.pad.digitCount, "more slowly" in desk.pad.message) == (5, True)
    desk.press("3", stamp_ms=8000)
    assert (desk.pad.digitCount, desk.pad.message) == (6, "")


def test_without_time_stamps_the_arrival_counts(desk: Desk) -> None:
    for digit in "48":
        desk.now_s += 0.08
        desk.press(digit)
    assert desk.pad.digitCount == 2
    desk.now_s += 0.02
    desk.press("2")
    assert desk.pad.digitCount == 0


def test_a_modifier_just_before_its_digit_is_a_persons(desk: Desk) -> None:
    assert desk.press("4", stamp_ms=5000)
    assert desk.press("", Qt.Key.Key_Shift, stamp_ms=5090)
    assert desk.press("8", stamp_ms=5100)
    assert desk.pad.digitCount == 2


def test_a_digit_that_is_held_down_counts_once(desk: Desk) -> None:
    desk.press("4", stamp_ms=5000)
    assert not desk.press("4", stamp_ms=5500, repeat=True)
    assert desk.pad.digitCount == 1
    assert desk.press("", Qt.Key.Key_Backspace, stamp_ms=6000)
    assert desk.press("", Qt.Key.Key_Backspace, stamp_ms=6500, repeat=True)


def test_a_check_that_runs_is_not_disturbed(desk: Desk) -> None:
    for digit in "482913":
        desk.pad.press(digit)
    desk.pad.submit()
    desk.press("1", stamp_ms=5000)
    desk.press("2", stamp_ms=5005)
    assert (desk.pad.isBusy, desk.pad.digitCount) == (True, 6)
