"""The kiosk's own keyboard: its letters, its room on the screen, and where it types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import CONTACT, NAME
from kiosk.languages.built_in import LANGUAGE_NAMES
from tests.screens.kiosk_window import Kiosk
from tests.screens.sign_up_form import ask, focused, letters, state, type_on_screen
from tests.screens.visible import box, every
from ui.demo.touch import is_moving
from ui.look.appearance import Shown, appearance_of
from ui.viewmodels.self_service.form_state import ContactChoice

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)]


def test_fingers_type_a_name_that_starts_with_a_capital(kiosk: Kiosk) -> None:
    ask(kiosk)

    type_on_screen(kiosk, "j", "a", "n", "SPACE", "p", "a", "x", "DELETE", "v", "e", "l", "-", "i", "-")

    assert state(kiosk).first_name == "Jan Pavel-I-"
    assert kiosk.text("firstNameField") == "Jan Pavel-I-"


def test_shift_can_be_put_off_and_on(kiosk: Kiosk) -> None:
    ask(kiosk)

    type_on_screen(kiosk, "SHIFT", "d", "e", "SHIFT", "v", "o")

    assert state(kiosk).first_name == "deVo"


def test_keys_type_where_the_visitor_was_even_after_a_tap_on_a_button(kiosk: Kiosk) -> None:
    ask(kiosk)
    kiosk.tap("lastNameField")
    type_on_screen(kiosk, "n")

    kiosk.tap("goOnButton")
    type_on_screen(kiosk, "o")

    assert state(kiosk).first_name == ""
    assert state(kiosk).last_name == "No"
    assert kiosk.visit.asked == ["go_on"]


def test_delete_removes_what_is_selected_and_nothing_more(kiosk: Kiosk) -> None:
    ask(kiosk, first_name="Johana")
    for _ in range(2):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Left)
    for _ in range(3):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    type_on_screen(kiosk, "DELETE")
    assert state(kiosk).first_name == "Jna"

    type_on_screen(kiosk, "DELETE", "DELETE", "DELETE")
    assert state(kiosk).first_name == "na"


def test_a_field_takes_no_more_than_it_may(kiosk: Kiosk) -> None:
    ask(kiosk, first_name="x" * 60)

    type_on_screen(kiosk, "x")

    assert len(state(kiosk).first_name) == 60


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("cs", "ěščřžýáíéůúóďťň"),
        ("sk", "áäčďéíĺľňóôŕšťúýž"),
        ("de", "äöüß"),
        ("pl", "ąćęłńóśźż"),
        ("en", ""),
    ],
)
def test_the_name_page_has_every_letter_of_its_language(kiosk: Kiosk, language: str, wanted: str) -> None:
    kiosk.speak(language)
    ask(kiosk)

    assert set(wanted) | set("qwertyuiopasdfghjklzxcvbnm") <= letters(kiosk)


@pytest.mark.parametrize(
    ("language", "first"), [("cs", "z"), ("sk", "z"), ("de", "z"), ("en", "y"), ("pl", "y")]
)
def test_letters_stand_where_the_country_has_them(kiosk: Kiosk, language: str, first: str) -> None:
    kiosk.speak(language)
    ask(kiosk)
    other = {"z": "y", "y": "z"}[first]

    assert kiosk.place(f"key_{first}").y() < kiosk.place(f"key_{other}").y()


def test_foreign_names_have_their_letters_and_the_page_comes_back(kiosk: Kiosk) -> None:
    ask(kiosk)

    type_on_screen(kiosk, "ACCENTS", "ł", "u", "ACCENTS", "ß")

    assert state(kiosk).first_name == "Łuß"
    assert kiosk.shows("key_SPACE")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_keys_are_large_enough_and_apart(kiosk: Kiosk, size: tuple[int, int], language: str) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    ask(kiosk)
    for step, kind in ((NAME, "email"), (CONTACT, "email"), (CONTACT, "phone")):
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


@pytest.mark.parametrize("language", ["en", "cs", "sk"])
@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_the_keyboard_never_covers_the_field_nor_the_actions(
    kiosk: Kiosk, size: tuple[int, int], is_large: bool, language: str
) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    missing = FieldError(SignUpField.LAST_NAME, FieldProblem.REQUIRED)
    taken = FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS)
    for values, field in (
        ({}, "firstNameField"),
        ({"errors": (missing,)}, "lastNameField"),
        ({"step": CONTACT}, "emailField"),
        ({"step": CONTACT, "errors": (taken,)}, "emailField"),
        ({"step": CONTACT, "contact": ContactChoice.PHONE}, "phoneField"),
    ):
        ask(kiosk, **{name: value for name, value in values.items() if name != "errors"})
        if "errors" in values:
            kiosk.root.views.enrolment.refuse(values["errors"])
            kiosk.settle()
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


def test_no_second_window_opens_over_a_field(kiosk: Kiosk) -> None:
    ask(kiosk, first_name="Jana")
    spot = kiosk.place("firstNameField").toPoint()

    QTest.mouseClick(kiosk.window, Qt.MouseButton.RightButton, pos=spot)
    kiosk.settle()
    press_long(kiosk, spot)

    shown = [window for window in QGuiApplication.allWindows() if window.isVisible()]
    assert shown == [kiosk.window]


def press_long(kiosk: Kiosk, spot: QPoint) -> None:
    QTest.touchEvent(kiosk.window, kiosk.touch).press(0, spot, kiosk.window).commit()
    kiosk.settle(1000)
    QTest.touchEvent(kiosk.window, kiosk.touch).release(0, spot, kiosk.window).commit()
    kiosk.settle()


def test_a_key_pressed_by_assistive_technology_types_once(kiosk: Kiosk) -> None:
    ask(kiosk)
    QAccessible.setActive(True)
    try:
        key = QAccessible.queryAccessibleInterface(kiosk.find("key_a"))
        key.actionInterface().doAction("Press")
        kiosk.settle()
    finally:
        QAccessible.setActive(False)

    assert state(kiosk).first_name == "A"


def test_fields_teach_no_input_method(kiosk: Kiosk) -> None:
    ask(kiosk)

    hints = Qt.InputMethodHint(kiosk.find("firstNameField").property("inputMethodHints"))

    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert hints & Qt.InputMethodHint.ImhSensitiveData


def test_a_slide_into_its_place_is_known_until_its_end(kiosk: Kiosk) -> None:
    ask(kiosk)
    assert not is_moving(kiosk.window)
    appearance_of(kiosk.engine).show(Shown())
    kiosk.window.resize(1920, 1080)
    QCoreApplication.processEvents()
    assert is_moving(kiosk.window)
    for _ in range(100):
        kiosk.settle(20)
        if not is_moving(kiosk.window):
            break
    assert box(kiosk.find("keyboard")).bottom() == 1080
