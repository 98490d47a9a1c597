"""A walk-in's sign-up and what can become of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from kiosk.domain.consent import ConsentChoice
from kiosk.domain.customer import CustomerId


class SignUpField(Enum):
    """The questions of the form; OTHER is a field that the form does not show."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    PHONE = "phone"
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
    """One refused value."""

    field: SignUpField
    problem: FieldProblem


@dataclass(frozen=True, slots=True)
class SignUp:
    """What a visitor typed, with the number that makes it happen only once.

    `external_id` is made and stored before the first attempt. At least one of `email` (lower case) and
    `phone` (E.164 digits without "+") is set.
    """

    external_id: UUID
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    language: str
    consents: tuple[ConsentChoice, ...]
    email: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)


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
