"""Name and contact as a visitor may type them into the form, and the one form in which each is kept.

The first picture waits for neither of the libraries, so they are imported when something was typed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Checked:
    """A cleaned value, or the reason why there is none."""

    value: str
    error: FieldError | None = None


def check_name(text: str, field: SignUpField) -> Checked:
    """Trim a name and refuse an empty one or one that holds anything but a name.

    Names are not judged beyond that: "O'Brien-Nováková jr." and one letter are names.
    """
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name:
        return Checked("", FieldError(field, FieldProblem.REQUIRED))
    is_printable = all(char.isprintable() for char in name)
    has_letter = any(char.isalpha() for char in name)
    if len(name) > LONGEST_NAME or not is_printable or not has_letter or set(name) & set("<>@/\\{}|"):
        return Checked("", FieldError(field, FieldProblem.WRONG_FORMAT))
    return Checked(name)


def check_email(text: str) -> Checked:
    """Trim and lower-case an address (CareCloud API, section 13: its pattern is lower case)."""
    from email_validator import EmailNotValidError, validate_email

    field = SignUpField.EMAIL
    if not text.strip():
        return Checked("", FieldError(field, FieldProblem.REQUIRED))
    try:
        # Without a look-up in the DNS: a kiosk with a bad network must still take a good address.
        address = validate_email(text.strip().lower(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return Checked("", FieldError(field, FieldProblem.WRONG_FORMAT))
    return Checked(address.normalized)


def check_phone(text: str, country: str) -> Checked:
    """Read a number as typed in `country` (ISO 3166 alpha-2); the value is E.164 without its plus sign."""
    import phonenumbers

    field = SignUpField.PHONE
    if not text.strip():
        return Checked("", FieldError(field, FieldProblem.REQUIRED))
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return Checked("", FieldError(field, FieldProblem.WRONG_FORMAT))
    if not phonenumbers.is_valid_number(number):
        return Checked("", FieldError(field, FieldProblem.WRONG_FORMAT))
    return Checked(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).removeprefix("+"))


def spelt_phone(number: str) -> str:
    """A number of digits with its country's code, in groups as people write it: "+420 601 100 001"."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(f"+{number}")
    except phonenumbers.NumberParseException:
        return f"+{number}"
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def phone_prefix(country: str) -> str:
    """The international prefix of a country, such as "+420"."""
    import phonenumbers

    return f"+{phonenumbers.country_code_for_region(country)}"
