"""A walk-in's sign-up and what can become of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.domain.consent import Agreement, ConsentChoice
from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up_questions import InterestId, PropertyAnswer, PropertyId

if TYPE_CHECKING:
    from uuid import UUID


class SignUpField(Enum):
    """What can be answered or refused; OTHER is a field that no form shows."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    PHONE = "phone"
    BIRTH_DATE = "birth_date"
    LANGUAGE = "language"
    POSTCODE = "postcode"
    REFERRAL_CODE = "referral_code"
    PASSWORD = "password"  # noqa: S105 - the name of a field
    INTERESTS = "interests"
    PROPERTY = "property"
    CONSENTS = "consents"
    OTHER = "other"


class FieldProblem(Enum):
    """Why a value was refused; OTHER is a reason this program has not heard of."""

    ALREADY_EXISTS = "already_exists"
    WRONG_FORMAT = "wrong_format"
    REQUIRED = "required"
    NOT_ALLOWED = "not_allowed"
    DELETED_BEFORE = "deleted_before"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FieldError:
    """One refused value. `property_id` names the property, None where nobody says which it is."""

    field: SignUpField
    problem: FieldProblem
    property_id: PropertyId | None = None


@dataclass(frozen=True, slots=True)
class SignUp:
    """What a visitor typed, with the number that makes it happen only once.

    `external_id` is made and stored before the first attempt. At least one of `email` (lower case) and
    `phone` (E.164 digits without "+") is set. A name that was not asked for is "", everything else None.
    `language` is the one that the customer wants to be written to in. `texts` are the agreements as they
    stood on the screen: they go with the receipt, so a form that was kept comes back without.
    """

    external_id: UUID
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    language: str
    consents: tuple[ConsentChoice, ...]
    email: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    birth_date: date | None = field(default=None, repr=False)
    postcode: str | None = field(default=None, repr=False)
    referral_code: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    properties: tuple[PropertyAnswer, ...] = field(default=(), repr=False)
    interests: tuple[InterestId, ...] = field(default=(), repr=False)
    texts: tuple[Agreement, ...] = field(default=(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The customer exists now."""

    customer_id: CustomerId


@dataclass(frozen=True, slots=True)
class Refused:
    """The CRM refused the sign-up; nothing was made."""

    errors: tuple[FieldError, ...]


Enrolment = Enrolled | Refused


class ContactKind(Enum):
    """What a registration check is asked about."""

    EMAIL = "email"
    PHONE = "phone"


class RegistrationAbility(Enum):
    """Whether an address can be used for a new account; UNKNOWN where the CRM cannot say."""

    FREE = "free"
    TAKEN = "taken"
    UNKNOWN = "unknown"


class ValueKind(Enum):
    """What the loyalty system can judge before it is sent."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    REFERRAL_CODE = "referral_code"
