"""The PIN pad: large keys, dots, and words for a lock-out, in every language, shape and text size."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.pin_answer import CannotCheck, Locked, WrongPin
from tests.screens.kiosk_window import Kiosk
from tests.screens.visible import box, every
from ui.viewmodels.message import pin
from ui.viewmodels.root import Screen

TWENTY_MM_PX = 81
SHAPES = [(1080, 1920), (1920, 1080), (768, 1366), (1280, 800)]
KEYS = [*"1234567890", "ERASE", "ENTER"]


def open_pad(kiosk: Kiosk) -> list[str]:
    submitted: list[str] = []
    kiosk.root.views.pin.begin(submitted.append, takes_keys=True)
    kiosk.root.show_screen(Screen.PIN)
    kiosk.settle()
    return submitted


def test_pin_is_touched_and_submitted(kiosk: Kiosk) -> None:
    submitted = open_pad(kiosk)
    for digit in "482913":
        kiosk.tap(f"pinKey_{digit}")
    kiosk.tap("pinKey_ENTER")
    assert submitted == ["482913"]


def test_pin_is_typed_and_submitted(kiosk: Kiosk) -> None:
    submitted = open_pad(kiosk)
    kiosk.window.requestActivate()
    kiosk.settle()
    for digit in "4829135":
        QTest.keyClick(kiosk.window, digit, Qt.KeyboardModifier.NoModifier, 0)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert submitted == ["482913"]


def test_digits_stand_as_on_a_telephone(kiosk: Kiosk) -> None:
    """EN 301 549 8.4.1: 1 2 3 on top, and 0 below the 8."""
    open_pad(kiosk)
    places = {digit: box(kiosk.find(f"pinKey_{digit}")).center() for digit in "1234567890"}
    read = sorted(places, key=lambda digit: (round(places[digit].y()), places[digit].x()))
    assert "".join(read) == "1234567890"
    assert places["0"].x() == pytest.approx(places["8"].x(), abs=1)


def test_no_item_shows_or_speaks_what_was_typed(kiosk: Kiosk) -> None:
    open_pad(kiosk)
    before = {name: kiosk.text(f"pinKey_{name}") for name in KEYS}
    for digit in "482913":
        kiosk.tap(f"pinKey_{digit}")
    assert {name: kiosk.text(f"pinKey_{name}") for name in KEYS} == before
    assert kiosk.find("pinDots").property("count") == 6


def test_keys_are_large_enough_to_touch(kiosk: Kiosk) -> None:
    open_pad(kiosk)
    for name in KEYS:
        area = box(kiosk.find(f"pinKey_{name}"))
        assert min(area.width(), area.height()) >= TWENTY_MM_PX


def test_cancel_leaves(kiosk: Kiosk) -> None:
    open_pad(kiosk)
    kiosk.tap("pinCancel")
    assert kiosk.visit.asked == ["end"]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (WrongPin(4), "Wrong PIN. 4\N{NO-BREAK SPACE}more tries before the pad locks."),
        (WrongPin(1), "Wrong PIN. 1\N{NO-BREAK SPACE}more try before the pad locks."),
        (Locked(3600), "Too many wrong PINs. Try again in 60\N{NO-BREAK SPACE}minutes."),
        (Locked(121), "Too many wrong PINs. Try again in 3\N{NO-BREAK SPACE}minutes."),
        (Locked(89.2), "Too many wrong PINs. Try again in 90\N{NO-BREAK SPACE}seconds."),
        (Locked(0.4), "Too many wrong PINs. Try again in 1\N{NO-BREAK SPACE}second."),
        (CannotCheck(), "The PIN cannot be checked right now. The log says why."),
    ],
)
def test_every_refusal_has_its_words(
    kiosk: Kiosk, answer: WrongPin | Locked | CannotCheck, words: str
) -> None:
    open_pad(kiosk)
    kiosk.root.views.pin.refuse(pin.text_for_pin(answer), is_locked=isinstance(answer, Locked))
    kiosk.settle()
    assert kiosk.text("pinMessage") == words
    assert kiosk.find("pinKey_1").isEnabled() != isinstance(answer, Locked)


@pytest.mark.parametrize(("size", "language"), list(itertools.product(SHAPES, ("en", "cs"))))
def test_nothing_leaves_the_window_or_overlaps(kiosk: Kiosk, size: tuple[int, int], language: str) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    for _ in ("normal text", "large text"):
        open_pad(kiosk)
        kiosk.root.views.pin.refuse(pin.text_for_pin(WrongPin(3)), is_locked=False)
        kiosk.settle()
        names = [*(f"pinKey_{name}" for name in KEYS), "pinCancel", "pinMessage", "pinTitle", "pinDots"]
        boxes = {name: box(kiosk.find(name)) for name in names}
        for name, area in boxes.items():
            assert area.left() >= 0, name
            assert area.right() <= size[0], name
        for one, other in itertools.combinations(names, 2):
            assert not boxes[one].intersects(boxes[other]), (one, other)
        assert len(every(kiosk.window, "pinMessage")) == 1
        kiosk.root.views.accessibility.toggleLargeText()
        kiosk.settle()
