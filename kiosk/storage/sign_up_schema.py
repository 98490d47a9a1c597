"""The tables of the sign-up queue, and how an older file becomes a newer one.

Columns are only ever added: the version before this one must be able to read the file.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from kiosk.storage.queue_rescue import copy_database

VERSION = 3

_TABLES = """
CREATE TABLE IF NOT EXISTS sign_up (
    external_id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    settled_at TEXT,
    customer_id TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS consent_receipt (
    external_id TEXT NOT NULL REFERENCES sign_up,
    agreement_id TEXT NOT NULL,
    value TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    store_id TEXT NOT NULL,
    device_name TEXT NOT NULL,
    given_at TEXT NOT NULL,
    PRIMARY KEY (external_id, agreement_id)
) STRICT;
"""

# next_attempt_at is in seconds since 1970, UTC.
_QUEUE = """
ALTER TABLE sign_up ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sign_up ADD COLUMN times_sent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sign_up ADD COLUMN odd_replies INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sign_up ADD COLUMN next_attempt_at REAL;
ALTER TABLE sign_up ADD COLUMN park_reason TEXT;
ALTER TABLE sign_up ADD COLUMN key_id TEXT;
ALTER TABLE sign_up ADD COLUMN payload_version INTEGER;
ALTER TABLE sign_up ADD COLUMN payload BLOB;
CREATE INDEX sign_up_due ON sign_up (state, next_attempt_at);
CREATE TABLE room_probe (id INTEGER PRIMARY KEY, filler BLOB NOT NULL) STRICT;
UPDATE sign_up SET times_sent = 1;
UPDATE sign_up SET state = 'refused' WHERE state = 'not_sent';
UPDATE sign_up SET park_reason = 'unclear' WHERE state = 'parked';
"""

_TEXTS = """
CREATE TABLE agreement_text (
    agreement_id TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    text_html TEXT NOT NULL,
    first_kept_at TEXT NOT NULL,
    PRIMARY KEY (agreement_id, version, language)
) STRICT;
"""

# Agreements changed by customers, who need no sign-up for that.
_CHANGES = """
CREATE TABLE consent_change (
    number TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    agreement_id TEXT NOT NULL,
    value TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    store_id TEXT NOT NULL,
    device_name TEXT NOT NULL,
    given_at TEXT NOT NULL,
    is_written INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (number, agreement_id)
) STRICT;
"""

_STEPS = (_TABLES + _QUEUE, _TEXTS, _CHANGES)
"""The first makes version 1 of version 0, and so on."""


class MadeByNewerProgram(Exception):
    """The file is more than one version ahead: nothing here may touch it."""


def version_of(db: sqlite3.Connection) -> int:
    """0 for an empty file, too."""
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(db: sqlite3.Connection, path: Path, now: datetime) -> None:
    """Bring the open file up to `VERSION`, with a copy of it made first; a file one version ahead stays.

    Raises `MadeByNewerProgram`, `sqlite3.Error`, or `OSError` if the copy cannot be made.
    """
    found = version_of(db)
    if found > VERSION + 1:
        raise MadeByNewerProgram(f"version {found}")
    if found >= VERSION:
        return
    if db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        copy_database(db, path.with_name(f"{path.name}.v{found}-{now:%Y%m%dT%H%M%SZ}.backup"))
    # All or nothing, and only once: another process may have waited to do the same.
    db.execute("BEGIN IMMEDIATE")
    try:
        if (before := version_of(db)) < VERSION:
            for statement in "".join(_STEPS[before:]).split(";\n"):
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
