"""What a shop writes in `sign_up.fields` becomes questions of the form, or a sentence that says why not."""

from __future__ import annotations

import pytest

from kiosk.bootstrap import carecloud_settings
from kiosk.config import Settings
from kiosk.config_sections.customers import SignUps
from kiosk.config_sections.sign_up_questions import DEFAULT_FIELDS, asked_questions
from kiosk.domain.sign_up_questions import (
    AGREEMENTS,
    CONTACT,
    DEFAULT_QUESTIONS,
    NAME,
    Ask,
    PropertyId,
    Question,
    whole_form,
)
from kiosk.site_rules import sign_up_questions


def test_without_a_setting_the_form_asks_for_name_and_contact() -> None:
    assert whole_form(asked_questions(DEFAULT_FIELDS)) == DEFAULT_QUESTIONS == (NAME, CONTACT, AGREEMENTS)


def test_words_become_questions_in_the_shops_order_with_the_birth_date_first() -> None:
    fields = ("email", "property:favourite_drink optional", "birth_date", "postcode  optional", "first_name")
    assert whole_form(asked_questions(fields)) == (
        Question(Ask.BIRTH_DATE),
        Question(Ask.EMAIL),
        Question(Ask.PROPERTY, is_required=False, property_id=PropertyId("favourite_drink")),
        Question(Ask.POSTCODE, is_required=False),
        Question(Ask.FIRST_NAME),
        AGREEMENTS,
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (["name"], "no way to reach the customer"),
        (["name", "email optional", "phone optional"], "no way to reach the customer"),
        ([], "no way to reach the customer"),
        (["name", "contact", "birthday"], "there is no field 'birthday'; did you mean birth_date?"),
        (["contact", "agreements"], "there is no field 'agreements'"),
        (["contact", "property:"], "names no customer property"),
        (["contact", "property:a/b"], "names no customer property"),
        (["contact maybe"], "'contact maybe' is not a field"),
        (["contact", "email"], "email is asked for twice"),
        (["name", "last_name", "contact"], "last_name is asked for twice"),
        (["contact", "property:x", "property:x"], "x is asked for twice"),
        (["name", "email", "phone", "birth_date", "postcode"], "asks for 6 fields"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_words(fields: list[str], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        SignUps(fields=fields)


def test_of_one_language_none_is_asked_for_and_only_lists_that_are_asked_for_are_fetched() -> None:
    sign_up = SignUps(fields=("contact", "language", "interests optional"))
    both = Settings(sign_up=sign_up, languages=("en", "cs"))
    one = Settings(sign_up=sign_up, language="en", languages=("en",))
    assert Ask.LANGUAGE in {each.ask for each in sign_up_questions(both)}
    assert Ask.LANGUAGE not in {each.ask for each in sign_up_questions(one)}
    assert carecloud_settings(both).sign_up_lists == ("interests",)
    assert carecloud_settings(Settings()).sign_up_lists == ()
