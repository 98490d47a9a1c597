"""What may be typed, and the form in which it is kept."""

import pytest

from kiosk.domain.sign_up import FieldProblem, SignUpField
from kiosk.services.sign_up_form import check_email, check_name, check_phone, phone_prefix, spelt_phone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Jana  ", "Jana"),
        ("Anna  Marie", "Anna Marie"),
        ("O'Brien-Nováková jr.", "O'Brien-Nováková jr."),
        ("Y", "Y"),
    ],
)
def test_names_are_trimmed_and_not_judged(typed: str, kept: str) -> None:
    assert check_name(typed, SignUpField.FIRST_NAME).value == kept


@pytest.mark.parametrize("typed", ["<b>", "123", "a" * 61, "Jana\u202e", "x@y"])
def test_what_is_no_name_is_refused(typed: str) -> None:
    error = check_name(typed, SignUpField.LAST_NAME).error
    assert error is not None
    assert (error.field, error.problem) == (SignUpField.LAST_NAME, FieldProblem.WRONG_FORMAT)


@pytest.mark.parametrize("check", [check_email, lambda text: check_phone(text, "CZ")])
def test_empty_answers_are_required(check: object) -> None:
    error = check("  ").error  # type: ignore[operator]
    assert error.problem is FieldProblem.REQUIRED


def test_empty_name_is_required() -> None:
    error = check_name(" ", SignUpField.FIRST_NAME).error
    assert error is not None
    assert error.problem is FieldProblem.REQUIRED


def test_email_is_lower_cased() -> None:
    assert check_email(" Jana.Novakova@Example.CZ ").value == "jana.novakova@example.cz"


@pytest.mark.parametrize("typed", ["jana", "jana@", "@example.cz", "jana@@example.cz", "jana@exa mple.cz"])
def test_broken_email_is_refused(typed: str) -> None:
    error = check_email(typed).error
    assert error is not None
    assert error.problem is FieldProblem.WRONG_FORMAT


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("601 234 567", "420601234567"),
        ("+420 601 234 567", "420601234567"),
        ("00421 905 123 456", "421905123456"),
    ],
)
def test_phone_is_kept_as_digits_with_its_country(typed: str, kept: str) -> None:
    assert check_phone(typed, "CZ").value == kept


@pytest.mark.parametrize("typed", ["12", "hello", "+420 000"])
def test_broken_phone_is_refused(typed: str) -> None:
    error = check_phone(typed, "CZ").error
    assert error is not None
    assert error.problem is FieldProblem.WRONG_FORMAT


def test_prefix_of_a_country() -> None:
    assert phone_prefix("CZ") == "+420"


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("420601100001", "+420 601 100 001"),
        ("421905123456", "+421 905 123 456"),
        ("447700900123", "+44 7700 900123"),
        ("0", "+0"),
    ],
)
def test_phone_is_shown_in_groups(kept: str, shown: str) -> None:
    assert spelt_phone(kept) == shown
