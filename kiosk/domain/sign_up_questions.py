"""What the sign-up form asks, one question a screen, and what a shop may ask beyond name and contact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import NewType

PropertyId = NewType("PropertyId", str)
InterestId = NewType("InterestId", str)


class Ask(Enum):
    """What one screen of the form is about."""

    NAME = "name"
    """First and last name, on one screen."""
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    CONTACT = "contact"
    """E-mail or phone, whichever the visitor prefers."""
    EMAIL = "email"
    PHONE = "phone"
    BIRTH_DATE = "birth_date"
    LANGUAGE = "language"
    """In which language the customer is written to."""
    POSTCODE = "postcode"
    REFERRAL_CODE = "referral_code"
    PASSWORD = "password"  # noqa: S105 - the name of a question
    INTERESTS = "interests"
    PROPERTY = "property"
    """One of the loyalty system's own customer properties."""
    AGREEMENTS = "agreements"


@dataclass(frozen=True, slots=True)
class Question:
    """One screen of the form. `property_id` is set for `Ask.PROPERTY` only."""

    ask: Ask
    is_required: bool = True
    property_id: PropertyId | None = None


NAME = Question(Ask.NAME)
CONTACT = Question(Ask.CONTACT)
AGREEMENTS = Question(Ask.AGREEMENTS)
DEFAULT_QUESTIONS = (NAME, CONTACT, AGREEMENTS)


def whole_form(asked: Iterable[Question]) -> tuple[Question, ...]:
    """The questions in the order of the screens: the birth date first, the agreements last.

    Who is too young to sign up alone is told so before anything else is typed or asked about.
    """
    first = sorted(asked, key=lambda question: question.ask is not Ask.BIRTH_DATE)
    return (*first, AGREEMENTS)


class PropertyKind(Enum):
    """How a customer property is answered; UNKNOWN is a kind that this program cannot ask for."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    ONE_OF = "one_of"
    MANY_OF = "many_of"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PropertyItem:
    """One answer to choose, named in the language that was asked for."""

    item_id: str
    name: str


@dataclass(frozen=True, slots=True)
class PropertyDefinition:
    """A customer property of the loyalty system; `name` is the question. `items` only where one chooses."""

    property_id: PropertyId
    name: str
    kind: PropertyKind
    items: tuple[PropertyItem, ...] = ()


PropertyValue = str | Decimal | date | bool | tuple[PropertyItem, ...]


@dataclass(frozen=True, slots=True)
class PropertyAnswer:
    """What a visitor answered to one property; the chosen items where one chooses."""

    property_id: PropertyId
    value: PropertyValue


@dataclass(frozen=True, slots=True)
class Interest:
    """Something that a customer may be interested in."""

    interest_id: InterestId
    name: str


@dataclass(frozen=True, slots=True)
class SignUpLists:
    """What the loyalty system lets choose from in the form, in one language."""

    properties: tuple[PropertyDefinition, ...] = ()
    interests: tuple[Interest, ...] = ()

    def find_property(self, property_id: PropertyId | None) -> PropertyDefinition | None:
        """None if there is no such property, or none that can be asked for."""
        for each in self.properties:
            if each.property_id == property_id and each.kind is not PropertyKind.UNKNOWN:
                return each
        return None
