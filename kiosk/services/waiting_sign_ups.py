"""What staff may see of the queue and do with it, while the kiosk runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_state import IllegalMove, ParkReason, SignUpState
from kiosk.services.personal_file import PersonalRow, write_personal_file
from kiosk.storage.queue_listing import AgreementText, ConsentReceipt
from kiosk.storage.queue_rescue import find_loss
from kiosk.storage.sign_up_database import quarantined_files
from kiosk.storage.sign_up_queue import SignUpQueue

_TRIED = frozenset({SignUpState.QUEUED, SignUpState.SENDING, SignUpState.AMBIGUOUS})


@dataclass(frozen=True, slots=True)
class WaitingSignUp:
    """One sign-up without a word about the person.

    `next_attempt_at` is None where none is planned, `reason` for all but parked ones. `is_readable` is False
    where the data cannot be opened with the key of now. `is_overdue`: the kiosk has tried for so long that
    somebody should find out why, and goes on trying.
    """

    external_id: UUID
    state: SignUpState
    begun_at: datetime
    attempts: int
    next_attempt_at: datetime | None
    reason: ParkReason | None
    is_readable: bool
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class QueueOverview:
    """Everything that staff see at once. `damaged` are queues that could not be read and were moved aside.

    `lost_at` is when the kiosk found its queue missing, None where that never happened or is dealt with.
    """

    rows: tuple[WaitingSignUp, ...] = ()
    damaged: tuple[Path, ...] = ()
    lost_at: datetime | None = None

    @property
    def parked(self) -> int:
        """How many are for staff."""
        return sum(1 for row in self.rows if row.state is SignUpState.PARKED)

    @property
    def waiting(self) -> int:
        """How many the kiosk deals with by itself."""
        return len(self.rows) - self.parked

    @property
    def overdue(self) -> int:
        """How many of those that wait have waited for too long."""
        return sum(1 for row in self.rows if row.is_overdue)

    @property
    def unreadable(self) -> int:
        """How many an export would leave out."""
        return sum(1 for row in self.rows if not row.is_readable or row.reason is ParkReason.UNREADABLE)

    @property
    def is_key_lost(self) -> bool:
        """Something was sealed with a key that is not here any more."""
        return any(row.reason is ParkReason.UNREADABLE for row in self.rows)


@dataclass(frozen=True, slots=True)
class Exported:
    """How many sign-ups were written, and how many cannot be read with the key of now.

    `still_sent` of those written are sent by the kiosk itself: nobody must enter them.
    """

    written: int
    unreadable: int
    still_sent: int = 0


class WaitingSignUps:
    """Blocking: call it from a worker thread. Every method may raise `NotStored`."""

    def __init__(
        self, queue: SignUpQueue, now: Callable[[], datetime], overdue_after: timedelta = timedelta(days=3)
    ) -> None:
        """`overdue_after` is how long the kiosk may try in vain before staff are told."""
        self._queue = queue
        self._now = now
        self._overdue_after = overdue_after
        self._listing = queue.listing

    @property
    def path(self) -> Path:
        """The queue's file."""
        return self._queue.path

    def close(self) -> None:
        """Let go of the file."""
        self._queue.close()

    def list(self) -> tuple[WaitingSignUp, ...]:
        """Everything that is not a customer yet, oldest first."""
        key_id = self._queue.key.find_id()
        overdue_before = self._now() - self._overdue_after
        return tuple(
            WaitingSignUp(
                external_id=row.external_id,
                state=row.state,
                begun_at=row.begun_at,
                attempts=row.attempts,
                next_attempt_at=_time(row.next_attempt_at),
                reason=row.park_reason,
                is_readable=row.key_id is not None and row.key_id == key_id,
                is_overdue=row.state in _TRIED and row.begun_at < overdue_before,
            )
            for row in self._listing.list_open()
        )

    def look(self) -> QueueOverview:
        """All of it, for a page that is open for long; no file is made where there is none."""
        rows = self.list() if self.path.exists() else ()
        return QueueOverview(rows, tuple(quarantined_files(self.path)), find_loss(self.path))

    def retry(self, external_id: UUID) -> None:
        """Take a parked sign-up up again. Raises `IllegalMove` for any other."""
        self._queue.retry(external_id)

    def retry_all(self) -> int:
        """Take every parked sign-up up again; returns how many."""
        count = 0
        for row in self._listing.list_open():
            if row.state is SignUpState.PARKED:
                try:
                    self._queue.retry(row.external_id)
                except IllegalMove:
                    continue
                count += 1
        return count

    def settle_by_hand(self, external_id: UUID) -> None:
        """Staff entered it themselves: the personal data are erased. Raises `IllegalMove` unless parked."""
        self._queue.settle_by_hand(external_id)

    def export(self, path: Path, *, is_everything: bool = False) -> Exported:
        """Write the parked ones that can be read, personal data and all, to a new file for staff.

        With `is_everything` those that the kiosk still sends as well: who enters one by hand makes a double.
        JSON if the name ends so, else CSV. Raises `FileExistsError`, or `OSError` if it cannot be written.
        """
        rows = [row for row in self.list() if is_everything or row.state is SignUpState.PARKED]
        forms = [(row, self._queue.load(row.external_id)) for row in rows if row.is_readable]
        readable = [
            PersonalRow(row.external_id, row.state, row.begun_at, row.reason, form)
            for row, form in forms
            if isinstance(form, SignUp)
        ]
        write_personal_file(path, readable)
        still_sent = sum(1 for row in readable if row.state is not SignUpState.PARKED)
        return Exported(len(readable), len(rows) - len(readable), still_sent)

    def list_receipts(self, customer_id: str | None = None) -> tuple[ConsentReceipt, ...]:
        """What was said to each agreement, with the customer where there is one; no contact data.

        With `customer_id` those of one customer.
        """
        receipts = self._listing.list_receipts()
        return tuple(each for each in receipts if customer_id in (None, each.customer_id))

    def list_texts(self) -> tuple[AgreementText, ...]:
        """The texts that receipts name."""
        return self._listing.list_texts()


def _time(seconds: float | None) -> datetime | None:
    try:
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None
