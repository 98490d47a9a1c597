"""Numbers, money, days and plural words, as each language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import Money
from kiosk.languages.built_in import LANGUAGE_NAMES
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.words import Words, date_order

PRAGUE = ZoneInfo("Europe/Prague")
WORDS = {language: Words(language, PRAGUE) for language in LANGUAGE_NAMES}
EN, CS = WORDS["en"], WORDS["cs"]
NBSP = "\N{NO-BREAK SPACE}"

VALUES = ("0", "79.5", "1250", "1234567.899", "-3", "2.50")
NUMBERS = {
    "en": ("0", "79.5", "1,250", "1,234,567.9", "-3", "2.5"),
    "cs": ("0", "79,5", "1 250", "1 234 567,9", "-3", "2,5"),
    "sk": ("0", "79,5", "1 250", "1 234 567,9", "-3", "2,5"),
    "de": ("0", "79,5", "1.250", "1.234.567,9", "-3", "2,5"),
    "pl": ("0", "79,5", "1 250", "1 234 567,9", "-3", "2,5"),
}

COUNTS = ("0", "1", "2", "5", "12", "21", "22", "79.5")
POINTS = {
    "en": ("points", "point", "points", "points", "points", "points", "points", "points"),
    "cs": ("bodů", "bod", "body", "bodů", "bodů", "bodů", "bodů", "bodu"),
    "sk": ("bodov", "bod", "body", "bodov", "bodov", "bodov", "bodov", "bodu"),
    "de": ("Punkte", "Punkt", "Punkte", "Punkte", "Punkte", "Punkte", "Punkte", "Punkte"),
    "pl": ("punktów", "punkt", "punkty", "punktów", "punktów", "punktów", "punkty", "punktu"),
}
NEXT_CODE = {
    "en": ("seconds", "second", "seconds", "seconds", "seconds", "seconds", "seconds"),
    "cs": ("sekund", "sekundu", "sekundy", "sekund", "sekund", "sekund", "sekund"),
    "sk": ("sekúnd", "sekundu", "sekundy", "sekúnd", "sekúnd", "sekúnd", "sekúnd"),
    "de": ("Sekunden", "Sekunde", "Sekunden", "Sekunden", "Sekunden", "Sekunden", "Sekunden"),
    "pl": ("sekund", "sekundę", "sekundy", "sekund", "sekund", "sekund", "sekundy"),
}

AMOUNTS = (
    Money(Decimal(125), "CZK"),
    Money(Decimal("7.95"), "CZK"),
    Money(Decimal(10), "EUR"),
    Money(Decimal("1234.5"), "EUR"),
    Money(Decimal("12.5"), "PLN"),
    Money(Decimal("12.5"), None),
)
MONEY = {
    "en": ("CZK 125", "CZK 7.95", "€10", "€1,234.50", "PLN 12.50", "12.5"),
    "cs": ("125 Kč", "7,95 Kč", "10 €", "1 234,50 €", "12,50 PLN", "12,5"),
    "sk": ("125 CZK", "7,95 CZK", "10 €", "1 234,50 €", "12,50 PLN", "12,5"),
    "de": ("125 CZK", "7,95 CZK", "10 €", "1.234,50 €", "12,50 PLN", "12,5"),
    "pl": ("125 CZK", "7,95 CZK", "10 €", "1 234,50 €", "12,50 zł", "12,5"),
}

TODAY = date(2026, 11, 22)
DAYS = {
    "en": ("4 December", "4 January 2027", "07:05"),
    "cs": ("4. prosince", "4. ledna 2027", "7:05"),
    "sk": ("4. decembra", "4. januára 2027", "7:05"),
    "de": ("4. Dezember", "4. Januar 2027", "07:05"),
    "pl": ("4 grudnia", "4 stycznia 2027", "07:05"),
}

EVERY = pytest.mark.parametrize("language", LANGUAGE_NAMES)


def plain(text: str) -> str:
    """With ordinary spaces, which a table is easier to read with."""
    assert " " not in text, "a number or a day that breaks at the end of a line cannot be read"
    return text.replace(NBSP, " ")


@EVERY
def test_numbers(language: str) -> None:
    assert tuple(plain(WORDS[language].number(Decimal(value))) for value in VALUES) == NUMBERS[language]


@EVERY
def test_points_have_their_plural(speak: TranslationSwitch, language: str) -> None:
    speak.install(language)

    told = [plain(WORDS[language].points(Decimal(value))) for value in COUNTS]

    assert [text.split(" ")[-1] for text in told] == list(POINTS[language])


@EVERY
def test_a_count_within_a_sentence_has_its_plural(speak: TranslationSwitch, language: str) -> None:
    speak.install(language)

    for count, word in zip(COUNTS, NEXT_CODE[language], strict=False):
        told = QCoreApplication.translate("Message", "New code in %n second(s)", None, int(count))
        assert f"{count}\N{NO-BREAK SPACE}{word}" in told


@EVERY
def test_money(language: str) -> None:
    assert tuple(plain(WORDS[language].money(amount)) for amount in AMOUNTS) == MONEY[language]


@pytest.mark.parametrize(
    ("ratio", "english"), [(0.0, "0%"), (0.5, "50%"), (0.999, "99%"), (1.0, "100%"), (0.007, "0%")]
)
def test_percentage_never_claims_a_finish(ratio: float, english: str) -> None:
    assert EN.percent(ratio) == english
    assert CS.percent(ratio).replace(NBSP, "") == english


@EVERY
def test_day_names_its_year_only_where_it_is_another(language: str) -> None:
    words = WORDS[language]

    told = (words.day(date(2026, 12, 4), TODAY), words.day(date(2027, 1, 4), TODAY))

    assert (*map(plain, told), words.time_of_day(time(7, 5))) == DAYS[language]


def test_moments_are_told_in_the_store_s_time() -> None:
    late = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    assert EN.time_of_day(late) == "00:30"
    assert EN.local_date(late) == date(2026, 7, 2)


def test_another_language_writes_as_it_is_known_elsewhere() -> None:
    assert Words("hu", PRAGUE).number(Decimal("1234.5")) == f"1{NBSP}234,5"


@pytest.mark.parametrize(
    ("language", "order"),
    [
        *((language, "day month year") for language in LANGUAGE_NAMES),
        ("hu", "year month day"),
        ("bg", "day month year"),
    ],
)
def test_dates_are_typed_in_the_order_of_the_language(language: str, order: str) -> None:
    assert [part.value for part in date_order(language)] == order.split()
