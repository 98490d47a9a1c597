"""What was paid for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.money import Money


@dataclass(frozen=True, slots=True)
class Purchase:
    """One bill; `paid_at` carries the project's time zone, None where the CRM does not say when.

    `store_name` is None where the CRM names no store.
    """

    total: Money
    paid_at: datetime | None = None
    store_name: str | None = None
