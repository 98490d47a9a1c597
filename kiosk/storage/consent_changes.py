"""Receipts of agreements that customers change at the kiosk, beside those of sign-ups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from kiosk.domain.consent import ConsentChange
from kiosk.storage.consent_receipts import write_texts
from kiosk.storage.sign_up_database import SignUpDatabase
from kiosk.storage.sign_up_rows import ReceiptContext


class ConsentChanges:
    """Every call blocks until the disk has it, and may raise `NotStored`."""

    def __init__(
        self, database: SignUpDatabase, context: ReceiptContext, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._context = context
        self._now = now

    def keep(self, change: ConsentChange) -> None:
        """Write down what the customer said, before the loyalty system hears of it."""
        at = self._now()
        with self._database.writing() as db:
            db.executemany(
                "INSERT INTO consent_change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                [
                    (
                        str(change.number),
                        change.customer_id,
                        choice.agreement_id,
                        choice.value.value,
                        choice.version,
                        choice.language,
                        self._context.store_id,
                        self._context.device_name,
                        at.isoformat(),
                    )
                    for choice in change.choices
                ],
            )
            write_texts(db, change.texts, at)

    def confirm(self, number: UUID) -> None:
        """The loyalty system has it."""
        with self._database.writing() as db:
            db.execute("UPDATE consent_change SET is_written = 1 WHERE number = ?", (str(number),))

    def withdraw(self, number: UUID) -> None:
        """The loyalty system surely does not have it, and the customer was told so."""
        with self._database.writing() as db:
            db.execute("DELETE FROM consent_change WHERE number = ? AND is_written = 0", (str(number),))
