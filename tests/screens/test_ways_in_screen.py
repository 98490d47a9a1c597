"""Saying who one is without a card to show: large keys, and nothing out of place in any shape or size."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.contact import Contact
from kiosk.domain.sign_up import ContactKind
from kiosk.domain.typed_date import TypedDate
from kiosk.domain.way_in import CardLetters, Way
from tests.screens.kiosk_window import Kiosk
from tests.screens.visible import box, every
from ui.viewmodels.message.code import text_for_sent_code, text_for_wrong_code
from ui.viewmodels.message.way_in import text_for_typed_refusal
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.code_entry import CodeEntryState
from ui.viewmodels.self_service.ways_in import WaysInActions
from ui.viewmodels.self_service.ways_in_state import WaysInState, WayStep, chosen, opened, refused, typed

TWENTY_MM_PX = 81
SHAPES = [(1080, 1920), (1920, 1080), (800, 1280), (1280, 800)]
KEYS = [*"1234567890", "ERASE", "ENTER"]
ADDRESS = Contact(ContactKind.EMAIL, "bartolomej.krcmarovsky-nejedly@posta.example.com")


def card_number(state: WaysInState) -> WaysInState:
    return refused(typed(chosen(state, Way.CARD_NUMBER), "2900000000018"), text_for_typed_refusal())


def birth_date(state: WaysInState) -> WaysInState:
    state = replace(card_number(state), birth_date=TypedDate("12", "04", "1988"))
    return refused(state, text_for_typed_refusal(), WayStep.BIRTH_DATE)


def code(state: WaysInState) -> WaysInState:
    return refused(chosen(state, Way.EMAIL), "", WayStep.CODE)


STEPS: dict[str, Callable[[WaysInState], WaysInState]] = {
    "cardNumber": card_number,
    "birthDate": birth_date,
    "code": code,
}
# The keyboard with letters has another screen than the pad.
LETTERS = "KL900000001"


def card_letters(state: WaysInState) -> WaysInState:
    lettered = replace(state, letters=CardLetters.ALLOWED, has_letter_keys=True)
    return refused(typed(chosen(lettered, Way.CARD_NUMBER), LETTERS), text_for_typed_refusal())


def open_step(kiosk: Kiosk, step: str) -> None:
    form = kiosk.root.views.ways_in
    form.apply((STEPS | {"cardLetters": card_letters})[step](opened(frozenset(Way), CardLetters.ALLOWED)))
    state = CodeEntryState(text_for_sent_code(ADDRESS), "482", text_for_wrong_code(4), resend_in_s=59)
    form.code_entry.apply(state)
    kiosk.root.show_screen(Screen.WAYS_IN)
    kiosk.settle()


def test_number_and_date_are_touched_or_typed(kiosk: Kiosk) -> None:
    form, went_on = kiosk.root.views.ways_in, []
    form.use_actions(WaysInActions(go_on=lambda: went_on.append(form.state_now.step)))
    form.apply(chosen(opened(frozenset(Way)), Way.CARD_NUMBER))
    kiosk.root.show_screen(Screen.WAYS_IN)
    kiosk.settle()
    kiosk.window.requestActivate()
    assert not kiosk.find("digit_ENTER").isEnabled()
    for digit in "29000":
        kiosk.tap(f"digit_{digit}")
    QTest.keyClick(kiosk.window, "7", Qt.KeyboardModifier.NoModifier, 0)
    QTest.keyClick(kiosk.window, "8", Qt.KeyboardModifier.NoModifier, 0)
    kiosk.tap("digit_ERASE")
    assert kiosk.text("cardNumber") == "2900 07"
    kiosk.tap("digit_ENTER")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert went_on == [WayStep.CARD_NUMBER] * 2


def test_letters_are_typed_where_the_shop_has_them_and_nothing_typed_is_lost(kiosk: Kiosk) -> None:
    form, went_on = kiosk.root.views.ways_in, []
    form.use_actions(WaysInActions(go_on=lambda: went_on.append(form.state_now.number)))
    form.apply(chosen(opened(frozenset(Way), CardLetters.ALLOWED), Way.CARD_NUMBER))
    kiosk.root.show_screen(Screen.WAYS_IN)
    kiosk.settle()
    kiosk.window.requestActivate()
    kiosk.tap("digit_9")
    QTest.keyClick(kiosk.window, "k", Qt.KeyboardModifier.NoModifier, 0)
    kiosk.tap("lettersButton")
    for key in ("L", "-", "7", "DELETE"):
        kiosk.tap(f"key_{key}")
    QTest.keyClick(kiosk.window, "x", Qt.KeyboardModifier.NoModifier, 0)
    QTest.keyClick(kiosk.window, "%", Qt.KeyboardModifier.NoModifier, 0)
    assert kiosk.text("cardNumber") == "9KL-X"
    kiosk.tap("otherWayButton")
    kiosk.tap("digit_1")
    kiosk.tap("lettersButton")
    kiosk.tap("goOnButton")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert went_on == ["9KL-X1"] * 2


def test_shop_without_letters_has_no_way_to_them(kiosk: Kiosk) -> None:
    form = kiosk.root.views.ways_in
    form.apply(chosen(opened(frozenset(Way)), Way.CARD_NUMBER))
    kiosk.root.show_screen(Screen.WAYS_IN)
    kiosk.settle()
    kiosk.window.requestActivate()
    QTest.keyClick(kiosk.window, "k", Qt.KeyboardModifier.NoModifier, 0)
    form.showLetters(True)
    kiosk.settle()
    assert not kiosk.shows("lettersButton")
    assert not kiosk.shows("keyboard")
    assert kiosk.text("cardNumber") == ""


def asked(size: tuple[int, int]) -> str:
    """Where the question stands: on a lying screen in the bar."""
    return "barQuestion" if size[0] > size[1] else "question"


@pytest.mark.parametrize(("size", "language"), list(itertools.product(SHAPES, ("en", "cs"))))
def test_number_with_letters_and_its_error_lie_above_the_keyboard(
    kiosk: Kiosk, size: tuple[int, int], language: str
) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    for _ in ("normal text", "large text"):
        open_step(kiosk, "cardLetters")
        other = "digitsButton" if size[0] > size[1] else "otherWayButton"
        names = [asked(size), "cardNumber", "wayError", "goOnButton", other, "keyboard"]
        boxes = {name: box(kiosk.find(name)) for name in names}
        for name, area in boxes.items():
            assert area.left() >= 0, name
            assert area.right() <= size[0], name
            assert area.bottom() <= size[1], name
        for one, other in itertools.combinations(names, 2):
            assert not boxes[one].intersects(boxes[other]), (one, other)
        kiosk.root.views.accessibility.toggleLargeText()
        kiosk.settle()


def test_digits_fill_the_boxes_of_a_date(kiosk: Kiosk) -> None:
    open_step(kiosk, "birthDate")
    boxes = sorted(every(kiosk.window, "digitBox"), key=lambda each: box(each).left())
    assert [each.property("text") for each in boxes] == list("12041988")


@pytest.mark.parametrize("step", list(STEPS))
def test_keys_are_large_enough_to_touch_and_rest_while_something_is_asked(kiosk: Kiosk, step: str) -> None:
    open_step(kiosk, step)
    for name in KEYS:
        area = box(kiosk.find(f"digit_{name}"))
        assert min(area.width(), area.height()) >= TWENTY_MM_PX
    kiosk.tap("cancelButton")
    assert kiosk.visit.asked == ["end"]


@pytest.mark.parametrize(("size", "language"), list(itertools.product(SHAPES, ("en", "cs"))))
def test_nothing_leaves_the_window_or_overlaps(kiosk: Kiosk, size: tuple[int, int], language: str) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    fields = {"cardNumber": "cardNumber", "birthDate": "dateBoxes", "code": "codeBoxes"}
    for _ in ("normal text", "large text"):
        for step in STEPS:
            open_step(kiosk, step)
            names = [*(f"digit_{name}" for name in KEYS), asked(size), fields[step], "wayError"]
            names += ["cancelButton", "privacyButton"]
            names += {"code": ["resendButton"], "cardNumber": ["lettersButton"]}.get(step, [])
            names += ["backButton"] if kiosk.root.views.ways_in.property("canGoBack") else []
            boxes = {name: box(kiosk.find(name)) for name in names}
            for name, area in boxes.items():
                assert area.left() >= 0, (step, name)
                assert area.top() >= 0, (step, name)
                assert area.right() <= size[0], (step, name)
                assert area.bottom() <= size[1], (step, name)
            for one, other in itertools.combinations(names, 2):
                assert not boxes[one].intersects(boxes[other]), (step, one, other)
        kiosk.root.views.accessibility.toggleLargeText()
        kiosk.settle()


@pytest.mark.parametrize(("size", "language"), list(itertools.product(SHAPES, ("en", "cs"))))
@pytest.mark.parametrize("way", [Way.PHONE, Way.EMAIL], ids=lambda way: way.value)
def test_address_and_its_error_lie_above_the_keyboard(
    kiosk: Kiosk, size: tuple[int, int], language: str, way: Way
) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    form = kiosk.root.views.ways_in
    for _ in ("normal text", "large text"):
        form.apply(refused(chosen(opened(frozenset(Way)), way), "Please check the phone number"))
        kiosk.root.show_screen(Screen.WAYS_IN)
        kiosk.settle()
        field = "wayPhoneField" if way is Way.PHONE else "wayEmailField"
        names = [asked(size), field, "fieldError", "goOnButton", "keyboard"]
        boxes = {name: box(kiosk.find(name)) for name in names}
        for name, area in boxes.items():
            assert area.left() >= 0, name
            assert area.right() <= size[0], name
        for one, other in itertools.combinations(names, 2):
            assert not boxes[one].intersects(boxes[other]), (one, other)
        kiosk.root.views.accessibility.toggleLargeText()
        kiosk.settle()


def test_ways_are_offered_as_the_shop_wants_and_chosen_by_a_touch(kiosk: Kiosk) -> None:
    form = kiosk.root.views.ways_in
    form.apply(opened(frozenset({Way.PHONE, Way.CARD_NUMBER, Way.CAMERA})))
    kiosk.root.show_screen(Screen.WAYS_IN)
    kiosk.settle()
    assert not kiosk.shows("way_email")
    kiosk.tap("way_phone")
    assert (form.state_now.way, form.state_now.step) == (Way.PHONE, WayStep.CONTACT)
    kiosk.tap("backButton")
    kiosk.tap("way_card_number")
    assert form.state_now.step is WayStep.CARD_NUMBER


def test_address_is_typed_on_the_screen(kiosk: Kiosk) -> None:
    form = kiosk.root.views.ways_in
    form.apply(chosen(opened(frozenset(Way)), Way.PHONE))
    kiosk.root.show_screen(Screen.WAYS_IN)
    kiosk.window.requestActivate()
    kiosk.settle()
    for digit in "601":
        kiosk.tap(f"key_{digit}")
    kiosk.tap("key_DELETE")
    assert form.state_now.phone == "60"


@pytest.mark.parametrize("size", SHAPES)
def test_every_way_is_seen_without_scrolling_in_large_text_too(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.speak("cs")
    kiosk.resize(*size)
    for _ in ("normal text", "large text"):
        kiosk.root.views.ways_in.apply(opened(frozenset(Way)))
        kiosk.root.show_screen(Screen.WAYS_IN)
        kiosk.settle()
        boxes = [box(kiosk.find(f"way_{way}")) for way in ("card_number", "phone", "email")]
        assert max(area.bottom() for area in boxes) <= size[1]
        for one, other in itertools.combinations(boxes, 2):
            assert not one.intersects(other)
        kiosk.root.views.accessibility.toggleLargeText()
        kiosk.settle()
