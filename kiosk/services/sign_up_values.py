"""What else a visitor may type into the sign-up form: codes, passwords, the shop's own properties."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from kiosk.domain.sign_up import FieldProblem
from kiosk.domain.sign_up_questions import PropertyDefinition, PropertyKind, PropertyValue
from kiosk.domain.typed_date import TypedDate, read_date

LONGEST_TEXT = 200
LONGEST_PASSWORD = 64
_NUMBER = re.compile(r"[-+]?\d{1,12}(?:\.\d{1,6})?", re.ASCII)
_REFERRAL_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{1,39}", re.ASCII)
_POSTCODE = re.compile(r"[A-Z0-9][A-Z0-9 -]{1,9}", re.ASCII)
_FIVE_DIGITS = re.compile(r"(\d{3}) ?(\d{2})", re.ASCII)
_WITH_FIVE_DIGITS = frozenset({"CZ", "SK"})


def postcode(text: str, country: str) -> str | FieldProblem:
    """As letters are addressed in `country` (ISO 3166 alpha-2), as far as that is known."""
    typed = " ".join(text.upper().split())
    if not typed:
        return FieldProblem.REQUIRED
    if country in _WITH_FIVE_DIGITS:
        match = _FIVE_DIGITS.fullmatch(typed)
        return f"{match[1]} {match[2]}" if match else FieldProblem.WRONG_FORMAT
    return typed if _POSTCODE.fullmatch(typed) else FieldProblem.WRONG_FORMAT


def referral_code(text: str) -> str | FieldProblem:
    """The code of whoever brought the visitor, in capitals and without blanks."""
    code = "".join(text.upper().split())
    if not code:
        return FieldProblem.REQUIRED
    return code if _REFERRAL_CODE.fullmatch(code) else FieldProblem.WRONG_FORMAT


class PasswordNeed(Enum):
    """What a password may have to hold."""

    LENGTH = "length"
    DIGIT = "digit"
    CAPITAL = "capital"
    SMALL = "small"
    SIGN = "sign"


_MEETS: dict[PasswordNeed, Callable[[str], bool]] = {
    PasswordNeed.DIGIT: str.isdecimal,
    PasswordNeed.CAPITAL: str.isupper,
    PasswordNeed.SMALL: str.islower,
    PasswordNeed.SIGN: lambda sign: not sign.isalnum() and not sign.isspace(),
}


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """`length` in characters; `needs` are of at least one sign each."""

    length: int = 8
    needs: tuple[PasswordNeed, ...] = (PasswordNeed.DIGIT, PasswordNeed.CAPITAL)

    def met(self, password: str) -> dict[PasswordNeed, bool]:
        """Each need, in the order in which it is told, and whether `password` meets it."""
        return {PasswordNeed.LENGTH: len(password) >= self.length} | {
            need: any(map(_MEETS[need], password)) for need in self.needs
        }


def password(text: str, policy: PasswordPolicy) -> str | FieldProblem:
    """As typed: blanks count. Only what keys can type again elsewhere."""
    if not text:
        return FieldProblem.REQUIRED
    typed = unicodedata.normalize("NFC", text)
    if len(typed) > LONGEST_PASSWORD or not typed.isprintable() or not all(policy.met(typed).values()):
        return FieldProblem.WRONG_FORMAT
    return typed


def property_value(definition: PropertyDefinition, given: tuple[str, ...]) -> PropertyValue | FieldProblem:
    """What was typed (one text, or the parts of a date) or chosen (ids of items, "yes" or "no") as the answer
    to a property."""
    if definition.kind is PropertyKind.DATE:
        return read_date(TypedDate(*given))
    text = " ".join(unicodedata.normalize("NFC", given[0]).split()) if given else ""
    if not text:
        return FieldProblem.REQUIRED
    match definition.kind:
        case PropertyKind.TEXT:
            is_good = len(text) <= LONGEST_TEXT and text.isprintable() and not set(text) & set("<>\\{}|")
            return text if is_good else FieldProblem.WRONG_FORMAT
        case PropertyKind.NUMBER:
            number = text.replace(",", ".").replace(" ", "")
            return Decimal(number) if _NUMBER.fullmatch(number) else FieldProblem.WRONG_FORMAT
        case PropertyKind.YES_NO:
            return text == "yes"
        case PropertyKind.ONE_OF | PropertyKind.MANY_OF:
            return tuple(item for item in definition.items if item.item_id in given) or FieldProblem.REQUIRED
        case PropertyKind.UNKNOWN:
            return FieldProblem.OTHER
