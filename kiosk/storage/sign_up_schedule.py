"""When which of the sign-ups that wait is due. Every method blocks, and may raise `NotStored`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import structlog

from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.storage.sign_up_database import SignUpDatabase
from kiosk.storage.sign_up_rows import DueRow, is_number, set_aside_damaged

_log = structlog.get_logger(__name__)

_LOOKED_AT_ONCE = 100


class SignUpSchedule:
    """The times in a queue's file."""

    def __init__(self, database: SignUpDatabase, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def list_due(self, longest_wait_s: float) -> list[DueRow]:
        """What waits, soonest first; at most a hundred.

        A time further away than `longest_wait_s` was written before the clock was set back: it is brought
        nearer. A row whose number is damaged is parked.
        """
        waiting = (SignUpState.QUEUED.value, SignUpState.AMBIGUOUS.value)
        furthest = self._in(longest_wait_s)
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT external_id, state, coalesce(next_attempt_at, 0), attempts, odd_replies FROM sign_up"
                " WHERE state IN (?, ?) ORDER BY next_attempt_at, begun_at LIMIT ?",
                (*waiting, _LOOKED_AT_ONCE),
            ).fetchall()
            has_far = db.execute(
                "SELECT 1 FROM sign_up WHERE state IN (?, ?) AND next_attempt_at > ? LIMIT 1",
                (*waiting, furthest),
            ).fetchone()
        if has_far:
            self._bring_nearer(waiting, furthest)
        if damaged := [row[0] for row in rows if not is_number(row[0])]:
            self._set_aside(damaged)
        return [
            DueRow(UUID(row[0]), SignUpState(row[1]), min(row[2], furthest), *row[3:])
            for row in rows
            if row[0] not in damaged
        ]

    def make_due(self) -> None:
        """The loyalty system is back: what only waited for that is due now."""
        with self._database.writing() as db:
            db.execute(
                "UPDATE sign_up SET next_attempt_at = ? WHERE state = ? AND next_attempt_at > ?",
                (self._in(0), SignUpState.QUEUED.value, self._in(0)),
            )

    def _set_aside(self, numbers: list[str]) -> None:
        with self._database.writing() as db:
            for number in numbers:
                set_aside_damaged(db, number, self._now())
        _log.error("sign_ups_unreadable", count=len(numbers), reason=ParkReason.UNREADABLE.value)

    def _bring_nearer(self, waiting: tuple[str, str], furthest: float) -> None:
        with self._database.writing() as db:
            db.execute(
                "UPDATE sign_up SET next_attempt_at = ? WHERE state IN (?, ?) AND next_attempt_at > ?",
                (furthest, *waiting, furthest),
            )

    def _in(self, seconds: float) -> float:
        return self._now().timestamp() + seconds
