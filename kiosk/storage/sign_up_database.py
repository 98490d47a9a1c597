"""The file of the sign-up queue: a commit survives a power cut, a damaged file is moved aside."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import structlog

from kiosk.storage.left_behind import sweep_drafts
from kiosk.storage.not_stored import NotStored, StorageTrouble
from kiosk.storage.private_file import sync_folder
from kiosk.storage.queue_rescue import LOGS, Place, adopt_rescued, note_lost, place_of, put_back
from kiosk.storage.sign_up_damage import check_file, error_kind, is_damage, is_missing, mark_made
from kiosk.storage.sign_up_schema import VERSION, MadeByNewerProgram, migrate, version_of

_log = structlog.get_logger(__name__)

BUSY_TIMEOUT_S = 5.0
QUARANTINED = ".quarantined-"
MOST_QUARANTINED = 10
"""With so many of them nothing is taken any more until somebody looks: none is ever deleted by itself."""

_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


class NotMigrated(Exception):
    """The file is of an older version, and this program is only a guest here."""


class SignUpDatabase:
    """One connection, one statement at a time, usable from any thread; opened when first needed.

    `is_owner` is the program whose queue it is: only that one moves a damaged file aside. A command at the
    terminal beside it refuses instead.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime],
        *,
        is_owner: bool = True,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> None:
        self.path = path
        self._busy_timeout_s = busy_timeout_s
        self._now = now
        self._is_owner = is_owner
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = None
        self._place: Place = ()
        self._is_adrift = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Raises `NotStored`."""
        with self._used() as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; when the block is left without an error, it is on the disk. Raises `NotStored`."""
        with self._used() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    if db.in_transaction:
                        db.execute("ROLLBACK")
                raise

    def empty_log(self) -> None:
        """Write everything into the file itself, so that erased data do not live on in the log beside it.

        Raises `NotStored`.
        """
        with self._used() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        """May be used again afterwards."""
        with self._lock:
            try:
                self._mind_the_place()
            except (sqlite3.Error, OSError) as error:
                _log.error("sign_up_queue_not_put_back", error=type(error).__name__)
            self._drop()

    @contextmanager
    def _used(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._connection()
            except (sqlite3.Error, OSError, MadeByNewerProgram, NotMigrated) as error:
                # The next call opens it afresh, and so looks at it again. What is nowhere else stays open.
                if not self._is_adrift:
                    self._drop()
                trouble = _trouble(error)
                _log.error("sign_up_queue_failed", error=type(error).__name__, reason=trouble.value)
                raise NotStored(trouble) from None

    def _connection(self) -> sqlite3.Connection:
        self._mind_the_place()
        if self._open is None:
            self._open = self._connect()
            self._place = place_of(self.path)
        return self._open

    def _mind_the_place(self) -> None:
        """Let go of a file that is not where it was opened, once what it holds is there again."""
        if self._open is None:
            return
        # Until it is known to be elsewhere as well.
        self._is_adrift = self._is_owner
        has_moved = place_of(self.path) != self._place
        if has_moved and self._is_owner:
            is_back = put_back(self._open, self.path, self._place, self.path.with_name(self._name_aside()))
            if is_back:
                _log.error("sign_up_queue_put_back")
            else:
                _log.error("sign_up_queue_quarantined")
        self._is_adrift = False
        if has_moved:
            self._drop()

    def _drop(self) -> None:
        if self._open is not None:
            with suppress(sqlite3.Error):
                self._open.close()
            self._open = None

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._is_owner:
            self._look_for_the_file()
        try:
            check_file(self.path, self._busy_timeout_s)
        except sqlite3.DatabaseError as error:
            if not self._is_owner or not is_damage(error):
                raise
            self._quarantine()
        return self._connect_for_writing()

    def _look_for_the_file(self) -> None:
        if adopt_rescued(self.path, self.path.with_name(self._name_aside())):
            _log.error("sign_up_queue_quarantined")
        if is_missing(self.path):
            _log.error("sign_up_queue_missing")
            note_lost(self.path, self._now())
            if any(self.path.with_name(self.path.name + log).exists() for log in LOGS):
                # SQLite would delete a log without its file, and what may still be read in it.
                self._quarantine()

    def _connect_for_writing(self) -> sqlite3.Connection:
        is_new = not self.path.exists()
        db = sqlite3.connect(
            self.path, timeout=self._busy_timeout_s, isolation_level=None, check_same_thread=False
        )
        try:
            if is_new:
                self.path.chmod(0o600)
            # Only WAL with FULL survives a power cut after the commit was reported.
            db.execute("PRAGMA journal_mode = WAL").fetchone()
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA secure_delete = ON").fetchone()
            # KiB. Whole in the cache, a queue that grows for months would take 2 MiB of memory for nothing.
            db.execute("PRAGMA cache_size = -256")
            if self._is_owner:
                migrate(db, self.path, self._now())
                mark_made(self.path)
                sweep_drafts(self.path.parent)
            elif version_of(db) < VERSION:
                raise NotMigrated
            if is_new:
                sync_folder(self.path.parent)
            # Makes the log, so that its absence means something.
            version_of(db)
        except BaseException:
            db.close()
            raise
        return db

    def _quarantine(self) -> None:
        """Move the file and what belongs to it aside, whole: somebody may still read what is in there.

        Raises `sqlite3.DatabaseError` where that happened so often that this disk keeps nothing well.
        """
        if len(quarantined_files(self.path)) >= MOST_QUARANTINED:
            raise sqlite3.DatabaseError("too many damaged queues")
        aside = self._name_aside()
        for ending in ("", *LOGS):
            part = self.path.with_name(self.path.name + ending)
            if part.exists():
                part.rename(self.path.with_name(aside + ending))
        sync_folder(self.path.parent)
        _log.error("sign_up_queue_quarantined")

    def _name_aside(self) -> str:
        return f"{self.path.name}{QUARANTINED}{self._now().astimezone(UTC):%Y%m%dT%H%M%S%fZ}"


def quarantined_files(path: Path) -> list[Path]:
    """What was moved aside, oldest first; a log only where its file is not there."""
    found = set(path.parent.glob(f"{path.name}{QUARANTINED}*"))
    logs = {file.with_name(file.name + ending) for file in found for ending in LOGS}
    return sorted(file for file in found - logs if not file.name.endswith("-shm"))


def _trouble(error: BaseException) -> StorageTrouble:
    if error_kind(error) in _BUSY:
        return StorageTrouble.BUSY
    if error_kind(error) == sqlite3.SQLITE_FULL:
        return StorageTrouble.FULL
    return StorageTrouble.BROKEN
