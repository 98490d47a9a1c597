"""What the product asks of a loyalty system to let customers change their own data."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.customer_record import CustomerRecord
from kiosk.domain.outcome import Session
from kiosk.domain.sign_up import FieldError


class RecordPort(Protocol):
    """A customer's own record. Both calls raise as `LoyaltyBackend` does."""

    async def read(self, session: Session) -> CustomerRecord:
        """The record as it is now, with everything in it."""
        ...

    async def write(self, session: Session, record: CustomerRecord) -> tuple[FieldError, ...]:
        """Replace the record; whatever else `record` was read with stays as it was.

        Returns what was refused, nothing if it was written. Sent once; may raise `OutcomeUnknown`.
        """
        ...
