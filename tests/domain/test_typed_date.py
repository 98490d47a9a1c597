"""Dates are typed digit by digit, part by part, and mean a day or are refused."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.sign_up import FieldProblem
from kiosk.domain.typed_date import DateOrder, DatePart, TypedDate, age_on, read_birth_date, read_date

DAY, MONTH, YEAR = DatePart
DAY_FIRST, YEAR_FIRST = (DAY, MONTH, YEAR), (YEAR, MONTH, DAY)
TODAY = date(2026, 11, 22)
WRONG, EMPTY = FieldProblem.WRONG_FORMAT, FieldProblem.REQUIRED


def typing(keys: str, order: DateOrder = DAY_FIRST, begun: TypedDate = TypedDate()) -> TypedDate:  # noqa: B008
    for key in keys:
        begun = begun.typed(key, order)
    return begun


@pytest.mark.parametrize(
    ("keys", "parts"),
    [
        ("2405", ("24", "05", "")),
        ("240519901", ("24", "05", "1990")),
        ("24.05.1990", ("24", "05", "1990")),
        ("24/5/1990", ("24", "05", "1990")),
        ("4.5.1990", ("04", "05", "1990")),
        ("1.1.1990", ("01", "01", "1990")),
        # Neither a day nor a month can begin with these.
        ("451990", ("04", "05", "1990")),
        ("3.12", ("03", "12", "")),
        ("..1..", ("01", "", "")),
        ("0.", ("0", "", "")),
        ("24051.", ("24", "05", "1")),
        ("٢", ("", "", "")),
    ],
)
def test_digits_fill_the_parts_in_their_order(keys: str, parts: tuple[str, str, str]) -> None:
    assert typing(keys) == TypedDate(*parts)


def test_what_is_typed_stays_in_its_part_when_the_language_has_another_order() -> None:
    begun = typing("2405")
    assert typing("1990", YEAR_FIRST, begun) == TypedDate("24", "05", "1990")
    assert typing("19900524", YEAR_FIRST) == TypedDate("24", "05", "1990")


def test_erasing_goes_back_digit_by_digit_over_the_parts() -> None:
    typed = typing("24051")
    for left in (
        ("24", "05", ""),
        ("24", "0", ""),
        ("24", "", ""),
        ("2", "", ""),
        ("", "", ""),
        ("", "", ""),
    ):
        typed = typed.erased(DAY_FIRST)
        assert typed == TypedDate(*left)
    assert typed.is_empty


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ("24051990", date(1990, 5, 24)),
        ("29022000", date(2000, 2, 29)),
        ("29022001", WRONG),
        ("31041990", WRONG),
        ("00000000", WRONG),
        ("2405199", WRONG),
        ("", EMPTY),
    ],
)
def test_only_days_of_the_calendar_are_read(keys: str, day: date | FieldProblem) -> None:
    assert read_date(typing(keys)) == day


@pytest.mark.parametrize(
    ("keys", "is_taken"),
    [("22112026", True), ("23112026", False), ("22111906", True), ("21111905", False), ("2211202", False)],
)
def test_nobody_was_born_tomorrow_or_before_everybody_alive(keys: str, is_taken: bool) -> None:
    assert isinstance(read_birth_date(typing(keys), TODAY), date) is is_taken


@pytest.mark.parametrize(
    ("born", "age"), [(date(2010, 11, 22), 16), (date(2010, 11, 23), 15), (date(2008, 2, 29), 18)]
)
def test_age_grows_on_the_birthday(born: date, age: int) -> None:
    assert age_on(TODAY, born) == age


def test_who_was_born_on_a_leap_day_is_older_from_march() -> None:
    assert [age_on(date(2027, *day), date(2008, 2, 29)) for day in ((2, 28), (3, 1))] == [18, 19]


def test_a_date_is_not_seen_in_a_log_of_its_form() -> None:
    assert "1990" not in repr(typing("24051990"))
