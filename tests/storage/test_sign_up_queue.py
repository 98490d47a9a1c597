"""What is kept is on the disk, sealed, and never lost; what is finished is gone."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from structlog.testing import capture_logs

from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_state import IllegalMove, ParkReason, SignUpState
from kiosk.storage import sign_up_payload as payload
from kiosk.storage.not_stored import NotStored, StorageTrouble
from kiosk.storage.sign_up_database import SignUpDatabase, quarantined_files
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import Attempt, ReceiptContext
from kiosk.storage.sign_up_schema import VERSION
from tests.fakes.waiting_queue import FILE, KEY, OTHER_KEY, START, Clocks, form, open_queue
from tests.fakes.whole_sign_up import SECRETS, with_everything


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[SignUpQueue]:
    queue = open_queue(tmp_path)
    yield queue
    queue.close()


def everything_on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file())


def parked(queue: SignUpQueue, sign_up: SignUp) -> None:
    queue.keep(sign_up)
    queue.begin_sending(sign_up.external_id)
    queue.park(sign_up.external_id, ParkReason.REFUSED)


def test_what_was_kept_is_there_after_a_restart(tmp_path: Path, queue: SignUpQueue) -> None:
    sign_up = form()
    queue.keep(sign_up)
    again = open_queue(tmp_path)
    assert again.load(sign_up.external_id) == sign_up
    again.close()


def test_every_field_comes_back_as_it_was(queue: SignUpQueue, tmp_path: Path) -> None:
    sign_up = with_everything(form())
    queue.keep(sign_up)
    assert queue.load(sign_up.external_id) == sign_up
    content = everything_on_disk(tmp_path)
    assert not [secret for secret in SECRETS if secret.encode() in content or secret in repr(sign_up)]


def test_form_of_a_version_that_knew_fewer_fields_is_read_and_the_other_way_round() -> None:
    """The fields of version 1 as it was first: what it reads, and all that it wrote."""
    first = ("first_name", "last_name", "email", "phone", "language", "consents")
    plain = form()
    assert set(json.loads(payload.to_bytes(plain))) == {*first}
    assert {*first} < set(json.loads(payload.to_bytes(with_everything(plain))))
    assert payload.from_bytes(plain.external_id, payload.to_bytes(plain)) == plain


@pytest.mark.parametrize("answer", [["p", "plain", 4], ["p", "number", "x"], ["p", "sum", "1"], ["p"]])
def test_answer_that_nobody_wrote_is_refused(answer: list[object]) -> None:
    held = json.loads(payload.to_bytes(form())) | {"properties": [answer]}
    with pytest.raises((ValueError, TypeError, KeyError)):
        payload.from_bytes(uuid4(), json.dumps(held).encode())


def test_nothing_personal_stands_in_the_files(tmp_path: Path, queue: SignUpQueue) -> None:
    queue.keep(form(phone="420601123123"))
    content = everything_on_disk(tmp_path)
    for secret in (b"Eva", "Malá".encode(), b"eva@example.com", b"420601123123"):
        assert secret not in content


def test_sealed_data_are_gone_from_every_file_after_success(tmp_path: Path, queue: SignUpQueue) -> None:
    sign_up = form()
    queue.keep(sign_up)
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        (sealed,) = db.execute("SELECT payload FROM sign_up").fetchone()
    assert sealed in everything_on_disk(tmp_path)
    queue.begin_sending(sign_up.external_id)
    queue.finish(sign_up.external_id, CustomerId("7"))
    queue.erase_finished()
    assert sealed not in everything_on_disk(tmp_path)
    assert sealed[20:60] not in everything_on_disk(tmp_path)


def test_receipt_outlives_the_data_and_names_the_customer(queue: SignUpQueue) -> None:
    sign_up = form()
    queue.keep(sign_up)
    queue.begin_sending(sign_up.external_id)
    queue.finish(sign_up.external_id, CustomerId("7"))
    queue.erase_finished()
    (receipt,) = queue.listing.list_receipts()
    assert (receipt.external_id, receipt.customer_id) == (sign_up.external_id, "7")
    assert (receipt.agreement_id, receipt.value, receipt.version) == ("terms", "given", "v1")
    assert (receipt.language, receipt.store_id, receipt.device_name) == ("cs", "store", "device")
    assert receipt.given_at == START


def test_file_is_written_so_that_a_power_cut_takes_nothing(tmp_path: Path) -> None:
    database = SignUpDatabase(tmp_path / FILE, lambda: START)
    with database.reading() as db:
        values = [
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "busy_timeout", "user_version")
        ]
    database.close()
    assert values == ["wal", 2, 1, 5000, VERSION]


def test_files_are_for_the_kiosks_user_alone(tmp_path: Path, queue: SignUpQueue) -> None:
    queue.keep(form())
    assert {file.stat().st_mode & 0o077 for file in tmp_path.iterdir()} == {0}


def test_number_that_is_under_way_is_not_kept_twice(queue: SignUpQueue) -> None:
    sign_up = form()
    queue.keep(sign_up)
    with pytest.raises(IllegalMove):
        queue.keep(sign_up)


def test_illegal_moves_change_nothing(queue: SignUpQueue) -> None:
    sign_up = form()
    queue.keep(sign_up)
    number = sign_up.external_id
    for move in (
        lambda: queue.finish(number, CustomerId("7")),
        lambda: queue.put_off(number, SignUpState.AMBIGUOUS, Attempt(1)),
        lambda: queue.refuse(number, ParkReason.REFUSED),
        lambda: queue.retry(number),
    ):
        with pytest.raises(IllegalMove):
            move()
    assert queue.find_state(number) is SignUpState.DRAFT
    assert queue.load(number) == sign_up


def test_unknown_number_cannot_be_moved(queue: SignUpQueue) -> None:
    with pytest.raises(IllegalMove):
        queue.begin_sending(form().external_id)
    with pytest.raises(IllegalMove):
        queue.retry(form().external_id)
    assert queue.load(form().external_id) is ParkReason.NOT_KEPT


def test_parked_one_keeps_its_data_and_its_reason(queue: SignUpQueue) -> None:
    sign_up = form()
    parked(queue, sign_up)
    queue.erase_finished()
    (row,) = queue.listing.list_open()
    assert (row.state, row.park_reason) == (SignUpState.PARKED, ParkReason.REFUSED)
    assert queue.load(sign_up.external_id) == sign_up


def test_row_in_anothers_place_does_not_open(tmp_path: Path, queue: SignUpQueue) -> None:
    mine, other = form(), form("other@example.com")
    queue.keep(mine)
    queue.keep(other)
    queue.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db, db:
        db.execute(
            "UPDATE sign_up SET payload = (SELECT payload FROM sign_up WHERE external_id = ?)"
            " WHERE external_id = ?",
            (str(other.external_id), str(mine.external_id)),
        )
    assert queue.load(mine.external_id) is ParkReason.UNREADABLE
    assert queue.load(other.external_id) == other


def test_time_written_before_the_clock_was_set_back_is_brought_nearer(tmp_path: Path) -> None:
    clocks, sign_up = Clocks(), form()
    queue = open_queue(tmp_path, clocks.now)
    queue.keep(sign_up)
    queue.put_off(sign_up.external_id, SignUpState.QUEUED, Attempt(300))
    clocks.set_wall(days=-1)
    first = queue.schedule.list_due(900)[0].next_attempt_at
    clocks.pass_time(600)
    assert queue.schedule.list_due(900)[0].next_attempt_at == first == clocks.wall.timestamp() + 300
    queue.close()


def test_full_disk_is_noticed_before_the_form(tmp_path: Path) -> None:
    queue = open_queue(tmp_path, least_free_bytes=2**60)
    with pytest.raises(NotStored) as caught:
        queue.check_room()
    assert caught.value.trouble is StorageTrouble.FULL
    queue.close()


def test_room_is_tried_with_a_real_write(tmp_path: Path, queue: SignUpQueue) -> None:
    queue.check_room()
    before = (tmp_path / f"{FILE}-wal").stat().st_size
    queue.check_room()
    assert (tmp_path / f"{FILE}-wal").stat().st_size > before


def test_database_that_can_grow_no_more_says_full_and_works_again_with_room(tmp_path: Path) -> None:
    """`max_page_count` fails a write as a full disk does, with the same code."""
    database = SignUpDatabase(tmp_path / FILE, lambda: START)
    with database.writing() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotStored) as caught, database.writing() as db:
        db.execute("INSERT OR REPLACE INTO room_probe VALUES (2, randomblob(100000))")
    assert caught.value.trouble is StorageTrouble.FULL
    with database.writing() as db:
        db.execute("INSERT OR REPLACE INTO room_probe VALUES (2, randomblob(100000))")
    database.close()


@pytest.mark.parametrize("damage", ["overwritten", "cut", "garbage", "emptied"])
def test_damaged_file_is_moved_aside_whole_and_a_fresh_one_made(tmp_path: Path, damage: str) -> None:
    queue = open_queue(tmp_path)
    for _ in range(30):
        queue.keep(form())
    queue.erase_finished()
    queue.close()
    content = (tmp_path / FILE).read_bytes()
    damaged = {
        "overwritten": content[:4096] + bytes([0xA5]) * 12000 + content[16096:],
        "cut": content[: len(content) // 2],
        "garbage": b"not a database at all" * 500,
        "emptied": b"",
    }[damage]
    (tmp_path / FILE).write_bytes(damaged)
    (tmp_path / f"{FILE}-wal").write_bytes(b"what was under way")
    sign_up = form()
    queue.keep(sign_up)
    assert queue.load(sign_up.external_id) == sign_up
    (aside,) = quarantined_files(tmp_path / FILE)
    assert aside.name == f"{FILE}.quarantined-20261122T133200000000Z"
    assert aside.read_bytes() == damaged
    queue.close()


def test_emptied_queue_is_no_new_one_where_its_log_is_left(tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    (tmp_path / f"{FILE}-wal").write_bytes(b"what was under way")
    queue = open_queue(tmp_path)
    queue.check_room()
    queue.close()
    (aside,) = quarantined_files(tmp_path / FILE)
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"what was under way"


def test_emptied_queue_is_no_new_one_where_there_was_one_before(tmp_path: Path) -> None:
    queue = open_queue(tmp_path)
    queue.keep(form())
    queue.close()
    (tmp_path / FILE).write_bytes(b"")
    queue.check_room()
    queue.close()
    assert len(quarantined_files(tmp_path / FILE)) == 1


def test_start_that_was_cut_off_before_the_first_write_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    queue = open_queue(tmp_path)
    queue.check_room()
    queue.close()
    assert quarantined_files(tmp_path / FILE) == []


def test_folder_in_the_place_of_the_queue_is_moved_aside(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    (tmp_path / FILE / "something").write_text("of somebody's")
    queue, sign_up = open_queue(tmp_path), form()
    queue.keep(sign_up)
    assert queue.load(sign_up.external_id) == sign_up
    queue.close()
    (aside,) = quarantined_files(tmp_path / FILE)
    assert (aside / "something").read_text() == "of somebody's"


def test_state_and_reason_of_a_newer_version_are_shown_and_left_alone(tmp_path: Path) -> None:
    queue = open_queue(tmp_path)
    held, parked = form(), form()
    for sign_up in (held, parked):
        queue.keep(sign_up)
    with closing(sqlite3.connect(tmp_path / FILE)) as db, db:
        db.execute("UPDATE sign_up SET state = 'held' WHERE external_id = ?", (str(held.external_id),))
        db.execute(
            "UPDATE sign_up SET state = 'parked', park_reason = 'too_young' WHERE external_id = ?",
            (str(parked.external_id),),
        )
        db.execute("PRAGMA user_version = 2")
    rows = {row.external_id: (row.state, row.park_reason) for row in queue.listing.list_open()}
    assert rows[held.external_id] == (SignUpState.UNKNOWN, None)
    assert rows[parked.external_id] == (SignUpState.PARKED, ParkReason.UNKNOWN)
    for move in (queue.begin_sending, queue.retry, queue.settle_by_hand):
        with pytest.raises(IllegalMove):
            move(held.external_id)
    queue.close()


def test_guest_leaves_a_damaged_file_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"not a database at all" * 500)
    guest = open_queue(tmp_path, is_owner=False)
    with pytest.raises(NotStored) as caught:
        guest.retry(form().external_id)
    assert caught.value.trouble is StorageTrouble.BROKEN
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_busy_file_is_refused_in_time_and_nothing_is_promised(tmp_path: Path, queue: SignUpQueue) -> None:
    queue.check_room()
    hasty = SignUpDatabase(tmp_path / FILE, lambda: START, busy_timeout_s=0.01)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotStored) as caught, hasty.writing():
            pass
    assert caught.value.trouble is StorageTrouble.BUSY
    hasty.close()


def test_what_was_still_in_the_log_is_moved_aside_with_its_damaged_file(tmp_path: Path) -> None:
    alive, crashed = tmp_path / "alive", tmp_path / "crashed"
    crashed.mkdir()
    queue = open_queue(alive)
    for _ in range(30):
        queue.keep(form())
    queue.erase_finished()
    queue.keep(form())
    log = (alive / f"{FILE}-wal").read_bytes()
    content = bytearray((alive / FILE).read_bytes())
    queue.close()
    content[4096:20000] = bytes([0xA5]) * (20000 - 4096)
    (crashed / FILE).write_bytes(content)
    (crashed / f"{FILE}-wal").write_bytes(log)
    fresh = open_queue(crashed)
    fresh.check_room()
    fresh.close()
    (aside,) = quarantined_files(crashed / FILE)
    assert aside.read_bytes() == content
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == log


def test_key_that_cannot_be_had_keeps_nothing(tmp_path: Path) -> None:
    queue = open_queue(tmp_path, key=b"")
    with pytest.raises(NotStored):
        queue.keep(form())
    with pytest.raises(NotStored):
        queue.check_room()
    assert queue.key.find_id() is None
    queue.close()


def test_lost_key_parks_only_what_needs_it(tmp_path: Path) -> None:
    queue = open_queue(tmp_path)
    queued, doubtful = form(), form()
    for sign_up, state in ((queued, SignUpState.QUEUED), (doubtful, SignUpState.AMBIGUOUS)):
        queue.keep(sign_up)
        queue.begin_sending(sign_up.external_id)
        queue.put_off(sign_up.external_id, state, Attempt(1))
    queue.close()
    later = open_queue(tmp_path, key=OTHER_KEY)
    assert later.park_unreadable() == 1
    assert later.find_state(queued.external_id) is SignUpState.PARKED
    assert later.find_state(doubtful.external_id) is SignUpState.AMBIGUOUS
    later.close()


def test_key_that_was_replaced_while_running_seals_what_comes_next(tmp_path: Path) -> None:
    keys = [KEY]
    queue = SignUpQueue(
        SignUpDatabase(tmp_path / FILE, lambda: START),
        lambda: keys[0],
        ReceiptContext("store", "device"),
        lambda: START,
        least_free_bytes=0,
    )
    queue.check_room()
    keys[0] = OTHER_KEY
    with capture_logs() as lines:
        queue.check_room()
    assert [line["event"] for line in lines] == ["sign_up_key_changed"]
    sign_up = form()
    queue.keep(sign_up)
    queue.close()
    again = open_queue(tmp_path, key=OTHER_KEY)
    assert again.load(sign_up.external_id) == sign_up
    again.close()
