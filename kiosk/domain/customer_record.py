"""What customers may change of their own data, and how an attempt can end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.consent import AgreementId, ConsentValue
from kiosk.domain.sign_up import FieldError, SignUpField


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """The changeable part of a customer's record; None where there is no such contact.

    `email` is in lower case, `phone` in E.164 digits without "+". `consents` hold what was said to each
    agreement that the CRM names. `whole` is everything else and belongs to the back end alone, which writes
    it back as it came; nobody else looks into it.
    """

    email: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    consents: Mapping[AgreementId, ConsentValue] = field(default_factory=dict)
    whole: object = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Saved:
    """The changes are in the CRM; `record` is what it says now, None if it could not be read again."""

    record: CustomerRecord | None


@dataclass(frozen=True, slots=True)
class ChangedMeanwhile:
    """Nothing was written: somebody else changed these `fields` since they were read; `record` is theirs."""

    record: CustomerRecord
    fields: frozenset[SignUpField]


@dataclass(frozen=True, slots=True)
class RecordRefused:
    """The CRM did not take it; nothing was written."""

    errors: tuple[FieldError, ...]


@dataclass(frozen=True, slots=True)
class SaveUnconfirmed:
    """It was sent, and within the visitor's time nobody could tell whether it was written."""


@dataclass(frozen=True, slots=True)
class ReceiptNotKept:
    """Nothing was sent: what is agreed to could not be written down first."""


SaveEnd = Saved | ChangedMeanwhile | RecordRefused | SaveUnconfirmed | ReceiptNotKept
