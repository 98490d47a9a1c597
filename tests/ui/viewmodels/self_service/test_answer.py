"""Options are picked one or many, and each question has its keys."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import (
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
from ui.viewmodels.self_service.answer import AnswerRules, AnswerViewModel, options_of, toggled_option
from ui.viewmodels.self_service.form_state import FormState
from ui.viewmodels.self_service.form_steps import step_of
from ui.viewmodels.self_service.question_words import explanation, keyboard_page, title

P = PropertyId("p")
ITEMS = (PropertyItem("a", "A"), PropertyItem("b", "B"))
RULES = AnswerRules(languages=("en", "cs"))


def asking(kind: PropertyKind) -> FormState:
    definition = PropertyDefinition(P, "What?", kind, ITEMS)
    question = Question(Ask.PROPERTY, property_id=P)
    return FormState((question,), question, lists=SignUpLists((definition,)))


@pytest.mark.parametrize(
    ("kind", "taps", "picked"),
    [
        (PropertyKind.ONE_OF, "ab", ("b",)),
        (PropertyKind.ONE_OF, "aa", ()),
        (PropertyKind.MANY_OF, "ab", ("a", "b")),
        (PropertyKind.MANY_OF, "aba", ("b",)),
    ],
)
def test_one_excludes_the_others_unless_many_may_be(
    kind: PropertyKind, taps: str, picked: tuple[str, ...]
) -> None:
    state = asking(kind)
    for tap in taps:
        state = toggled_option(state, tap)
    assert state.answer_to(P) == picked
    assert [row.option_id for row in options_of(state, RULES, "en") if row.is_picked] == [*picked]


def test_language_of_the_visit_is_picked_until_another_is() -> None:
    question = Question(Ask.LANGUAGE)
    state = FormState((question,), question)
    assert [row.is_picked for row in options_of(state, RULES, "cs")] == [False, True]
    state = toggled_option(state, "en")
    assert [row.is_picked for row in options_of(state, RULES, "cs")] == [True, False]


def test_interests_are_as_many_as_one_likes() -> None:
    question = Question(Ask.INTERESTS)
    offered = tuple(Interest(InterestId(each), each) for each in "abc")
    state = FormState((question,), question, lists=SignUpLists(interests=offered))
    for tap in ("a", "c", "a", "b"):
        state = toggled_option(state, tap)
    assert state.interests == ("c", "b")


@pytest.mark.parametrize(
    ("question", "country", "page"),
    [
        (Question(Ask.FIRST_NAME), "CZ", "name"),
        (Question(Ask.POSTCODE), "CZ", "digits"),
        (Question(Ask.POSTCODE), "GB", "code"),
        (Question(Ask.REFERRAL_CODE), "CZ", "code"),
        (Question(Ask.PASSWORD), "CZ", "password"),
    ],
)
def test_each_question_has_the_keys_that_it_needs(question: Question, country: str, page: str) -> None:
    assert keyboard_page(question, None, country) == page
    assert title(question, None) != ""
    assert explanation(question, None) != ""


@pytest.mark.parametrize(
    ("kind", "page"),
    [(PropertyKind.TEXT, "text"), (PropertyKind.NUMBER, "number")],
)
def test_properties_have_the_keys_of_their_kind(kind: PropertyKind, page: str) -> None:
    definition = PropertyDefinition(P, "What?", kind)
    assert keyboard_page(Question(Ask.PROPERTY, property_id=P), definition, "CZ") == page
    assert title(Question(Ask.PROPERTY, property_id=P), definition) == "What?"


@pytest.mark.parametrize(
    ("kind", "step"),
    [
        (PropertyKind.DATE, "date"),
        (PropertyKind.TEXT, "text"),
        (PropertyKind.NUMBER, "text"),
        (PropertyKind.YES_NO, "choice"),
        (PropertyKind.MANY_OF, "choice"),
    ],
)
def test_properties_are_asked_on_the_screen_of_their_kind(kind: PropertyKind, step: str) -> None:
    assert step_of(asking(kind)) == step


@pytest.mark.parametrize("is_property", [False, True])
def test_a_date_fills_its_own_answer_and_loses_its_mark(is_property: bool) -> None:
    question = Question(Ask.BIRTH_DATE)
    state = asking(PropertyKind.DATE) if is_property else FormState((question,), question)
    mark = FieldError(SignUpField(state.step.ask.value), FieldProblem.WRONG_FORMAT, state.step.property_id)
    held = [replace(state, errors=(mark,))]
    submitted: list[TypedDate] = []
    answer = AnswerViewModel(lambda: held[-1], held.append, lambda: submitted.append(held[-1].birth_date))
    answer.refresh("cs")
    date = answer.date
    assert (date.property("lengths"), date.property("names")) == ([2, 2, 4], ["Day", "Month", "Year"])
    assert date.property("error") != ""
    date.submit()
    for key in "4.5.1990x%":
        date.press(key)
    assert date.property("parts") == ["04", "05", "1990"]
    assert date.property("error") == ""
    typed = TypedDate("04", "05", "1990")
    assert (held[-1].birth_date, held[-1].answer_to(P)) == (
        (TypedDate(), ("04", "05", "1990")) if is_property else (typed, ())
    )
    # A language that begins with the year.
    answer.refresh("hu")
    assert (date.property("parts"), date.property("lengths")) == (["1990", "05", "04"], [4, 2, 2])
    date.submit()
    assert len(submitted) == 1
    held.append(replace(held[-1], is_busy=True))
    date.press("1")
    date.erase()
    date.submit()
    assert (date.property("parts"), len(submitted)) == (["1990", "05", "04"], 1)
    held.append(replace(held[-1], is_busy=False))
    for _ in range(8):
        date.erase()
    assert held[-1].birth_date.is_empty
    assert held[-1].properties == ()
