"""The receipt of what somebody agreed to: what was said to which text, and each of those texts once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.consent import Agreement
from kiosk.domain.sign_up import SignUp
from kiosk.storage.sign_up_rows import ReceiptContext


def write_receipts(db: sqlite3.Connection, sign_up: SignUp, context: ReceiptContext, at: datetime) -> None:
    """One row a box, in place of those of a form that was corrected."""
    number = str(sign_up.external_id)
    db.executemany(
        "INSERT OR REPLACE INTO consent_receipt VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number,
                choice.agreement_id,
                choice.value.value,
                choice.version,
                choice.language,
                context.store_id,
                context.device_name,
                at.isoformat(),
            )
            for choice in sign_up.consents
        ],
    )
    write_texts(db, sign_up.texts, at)


def write_texts(db: sqlite3.Connection, texts: Iterable[Agreement], at: datetime) -> None:
    """The hash in a receipt proves nothing without the text that it was made of."""
    db.executemany(
        "INSERT OR IGNORE INTO agreement_text VALUES (?, ?, ?, ?, ?, ?)",
        [
            (each.agreement_id, each.version, each.language, each.name, each.text_html, at.isoformat())
            for each in texts
        ],
    )
