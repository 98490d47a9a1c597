"""Numbers, money, days and plural words, as each language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.money import Money
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.words import Words

PRAGUE = ZoneInfo("Europe/Prague")
EN, CS = Words("en", PRAGUE), Words("cs", PRAGUE)
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("value", "english", "czech"),
    [
        ("0", "0", "0"),
        ("79.5", "79.5", "79,5"),
        ("1250", "1,250", f"1{NBSP}250"),
        ("1234567.899", "1,234,567.9", f"1{NBSP}234{NBSP}567,9"),
        ("-3", "-3", "-3"),
        ("2.50", "2.5", "2,5"),
    ],
)
def test_numbers(value: str, english: str, czech: str) -> None:
    assert (EN.number(Decimal(value)), CS.number(Decimal(value))) == (english, czech)


@pytest.mark.parametrize(
    ("value", "english", "czech"),
    [
        ("0", "0 points", "0 bodů"),
        ("1", "1 point", "1 bod"),
        ("2", "2 points", "2 body"),
        ("4", "4 points", "4 body"),
        ("5", "5 points", "5 bodů"),
        ("79.5", "79.5 points", "79,5 bodu"),
        ("22", "22 points", "22 bodů"),
    ],
)
def test_points_have_their_plural(speak: TranslationSwitch, value: str, english: str, czech: str) -> None:
    speak.install("en")
    assert EN.points(Decimal(value)) == english.replace(" ", NBSP)
    speak.install("cs")
    assert CS.points(Decimal(value)) == czech.replace(" ", NBSP)


@pytest.mark.parametrize(
    ("money", "english", "czech"),
    [
        (Money(Decimal(125), "CZK"), f"CZK{NBSP}125", f"125{NBSP}Kč"),
        (Money(Decimal("7.95"), "CZK"), f"CZK{NBSP}7.95", f"7,95{NBSP}Kč"),
        (Money(Decimal(10), "EUR"), "€10", f"10{NBSP}€"),
        (Money(Decimal("1234.5"), "EUR"), "€1,234.50", f"1{NBSP}234,50{NBSP}€"),
        (Money(Decimal("12.5"), None), "12.5", "12,5"),
    ],
)
def test_money(money: Money, english: str, czech: str) -> None:
    assert (EN.money(money), CS.money(money)) == (english, czech)


@pytest.mark.parametrize(
    ("ratio", "english"), [(0.0, "0%"), (0.5, "50%"), (0.999, "99%"), (1.0, "100%"), (0.007, "0%")]
)
def test_percentage_never_claims_a_finish(ratio: float, english: str) -> None:
    assert EN.percent(ratio) == english
    assert CS.percent(ratio).replace(NBSP, "") == english


def test_day_names_its_year_only_where_it_is_another() -> None:
    today = date(2026, 11, 22)
    assert EN.day(date(2026, 12, 4), today) == "4 December"
    assert EN.day(date(2027, 1, 4), today) == "4 January 2027"
    assert CS.day(date(2026, 12, 4), today) == "4. prosince"
    assert CS.day(date(2027, 1, 4), today) == "4. ledna 2027"


def test_moments_are_told_in_the_store_s_time() -> None:
    late = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    assert EN.time_of_day(late) == "00:30"
    assert EN.local_date(late) == date(2026, 7, 2)
    assert CS.time_of_day(time(7, 5)) == "7:05"


def test_unknown_language_writes_as_it_is_known_elsewhere() -> None:
    assert Words("de", PRAGUE).number(Decimal("1234.5")) == "1.234,5"
