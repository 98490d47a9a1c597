"""Dates get their dots while typed, options are picked one or many, and each question has its keys."""

from __future__ import annotations

import pytest

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
from ui.viewmodels.self_service.answer import AnswerRules, dotted, options_of, toggled_option
from ui.viewmodels.self_service.form_state import FormState
from ui.viewmodels.self_service.question_words import explanation, keyboard_page, title

P = PropertyId("p")
ITEMS = (PropertyItem("a", "A"), PropertyItem("b", "B"))
RULES = AnswerRules(languages=("en", "cs"))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", ""),
        ("2", "2"),
        ("24", "24"),
        ("240", "24.0"),
        ("24.", "24"),
        ("24.05.1990", "24.05.1990"),
        ("24051990", "24.05.1990"),
        ("240519901", "24.05.1990"),
        ("4.5.1990", "04.05.1990"),
        ("4.", "04"),
        ("24.5", "24.5"),
        ("24.5.", "24.05"),
        ("24. 5. 1990", "24.05.1990"),
        ("x", ""),
    ],
)
def test_dates_are_parted_while_they_are_typed(typed: str, shown: str) -> None:
    assert dotted(typed) == shown
    assert dotted(shown) == shown


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
        (Question(Ask.BIRTH_DATE), "CZ", "date"),
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
    [(PropertyKind.TEXT, "text"), (PropertyKind.NUMBER, "number"), (PropertyKind.DATE, "date")],
)
def test_properties_have_the_keys_of_their_kind(kind: PropertyKind, page: str) -> None:
    definition = PropertyDefinition(P, "What?", kind)
    assert keyboard_page(Question(Ask.PROPERTY, property_id=P), definition, "CZ") == page
    assert title(Question(Ask.PROPERTY, property_id=P), definition) == "What?"
