"""Amounts of money."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An amount; `currency` is an ISO 4217 code, None where the CRM does not say which."""

    amount: Decimal
    currency: str | None
