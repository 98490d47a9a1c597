"""Whether the queue's file is still what was written, looked at before anything is written to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.storage.private_file import replace_private_file
from kiosk.storage.queue_rescue import LOGS

MARK = ".made"
"""Of the file beside the queue that says that there was one: an emptied queue looks like a new one."""

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def check_file(path: Path, busy_timeout_s: float) -> None:
    """Raises `sqlite3.DatabaseError`, which `is_damage` knows, for a file that holds less than was written.

    Without the right to write: a writer that closes would change what it looked at.
    """
    if not path.exists():
        return
    if not path.is_file() or (path.stat().st_size == 0 and _was_there(path)):
        raise _damage()
    address = f"{path.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=busy_timeout_s)) as db:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _damage()


def is_missing(path: Path) -> bool:
    """Whether there was a queue once, and there is none now."""
    return _mark(path).exists() and not path.exists() and not path.is_symlink()


def mark_made(path: Path) -> None:
    """Remember that there is a queue from now on. Raises `OSError`."""
    if not _mark(path).exists():
        replace_private_file(_mark(path), b"A queue of sign-ups was made here.\n")


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is bad, and not only out of reach."""
    return error_kind(error) in _DAMAGED


def error_kind(error: BaseException) -> int:
    """SQLite's number for it, 0 for an error of somebody else's."""
    # The low byte is the kind; the rest says more about it.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _was_there(path: Path) -> bool:
    # SQLite deletes the log of an empty file, and with it what may still be read.
    return _mark(path).exists() or any(path.with_name(path.name + log).exists() for log in LOGS)


def _mark(path: Path) -> Path:
    return path.with_name(path.name + MARK)


def _damage() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("the check found damage")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error
