"""After a mistake the focus is where it is mended, for a finger, for a keypad and for who only hears it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import AGREEMENTS, CONTACT, NAME, Ask, Question
from kiosk.domain.typed_date import TypedDate
from kiosk.domain.way_in import Way
from tests.screens import cafe, test_details_screen
from tests.screens.kiosk_window import Kiosk
from tests.screens.sign_up_form import ask
from tests.screens.test_form_keyboards import BIRTH_DATE, CHOSEN, DATES, LISTS, PASSWORD, POSTCODE, TYPED
from tests.screens.test_pin_pad_screen import open_pad
from tests.screens.test_ways_in_screen import open_step
from tests.screens.visible import box
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.form_state import ContactChoice, Tick
from ui.viewmodels.self_service.ways_in_state import chosen, opened

REQUIRED, WRONG = FieldProblem.REQUIRED, FieldProblem.WRONG_FORMAT
LIKED = Question(Ask.INTERESTS)


def focused(kiosk: Kiosk) -> QQuickItem:
    item = kiosk.window.activeFocusItem()
    assert item is not None
    return item


def tab_to(kiosk: Kiosk, name: str) -> None:
    for _ in range(40):
        if focused(kiosk).objectName() == name:
            return
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        kiosk.settle(5)
    raise AssertionError(f"Tab does not lead to {name}")


def question(step: Question, **values: object) -> Callable[[Kiosk], None]:
    asked = (*DATES, *TYPED, *CHOSEN, NAME, CONTACT, LIKED, AGREEMENTS)
    return lambda kiosk: ask(kiosk, questions=asked, step=step, lists=LISTS, **values)


def refused(field: SignUpField, problem: FieldProblem, step: Question = NAME) -> Callable[[Kiosk], None]:
    error = FieldError(field, problem, step.property_id)
    return lambda kiosk: kiosk.root.views.enrolment.refuse((error,))


def agreements(kiosk: Kiosk) -> None:
    """Two are necessary, and the first of them is ticked already."""
    offered = cafe.agreements("en")
    kiosk.root.views.enrolment.use_required_agreements(frozenset(each.agreement_id for each in offered[:2]))
    ticks = ((offered[0].agreement_id, Tick.TICKED),)
    ask(kiosk, step=AGREEMENTS, agreements=(*offered[2:], *offered[:2]), ticks=ticks)


def way_contact(kiosk: Kiosk) -> None:
    kiosk.root.views.ways_in.apply(replace(chosen(opened(frozenset(Way)), Way.EMAIL), email="jana@"))
    kiosk.root.show_screen(Screen.WAYS_IN)
    kiosk.window.requestActivate()
    kiosk.settle()


MISTAKES: dict[str, tuple[Callable[[Kiosk], None], str, Callable[[Kiosk], None], str]] = {
    "first name": (
        question(NAME, last_name="Malá"),
        "goOnButton",
        refused(SignUpField.FIRST_NAME, REQUIRED),
        "firstNameField",
    ),
    "last name": (
        question(NAME, first_name="Eva"),
        "goOnButton",
        refused(SignUpField.LAST_NAME, REQUIRED),
        "lastNameField",
    ),
    "e-mail": (
        question(CONTACT, email="eva@"),
        "goOnButton",
        refused(SignUpField.EMAIL, WRONG),
        "emailField",
    ),
    "phone": (
        question(CONTACT, phone="12", contact=ContactChoice.PHONE),
        "goOnButton",
        refused(SignUpField.PHONE, WRONG),
        "phoneField",
    ),
    "postcode": (
        question(POSTCODE, postcode="1"),
        "goOnButton",
        refused(SignUpField.POSTCODE, WRONG),
        "answerField",
    ),
    "password": (
        question(PASSWORD, password="a"),
        "goOnButton",
        refused(SignUpField.PASSWORD, WRONG),
        "answerField",
    ),
    "property that is typed": (
        question(TYPED[4]),
        "goOnButton",
        refused(SignUpField.PROPERTY, WRONG, TYPED[4]),
        "answerField",
    ),
    "property that is chosen": (
        question(CHOSEN[0]),
        "goOnButton",
        refused(SignUpField.PROPERTY, REQUIRED, CHOSEN[0]),
        "optionRow",
    ),
    "interests": (question(LIKED), "goOnButton", refused(SignUpField.INTERESTS, REQUIRED), "optionRow"),
    "agreements": (agreements, "goOnButton", refused(SignUpField.CONSENTS, REQUIRED), "consentRow"),
    "address of an account": (
        way_contact,
        "goOnButton",
        lambda kiosk: kiosk.root.views.ways_in.refuse("Please check the e-mail address"),
        "wayEmailField",
    ),
    "contact in the details": (
        lambda kiosk: test_details_screen.show(kiosk, test_details_screen.TYPING),
        "detailsPrimary",
        lambda kiosk: kiosk.root.views.details.refuse_draft(FieldError(SignUpField.EMAIL, WRONG)),
        "emailField",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_focus_goes_to_the_first_wrong_answer_each_time(keypad: Kiosk, name: str) -> None:
    bring, button, refuse, field = MISTAKES[name]
    keypad.resize(1280, 800)
    keypad.root.views.accessibility.toggleLargeText()
    bring(keypad)
    # Twice: the same mistake is one again.
    for _ in range(2):
        tab_to(keypad, button)
        refuse(keypad)
        keypad.settle()
        item = focused(keypad)
        assert item.objectName() == field
        if field == "consentRow":
            assert item.property("agreementId") == cafe.agreements("en")[1].agreement_id
        page = keypad.find("formPage")
        assert box(page).adjusted(-2, -2, 2, 2).contains(box(item)), "out of view"
        assert item.property("focusReason") == Qt.FocusReason.TabFocusReason


def test_keypad_begins_anew_on_the_pad_after_a_wrong_code(keypad: Kiosk) -> None:
    open_step(keypad, "code")
    keypad.window.requestActivate()
    entry = keypad.root.views.ways_in.code_entry
    entry.apply(replace(entry.state_now, digits="482111", error=""))
    tab_to(keypad, "digit_1")
    for key in (Qt.Key.Key_Down,) * 3 + (Qt.Key.Key_Right,) * 2:
        QTest.keyClick(keypad.window, key)
        keypad.settle(5)
    assert focused(keypad).objectName() == "digit_ENTER"
    QTest.keyClick(keypad.window, Qt.Key.Key_Return)
    entry.apply(replace(entry.state_now, is_busy=True))
    keypad.settle()
    entry.apply(replace(entry.state_now, is_busy=False, digits="", error="This code is wrong"))
    keypad.settle()
    assert focused(keypad).objectName() == "digit_1"
    assert focused(keypad).property("visualFocus")


def test_field_that_is_wrong_can_be_typed_into_at_once_after_a_touch(kiosk: Kiosk) -> None:
    question(NAME, first_name="Eva")(kiosk)
    kiosk.tap("goOnButton")
    refused(SignUpField.LAST_NAME, REQUIRED)(kiosk)
    kiosk.tap("key_a")
    assert kiosk.root.views.enrolment.state_now.last_name.lower() == "a"


def way_birth_date(kiosk: Kiosk) -> None:
    open_step(kiosk, "birthDate")
    ways_in = kiosk.root.views.ways_in
    ways_in.apply(replace(ways_in.state_now, birth_date=TypedDate()))


PADS: dict[str, tuple[Callable[[Kiosk], None], Callable[[Kiosk], str]]] = {
    "date": (question(BIRTH_DATE), lambda kiosk: kiosk.root.views.enrolment.state_now.birth_date.day),
    "code of a sign-up": (
        question(CONTACT, email="eva@example.com", is_proving=True),
        lambda kiosk: kiosk.root.views.enrolment.code_entry.state_now.digits,
    ),
    "card number": (
        lambda kiosk: open_step(kiosk, "cardNumber"),
        lambda kiosk: kiosk.root.views.ways_in.state_now.number,
    ),
    "card number with letters": (
        lambda kiosk: open_step(kiosk, "cardLetters"),
        lambda kiosk: kiosk.root.views.ways_in.state_now.number,
    ),
    "birth date": (
        way_birth_date,
        lambda kiosk: kiosk.root.views.ways_in.state_now.birth_date.day,
    ),
    "code": (
        lambda kiosk: open_step(kiosk, "code"),
        lambda kiosk: kiosk.root.views.ways_in.code_entry.state_now.digits,
    ),
}


@pytest.mark.parametrize("name", PADS)
def test_digits_of_a_keyboard_mean_the_only_field_after_another_button_was_touched(
    kiosk: Kiosk, name: str
) -> None:
    bring, typed = PADS[name]
    bring(kiosk)
    kiosk.window.requestActivate()
    kiosk.settle()
    before = typed(kiosk)
    kiosk.tap("accessibilityButton")
    QTest.keyClick(kiosk.window, "1")  # type: ignore[call-overload]  # the stubs know key codes only
    assert typed(kiosk) == before, "nothing is typed under what lies over it"
    kiosk.tap("closeAccessibilityButton")
    for touched in ("", "cancelButton"):
        if touched:
            kiosk.find(touched).forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClick(kiosk.window, "1")  # type: ignore[call-overload]  # as above
        assert typed(kiosk) == f"{before}1", touched
        QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
        assert typed(kiosk) == before, touched


def test_digits_of_a_keyboard_reach_the_pin_pad_after_another_button_was_touched(kiosk: Kiosk) -> None:
    open_pad(kiosk)
    kiosk.window.requestActivate()
    kiosk.settle()
    kiosk.tap("accessibilityButton")
    kiosk.tap("closeAccessibilityButton")
    QTest.keyClick(kiosk.window, "4")  # type: ignore[call-overload]  # as above
    kiosk.find("pinCancel").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(kiosk.window, "8")  # type: ignore[call-overload]  # as above
    assert kiosk.root.views.pin.property("digitCount") == 2
