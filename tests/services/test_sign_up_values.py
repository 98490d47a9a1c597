"""Postcodes, codes, passwords and properties: what is taken, in which form, and what is not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.sign_up import FieldProblem
from kiosk.domain.sign_up_questions import (
    PropertyDefinition,
    PropertyId,
    PropertyItem,
    PropertyKind,
    PropertyValue,
)
from kiosk.services.sign_up_values import (
    PasswordNeed,
    PasswordPolicy,
    password,
    postcode,
    property_value,
    referral_code,
)

WRONG, EMPTY = FieldProblem.WRONG_FORMAT, FieldProblem.REQUIRED
ITEMS = (PropertyItem("e", "Espresso"), PropertyItem("t", "Tea"))


@pytest.mark.parametrize(
    ("country", "typed", "kept"),
    [
        ("CZ", "11000", "110 00"),
        ("SK", " 811  01 ", "811 01"),
        ("CZ", "1100", WRONG),
        ("CZ", "SW1A 1AA", WRONG),
        ("GB", "sw1a 1aa", "SW1A 1AA"),
        ("DE", "10115", "10115"),
        ("GB", "<b>", WRONG),
        ("CZ", "  ", EMPTY),
    ],
)
def test_postcodes_are_kept_as_the_country_writes_them(
    country: str, typed: str, kept: str | FieldProblem
) -> None:
    assert postcode(typed, country) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("abc 123", "ABC123"),
        ("LIPA-7", "LIPA-7"),
        ("-7", WRONG),
        ("a/b", WRONG),
        ("x" * 41, WRONG),
        ("", EMPTY),
    ],
)
def test_referral_codes_are_capitals(typed: str, kept: str | FieldProblem) -> None:
    assert referral_code(typed) == kept


EVERYTHING = PasswordPolicy(10, tuple(need for need in PasswordNeed if need is not PasswordNeed.LENGTH))


@pytest.mark.parametrize(
    ("typed", "policy", "kept"),
    [
        ("Heslo123", PasswordPolicy(), "Heslo123"),
        (" Heslo 1 ", PasswordPolicy(), " Heslo 1 "),
        ("heslo123", PasswordPolicy(), WRONG),
        ("Heslo12", PasswordPolicy(), WRONG),
        ("Hesloooo", PasswordPolicy(), WRONG),
        ("Heslo123456", EVERYTHING, WRONG),
        ("Heslo12345!", EVERYTHING, "Heslo12345!"),
        ("HESLO12345!", EVERYTHING, WRONG),
        ("Aa1" + "x" * 62, PasswordPolicy(), WRONG),
        ("Heslo123\n", PasswordPolicy(), WRONG),
        ("", PasswordPolicy(), EMPTY),
    ],
)
def test_password_meets_the_policy_or_is_refused(
    typed: str, policy: PasswordPolicy, kept: str | FieldProblem
) -> None:
    assert password(typed, policy) == kept


def test_each_need_is_met_by_itself() -> None:
    assert EVERYTHING.met("a") == {
        PasswordNeed.LENGTH: False,
        PasswordNeed.DIGIT: False,
        PasswordNeed.CAPITAL: False,
        PasswordNeed.SMALL: True,
        PasswordNeed.SIGN: False,
    }
    assert all(EVERYTHING.met("aB1!567890").values())


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        (PropertyKind.TEXT, ("  two  words ",), "two words"),
        (PropertyKind.TEXT, ("<script>",), WRONG),
        (PropertyKind.TEXT, ("x" * 201,), WRONG),
        (PropertyKind.TEXT, (" ",), EMPTY),
        (PropertyKind.NUMBER, ("3",), Decimal(3)),
        (PropertyKind.NUMBER, ("1 200,5",), Decimal("1200.5")),
        (PropertyKind.NUMBER, ("1e9",), WRONG),
        (PropertyKind.NUMBER, ("12.5.5",), WRONG),
        (PropertyKind.DATE, ("01", "02", "2020"), date(2020, 2, 1)),
        (PropertyKind.DATE, ("01", "13", "2020"), WRONG),
        (PropertyKind.DATE, (), EMPTY),
        (PropertyKind.YES_NO, ("yes",), True),
        (PropertyKind.YES_NO, ("no",), False),
        (PropertyKind.YES_NO, (), EMPTY),
        (PropertyKind.ONE_OF, ("t",), (ITEMS[1],)),
        (PropertyKind.ONE_OF, ("gone",), EMPTY),
        (PropertyKind.MANY_OF, ("t", "e"), ITEMS),
        (PropertyKind.UNKNOWN, ("x",), FieldProblem.OTHER),
    ],
)
def test_properties_are_answered_by_their_kind(
    kind: PropertyKind, given: tuple[str, ...], value: PropertyValue | FieldProblem
) -> None:
    assert property_value(PropertyDefinition(PropertyId("p"), "P", kind, ITEMS), given) == value
