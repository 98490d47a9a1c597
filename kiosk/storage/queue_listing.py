"""The queue as a table to look at: nothing in here opens a sealed row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.storage.sign_up_database import SignUpDatabase
from kiosk.storage.sign_up_rows import number_of

_ENDED = (SignUpState.DONE.value, SignUpState.REFUSED.value)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row. `next_attempt_at` is in seconds since 1970; `key_id` None where no data are kept.

    `begun_at` is the beginning of 1970 where the file does not tell.
    """

    external_id: UUID
    state: SignUpState
    begun_at: datetime
    attempts: int
    next_attempt_at: float | None
    park_reason: ParkReason | None
    key_id: str | None


class Occasion(Enum):
    """When something was agreed to, or taken back."""

    SIGN_UP = "sign_up"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class ConsentReceipt:
    """What one visitor said to one agreement. `customer_id` None where no customer came of it (yet).

    `external_id` is the number of the sign-up, or of the change. `is_written` tells whether the loyalty
    system is known to have it.
    """

    external_id: UUID
    customer_id: CustomerId | None
    agreement_id: str
    value: str
    version: str
    language: str
    store_id: str
    device_name: str
    given_at: datetime
    occasion: Occasion
    is_written: bool


@dataclass(frozen=True, slots=True)
class AgreementText:
    """A text that somebody had on the screen, as it was shown; `version` is the one that receipts name."""

    agreement_id: str
    version: str
    language: str
    name: str
    text_html: str


class QueueListing:
    """Reads a queue's file. Every method may raise `NotStored`."""

    def __init__(self, database: SignUpDatabase) -> None:
        self._database = database

    def list_open(self) -> list[QueueRow]:
        """Everything that is neither a customer nor refused, oldest first."""
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT external_id, state, begun_at, attempts, next_attempt_at, park_reason,"
                " CASE WHEN payload IS NULL THEN NULL ELSE key_id END FROM sign_up"
                " WHERE state NOT IN (?, ?) ORDER BY begun_at",
                _ENDED,
            ).fetchall()
        return [
            QueueRow(
                number_of(row[0]),
                SignUpState(row[1]),
                _moment(row[2]),
                row[3],
                row[4],
                ParkReason(row[5]) if row[5] else None,
                row[6],
            )
            for row in rows
        ]

    def list_receipts(self) -> tuple[ConsentReceipt, ...]:
        """Every receipt, oldest first."""
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT receipt.external_id AS number, sign_up.customer_id, agreement_id, value, version,"
                " language, store_id, device_name, given_at, ?, sign_up.customer_id IS NOT NULL"
                " FROM consent_receipt AS receipt"
                " LEFT JOIN sign_up ON sign_up.external_id = receipt.external_id"
                " UNION ALL"
                " SELECT number, customer_id, agreement_id, value, version,"
                " language, store_id, device_name, given_at, ?, is_written FROM consent_change"
                " ORDER BY given_at, number, agreement_id",
                (Occasion.SIGN_UP.value, Occasion.CHANGE.value),
            ).fetchall()
        return tuple(map(_receipt, rows))

    def list_texts(self) -> tuple[AgreementText, ...]:
        """Every text that a receipt names, as far as it was kept: receipts of before have none."""
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT agreement_id, version, language, name, text_html FROM agreement_text"
                " ORDER BY first_kept_at, agreement_id, language"
            ).fetchall()
        return tuple(AgreementText(*row) for row in rows)


def _receipt(row: tuple[Any, ...]) -> ConsentReceipt:
    number, customer, agreement, value, version, language, store, device, given, occasion, is_written = row
    return ConsentReceipt(
        external_id=number_of(number),
        customer_id=CustomerId(customer) if customer else None,
        agreement_id=agreement,
        value=value,
        version=version,
        language=language,
        store_id=store,
        device_name=device,
        given_at=_moment(given),
        occasion=Occasion(occasion),
        is_written=bool(is_written),
    )


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
