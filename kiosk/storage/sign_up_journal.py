"""Which sign-ups were begun and how they ended, without a word about the person.

The number of a sign-up is stored before its first attempt, so that an attempt whose answer was lost can be
looked up; the receipt of the consents outlives it and holds the customer's id, never contact data.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from uuid import UUID

from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up import SignUp

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sign_up (
    external_id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    settled_at TEXT,
    customer_id TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS consent_receipt (
    external_id TEXT NOT NULL REFERENCES sign_up,
    agreement_id TEXT NOT NULL,
    value TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    store_id TEXT NOT NULL,
    device_name TEXT NOT NULL,
    given_at TEXT NOT NULL,
    PRIMARY KEY (external_id, agreement_id)
) STRICT;
"""


class SignUpState(Enum):
    """Where a sign-up stands."""

    SENDING = "sending"
    AMBIGUOUS = "ambiguous"
    DONE = "done"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class ReceiptContext:
    """Where consents are given; the same for the life of the program."""

    store_id: str
    device_name: str


class SignUpJournal:
    """One SQLite file; every call opens and closes it, so it may be used from any thread."""

    def __init__(self, path: Path, context: ReceiptContext, now: Callable[[], datetime]) -> None:
        self._path = path
        self._context = context
        self._now = now

    def begin(self, sign_up: SignUp) -> None:
        """Store the number of a sign-up and what was said to each agreement, before it is sent.

        Raises `sqlite3.Error` if it cannot be stored.
        """
        at = self._now().isoformat()
        with self._transaction() as db:
            db.execute(
                "INSERT INTO sign_up (external_id, state, begun_at) VALUES (?, ?, ?)"
                " ON CONFLICT (external_id) DO UPDATE SET state = excluded.state",
                (str(sign_up.external_id), SignUpState.SENDING.value, at),
            )
            db.executemany(
                "INSERT OR REPLACE INTO consent_receipt VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        str(sign_up.external_id),
                        choice.agreement_id,
                        choice.value.value,
                        choice.version,
                        choice.language,
                        self._context.store_id,
                        self._context.device_name,
                        at,
                    )
                    for choice in sign_up.consents
                ],
            )

    def settle(self, external_id: UUID, state: SignUpState) -> None:
        """Record how the sign-up stands, when no customer came of it (yet)."""
        with self._transaction() as db:
            db.execute(
                "UPDATE sign_up SET state = ?, settled_at = ? WHERE external_id = ?",
                (state.value, self._now().isoformat(), str(external_id)),
            )

    def finish(self, external_id: UUID, customer_id: CustomerId) -> None:
        """Record the customer that was made; with that the receipt of the consents is whole."""
        with self._transaction() as db:
            db.execute(
                "UPDATE sign_up SET state = ?, settled_at = ?, customer_id = ? WHERE external_id = ?",
                (SignUpState.DONE.value, self._now().isoformat(), customer_id, str(external_id)),
            )

    def list_unsettled(self) -> tuple[UUID, ...]:
        """Sign-ups whose end nobody knows: a crash or a lost answer left them."""
        with self._transaction() as db:
            rows = db.execute(
                "SELECT external_id FROM sign_up WHERE state IN (?, ?) ORDER BY begun_at",
                (SignUpState.SENDING.value, SignUpState.AMBIGUOUS.value),
            ).fetchall()
        return tuple(UUID(row[0]) for row in rows)

    def find_state(self, external_id: UUID) -> SignUpState | None:
        """How a sign-up stands, None if it was never begun."""
        with self._transaction() as db:
            row = db.execute(
                "SELECT state FROM sign_up WHERE external_id = ?", (str(external_id),)
            ).fetchone()
        return SignUpState(row[0]) if row else None

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self._path, timeout=5)
        try:
            # Only WAL with FULL survives a power cut after the commit was reported.
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("PRAGMA synchronous=FULL")
            db.executescript(_SCHEMA)
            with db:
                yield db
        finally:
            db.close()
