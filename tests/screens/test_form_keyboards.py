"""Each question of a configured form has the keys it needs, large enough and never over the field."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import (
    AGREEMENTS,
    Ask,
    Interest,
    InterestId,
    PropertyDefinition,
    PropertyId,
    PropertyItem,
    PropertyKind,
    Question,
    SignUpLists,
)
from kiosk.domain.typed_date import TypedDate
from tests.screens.kiosk_window import Kiosk
from tests.screens.sign_up_form import ask, focused, letters, state, type_by_hand, type_on_screen
from tests.screens.visible import box, every

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)]
WISH = PropertyDefinition(PropertyId("wish"), "What do you miss here?", PropertyKind.TEXT)
HOUSEHOLD = PropertyDefinition(PropertyId("household"), "How many are you?", PropertyKind.NUMBER)
DIET = PropertyDefinition(
    PropertyId("diet"),
    "How do you eat?",
    PropertyKind.MANY_OF,
    tuple(PropertyItem(each, each) for each in ("Vegan", "Gluten-free", "Lactose-free")),
)
BEGUN = PropertyDefinition(PropertyId("since"), "Since when do you come to us?", PropertyKind.DATE)
LISTS = SignUpLists(
    (WISH, HOUSEHOLD, DIET, BEGUN), tuple(Interest(InterestId(each), each) for each in "abcdefghij")
)

BIRTH_DATE = Question(Ask.BIRTH_DATE)
POSTCODE = Question(Ask.POSTCODE)
CODE = Question(Ask.REFERRAL_CODE, is_required=False)
PASSWORD = Question(Ask.PASSWORD, is_required=False)
SINCE = Question(Ask.PROPERTY, is_required=False, property_id=BEGUN.property_id)
DATES = (BIRTH_DATE, SINCE)
TYPED = (
    POSTCODE,
    CODE,
    PASSWORD,
    Question(Ask.PROPERTY, is_required=False, property_id=WISH.property_id),
    Question(Ask.PROPERTY, is_required=False, property_id=HOUSEHOLD.property_id),
)
CHOSEN = (
    Question(Ask.PROPERTY, is_required=False, property_id=DIET.property_id),
    Question(Ask.INTERESTS, is_required=False),
)


def put(kiosk: Kiosk, step: Question, **values: object) -> None:
    ask(kiosk, questions=(*DATES, *TYPED, *CHOSEN, AGREEMENTS), step=step, lists=LISTS, **values)


def error_of(step: Question) -> FieldError:
    return FieldError(SignUpField(step.ask.value), FieldProblem.WRONG_FORMAT, step.property_id)


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_field_and_actions_stand_above_keys_that_are_large_enough(
    kiosk: Kiosk, size: tuple[int, int], is_large: bool
) -> None:
    kiosk.speak("cs")
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    for step in TYPED:
        put(kiosk, step, errors=(error_of(step),))
        assert focused(kiosk) == "answerField"
        keys, field, page = (box(kiosk.find(name)) for name in ("keyboard", "answerField", "formPage"))
        assert page.adjusted(-1, -1, 1, 1).contains(field), step
        assert field.bottom() < keys.top(), step
        names = ["goOnButton", "cancelButton", *([] if step.is_required else ["otherWayButton"])]
        for name in names:
            inside = box(kiosk.find(name))
            assert inside.top() >= 0, (step, name)
            assert inside.bottom() <= keys.top(), (step, name)
        boxes = [box(every(kiosk.window, f"key_{name}")[0]) for name in letters(kiosk)]
        smallest = 84 * min(size) / 1080
        for place, rect in enumerate(boxes):
            assert min(rect.width(), rect.height()) >= smallest, step
            assert keys.contains(rect), step
            near = rect.adjusted(-2, -2, 2, 2)
            assert not any(near.intersects(other) for other in boxes[:place]), step


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_every_answer_to_choose_can_be_reached_and_nothing_lies_over_another(
    kiosk: Kiosk, size: tuple[int, int], is_large: bool
) -> None:
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    for step, count in zip(CHOSEN, (3, 10), strict=True):
        put(kiosk, step)
        assert not kiosk.shows("keyboard")
        rows = [box(row) for row in every(kiosk.window, "optionRow")]
        assert len(rows) == count
        assert all(row.height() >= 84 * min(size) / 1080 and row.right() <= size[0] for row in rows)
        assert not any(row.intersects(other) for place, row in enumerate(rows) for other in rows[:place])
        page, action = box(kiosk.find("formPage")), box(kiosk.find("goOnButton"))
        assert page.bottom() <= size[1]
        assert not page.intersects(action)
        # What does not fit is scrolled to.
        below = max(row.bottom() for row in rows) - page.top()
        assert kiosk.find("formPage").property("contentHeight") >= below - 1


def test_a_date_is_typed_into_boxes_on_a_pad(kiosk: Kiosk) -> None:
    put(kiosk, BIRTH_DATE)
    assert not kiosk.shows("keyboard")
    assert not kiosk.find("digit_ENTER").isEnabled()
    for digit in "24051990":
        kiosk.tap(f"digit_{digit}")
    kiosk.tap("digit_ERASE")
    type_by_hand(kiosk, "1")
    assert state(kiosk).birth_date == TypedDate("24", "05", "1991")
    kiosk.tap("digit_ENTER")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.visit.asked == ["go_on"] * 2

    # What is typed stays in its boxes in another language, and beside a mistake.
    kiosk.speak("cs")
    put(kiosk, BIRTH_DATE, birth_date=TypedDate("31", "02", "1990"), errors=(error_of(BIRTH_DATE),))
    assert kiosk.text("wayError").startswith("Zkontrolujte prosím datum")
    boxes = sorted(every(kiosk.window, "digitBox"), key=lambda each: box(each).left())
    assert "".join(str(each.property("text")) for each in boxes) == "31021990"


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_a_date_fits_its_screen_with_the_way_past_it(
    kiosk: Kiosk, size: tuple[int, int], is_large: bool
) -> None:
    kiosk.speak("cs")
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    put(kiosk, SINCE, errors=(error_of(SINCE),))
    names = ["dateBoxes", "wayError", "otherWayButton", *(f"digit_{key}" for key in "1590")]
    names += ["digit_ENTER", "backButton", "cancelButton"]
    names += ["barQuestion" if size[0] > size[1] else "question"]
    boxes = {name: box(kiosk.find(name)) for name in names}
    for name, area in boxes.items():
        assert area.left() >= 0, name
        assert area.top() >= 0, name
        assert area.right() <= size[0], name
        assert area.bottom() <= size[1], name
    for one, other in itertools.combinations(names, 2):
        assert not boxes[one].intersects(boxes[other]), (one, other)
    kiosk.tap("otherWayButton")
    assert state(kiosk).step != SINCE


def test_czech_postcodes_need_digits_only(kiosk: Kiosk) -> None:
    put(kiosk, CODE)
    assert {*"0123456789", *"QWERTZUIOPASDFGHJKLYXCVBNM", "-", "DELETE"} >= letters(kiosk) >= {*"A1-"}


def test_password_is_hidden_until_its_owner_wants_to_see_it(kiosk: Kiosk) -> None:
    put(kiosk, PASSWORD)
    type_on_screen(kiosk, "SHIFT", "h", "e", "SIGNS", "1", "!", "LETTERS", "s")

    assert state(kiosk).password == "He1!s"
    assert kiosk.find("answerField").property("displayText") == "●●●●●"
    met = {item.property("text"): item.property("isMet") for item in every(kiosk.window, "passwordNeed")}
    assert met == {"At least 8\N{NO-BREAK SPACE}characters": False, "A digit": True, "A capital letter": True}
    kiosk.tap("showButton")
    assert kiosk.find("answerField").property("displayText") == "He1!s"
    type_on_screen(kiosk, "t")
    assert state(kiosk).password == "He1!st"


def test_free_text_has_letters_and_signs(kiosk: Kiosk) -> None:
    kiosk.speak("cs")
    put(kiosk, TYPED[3])
    type_on_screen(kiosk, "č", "a", "j", "SPACE", "SIGNS", "2", "LETTERS", "x")
    assert state(kiosk).answer_to(WISH.property_id) == ("Čaj 2x",)


def test_optional_question_has_a_button_to_skip_it(kiosk: Kiosk) -> None:
    put(kiosk, PASSWORD)
    kiosk.tap("otherWayButton")
    assert state(kiosk).step == TYPED[3]
    put(kiosk, BIRTH_DATE)
    assert not kiosk.shows("otherWayButton")


def test_options_are_picked_by_finger_and_by_key(kiosk: Kiosk) -> None:
    put(kiosk, CHOSEN[0])
    kiosk.tap("optionRow")
    assert len(state(kiosk).answer_to(DIET.property_id)) == 1
    assert [row.property("isMany") for row in every(kiosk.window, "optionRow")] == [True] * 3


def test_choices_that_did_not_load_can_be_asked_for_again(kiosk: Kiosk) -> None:
    put(kiosk, CHOSEN[0])
    ask(kiosk, questions=(CHOSEN[0], AGREEMENTS), step=CHOSEN[0], is_lists_failed=True)
    assert kiosk.text("tileMessage") == "This question did not load. Please try again, or ask our staff."
    kiosk.tap("retryButton")
    assert kiosk.visit.asked == ["load_agreements"]


def test_fields_teach_no_input_method(kiosk: Kiosk) -> None:
    for step in TYPED:
        put(kiosk, step)
        hints = Qt.InputMethodHint(kiosk.find("answerField").property("inputMethodHints"))
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText
        assert hints & Qt.InputMethodHint.ImhSensitiveData


@pytest.mark.parametrize(("size", "count"), [((1080, 1920), 3), ((1920, 1080), 3), ((1080, 1920), 10)])
def test_way_on_stays_where_it_was_as_long_as_the_answers_leave_it_there(
    kiosk: Kiosk, size: tuple[int, int], count: int
) -> None:
    kiosk.resize(*size)
    put(kiosk, TYPED[0])
    before = box(kiosk.find("goOnButton"))
    put(kiosk, CHOSEN[0] if count == 3 else CHOSEN[1])
    after, last = box(kiosk.find("goOnButton")), box(every(kiosk.window, "optionRow")[-1])
    if count == 3:
        assert (after.top(), after.right()) == (before.top(), before.right())
    else:
        assert after.top() > last.bottom()
        assert after.bottom() <= size[1]
