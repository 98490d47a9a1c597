"""Sign-ups that were promised to visitors: kept, sealed and scheduled until each is a customer or with staff.

Every call blocks until the disk has it: use it from a worker thread. Each may raise `NotStored`.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

import structlog

from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_state import IllegalMove, ParkReason, SignUpState, check_move
from kiosk.storage import sign_up_payload as payload
from kiosk.storage.consent_changes import ConsentChanges
from kiosk.storage.consent_receipts import write_receipts
from kiosk.storage.not_stored import NotStored, StorageTrouble
from kiosk.storage.queue_key import QueueKey
from kiosk.storage.queue_listing import QueueListing
from kiosk.storage.row_cipher import CannotOpen
from kiosk.storage.sign_up_database import SignUpDatabase
from kiosk.storage.sign_up_rows import Attempt, ReceiptContext, erase_rows, park_rows, state_of
from kiosk.storage.sign_up_schedule import SignUpSchedule
from kiosk.storage.sign_up_upkeep import SignUpUpkeep

_log = structlog.get_logger(__name__)

LEAST_FREE_BYTES = 100 * 1000 * 1000
_PROBE_BYTES = 8192


class SignUpQueue:
    """The queue of one kiosk. `load_key` gives the 32 bytes that rows are sealed with, when first needed."""

    def __init__(
        self,
        database: SignUpDatabase,
        load_key: Callable[[], bytes],
        context: ReceiptContext,
        now: Callable[[], datetime],
        least_free_bytes: int = LEAST_FREE_BYTES,
    ) -> None:
        self._database = database
        self._key = QueueKey(load_key)
        self._context = context
        self._now = now
        self._least_free_bytes = least_free_bytes
        self._in_hand: list[UUID] = []

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    @property
    def key(self) -> QueueKey:
        """What its rows are sealed with."""
        return self._key

    @property
    def schedule(self) -> SignUpSchedule:
        """When which of it is due."""
        return SignUpSchedule(self._database, self._now)

    @property
    def upkeep(self) -> SignUpUpkeep:
        """What keeps the file from growing for ever."""
        return SignUpUpkeep(self._database, self._now, self._context.kept)

    @property
    def consent_changes(self) -> ConsentChanges:
        """Receipts of what customers change later, in the same file."""
        return ConsentChanges(self._database, self._context, self._now)

    @property
    def listing(self) -> QueueListing:
        """The same file as a table to look at."""
        return QueueListing(self._database)

    def close(self) -> None:
        """Let go of the file; what is open in it stays as it is."""
        self._database.close()

    @contextmanager
    def in_hand(self, external_id: UUID) -> Iterator[None]:
        """While this process works on a sign-up, `recover` leaves it alone."""
        self._in_hand.append(external_id)
        try:
            yield
        finally:
            self._in_hand.remove(external_id)

    @property
    def is_anything_in_hand(self) -> bool:
        """Whether this process works on any sign-up right now."""
        return bool(self._in_hand)

    def check_room(self) -> None:
        """Raises `NotStored` unless a sign-up can be kept now: writes, and asks for the room that is left."""
        with self._database.writing() as db:
            db.execute("INSERT OR REPLACE INTO room_probe VALUES (1, randomblob(?))", (_PROBE_BYTES,))
        self._key.look_again()
        try:
            free = shutil.disk_usage(self.path.parent).free
        except OSError:
            raise NotStored(StorageTrouble.BROKEN) from None
        if free < self._least_free_bytes:
            raise NotStored(StorageTrouble.FULL)

    def keep(self, sign_up: SignUp) -> None:
        """Store a form and what was said to each agreement, before it is sent or promised.

        One that was refused before is replaced by its corrected form. Raises `IllegalMove` for a number that
        is under way already.
        """
        cipher = self._key.cipher()
        number = str(sign_up.external_id)
        at = self._now()
        sealed = cipher.seal(
            payload.to_bytes(sign_up), payload.row_name(sign_up.external_id, payload.VERSION)
        )
        with self._database.writing() as db:
            before = state_of(db, sign_up.external_id)
            if before is not None:
                check_move(before, SignUpState.DRAFT)
            db.execute(
                "INSERT INTO sign_up (external_id, state, begun_at, key_id, payload_version, payload)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (external_id) DO UPDATE SET state = excluded.state,"
                " settled_at = NULL, park_reason = NULL, attempts = 0, odd_replies = 0,"
                " next_attempt_at = NULL, key_id = excluded.key_id,"
                " payload_version = excluded.payload_version, payload = excluded.payload",
                (number, SignUpState.DRAFT.value, at.isoformat(), cipher.key_id, payload.VERSION, sealed),
            )
            write_receipts(db, sign_up, self._context, at)

    def withdraw(self, external_id: UUID) -> None:
        """Forget a form whose visitor was told that it is not kept; nothing happens to any other."""
        with self._database.writing() as db:
            if state_of(db, external_id) is SignUpState.DRAFT:
                erase_rows(db, "external_id = ?", str(external_id))
                for table in ("consent_receipt", "sign_up"):
                    db.execute(f"DELETE FROM {table} WHERE external_id = ?", (str(external_id),))  # noqa: S608 - our own words

    def begin_sending(self, external_id: UUID) -> None:
        """Record that it goes out now. Raises `IllegalMove` if it may not."""
        with self._moving(external_id, SignUpState.SENDING) as db:
            db.execute(
                "UPDATE sign_up SET state = ?, times_sent = times_sent + 1 WHERE external_id = ?",
                (SignUpState.SENDING.value, str(external_id)),
            )

    def finish(self, external_id: UUID, customer_id: CustomerId) -> None:
        """Record the customer that was made, and erase the personal data. Raises `IllegalMove`."""
        with self._moving(external_id, SignUpState.DONE) as db:
            self._finish(db, external_id, customer_id)

    def settle_by_hand(self, external_id: UUID) -> None:
        """Staff entered a parked one themselves: erase its personal data. Raises `IllegalMove` for others."""
        with self._database.writing() as db:
            if state_of(db, external_id) is not SignUpState.PARKED:
                raise IllegalMove("only a parked sign-up can be settled by hand")
            self._finish(db, external_id, None)

    def _finish(self, db: sqlite3.Connection, external_id: UUID, customer_id: CustomerId | None) -> None:
        db.execute(
            "UPDATE sign_up SET state = ?, settled_at = ?, customer_id = ?, next_attempt_at = NULL,"
            " park_reason = NULL WHERE external_id = ?",
            (SignUpState.DONE.value, self._now().isoformat(), customer_id, str(external_id)),
        )
        erase_rows(db, "external_id = ?", str(external_id))

    def refuse(self, external_id: UUID, reason: ParkReason) -> None:
        """The visitor is told that it was not accepted: nothing is owed, and nothing personal is kept."""
        with self._moving(external_id, SignUpState.REFUSED) as db:
            db.execute(
                "UPDATE sign_up SET state = ?, settled_at = ?, park_reason = ? WHERE external_id = ?",
                (SignUpState.REFUSED.value, self._now().isoformat(), reason.value, str(external_id)),
            )
            erase_rows(db, "external_id = ?", str(external_id))

    def put_off(self, external_id: UUID, state: SignUpState, attempt: Attempt) -> None:
        """Try again later, as QUEUED if it surely did not arrive, else as AMBIGUOUS. Raises `IllegalMove`."""
        with self._moving(external_id, state) as db:
            db.execute(
                "UPDATE sign_up SET state = ?, attempts = attempts + 1, odd_replies = odd_replies + ?,"
                " next_attempt_at = ? WHERE external_id = ?",
                (state.value, attempt.was_odd, self._in(attempt.wait_s), str(external_id)),
            )

    def park(self, external_id: UUID, reason: ParkReason) -> None:
        """Leave it to staff, with everything that was kept. Raises `IllegalMove`."""
        with self._moving(external_id, SignUpState.PARKED) as db:
            park_rows(db, "external_id = ?", (str(external_id),), reason, self._now())
        _log.error("sign_up_parked", external_id=str(external_id), reason=reason.value)

    def park_waiting(self, reason: ParkReason) -> int:
        """Leave everything that waits to staff: none of it can be sent now; returns how many."""
        waiting = (SignUpState.QUEUED.value, SignUpState.AMBIGUOUS.value)
        with self._database.writing() as db:
            count = park_rows(db, "state IN (?, ?)", waiting, reason, self._now())
        if count:
            _log.error("sign_ups_parked", count=count, reason=reason.value)
        return count

    def retry(self, external_id: UUID) -> None:
        """Take a parked sign-up up again; if ever sent, it is looked up first. Raises `IllegalMove`."""
        with self._database.writing() as db:
            if state_of(db, external_id) is not SignUpState.PARKED:
                raise IllegalMove("only a parked sign-up can be taken up again")
            (times_sent,) = db.execute(
                "SELECT times_sent FROM sign_up WHERE external_id = ?", (str(external_id),)
            ).fetchone()
            after = SignUpState.AMBIGUOUS if times_sent else SignUpState.QUEUED
            check_move(SignUpState.PARKED, after)
            db.execute(
                "UPDATE sign_up SET state = ?, settled_at = NULL, park_reason = NULL, attempts = 0,"
                " odd_replies = 0, next_attempt_at = ? WHERE external_id = ?",
                (after.value, self._in(0), str(external_id)),
            )

    def recover(self) -> None:
        """Take up what a crash or a full disk left behind: what was under way may have arrived."""
        moves = ((SignUpState.SENDING, SignUpState.AMBIGUOUS), (SignUpState.DRAFT, SignUpState.QUEUED))
        with self._database.reading() as db:
            is_needed = db.execute(
                "SELECT 1 FROM sign_up WHERE state IN (?, ?) LIMIT 1", [before.value for before, _ in moves]
            ).fetchone()
        if not is_needed:
            return
        with self._database.writing() as db:
            # Not before the transaction: an attempt that began meanwhile must be among them.
            held = sorted({str(each) for each in tuple(self._in_hand)})
            others = f"external_id NOT IN ({', '.join('?' * len(held))})"
            for before, after in moves:
                check_move(before, after)
                db.execute(
                    f"UPDATE sign_up SET state = ?, next_attempt_at = ? WHERE state = ? AND {others}",  # noqa: S608 - only marks
                    (after.value, self._in(0), before.value, *held),
                )

    def park_unreadable(self) -> int:
        """Park what waits but was sealed with another key; returns how many. Called once, at the start."""
        key_id = self._key.cipher().key_id
        where = "state = ? AND payload IS NOT NULL AND key_id IS NOT ?"
        given = (SignUpState.QUEUED.value, key_id)
        with self._database.writing() as db:
            count = park_rows(db, where, given, ParkReason.UNREADABLE, self._now())
        if count:
            _log.error("sign_ups_unreadable", count=count, reason=ParkReason.UNREADABLE.value)
        return count

    def load(self, external_id: UUID) -> SignUp | ParkReason:
        """The form to send, or why there is none."""
        with self._database.reading() as db:
            row = db.execute(
                "SELECT payload_version, payload FROM sign_up WHERE external_id = ?", (str(external_id),)
            ).fetchone()
        if row is None or row[1] is None:
            return ParkReason.NOT_KEPT
        try:
            content = self._key.cipher().open(row[1], payload.row_name(external_id, row[0]))
            return payload.from_bytes(external_id, content)
        except (CannotOpen, ValueError, KeyError, TypeError):
            return ParkReason.UNREADABLE

    def erase_finished(self) -> None:
        """Erase what is left of the personal data of sign-ups that ended, in the log beside the file too."""
        ended = (SignUpState.DONE.value, SignUpState.REFUSED.value)
        with self._database.writing() as db:
            erase_rows(db, "state IN (?, ?) AND payload IS NOT NULL", *ended)
        self._database.empty_log()

    def find_state(self, external_id: UUID) -> SignUpState | None:
        """How a sign-up stands, None if it was never kept."""
        with self._database.reading() as db:
            return state_of(db, external_id)

    @contextmanager
    def _moving(self, external_id: UUID, after: SignUpState) -> Iterator[sqlite3.Connection]:
        with self._database.writing() as db:
            before = state_of(db, external_id)
            if before is not after or after is not SignUpState.AMBIGUOUS:
                # A look-up that told nothing leaves it where it was.
                check_move(before or SignUpState.DONE, after)
            yield db

    def _in(self, seconds: float) -> float:
        return self._now().timestamp() + seconds
