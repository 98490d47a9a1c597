"""Can the kiosk keep what it has to keep: is its folder writable, large enough and fit for SQLite?"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from pathlib import Path

from kiosk.commands.doctor_checks.check import Check, fail, ok, warn
from kiosk.commands.doctor_checks.names import STORAGE

_LOCAL_DISK = "Choose a folder on a local disk."

LEAST_FREE_MB = 100
GOOD_FREE_MB = 1000


def check_storage(state_dir: Path) -> Check:
    """Try it out in `state_dir`, or where that would be made; leaves nothing behind."""
    folder = state_dir
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    where = str(state_dir) if folder == state_dir else f"{state_dir} (to be made in {folder})"
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".kiosk-doctor-") as trial:
            mode = _try_database(Path(trial) / "trial.sqlite")
    except OSError as error:
        advice = "Run this as the kiosk's own user, or let that user write there, or set state_dir."
        return fail(STORAGE, f"{where} cannot be written: {error.strerror}.", advice)
    except sqlite3.Error as error:
        return fail(STORAGE, f"A database in {where} does not work: {error}.", _LOCAL_DISK)
    if mode != "wal":
        return fail(STORAGE, f"{where} does not allow safe writes (mode {mode}).", _LOCAL_DISK)
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    message = f"{where} can be written, {free_mb:,} MB are free."
    if free_mb < LEAST_FREE_MB:
        return fail(STORAGE, message, f"Make room: sign-ups need at least {LEAST_FREE_MB} MB.")
    if free_mb < GOOD_FREE_MB:
        return warn(STORAGE, message, f"Make room: less than {GOOD_FREE_MB} MB is little for months of work.")
    # Cryptography, which comes with it, takes its time to load: in this check's own thread.
    from kiosk.storage.count_file import DAMAGED_NAME

    if (damaged := state_dir / DAMAGED_NAME).exists():
        return warn(
            STORAGE,
            f"{message}\nWhat was counted of tries and codes could not be read, so counting began anew.",
            f"Find out who was at this machine, then remove {damaged}.",
        )
    return ok(STORAGE, message)


def _try_database(path: Path) -> str:
    """The journal mode that SQLite could set up, after a write that has to reach the disk."""
    database = sqlite3.connect(path)
    try:
        mode: str = database.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE trial (value INTEGER) STRICT")
        database.execute("INSERT INTO trial VALUES (1)")
        database.commit()
        return mode.lower()
    finally:
        database.close()
