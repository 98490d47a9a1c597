"""Everything can be reached, seen to be reached, and pressed with a keypad, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.screens.every_screen import EVERY
from tests.screens.kiosk_window import Kiosk
from tests.screens.service.service_window import ServiceWindow
from tests.screens.test_accessibility_panel import bring, controls
from tests.screens.visible import box
from ui.keys.steady_keys import SteadyKeys

ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
NOTHING_TO_DO = {"reading"}
FIRST_CHOICE_FIRST = {
    ("detailsPrimary", "detailsSecondary"),
    ("homeSheetPrimary", "homeSheetSecondary"),
    ("goOnButton", "otherWayButton"),
}
"""Beside each other the first choice is on the right, and still comes first."""


def press(kiosk: Kiosk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(kiosk.window, key)
    kiosk.settle(20)


def focused(kiosk: Kiosk) -> QQuickItem:
    item = kiosk.window.activeFocusItem()
    assert item is not None
    return item


def has_ring(item: QQuickItem) -> bool:
    """Whether a control shows that it has the focus; a field does so whoever gave it."""
    return item.inherits("QQuickTextField") or bool(item.property("visualFocus"))


def reached_by(kiosk: Kiosk, keys: tuple[Qt.Key, ...]) -> set[QQuickItem]:
    """Every control that these keys lead to from where the focus is."""
    found = {focused(kiosk)}
    rest = list(found)
    while rest:
        start = rest.pop()
        for key in keys:
            start.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(kiosk.window, key)
            item = focused(kiosk)
            if item not in found:
                found.add(item)
                rest.append(item)
    return found


def name_of(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("text"))


def is_meant(screen: str, item: QQuickItem) -> bool:
    """An open list keeps the focus until it is closed."""
    return screen != "languages" or item.objectName().startswith("language_")


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_arrows_reach_every_control_of_every_screen_and_nothing_else(
    keypad: Kiosk, size: tuple[int, int]
) -> None:
    keypad.resize(*size)
    missed: dict[str, set[str]] = {}
    for name in [each for each in EVERY if each not in NOTHING_TO_DO]:
        bring(keypad, name)
        press(keypad, Qt.Key.Key_Down)
        wanted = {each for each in controls(keypad.window.contentItem()) if is_meant(name, each)}
        reached = reached_by(keypad, ARROWS)
        if reached != wanted:
            missed[name] = {name_of(each) for each in wanted ^ reached}
        press(keypad, Qt.Key.Key_Escape)
    assert missed == {}


def round_trip(kiosk: Kiosk | ServiceWindow) -> list[QQuickItem]:
    """Every control that Tab leads to, beginning where the focus is; each shows that it has it."""
    seen: list[QQuickItem] = []
    while (item := kiosk.window.activeFocusItem()) not in seen:
        assert has_ring(item), name_of(item)
        seen.append(item)
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        kiosk.settle(20)
    assert item is seen[0]
    return seen


def on_its_page(item: QQuickItem) -> QRectF:
    """Where an item lies however far its page is scrolled."""
    place, parent = box(item), item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            place.translate(0, parent.property("contentY"))
        parent = parent.parentItem()
    return place


def turns(kiosk: Kiosk | ServiceWindow, order: list[QQuickItem]) -> list[tuple[str, str]]:
    """Where the order goes back up, but for the next column of a lying screen, or left within a line."""
    has_columns = kiosk.window.width() > kiosk.window.height()
    found = []
    for one, other in pairwise(order):
        before, after = on_its_page(one), on_its_page(other)
        is_up = after.bottom() <= before.top() and not (has_columns and after.left() >= before.right())
        if is_up or (after.right() <= before.left() and after.top() < before.bottom()):
            found.append((name_of(one), name_of(other)))
    return found


@pytest.mark.parametrize(("size", "language"), [((1080, 1920), "en"), ((1280, 800), "de")])
def test_tab_goes_round_every_screen_as_one_reads_with_a_ring_and_keys_are_one_stop(
    keypad: Kiosk, size: tuple[int, int], language: str
) -> None:
    keypad.resize(*size)
    keypad.speak(language)
    for name in [each for each in EVERY if each not in NOTHING_TO_DO]:
        bring(keypad, name)
        press(keypad, Qt.Key.Key_Tab)
        seen = round_trip(keypad)
        assert [name_of(each) for each in seen if not is_meant(name, each)] == [], name
        keys = [each for each in seen if each.objectName().startswith(("key_", "digit_", "pinKey_"))]
        assert len(keys) <= 1, name
        odd = [turn for turn in turns(keypad, seen) if turn not in FIRST_CHOICE_FIRST]
        # Once round: from the last control to the first.
        assert len(odd) <= 1, (name, odd)
        press(keypad, Qt.Key.Key_Escape)


def test_focus_is_on_a_control_of_each_new_screen_and_scrolls_into_view(keypad: Kiosk) -> None:
    keypad.resize(1280, 800)
    press(keypad, Qt.Key.Key_Tab)
    # The list of languages is opened by a finger here.
    for name in [each for each in EVERY if each not in NOTHING_TO_DO | {"languages"}]:
        bring(keypad, name)
        keypad.settle()
        for _ in range(12):
            item = focused(keypad)
            assert item in controls(keypad.window.contentItem()), (name, name_of(item))
            place = box(item)
            assert place.top() >= -1, (name, name_of(item))
            assert place.bottom() <= 801, (name, name_of(item))
            press(keypad, Qt.Key.Key_Tab)
        press(keypad, Qt.Key.Key_Escape)


def test_a_touch_takes_the_ring_away(keypad: Kiosk) -> None:
    press(keypad, Qt.Key.Key_Tab)
    item = focused(keypad)
    assert has_ring(item)
    keypad.tap("statusText")
    assert not has_ring(item)


def test_enter_presses_what_has_the_focus_once_however_the_hand_trembles(keypad: Kiosk) -> None:
    press(keypad, Qt.Key.Key_Tab)
    while focused(keypad).objectName() != "signUpButton":
        press(keypad, Qt.Key.Key_Tab)
    press(keypad, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert keypad.visit.asked == ["begin_sign_up"]


@pytest.fixture
def hand(keypad: Kiosk) -> Iterator[tuple[Kiosk, list[float]]]:
    """A kiosk whose keys wait a second for a hand that trembles, and what it takes for the time."""
    now_s = [10.0]
    steady = SteadyKeys(1.0, repeats=False, is_made_up=lambda: False, clock=lambda: now_s[0])
    keypad.window.installEventFilter(steady)
    yield keypad, now_s
    keypad.window.removeEventFilter(steady)


def test_any_key_struck_again_too_soon_is_no_second_one(hand: tuple[Kiosk, list[float]]) -> None:
    kiosk, now_s = hand
    bring(kiosk, "sign-up, name")
    kiosk.root.attach(kiosk.visit, kiosk.speak)
    kiosk.find("firstNameField").forceActiveFocus()
    press(kiosk, Qt.Key.Key_L, Qt.Key.Key_L, Qt.Key.Key_A)
    assert kiosk.text("firstNameField") == "Boženala"
    now_s[0] += 1
    press(kiosk, Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert kiosk.text("firstNameField") == "Boženalaa"
    assert focused(kiosk).objectName() == "lastNameField"


def test_a_key_that_is_held_down_does_its_work_once(hand: tuple[Kiosk, list[float]]) -> None:
    kiosk, now_s = hand
    bring(kiosk, "sign-up, name")
    kiosk.root.attach(kiosk.visit, kiosk.speak)
    kiosk.find("firstNameField").forceActiveFocus()
    for is_repeated in (False, True, True):
        now_s[0] += 2
        QCoreApplication.sendEvent(
            kiosk.window,
            QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "", is_repeated
            ),
        )
    assert kiosk.text("firstNameField") == "Božen"

    kiosk.find("key_DELETE").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyPress(kiosk.window, Qt.Key.Key_Return)
    # The key itself would begin again after 0.3 s.
    kiosk.settle(600)
    QTest.keyRelease(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.text("firstNameField") == "Bože"


def test_enter_that_led_to_the_keys_is_not_struck_again_there(keypad: Kiosk) -> None:
    bring(keypad, "sign-up, name")
    keypad.root.attach(keypad.visit, keypad.speak)
    press(keypad, Qt.Key.Key_Tab)
    keypad.find("firstNameField").forceActiveFocus()
    press(keypad, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert focused(keypad).objectName().startswith("key_")
    assert keypad.text("firstNameField") == "Božena"


def test_a_name_is_typed_on_the_screens_own_keys(keypad: Kiosk) -> None:
    bring(keypad, "sign-up, name")
    keypad.root.attach(keypad.visit, keypad.speak)
    for key in ("key_a", "key_ACCENTS", "key_ø", "key_DELETE", "key_s"):
        keypad.find(key).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        press(keypad, Qt.Key.Key_Space)
        assert has_ring(focused(keypad))
    assert keypad.text("firstNameField") == "Boženaas"
    # The next page of keys has the focus on its first.
    assert focused(keypad).objectName() == "key_s"


def test_the_field_shows_that_the_keys_type_into_it(keypad: Kiosk) -> None:
    bring(keypad, "sign-up, name")
    press(keypad, Qt.Key.Key_Tab)
    keypad.find("lastNameField").forceActiveFocus()
    press(keypad, Qt.Key.Key_Return)
    assert focused(keypad).objectName().startswith("key_")
    assert keypad.find("lastNameField").property("isInUse")
    assert not keypad.find("firstNameField").property("isInUse")
    press(keypad, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert focused(keypad).objectName() == "lastNameField"
    assert not keypad.find("lastNameField").property("isTypedInto")
