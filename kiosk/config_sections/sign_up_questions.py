"""How a shop writes down what the sign-up form asks: words such as "birth_date optional" become questions."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from typing import Annotated, Literal

from pydantic import field_validator

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section
from kiosk.config_values import InWords
from kiosk.domain.sign_up_questions import Ask, PropertyId, Question

MOST_FIELDS = 5
DEFAULT_FIELDS = ("name", "contact")
ASKED_IN_WORDS = (
    "name, first_name, last_name, contact, email, phone, birth_date, language, postcode, referral_code, "
    "password, interests and property:ID"
)

_OPTIONAL = "optional"
_PROPERTY = "property:"
_PROPERTY_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_BY_WORD = {ask.value: ask for ask in Ask if ask not in (Ask.PROPERTY, Ask.AGREEMENTS)}
# What one screen asks for; a name is two fields on one screen, a contact is whichever the visitor prefers.
_PARTS = {Ask.NAME: {Ask.FIRST_NAME, Ask.LAST_NAME}, Ask.CONTACT: {Ask.EMAIL, Ask.PHONE}}
_REACHED_BY = {Ask.CONTACT, Ask.EMAIL, Ask.PHONE}


class SignUpQuestions(Section):
    """The fields of the form, and what a password has to be."""

    fields: Annotated[tuple[str, ...], InWords] = setting(
        DEFAULT_FIELDS,
        "What the sign-up form asks, one question a screen, in this order; the agreements come last by "
        "themselves. Five fields at most, and a name is two. The word `optional` lets visitors skip one. "
        "docs/sign-up-fields.md says what becomes of each in CareCloud.",
        example=["birth_date", "name", "contact", "property:favourite_drink optional"],
        allowed=f"a list of {ASKED_IN_WORDS}",
        who=Who.MANAGED,
    )
    password_length: int = setting(
        8, "Characters that a password needs at least.", example=10, who=Who.MANAGED, ge=6, le=64
    )
    password_needs: Annotated[tuple[Literal["digit", "capital", "small", "sign"], ...], InWords] = setting(
        ("digit", "capital"),
        "What a password has to hold besides. CareCloud itself wants 8 characters, a digit and a capital.",
        example=["digit", "capital", "sign"],
        allowed="a list of digit, capital, small, sign",
        who=Who.MANAGED,
    )

    @field_validator("fields")
    @classmethod
    def _askable(cls, fields: tuple[str, ...]) -> tuple[str, ...]:
        asked_questions(fields)
        return fields


def asked_questions(fields: Iterable[str]) -> tuple[Question, ...]:
    """The questions in the shop's order. Raises `ValueError` with a sentence for what cannot be asked."""
    questions = tuple(_question(field) for field in fields)
    _refuse_twice(questions)
    if not any(question.ask in _REACHED_BY and question.is_required for question in questions):
        raise ValueError(
            "no way to reach the customer: contact, email or phone has to be there, not optional"
        )
    count = sum(2 if question.ask is Ask.NAME else 1 for question in questions)
    if count > MOST_FIELDS:
        raise ValueError(
            f"asks for {count} fields (a name is two), and nobody finishes more than {MOST_FIELDS}"
        )
    return questions


def _question(field: str) -> Question:
    word, _, rest = field.strip().partition(" ")
    if rest and rest.strip() != _OPTIONAL:
        raise ValueError(f'{field!r} is not a field, or a field and the word "{_OPTIONAL}"')
    if word.startswith(_PROPERTY):
        property_id = word.removeprefix(_PROPERTY)
        if _PROPERTY_ID.fullmatch(property_id) is None:
            raise ValueError(f"{word!r} names no customer property")
        return Question(Ask.PROPERTY, not rest, PropertyId(property_id))
    if word not in _BY_WORD:
        close = difflib.get_close_matches(word, _BY_WORD, n=1)
        raise ValueError(f"there is no field {word!r}" + (f"; did you mean {close[0]}?" if close else ""))
    return Question(_BY_WORD[word], not rest)


def _refuse_twice(questions: Sequence[Question]) -> None:
    seen: set[object] = set()
    for question in questions:
        parts: set[object] = {*_PARTS.get(question.ask, {question.ask})}
        if question.ask is Ask.PROPERTY:
            parts = {question.property_id}
        if seen & parts:
            raise ValueError(f"{question.property_id or question.ask.value} is asked for twice")
        seen |= parts
