"""The sign-up form, filled in with a finger on the kiosk's own keyboard, and with a real one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from tests.screens.visible import box, every
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.enrolment import ContactChoice, FormState, Step

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)]
TERMS = Agreement(AgreementId("terms"), "Terms of the programme", "<p>All the <b>terms</b>.</p>", "en")
NEWS = Agreement(AgreementId("news"), "News by e-mail", "", "en")


def ask(kiosk: Any, **values: Any) -> None:
    kiosk.root.views.enrolment.begin(kiosk.root.property("language"))
    kiosk.root.views.enrolment.apply(FormState(**values))
    kiosk.root.show_screen(Screen.ENROLMENT)
    kiosk.window.requestActivate()
    kiosk.settle()


def state(kiosk: Any) -> FormState:
    return kiosk.root.views.enrolment.state_now


def type_on_screen(kiosk: Any, *keys: str) -> None:
    for key in keys:
        kiosk.tap(f"key_{key}")


def type_by_hand(kiosk: Any, text: str) -> None:
    for letter in text:
        QTest.keyClick(kiosk.window, letter)


def letters(kiosk: Any) -> set[str]:
    found, rest = set(), [kiosk.find("keyboard")]
    while rest:
        item = rest.pop()
        rest += item.childItems()
        if item.isVisible() and item.objectName().startswith("key_"):
            found.add(item.objectName().removeprefix("key_"))
    return found


def focused(kiosk: Any) -> str:
    return str(kiosk.window.activeFocusItem().objectName())


def test_fingers_type_a_name_that_starts_with_a_capital(kiosk: Any) -> None:
    ask(kiosk)

    type_on_screen(kiosk, "j", "a", "n", "SPACE", "p", "a", "x", "DELETE", "v", "e", "l", "-", "i", "-")

    assert state(kiosk).first_name == "Jan Pavel-I-"
    assert kiosk.text("firstNameField") == "Jan Pavel-I-"


def test_shift_can_be_put_off_and_on(kiosk: Any) -> None:
    ask(kiosk)

    type_on_screen(kiosk, "SHIFT", "d", "e", "SHIFT", "v", "o")

    assert state(kiosk).first_name == "deVo"


def test_keys_type_where_the_visitor_was_even_after_a_tap_on_a_button(kiosk: Any) -> None:
    ask(kiosk)
    kiosk.tap("lastNameField")
    type_on_screen(kiosk, "n")

    kiosk.tap("goOnButton")
    type_on_screen(kiosk, "o")

    assert state(kiosk).first_name == ""
    assert state(kiosk).last_name == "No"
    assert kiosk.visit.asked == ["go_on"]


def test_delete_removes_what_is_selected_and_nothing_more(kiosk: Any) -> None:
    ask(kiosk, first_name="Johana")
    for _ in range(2):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Left)
    for _ in range(3):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    type_on_screen(kiosk, "DELETE")
    assert state(kiosk).first_name == "Jna"

    type_on_screen(kiosk, "DELETE", "DELETE", "DELETE")
    assert state(kiosk).first_name == "na"


def test_a_field_takes_no_more_than_it_may(kiosk: Any) -> None:
    ask(kiosk, first_name="x" * 60)

    type_on_screen(kiosk, "x")

    assert len(state(kiosk).first_name) == 60


@pytest.mark.parametrize(
    ("language", "wanted"),
    [("cs", "ěščřžýáíéůúóďťň"), ("en", "qwertyuiopasdfghjklzxcvbnm")],
)
def test_the_name_page_has_every_letter_of_its_language(kiosk: Any, language: str, wanted: str) -> None:
    kiosk.speak(language)
    ask(kiosk)

    assert set(wanted) <= letters(kiosk)


@pytest.mark.parametrize(("language", "first"), [("cs", "z"), ("en", "y")])
def test_letters_stand_where_the_country_has_them(kiosk: Any, language: str, first: str) -> None:
    kiosk.speak(language)
    ask(kiosk)
    other = {"z": "y", "y": "z"}[first]

    assert kiosk.place(f"key_{first}").y() < kiosk.place(f"key_{other}").y()


def test_foreign_names_have_their_letters_and_the_page_comes_back(kiosk: Any) -> None:
    ask(kiosk)

    type_on_screen(kiosk, "ACCENTS", "ł", "u", "ACCENTS", "ß")

    assert state(kiosk).first_name == "Łuß"
    assert kiosk.shows("key_SPACE")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "cs"])
def test_keys_are_large_enough_and_apart(kiosk: Any, size: tuple[int, int], language: str) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    ask(kiosk)
    for step, kind in ((Step.NAME, "email"), (Step.CONTACT, "email"), (Step.CONTACT, "phone")):
        ask(kiosk, step=step, contact=ContactChoice(kind))
        boxes = [box(every(kiosk.window, f"key_{name}")[0]) for name in letters(kiosk)]
        smallest = 84 * min(size) / 1080
        assert min(rect.width() for rect in boxes) >= smallest
        assert min(rect.height() for rect in boxes) >= smallest
        for place, rect in enumerate(boxes):
            assert rect.left() >= 0
            assert rect.right() <= size[0]
            assert rect.bottom() <= size[1]
            near = rect.adjusted(-2, -2, 2, 2)
            assert not any(near.intersects(other) for other in boxes[:place])


@pytest.mark.parametrize("language", ["en", "cs"])
@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_the_keyboard_never_covers_the_field_nor_the_actions(
    kiosk: Any, size: tuple[int, int], is_large: bool, language: str
) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    if is_large:
        kiosk.root.toggleLargeText()
    missing = FieldError(SignUpField.LAST_NAME, FieldProblem.REQUIRED)
    taken = FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS)
    for values, field in (
        ({}, "firstNameField"),
        ({"errors": (missing,)}, "lastNameField"),
        ({"step": Step.CONTACT}, "emailField"),
        ({"step": Step.CONTACT, "errors": (taken,)}, "emailField"),
        ({"step": Step.CONTACT, "contact": ContactChoice.PHONE}, "phoneField"),
    ):
        ask(kiosk, **values)
        assert focused(kiosk) == field
        page, keys = box(kiosk.find("formPage")), box(kiosk.find("keyboard"))
        rect = box(kiosk.find(field))
        assert page.adjusted(-1, -1, 1, 1).contains(rect), field
        assert rect.bottom() < keys.top()
        for name in ("goOnButton", "cancelButton", "privacyButton"):
            inside = box(kiosk.find(name))
            assert inside.top() >= 0, name
            assert inside.right() <= size[0], name
            assert inside.bottom() <= keys.top(), name


def test_a_hardware_keyboard_fills_the_form_too(kiosk: Any) -> None:
    ask(kiosk)
    assert focused(kiosk) == "firstNameField"

    type_by_hand(kiosk, "jana")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    assert focused(kiosk) == "lastNameField"
    type_by_hand(kiosk, "novak")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)

    assert (state(kiosk).first_name, state(kiosk).last_name) == ("jana", "novak")
    assert kiosk.visit.asked == ["go_on"]


def test_enter_after_the_first_name_asks_for_the_last(kiosk: Any) -> None:
    ask(kiosk, first_name="Jana")

    QTest.keyClick(kiosk.window, Qt.Key.Key_Enter)

    assert focused(kiosk) == "lastNameField"
    assert kiosk.visit.asked == []


def test_tab_reaches_every_control_and_comes_round(kiosk: Any) -> None:
    ask(kiosk, step=Step.CONTACT)
    seen = []
    for _ in range(12):
        seen.append(focused(kiosk))
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)

    assert {
        "emailField",
        "emailSuggestion",
        "otherWayButton",
        "goOnButton",
        "backButton",
        "cancelButton",
    } <= {*seen}
    assert seen.count("emailField") >= 2
    assert not any(name.startswith("key_") for name in seen)


def test_a_suggestion_completes_the_address_and_typing_goes_on_behind_it(kiosk: Any) -> None:
    ask(kiosk, step=Step.CONTACT)
    type_on_screen(kiosk, "j", "n")

    kiosk.tap("emailSuggestion")
    ending = state(kiosk).email.removeprefix("jn")
    type_on_screen(kiosk, ".")

    assert ending.startswith("@")
    assert state(kiosk).email == f"jn{ending}."


def test_the_phone_page_shows_digits_behind_the_countrys_prefix(kiosk: Any) -> None:
    kiosk.root.views.enrolment.use_phone_prefix("+420")
    ask(kiosk, step=Step.CONTACT)

    kiosk.tap("otherWayButton")
    assert focused(kiosk) == "phoneField"
    assert letters(kiosk) == {*"0123456789+", "DELETE"}
    assert "+420" in [item.property("text") for item in every(kiosk.window, "prefix")]
    type_on_screen(kiosk, "6", "0", "2")
    assert state(kiosk).phone == "602"

    kiosk.tap("otherWayButton")
    assert focused(kiosk) == "emailField"


def test_a_number_with_its_own_prefix_shows_no_other(kiosk: Any) -> None:
    kiosk.root.views.enrolment.use_phone_prefix("+420")
    ask(kiosk, step=Step.CONTACT, contact=ContactChoice.PHONE)

    type_on_screen(kiosk, "+", "4")

    assert "+420" not in [item.property("text") for item in every(kiosk.window, "prefix")]


def test_going_back_forgets_nothing(kiosk: Any) -> None:
    ask(kiosk, first_name="Jana", last_name="Nová", email="j@x.cz", step=Step.CONTACT)

    kiosk.tap("backButton")

    assert kiosk.text("firstNameField") == "Jana"
    assert kiosk.text("lastNameField") == "Nová"
    assert not kiosk.shows("backButton")


def test_a_refused_value_is_marked_in_words_and_gets_the_focus(kiosk: Any) -> None:
    ask(kiosk, first_name="Jana")
    kiosk.tap("firstNameField")

    error = FieldError(SignUpField.LAST_NAME, FieldProblem.REQUIRED)
    kiosk.root.views.enrolment.apply(replace(state(kiosk), errors=(error,)))
    kiosk.settle()

    assert focused(kiosk) == "lastNameField"
    assert [item.property("text") for item in every(kiosk.window, "fieldError")] == ["Please fill this in"]
    type_on_screen(kiosk, "n")
    assert not kiosk.shows("fieldError")


def test_boxes_start_unticked_and_each_row_ticks_only_its_own(kiosk: Any) -> None:
    ask(kiosk, step=Step.AGREEMENTS, agreements=(TERMS, NEWS))
    rows = sorted(every(kiosk.window, "consentRow"), key=lambda item: box(item).top())
    assert [item.property("isTicked") for item in rows] == [False, False]
    assert not kiosk.shows("keyboard")

    kiosk.tap_at(box(rows[1]).center().toPoint())

    assert [item.property("isTicked") for item in rows] == [False, True]
    assert [item.height() >= 84 for item in rows] == [True, True]


def test_required_agreements_are_marked_in_words(kiosk: Any) -> None:
    kiosk.root.views.enrolment._required = frozenset({TERMS.agreement_id})
    ask(kiosk, step=Step.AGREEMENTS, agreements=(TERMS, NEWS))

    said = [item.property("text") for item in every(kiosk.window, "agreementKind")]

    assert sorted(said) == ["Necessary for membership", "Optional"]


def test_the_full_text_opens_without_ticking_and_closes(kiosk: Any) -> None:
    ask(kiosk, step=Step.AGREEMENTS, agreements=(TERMS, NEWS))
    assert len(every(kiosk.window, "readButton")) == 1

    kiosk.tap("readButton")
    assert kiosk.text("sheetTitle") == "Terms of the programme"
    assert "<b>terms</b>" in kiosk.text("sheetText")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    assert focused(kiosk) == "closeSheetButton"
    kiosk.tap("closeSheetButton")

    assert not kiosk.shows("sheetTitle")
    assert state(kiosk).ticks == ()


def test_space_ticks_and_enter_goes_on(kiosk: Any) -> None:
    ask(kiosk, step=Step.AGREEMENTS, agreements=(NEWS,))
    while focused(kiosk) != "consentRow":
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)

    QTest.keyClick(kiosk.window, Qt.Key.Key_Space)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)

    assert len(state(kiosk).ticks) == 1
    assert kiosk.visit.asked == ["go_on"]


def test_agreements_that_did_not_load_can_be_asked_for_again(kiosk: Any) -> None:
    ask(kiosk, step=Step.AGREEMENTS, is_agreements_failed=True)

    assert kiosk.text("tileMessage") == "The agreements did not load"
    kiosk.tap("retryButton")
    assert kiosk.visit.asked == ["load_agreements"]


def test_nothing_is_sent_or_changed_twice_while_busy(kiosk: Any) -> None:
    ask(kiosk, first_name="Jana", is_busy=True)

    kiosk.tap("goOnButton")
    type_on_screen(kiosk, "x")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)

    assert not kiosk.find("goOnButton").isEnabled()
    assert kiosk.shows("busyRing")
    assert state(kiosk).first_name == "Jana"
    assert kiosk.visit.asked == []


def test_cancel_ends_the_visit(kiosk: Any) -> None:
    ask(kiosk)

    kiosk.tap("cancelButton")

    assert kiosk.visit.asked == ["end"]


def test_no_second_window_opens_over_a_field(kiosk: Any) -> None:
    ask(kiosk, first_name="Jana")
    spot = kiosk.place("firstNameField").toPoint()

    QTest.mouseClick(kiosk.window, Qt.MouseButton.RightButton, pos=spot)
    kiosk.settle()
    press_long(kiosk, spot)

    shown = [window for window in QGuiApplication.allWindows() if window.isVisible()]
    assert shown == [kiosk.window]


def press_long(kiosk: Any, spot: QPoint) -> None:
    QTest.touchEvent(kiosk.window, kiosk.touch).press(0, spot, kiosk.window).commit()
    kiosk.settle(1000)
    QTest.touchEvent(kiosk.window, kiosk.touch).release(0, spot, kiosk.window).commit()
    kiosk.settle()


def test_a_key_pressed_by_assistive_technology_types_once(kiosk: Any) -> None:
    ask(kiosk)
    QAccessible.setActive(True)
    try:
        key = QAccessible.queryAccessibleInterface(kiosk.find("key_a"))
        key.actionInterface().doAction("Press")
        kiosk.settle()
    finally:
        QAccessible.setActive(False)

    assert state(kiosk).first_name == "A"


def test_fields_teach_no_input_method(kiosk: Any) -> None:
    ask(kiosk)

    hints = Qt.InputMethodHint(kiosk.find("firstNameField").property("inputMethodHints"))

    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert hints & Qt.InputMethodHint.ImhSensitiveData
