"""The pad knows how many digits there are; nobody else learns which."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Property
from PySide6.QtGui import QGuiApplication

from ui.viewmodels.self_service.pin_pad import PinPadViewModel

PIN = "482913"


class Pad:
    def __init__(self, *, takes_keys: bool = True) -> None:
        self.submitted: list[str] = []
        self.cancelled = 0
        self.view = PinPadViewModel(self._cancel)
        self.view.begin(self.submitted.append, takes_keys=takes_keys)

    def _cancel(self) -> None:
        self.cancelled += 1

    def press(self, digits: str) -> None:
        for digit in digits:
            self.view.press(digit)

    def shown(self) -> dict[str, object]:
        declared = vars(PinPadViewModel).items()
        return {name: getattr(self.view, name) for name, each in declared if isinstance(each, Property)}


@pytest.fixture
def pad(qapp: QGuiApplication) -> Pad:
    return Pad()


def test_digits_are_counted_and_shown_nowhere(pad: Pad) -> None:
    pad.press(PIN)
    assert pad.view.digitCount == 6
    assert PIN not in str(pad.shown())
    pad.view.submit()
    assert pad.submitted == [PIN]
    assert (pad.view.digitCount, pad.view.isBusy) == (6, True)


def test_short_pin_cannot_be_submitted(pad: Pad) -> None:
    pad.press("48291")
    pad.view.submit()
    assert not pad.view.canSubmit
    assert pad.submitted == []


def test_nothing_is_typed_while_a_pin_is_checked_or_the_pad_is_locked(pad: Pad) -> None:
    pad.press(PIN)
    pad.view.submit()
    pad.press("1")
    pad.view.submit()
    assert pad.submitted == [PIN]
    pad.view.refuse("Locked", is_locked=True)
    pad.press(PIN)
    pad.view.submit()
    assert (pad.view.digitCount, pad.submitted) == (0, [PIN])
    pad.view.unlock()
    pad.press(PIN)
    assert pad.view.canSubmit


def test_erasing_and_the_longest_pin(pad: Pad) -> None:
    pad.press("12345678901234567")
    assert pad.view.digitCount == 12
    pad.view.erase()
    assert pad.view.digitCount == 11
    for _ in range(20):
        pad.view.erase()
    assert pad.view.digitCount == 0


@pytest.mark.parametrize("text", ["", "a", "12", "٤", "\r", " "])
def test_only_single_digits_count(pad: Pad, text: str) -> None:
    pad.view.press(text)
    pad.view.typeKey(text)
    assert pad.view.digitCount == 0


def test_keys_count_only_where_they_are_known_to_be_a_person_s(qapp: QGuiApplication) -> None:
    for takes_keys in (True, False):
        pad = Pad(takes_keys=takes_keys)
        pad.view.typeKey("4")
        assert pad.view.digitCount == takes_keys


def test_pad_that_was_left_forgets(pad: Pad) -> None:
    pad.press(PIN)
    pad.view.cancel()
    pad.view.wipe()
    pad.press(PIN)
    pad.view.submit()
    assert (pad.cancelled, pad.submitted) == (1, [])


def test_who_types_where_only_touches_count_is_told_so_and_loses_nothing(qapp: QGuiApplication) -> None:
    pad = Pad(takes_keys=False)
    pad.press("48")
    pad.view.typeKey("2")
    assert (pad.view.digitCount, pad.view.message) == (
        2,
        "The keyboard does not work here. Please touch the digits.",
    )
    pad.press("2913")
    assert (pad.view.digitCount, pad.view.message) == (6, "")
