"""The shop's branches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

StoreId = NewType("StoreId", str)


@dataclass(frozen=True, slots=True)
class Store:
    """One branch; `address` is None where the CRM names none."""

    store_id: StoreId
    name: str
    address: str | None = None
