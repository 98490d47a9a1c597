"""What is done when somebody takes the queue's file away while it is in use, or takes it away for good.

On Linux a file that was deleted lives on for whoever has it open, and SQLite goes on writing to it: what is
acknowledged then would be gone with the program.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from kiosk.storage.private_file import replace_private_file, sync_folder

LOGS = ("-wal", "-shm")
LOST = ".lost"
"""Of the note beside the queue that says that one was lost, until staff delete it."""

_RESCUED = ".rescued"

Place = tuple[tuple[int, int] | None, ...]
"""Which file the queue, its log and the log's index are; None where there is none."""


def place_of(path: Path) -> Place:
    """What stands at `path` now. Raises `OSError`."""
    return tuple(_identity(path.with_name(path.name + ending)) for ending in ("", *LOGS))


def put_back(db: sqlite3.Connection, path: Path, before: Place, aside: Path) -> bool:
    """Write everything that `db` holds to `path` again, or to `aside` where something else stands there now.

    `before` is where `db` was opened. True where it is at `path`. `db` must be closed next. Raises
    `sqlite3.Error` or `OSError`; everything is then still in `db`.
    """
    if place_of(path)[0] == before[0]:
        # Only its log was taken away: the file itself takes over what stood there.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return True
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    rescued = path.with_name(path.name + _RESCUED)
    rescued.unlink(missing_ok=True)
    copy_database(db, rescued)
    is_free = not path.exists()
    if is_free:
        _take_logs_away(path)
    rescued.rename(path if is_free else aside)
    sync_folder(path.parent)
    return is_free


def adopt_rescued(path: Path, aside: Path) -> bool:
    """Finish a `put_back` that was cut off: to `path`, or to `aside` where a queue stands there already.

    True where it went aside. One that was not wholly written stays and is no queue. Raises `OSError`.
    """
    rescued = path.with_name(path.name + _RESCUED)
    if not rescued.exists() or not _is_whole(rescued):
        return False
    has_other = path.exists()
    if not has_other:
        _take_logs_away(path)
    rescued.rename(aside if has_other else path)
    sync_folder(path.parent)
    return has_other


def note_lost(path: Path, now: datetime) -> None:
    """Leave a note that the queue was gone; one that staff have not seen yet stays. Raises `OSError`."""
    note = path.with_name(path.name + LOST)
    if not note.exists():
        words = "The file of the waiting sign-ups was missing. Delete this note once that is dealt with."
        replace_private_file(note, f"{now.astimezone(UTC).isoformat()}\n{words}\n".encode())


def find_loss(path: Path) -> datetime | None:
    """When a missing queue was noticed, None where none was, or staff have dealt with it.

    The beginning of 1970 where the note does not say.
    """
    note = path.with_name(path.name + LOST)
    try:
        moment = datetime.fromisoformat(note.read_text("utf-8").partition("\n")[0])
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return datetime.fromtimestamp(0, UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def copy_database(db: sqlite3.Connection, target: Path) -> None:
    """Write what `db` holds to `target`, on the disk when this returns, for this user alone.

    Raises `FileExistsError`, `sqlite3.Error` or `OSError`.
    """
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    os.close(descriptor)
    with closing(sqlite3.connect(target)) as copy:
        db.backup(copy)
        # One file says it all; a log beside it could be parted from it.
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
    with target.open("rb") as file:
        os.fsync(file.fileno())


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        facts = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return facts.st_dev, facts.st_ino


def _take_logs_away(path: Path) -> None:
    """A log that belongs to no file would be read as that of the next one."""
    for ending in LOGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _is_whole(file: Path) -> bool:
    with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as db:
        return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    return False
