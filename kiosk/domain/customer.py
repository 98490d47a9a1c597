"""The customer and how much of the name may be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import NewType

CustomerId = NewType("CustomerId", str)


class CustomerState(Enum):
    """Whether the account may be used; UNKNOWN is a state this program has not heard of."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DELETED = "deleted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer of the shop. Personal values are None where the CRM has none, and never appear in `repr`."""

    customer_id: CustomerId
    state: CustomerState
    first_name: str | None = field(default=None, repr=False)
    last_name: str | None = field(default=None, repr=False)
    salutation: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    birth_date: date | None = field(default=None, repr=False)
    language: str | None = None
