"""An older file becomes a newer one with a copy kept, and the version before can still read it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.storage.not_stored import NotStored, StorageTrouble
from tests.fakes.waiting_queue import FILE, form, open_queue

# The tables of version 0, word for word.
SCHEMA_0 = """
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
AT = "2026-11-20T10:00:00+00:00"


@pytest.fixture
def old_rows(tmp_path: Path) -> dict[str, UUID]:
    """A file of version 0 with one sign-up in each of its states, each with a receipt."""
    numbers = {state: uuid4() for state in ("sending", "ambiguous", "done", "refused", "not_sent", "parked")}
    with closing(sqlite3.connect(tmp_path / FILE)) as db, db:
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(SCHEMA_0)
        for state, number in numbers.items():
            customer = "7" if state == "done" else None
            db.execute("INSERT INTO sign_up VALUES (?, ?, ?, NULL, ?)", (str(number), state, AT, customer))
            db.execute(
                "INSERT INTO consent_receipt VALUES (?, 'terms', 'given', 'v1', 'cs', 's', 'd', ?)",
                (str(number), AT),
            )
    return numbers


def test_every_old_sign_up_and_receipt_is_there_afterwards(tmp_path: Path, old_rows: dict[str, UUID]) -> None:
    queue = open_queue(tmp_path)
    states = {state: queue.find_state(number) for state, number in old_rows.items()}
    assert states == {
        "sending": SignUpState.SENDING,
        "ambiguous": SignUpState.AMBIGUOUS,
        "done": SignUpState.DONE,
        "refused": SignUpState.REFUSED,
        "not_sent": SignUpState.REFUSED,
        "parked": SignUpState.PARKED,
    }
    receipts = {receipt.external_id: receipt.customer_id for receipt in queue.listing.list_receipts()}
    assert receipts == {number: "7" if state == "done" else None for state, number in old_rows.items()}
    assert queue.load(old_rows["ambiguous"]) is ParkReason.NOT_KEPT
    queue.close()


def test_what_was_under_way_is_looked_up(tmp_path: Path, old_rows: dict[str, UUID]) -> None:
    queue = open_queue(tmp_path)
    queue.recover()
    assert {row.external_id for row in queue.schedule.list_due(900)} == {
        old_rows["sending"],
        old_rows["ambiguous"],
    }
    queue.close()


def test_copy_is_made_first(tmp_path: Path, old_rows: dict[str, UUID]) -> None:
    queue = open_queue(tmp_path)
    queue.check_room()
    queue.close()
    (copy,) = tmp_path.glob("*.backup")
    assert copy.name == f"{FILE}.v0-20261122T133200Z.backup"
    assert copy.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM sign_up").fetchone() == (len(old_rows),)


def test_fresh_file_needs_no_copy_and_a_second_start_makes_none(tmp_path: Path) -> None:
    for _ in range(2):
        queue = open_queue(tmp_path)
        queue.check_room()
        queue.close()
    assert list(tmp_path.glob("*.backup")) == []


def test_failed_copy_leaves_the_old_file_as_it_was(tmp_path: Path, old_rows: dict[str, UUID]) -> None:
    (tmp_path / f"{FILE}.v0-20261122T133200Z.backup").mkdir()
    queue = open_queue(tmp_path)
    with pytest.raises(NotStored):
        queue.check_room()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM sign_up").fetchone() == (len(old_rows),)


def test_version_before_reads_and_writes_the_new_file(tmp_path: Path) -> None:
    """The statements are those of version 0."""
    sign_up, later = form(), uuid4()
    queue = open_queue(tmp_path)
    queue.keep(sign_up)
    queue.begin_sending(sign_up.external_id)
    queue.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db, db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.executescript(SCHEMA_0)
        found = db.execute(
            "SELECT external_id FROM sign_up WHERE state IN (?, ?) ORDER BY begun_at",
            ("sending", "ambiguous"),
        ).fetchall()
        assert found == [(str(sign_up.external_id),)]
        db.execute(
            "INSERT INTO sign_up (external_id, state, begun_at) VALUES (?, ?, ?)"
            " ON CONFLICT (external_id) DO UPDATE SET state = excluded.state",
            (str(later), "sending", AT),
        )
        db.execute(
            "INSERT OR REPLACE INTO consent_receipt VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (str(later), "terms", "given", "v1", "cs", "s", "d", AT),
        )
        db.execute(
            "UPDATE sign_up SET state = ?, settled_at = ?, customer_id = ? WHERE external_id = ?",
            ("done", AT, "9", str(later)),
        )
    assert queue.find_state(later) is SignUpState.DONE
    assert queue.load(sign_up.external_id) == sign_up
    queue.close()


def test_file_of_version_1_gains_the_texts_and_loses_nothing(tmp_path: Path) -> None:
    queue, before = open_queue(tmp_path), form()
    queue.keep(before)
    queue.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db, db:
        # What version 1 made: all but the texts and the changes.
        db.execute("DROP TABLE agreement_text")
        db.execute("DROP TABLE consent_change")
        db.execute("PRAGMA user_version = 1")
    text = Agreement(AgreementId("terms"), "Terms", "<p>Terms</p>", "cs")
    later = replace(form(), texts=(text,))
    queue.keep(later)
    assert queue.load(before.external_id) == before
    assert [each.name for each in queue.listing.list_texts()] == ["Terms"]
    assert len(queue.listing.list_receipts()) == 2
    assert len([*tmp_path.glob("*.v1-*.backup")]) == 1
    queue.close()


@pytest.mark.parametrize(("version", "is_usable"), [(3, True), (4, True), (5, False)])
def test_file_of_the_next_version_is_used_but_none_beyond(
    tmp_path: Path, version: int, is_usable: bool
) -> None:
    queue = open_queue(tmp_path)
    queue.check_room()
    queue.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute(f"PRAGMA user_version = {version}")
    if is_usable:
        queue.check_room()
    else:
        with pytest.raises(NotStored) as caught:
            queue.check_room()
        assert caught.value.trouble is StorageTrouble.BROKEN
    queue.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (version,)


def test_guest_migrates_nothing(tmp_path: Path, old_rows: dict[str, UUID]) -> None:
    guest = open_queue(tmp_path, is_owner=False)
    with pytest.raises(NotStored):
        guest.retry(old_rows["parked"])
    assert list(tmp_path.glob("*.backup")) == []
