"""What is wrong is heard once, and then the field that it is about; what is typed is heard wherever."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ui.speech.narrator import Narrator
from ui.speech.page import Kind, Page, Thing
from ui.viewmodels.root import Screen

QUESTION = Thing(1, Kind.HEADING, "When were you born?")
BOXES = Thing(2, Kind.SHOWN, "When were you born? Day, Month, Year", value="31021990")
ENTER = Thing(3, Kind.KEY, "Enter")
FIRST = Thing(4, Kind.KEY, "1")
FIELD = Thing(5, Kind.FIELD, "E-mail")
CONTINUE = Thing(6, Kind.BUTTON, "Continue")
ERROR = Thing(7, Kind.ALERT, "Please check this")


def page(*things: Thing, at: Thing | None) -> Page:
    return Page(Screen.ENROLMENT, things, at)


def heard(before: Page, after: Page) -> list[str]:
    """What is said of the change once the page before was read."""
    narrator = Narrator()
    while not narrator.look(before):
        pass
    return [each.text for each in narrator.look(after)]


@pytest.mark.parametrize(("at", "more"), [(ENTER, ""), (None, ""), (FIRST, " 1.")])
def test_error_of_a_pad_is_followed_by_what_its_boxes_hold(at: Thing | None, more: str) -> None:
    wrong = replace(BOXES, description=ERROR.name)
    before = page(QUESTION, BOXES, ENTER, FIRST, at=at if at is not FIRST else ENTER)
    assert heard(before, page(QUESTION, wrong, ERROR, ENTER, FIRST, at=at)) == [
        "Please check this.",
        f"When were you born? Day, Month, Year, field, 3 1 0 2 1 9 9 0.{more}",
    ]


def test_error_and_its_field_are_heard_once_each_and_the_error_again_where_it_is_no_news() -> None:
    wrong = replace(FIELD, description=ERROR.name)
    refused = page(QUESTION, wrong, ERROR, CONTINUE, at=wrong)
    assert heard(page(QUESTION, FIELD, CONTINUE, at=CONTINUE), refused) == [
        "Please check this.",
        "E-mail, field, empty.",
    ]
    again = page(QUESTION, wrong, ERROR, CONTINUE, at=CONTINUE)
    assert heard(again, refused) == ["E-mail, field, empty. Please check this."]


@pytest.mark.parametrize("at", [None, CONTINUE, ENTER])
def test_what_a_keyboard_types_is_heard_wherever_the_focus_is(at: Thing | None) -> None:
    before, after = replace(BOXES, value="31"), replace(BOXES, value="310")
    assert heard(
        page(QUESTION, before, ENTER, CONTINUE, at=at), page(QUESTION, after, ENTER, CONTINUE, at=at)
    ) == ["0."]
