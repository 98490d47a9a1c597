"""Whoever deletes the queue's file while the kiosk runs takes no sign-up away; a loss is told."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from kiosk.storage.not_stored import NotStored
from kiosk.storage.queue_rescue import find_loss
from kiosk.storage.sign_up_database import MOST_QUARANTINED, quarantined_files
from kiosk.storage.sign_up_queue import SignUpQueue
from tests.fakes.waiting_queue import FILE, START, form, open_queue

LOGS = ("-wal", "-shm")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def queue(folder: Path) -> Iterator[SignUpQueue]:
    queue = open_queue(folder)
    yield queue
    queue.close()


def _delete(*endings: str) -> Callable[[Path], None]:
    return lambda folder: [(folder / f"{FILE}{ending}").unlink() for ending in endings] and None


TAKEN_AWAY = {
    "file": _delete(""),
    "all_three": _delete("", *LOGS),
    "log": _delete("-wal"),
    "index": _delete("-shm"),
    "log_and_index": _delete(*LOGS),
    "whole_folder": shutil.rmtree,
}


@pytest.mark.parametrize("taken", TAKEN_AWAY)
def test_what_is_deleted_under_a_running_kiosk_is_put_back_whole(
    folder: Path, queue: SignUpQueue, taken: str
) -> None:
    before, after = form(), form()
    queue.keep(before)
    TAKEN_AWAY[taken](folder)
    with capture_logs() as lines:
        queue.keep(after)
    assert [line["event"] for line in lines] == ["sign_up_queue_put_back"]
    queue.close()
    again = open_queue(folder)
    assert [again.load(each.external_id) for each in (before, after)] == [before, after]
    again.close()
    assert (folder / FILE).stat().st_mode & 0o077 == 0
    assert find_loss(folder / FILE) is None


def test_what_is_deleted_just_before_the_end_is_put_back(folder: Path, queue: SignUpQueue) -> None:
    kept = form()
    queue.keep(kept)
    (folder / FILE).unlink()
    queue.close()
    again = open_queue(folder)
    assert again.load(kept.external_id) == kept
    again.close()


def test_file_that_stands_there_instead_is_used_and_the_old_one_put_aside(
    folder: Path, queue: SignUpQueue, tmp_path: Path
) -> None:
    old, of_a_backup, new = form(), form(), form()
    other = open_queue(tmp_path / "backup")
    other.keep(of_a_backup)
    other.close()
    queue.keep(old)
    shutil.copy(tmp_path / "backup" / FILE, tmp_path / "copy")
    (tmp_path / "copy").replace(folder / FILE)
    for log in LOGS:
        (folder / f"{FILE}{log}").unlink()
    queue.keep(new)
    assert queue.load(of_a_backup.external_id) == of_a_backup
    assert queue.load(new.external_id) == new
    (aside,) = quarantined_files(folder / FILE)
    with closing(sqlite3.connect(aside)) as db:
        assert db.execute("SELECT external_id FROM sign_up").fetchall() == [(str(old.external_id),)]


def test_what_cannot_be_put_back_yet_is_kept_open_and_nothing_promised(
    folder: Path, queue: SignUpQueue
) -> None:
    kept, later = form(), form()
    queue.keep(kept)
    shutil.rmtree(folder)
    folder.write_text("somebody's file where the folder was")
    for _ in range(2):
        with pytest.raises(NotStored):
            queue.keep(later)
    folder.unlink()
    queue.keep(later)
    assert [queue.load(each.external_id) for each in (kept, later)] == [kept, later]


def test_put_back_that_was_cut_off_is_finished_at_the_next_start(folder: Path, queue: SignUpQueue) -> None:
    kept = form()
    queue.keep(kept)
    queue.close()
    (folder / FILE).rename(folder / f"{FILE}.rescued")
    again = open_queue(folder)
    assert again.load(kept.external_id) == kept
    again.close()
    assert find_loss(folder / FILE) is None


def test_rescue_that_was_cut_off_is_put_aside_where_another_queue_stands_by_then(
    folder: Path, queue: SignUpQueue
) -> None:
    queue.keep(form())
    queue.close()
    (folder / FILE).rename(folder / f"{FILE}.rescued")
    (folder / f"{FILE}.made").unlink()
    other = open_queue(folder, is_owner=False)
    with pytest.raises(NotStored):
        other.check_room()
    content = (folder / f"{FILE}.rescued").read_bytes()
    queue.check_room()
    (aside,) = quarantined_files(folder / FILE)
    assert aside.read_bytes() == content
    assert not (folder / f"{FILE}.rescued").exists()


def test_what_cannot_be_put_back_before_the_end_is_said(folder: Path, queue: SignUpQueue) -> None:
    queue.keep(form())
    shutil.rmtree(folder)
    folder.write_text("somebody's file where the folder was")
    with capture_logs() as lines:
        queue.close()
    assert [line["event"] for line in lines] == ["sign_up_queue_not_put_back"]


def test_rescue_that_was_cut_off_half_written_is_no_queue(folder: Path, queue: SignUpQueue) -> None:
    queue.keep(form())
    queue.close()
    content = (folder / FILE).read_bytes()
    (folder / FILE).unlink()
    (folder / f"{FILE}.rescued").write_bytes(content[: len(content) // 2])
    queue.check_room()
    assert find_loss(folder / FILE) == START


def test_queue_that_is_gone_at_the_start_is_noted_until_staff_delete_the_note(
    folder: Path, queue: SignUpQueue
) -> None:
    queue.keep(form())
    queue.close()
    (folder / FILE).unlink()
    with capture_logs() as lines:
        queue.check_room()
    assert [line["event"] for line in lines] == ["sign_up_queue_missing"]
    queue.close()
    queue.check_room()
    assert find_loss(folder / FILE) == START
    (folder / f"{FILE}.lost").write_text("no time\n")
    assert find_loss(folder / FILE) == datetime.fromtimestamp(0, UTC)
    (folder / f"{FILE}.lost").unlink()
    assert find_loss(folder / FILE) is None


def test_log_of_a_queue_that_is_gone_is_kept_for_rescue(folder: Path, queue: SignUpQueue) -> None:
    """What was committed and not yet written into the file stands in there only."""
    queue.keep(form())
    log = (folder / f"{FILE}-wal").read_bytes()
    queue.close()
    (folder / FILE).unlink()
    (folder / f"{FILE}-wal").write_bytes(log)
    queue.check_room()
    (aside,) = quarantined_files(folder / FILE)
    assert aside.name.endswith("-wal")
    assert aside.read_bytes() == log


def test_disk_that_damages_the_queue_again_and_again_keeps_nothing_any_more(
    folder: Path, queue: SignUpQueue
) -> None:
    for number in range(MOST_QUARANTINED):
        (folder / f"{FILE}.quarantined-{number:02}").parent.mkdir(exist_ok=True)
        (folder / f"{FILE}.quarantined-{number:02}").touch()
    (folder / FILE).write_bytes(b"damaged" * 999)
    with pytest.raises(NotStored):
        queue.keep(form())
    assert (folder / FILE).read_bytes() == b"damaged" * 999
    assert len(quarantined_files(folder / FILE)) == MOST_QUARANTINED
    quarantined_files(folder / FILE)[0].unlink()
    kept = form()
    queue.keep(kept)
    assert queue.load(kept.external_id) == kept
