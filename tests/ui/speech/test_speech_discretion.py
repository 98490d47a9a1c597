"""What is not the product's own fixed words is heard by nobody but who wears the headset."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from ui.shell import RESOURCES
from ui.speech.discretion import Discretion
from ui.speech.fixed_words import fixed_words
from ui.speech.narrator import Narrator
from ui.speech.page import Kind, Page, Thing
from ui.speech.sentences import page_in_words, thing_in_words
from ui.viewmodels.root import Screen

TRANSLATIONS = RESOURCES / "translations"
PERSONAL = [screen for screen in Screen if screen not in (Screen.WELCOME, Screen.READING)]


def said_aloud(screen: Screen, *things: Thing, language: str = "en") -> str:
    page = Discretion(lambda: fixed_words(TRANSLATIONS, language)).for_everybody(
        Page(screen, things, things[-1])
    )
    return " ".join(page_in_words(page))


@pytest.mark.parametrize("screen", PERSONAL, ids=lambda screen: screen.value)
@pytest.mark.parametrize(
    "kind", [Kind.TEXT, Kind.ALERT, Kind.DIALOG, Kind.BUTTON, Kind.KEY], ids=lambda kind: kind.name
)
def test_no_screen_says_words_that_are_not_the_products(
    qapp: QGuiApplication, screen: Screen, kind: Kind
) -> None:
    said = said_aloud(screen, Thing(1, kind, "Oldřiška", "Oldřiška", "Oldřiška"))

    assert "Oldřiška" not in said
    assert screen is not Screen.HOME or "through headphones only" in said


@pytest.mark.parametrize(
    ("words", "is_heard"),
    [
        ("Vouchers", True),
        ("Show all: Vouchers", True),
        ("Vouchers: Oldřiška", False),
        ("Your points: 79.5 points", False),
        ("Step 1 of 3", False),
        ("Change: E-mail", True),
    ],
)
def test_a_customers_page_lets_only_fixed_words_through(
    qapp: QGuiApplication, words: str, is_heard: bool
) -> None:
    assert (
        words in said_aloud(Screen.HOME, Thing(1, Kind.TEXT, words), Thing(2, Kind.BUTTON, "Done"))
    ) == is_heard


def test_a_form_tells_its_questions_and_small_numbers_but_no_answers(qapp: QGuiApplication) -> None:
    said = said_aloud(
        Screen.ENROLMENT,
        Thing(1, Kind.HEADING, "Which club of ours do you like?"),
        Thing(2, Kind.TEXT, "Step 1 of 3"),
        Thing(3, Kind.TEXT, "We sent a code to al@bo.example"),
        Thing(4, Kind.CHOICE, "Chess", is_checked=True),
        Thing(5, Kind.AGREEMENT, "Terms", is_checked=False),
        Thing(6, Kind.BUTTON, "Read: Terms"),
        Thing(7, Kind.TEXT, "At least 8 characters: still missing"),
        Thing(8, Kind.FIELD, "Last name", "Oldřiška"),
    )

    assert said.startswith("Which club of ours do you like? Step 1 of 3.")
    assert "al@bo" not in said
    assert "At least 8 characters: still missing." in said
    assert said.endswith("Last name, field, filled in.")


@pytest.mark.parametrize(("typed", "is_heard"), [("", True), ("A", False)], ids=["nothing", "begun"])
def test_what_a_password_needs_is_told_before_it_is_typed(
    qapp: QGuiApplication, typed: str, *, is_heard: bool
) -> None:
    said = said_aloud(
        Screen.ENROLMENT,
        Thing(1, Kind.HEADING, "Choose a password"),
        Thing(2, Kind.TEXT, "A capital letter: there", item="passwordNeed"),
        Thing(3, Kind.FIELD, "Choose a password", typed, is_secret=True),
    )

    assert ("A capital letter" in said) == is_heard


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        (Thing(1, Kind.CHOICE, "Chess", is_checked=True), "Chess, choice, chosen"),
        (
            Thing(1, Kind.TICK, "News", description="Optional", is_checked=False),
            "News, tick box, not ticked. Optional.",
        ),
        (Thing(1, Kind.FIELD, "PIN", "1234", is_secret=True), "PIN, field, filled in"),
        (Thing(1, Kind.BUTTON, "Done"), "Done, button"),
        (
            Thing(1, Kind.BUTTON, "", description="Code P411AF7E2B"),
            "without a name, button. Code P 4 1 1 A F 7 E 2 B.",
        ),
        (Thing(1, Kind.TEXT, "", description="LIPA-01"), "without a name. L I P A hyphen 0 1."),
        (Thing(1, Kind.TEXT, "Ask", description="HHD-CWG"), "Ask. H H D hyphen C W G."),
        (
            Thing(1, Kind.TEXT, "Terms", description="Version 2026-07-29 d63c0e3b"),
            "Terms. Version 2026-07-29 d 6 3 c 0 e 3 b.",
        ),
        (Thing(1, Kind.CHOICE, "Tea", is_checked=True, is_secret=True), "Tea, choice"),
    ],
    ids=["choice", "tick", "secret", "button", "code", "hyphen", "reference", "version", "secret choice"],
)
def test_thing_is_said_with_its_kind_and_state(qapp: QGuiApplication, thing: Thing, words: str) -> None:
    assert thing_in_words(thing) == words


@pytest.mark.parametrize("language", ["en", "cs", "sk", "de", "pl"])
def test_every_language_knows_its_fixed_words(language: str) -> None:
    words = fixed_words(TRANSLATIONS, language)

    assert words.has({"en": "Done", "cs": "Hotovo", "sk": "Hotovo", "de": "Fertig", "pl": "Gotowe"}[language])
    assert not words.has("Oldřiška")
    assert not words.has_with_numbers("Oldřiška 12")
    # As the compiled texts have it.
    assert language != "cs" or words.has("a hned uvidíte své body a\u00a0vouchery")


def test_language_without_its_file_knows_no_words(tmp_path: Path) -> None:
    words = fixed_words(tmp_path, "hu")

    assert not words.has("Done")
    assert not words.has_with_numbers("1")


def test_words_of_the_shop_are_fixed_too(tmp_path: Path) -> None:
    file = tmp_path / "kiosk_hu.ts"
    file.write_text("<TS><context><message><translation>Kész</translation></message></context></TS>")

    assert fixed_words(TRANSLATIONS, "hu", file).has("Kész")
    file = tmp_path / "kiosk_ro.ts"
    file.write_text("no XML")
    assert not fixed_words(TRANSLATIONS, "ro", file).has("Kész")


def look_until_read(narrator: Narrator, page: Page) -> str:
    return " ".join(saying.text for _ in range(4) for saying in narrator.look(page))


HEADING = Thing(1, Kind.HEADING, "Who are you?")
FIELD = Thing(2, Kind.FIELD, "Name")


def test_only_what_is_new_on_a_page_is_said(qapp: QGuiApplication) -> None:
    narrator = Narrator()
    page = Page(Screen.ENROLMENT, (HEADING, FIELD), FIELD)
    said = look_until_read(narrator, page)
    assert said.startswith("Who are you? 1\N{NO-BREAK SPACE}thing")
    assert said.endswith("Name, field, empty.")
    assert narrator.look(page) == []

    typed = Thing(2, Kind.FIELD, "Name", "Al")
    (letters,) = narrator.look(Page(Screen.ENROLMENT, (HEADING, typed), typed))
    assert (letters.text, letters.interrupts) == ("capital A l.", True)

    liked = Thing(5, Kind.TICK, "Tea", is_checked=True, is_secret=True)
    narrator.look(Page(Screen.ENROLMENT, (HEADING, typed, liked), liked))
    other = replace(liked, is_checked=False)
    (told_so,) = narrator.look(Page(Screen.ENROLMENT, (HEADING, typed, other), other))
    assert told_so.text == "changed."
    narrator.look(Page(Screen.ENROLMENT, (HEADING, typed), typed))

    wrong = Thing(3, Kind.ALERT, "This is too short")
    told = []
    for _ in range(2):
        told += narrator.look(Page(Screen.ENROLMENT, (HEADING, typed, wrong), typed))
        narrator.look(Page(Screen.ENROLMENT, (HEADING, typed), typed))
    assert [each.text for each in told] == ["This is too short."] * 2

    count = Thing(4, Kind.TEXT, "20 seconds")
    (count_down,) = narrator.look(Page(Screen.ENROLMENT, (HEADING, typed, count), typed))
    assert count_down.text == "20 seconds."
    later = Thing(4, Kind.TEXT, "19 seconds")
    assert narrator.look(Page(Screen.ENROLMENT, (HEADING, typed, later), typed)) == []


def test_digits_of_a_code_are_echoed_in_the_headset_and_only_counted_aloud(qapp: QGuiApplication) -> None:
    discretion = Discretion(lambda: fixed_words(TRANSLATIONS, "en"))
    key = Thing(3, Kind.KEY, "7", item="digit_7")
    boxes = Thing(2, Kind.SHOWN, "Which code did you get?")
    pages = [Page(Screen.WAYS_IN, (HEADING, replace(boxes, value=value), key), key) for value in ("4", "47")]
    for hear, said in ((lambda page: page, "7."), (discretion.for_everybody, "typed.")):
        narrator = Narrator()
        look_until_read(narrator, hear(pages[0]))
        assert [each.text for each in narrator.look(hear(pages[1]))] == [said]


def test_the_way_to_the_keys_and_what_is_wrong_are_each_told_once(
    qapp: QGuiApplication,
) -> None:
    narrator = Narrator()
    wrong = replace(FIELD, description="Too short")
    letter, alert = Thing(3, Kind.KEY, "a", item="key_a"), Thing(4, Kind.ALERT, "Too short")
    first = look_until_read(narrator, Page(Screen.ENROLMENT, (HEADING, wrong, alert, letter), wrong))
    assert first.count("Too short") == 1
    assert first.count("Enter leads to the keys") == 1

    other = replace(HEADING, name="Where do you live?")
    assert "Enter leads" not in look_until_read(
        narrator, Page(Screen.ENROLMENT, (other, FIELD, letter), FIELD)
    )
    assert "Enter leads to the keys" in narrator.page_again()


def test_the_warning_before_the_end_is_heard_by_everybody(qapp: QGuiApplication) -> None:
    words = "In 20 seconds we will clear the screen to protect your data"
    said = said_aloud(
        Screen.HOME,
        Thing(1, Kind.ALERT, "Are you still here?", is_of_the_shop=True, item="idleWarning"),
        Thing(2, Kind.TEXT, words, is_of_the_shop=True),
        Thing(3, Kind.BUTTON, "I am still here", is_of_the_shop=True),
    )
    assert words in said


def test_keys_on_the_screen_say_what_they_typed(qapp: QGuiApplication) -> None:
    narrator = Narrator()
    key = Thing(3, Kind.KEY, "a")
    look_until_read(narrator, Page(Screen.ENROLMENT, (HEADING, FIELD, key), key))

    (said,) = narrator.look(Page(Screen.ENROLMENT, (HEADING, replace(FIELD, value="a"), key), key))
    assert said.text == "a."
    (said,) = narrator.look(Page(Screen.ENROLMENT, (HEADING, FIELD, key), key))
    assert said.text == "empty."


def test_a_page_whose_answers_are_on_their_way_is_read_when_they_are_drawn_or_do_not_come(
    qapp: QGuiApplication,
) -> None:
    pending = Page(Screen.HOME, (HEADING,), None, is_pending=True)
    whole = Page(Screen.HOME, (HEADING, Thing(2, Kind.TEXT, "240 points")), None)
    narrator = Narrator()
    looks = [narrator.look(page) for page in [pending] * 12 + [whole] * 8]
    (said,) = [said for look in looks for said in look]
    assert said.text == "Who are you? 240 points."

    narrator = Narrator()
    looks = [narrator.look(pending) for _ in range(32)]
    assert [place for place, look in enumerate(looks) if look] == [29]


def test_a_page_is_read_once_it_stands_still_or_never_does(qapp: QGuiApplication) -> None:
    narrator = Narrator()
    said = []
    for place in range(12):
        text = Thing(place + 10, Kind.TEXT, f"Tile {place}")
        said.append(narrator.look(Page(Screen.HOME, (HEADING, text), None)))

    assert [bool(each) for each in said[:9]] == [False] * 9
    assert said[9][0].text == "Who are you? Tile 9."


def test_an_error_is_said_once_and_digits_wherever_the_focus_is(qapp: QGuiApplication) -> None:
    narrator = Narrator()
    button = Thing(3, Kind.BUTTON, "By card", description="and my birth date")
    page = Page(Screen.ENROLMENT, (HEADING, FIELD, button), button)
    assert look_until_read(narrator, page).endswith("By card, and my birth date, button.")

    wrong = Thing(4, Kind.ALERT, "Too short")
    field = replace(FIELD, description="Too short")
    said = narrator.look(Page(Screen.ENROLMENT, (HEADING, field, button, wrong), field))
    assert [each.text for each in said] == ["Too short.", "Name, field, empty."]

    shown = Thing(5, Kind.SHOWN, "Card number")
    four = replace(shown, value="2900")
    narrator.look(Page(Screen.ENROLMENT, (HEADING, four, button), button))
    (digit,) = narrator.look(
        Page(Screen.ENROLMENT, (HEADING, replace(shown, value="2900 7"), button), button)
    )
    assert digit.text == "7."


def test_what_one_waits_for_is_said_once_however_it_counts_down(qapp: QGuiApplication) -> None:
    narrator = Narrator()
    page = Page(Screen.WAYS_IN, (HEADING, FIELD), FIELD)
    look_until_read(narrator, page)
    waits = [replace(page, wait=words) for words in ("New code in 2 seconds", "New code in 1 second")]
    assert [each.text for wait in waits for each in narrator.look(wait)] == ["New code in 2 seconds."]
