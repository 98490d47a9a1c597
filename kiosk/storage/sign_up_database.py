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
from kiosk.storage.sign_up_damage import check_file, error_kind, is_damage, mark_made
from kiosk.storage.sign_up_schema import VERSION, MadeByNewerProgram, migrate, version_of

_log = structlog.get_logger(__name__)

BUSY_TIMEOUT_S = 5.0
QUARANTINED = ".quarantined-"

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
            self._drop()

    @contextmanager
    def _used(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                if self._open is None:
                    self._open = self._connect()
                yield self._open
            except (sqlite3.Error, OSError, MadeByNewerProgram, NotMigrated) as error:
                # The next call opens it afresh, and so looks at it again.
                self._drop()
                trouble = _trouble(error)
                _log.error("sign_up_queue_failed", error=type(error).__name__, reason=trouble.value)
                raise NotStored(trouble) from None

    def _drop(self) -> None:
        if self._open is not None:
            with suppress(sqlite3.Error):
                self._open.close()
            self._open = None

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            check_file(self.path, self._busy_timeout_s)
        except sqlite3.DatabaseError as error:
            if not self._is_owner or not is_damage(error):
                raise
            self._quarantine()
        return self._connect_for_writing()

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
        except BaseException:
            db.close()
            raise
        return db

    def _quarantine(self) -> None:
        """Move the file and what belongs to it aside, whole: somebody may still read what is in there."""
        aside = f"{self.path.name}{QUARANTINED}{self._now().astimezone(UTC):%Y%m%dT%H%M%S%fZ}"
        for ending in ("", "-wal", "-shm"):
            part = self.path.with_name(self.path.name + ending)
            if part.exists():
                part.rename(self.path.with_name(aside + ending))
        sync_folder(self.path.parent)
        _log.error("sign_up_queue_quarantined")


def quarantined_files(path: Path) -> list[Path]:
    """The damaged files that were moved aside, oldest first."""
    found = path.parent.glob(f"{path.name}{QUARANTINED}*")
    return sorted(file for file in found if not file.name.endswith(("-wal", "-shm")))


def _trouble(error: BaseException) -> StorageTrouble:
    if error_kind(error) in _BUSY:
        return StorageTrouble.BUSY
    if error_kind(error) == sqlite3.SQLITE_FULL:
        return StorageTrouble.FULL
    return StorageTrouble.BROKEN
