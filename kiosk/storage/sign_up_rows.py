"""What a row of the queue is, and the few changes that several moves share."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from kiosk.domain.sign_up_state import ParkReason, SignUpState

# Of the numbers that stand for damaged ones.
_DAMAGED = UUID("5b8a7a3e-6c39-4c0f-9d5e-0f3f8f1f2c11")


@dataclass(frozen=True, slots=True)
class ReceiptContext:
    """Where consents are given, and how long that is kept; the same for the life of the program."""

    store_id: str
    device_name: str
    kept: timedelta = timedelta(days=1095)


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


def number_of(text: str) -> UUID:
    """A row's number; where the disk made something else of it, always the same one in its place."""
    return UUID(text) if is_number(text) else uuid5(_DAMAGED, text)


def is_number(text: str) -> bool:
    """Whether it is written as this program writes a number: any other way it would not be found again."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def set_aside_damaged(db: sqlite3.Connection, number: str, at: datetime) -> None:
    """Park a row whose number is none, under another one: the seal is bound to the number that was."""
    given = (str(number_of(number)), number)
    park_rows(db, "external_id = ?", (number,), ParkReason.UNREADABLE, at)
    db.execute("UPDATE consent_receipt SET external_id = ? WHERE external_id = ?", given)
    db.execute("UPDATE sign_up SET external_id = ? WHERE external_id = ?", given)


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
