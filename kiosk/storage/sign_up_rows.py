"""What a row of the queue is, and the few changes that several moves share."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.sign_up_state import ParkReason, SignUpState


@dataclass(frozen=True, slots=True)
class ReceiptContext:
    """Where consents are given; the same for the life of the program."""

    store_id: str
    device_name: str


@dataclass(frozen=True, slots=True)
class DueRow:
    """A sign-up that waits to be sent or looked up, without a word about the person.

    `next_attempt_at` is in seconds since 1970 by the clock of the moment it was written.
    """

    external_id: UUID
    state: SignUpState
    next_attempt_at: float
    attempts: int
    odd_replies: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """How an attempt that settled nothing changes the schedule. Times in seconds from now."""

    wait_s: float
    was_odd: bool = False


def state_of(db: sqlite3.Connection, external_id: UUID) -> SignUpState | None:
    """How a sign-up stands, None if there is none by this number."""
    row = db.execute("SELECT state FROM sign_up WHERE external_id = ?", (str(external_id),)).fetchone()
    return SignUpState(row[0]) if row else None


def park_rows(
    db: sqlite3.Connection, where: str, given: tuple[str, ...], reason: ParkReason, at: datetime
) -> int:
    """Park what `where` names, a condition of our own with the values `given`; returns how many."""
    return db.execute(
        "UPDATE sign_up SET state = ?, settled_at = ?, park_reason = ?, next_attempt_at = NULL"  # noqa: S608
        f" WHERE {where}",
        (SignUpState.PARKED.value, at.isoformat(), reason.value, *given),
    ).rowcount


def erase_rows(db: sqlite3.Connection, where: str, *given: str) -> None:
    """Overwrite and drop: `secure_delete` is on, so nothing of it stays in the file."""
    db.execute(f"UPDATE sign_up SET payload = zeroblob(length(payload)) WHERE {where}", given)  # noqa: S608 - our own words
    db.execute(f"UPDATE sign_up SET payload = NULL WHERE {where}", given)  # noqa: S608 - our own words
