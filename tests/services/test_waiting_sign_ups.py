"""Staff see what waits without a word about the person, take it up again, or take it over by hand."""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_state import IllegalMove, ParkReason, SignUpState
from kiosk.services.waiting_sign_ups import QueueOverview, WaitingSignUps
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import Attempt
from tests.fakes.waiting_queue import OTHER_KEY, START, form, open_queue
from tests.fakes.whole_sign_up import with_everything


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[SignUpQueue]:
    queue = open_queue(tmp_path / "state")
    yield queue
    queue.close()


@pytest.fixture
def staff(tmp_path: Path, queue: SignUpQueue) -> Iterator[WaitingSignUps]:
    queue.check_room()
    staff = WaitingSignUps(open_queue(tmp_path / "state", is_owner=False), lambda: START)
    yield staff
    staff.close()


def park(queue: SignUpQueue, sign_up: SignUp, *, was_sent: bool = True) -> SignUp:
    queue.keep(sign_up)
    if was_sent:
        queue.begin_sending(sign_up.external_id)
    queue.park(sign_up.external_id, ParkReason.REFUSED)
    return sign_up


def test_list_says_how_each_stands_and_nothing_about_the_person(
    queue: SignUpQueue, staff: WaitingSignUps
) -> None:
    parked, waiting, done = park(queue, form()), form(), form()
    for sign_up in (waiting, done):
        queue.keep(sign_up)
        queue.begin_sending(sign_up.external_id)
    queue.put_off(waiting.external_id, SignUpState.QUEUED, Attempt(5))
    queue.finish(done.external_id, CustomerId("7"))
    rows = {row.external_id: row for row in staff.list()}
    assert set(rows) == {parked.external_id, waiting.external_id}
    assert rows[parked.external_id].reason is ParkReason.REFUSED
    assert (rows[waiting.external_id].attempts, rows[waiting.external_id].is_readable) == (1, True)
    assert rows[waiting.external_id].next_attempt_at is not None
    assert not any(word in repr(rows) for word in ("Eva", "Malá", "example.com"))
    overview = staff.look()
    assert (overview.waiting, overview.parked) == (1, 1)


@pytest.mark.parametrize(("was_sent", "state"), [(True, SignUpState.AMBIGUOUS), (False, SignUpState.QUEUED)])
def test_retry_looks_first_where_it_may_have_arrived(
    queue: SignUpQueue, staff: WaitingSignUps, was_sent: bool, state: SignUpState
) -> None:
    parked = park(queue, form(), was_sent=was_sent)
    staff.retry(parked.external_id)
    assert queue.find_state(parked.external_id) is state
    with pytest.raises(IllegalMove):
        staff.retry(parked.external_id)


def test_retry_of_all_takes_up_every_parked_one_and_no_other(
    queue: SignUpQueue, staff: WaitingSignUps
) -> None:
    waiting = form()
    queue.keep(waiting)
    for _ in range(3):
        park(queue, form())
    assert staff.retry_all() == 3
    assert staff.retry_all() == 0
    assert queue.find_state(waiting.external_id) is SignUpState.DRAFT


def test_what_staff_entered_by_hand_is_done_and_erased(queue: SignUpQueue, staff: WaitingSignUps) -> None:
    parked, waiting = park(queue, form()), form()
    queue.keep(waiting)
    staff.settle_by_hand(parked.external_id)
    assert queue.find_state(parked.external_id) is SignUpState.DONE
    assert queue.load(parked.external_id) is ParkReason.NOT_KEPT
    with pytest.raises(IllegalMove):
        staff.settle_by_hand(waiting.external_id)


@pytest.mark.parametrize("ending", [".csv", ".json", ""])
def test_export_holds_everything_for_its_owner_alone(
    tmp_path: Path, queue: SignUpQueue, staff: WaitingSignUps, ending: str
) -> None:
    parked = park(queue, form(phone="420601123123"))
    file = tmp_path / f"out{ending}"
    exported = staff.export(file)
    assert (exported.written, exported.unreadable) == (1, 0)
    assert file.stat().st_mode & 0o777 == 0o600
    text = file.read_text(encoding="utf-8")
    (row,) = json.loads(text) if ending == ".json" else csv.DictReader(text.splitlines())
    assert (row["external_id"], row["reason"]) == (str(parked.external_id), "refused")
    assert (row["first_name"], row["last_name"]) == ("Eva", "Malá")
    assert (row["email"], row["phone"]) == ("eva@example.com", "420601123123")
    assert row["agreements"] == ({"terms": "given"} if ending == ".json" else "terms=given")


def test_export_leaves_out_what_the_kiosk_still_sends(
    tmp_path: Path, queue: SignUpQueue, staff: WaitingSignUps
) -> None:
    parked, waiting = park(queue, form()), form()
    queue.keep(waiting)
    exported = staff.export(tmp_path / "out.json")
    assert (exported.written, exported.still_sent) == (1, 0)
    (row,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert row["external_id"] == str(parked.external_id)


def test_export_of_everything_tells_what_nobody_must_enter(
    tmp_path: Path, queue: SignUpQueue, staff: WaitingSignUps
) -> None:
    park(queue, form())
    queue.keep(form())
    exported = staff.export(tmp_path / "out.json", is_everything=True)
    assert (exported.written, exported.still_sent) == (2, 1)
    rows = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert {row["state"] for row in rows} == {"parked", "draft"}


def test_export_never_overwrites(tmp_path: Path, queue: SignUpQueue, staff: WaitingSignUps) -> None:
    park(queue, form())
    file = tmp_path / "out.csv"
    file.write_text("mine")
    with pytest.raises(FileExistsError):
        staff.export(file)
    assert file.read_text() == "mine"


def test_spreadsheet_takes_no_name_for_a_formula(
    tmp_path: Path, queue: SignUpQueue, staff: WaitingSignUps
) -> None:
    park(queue, replace(form(), first_name="=HYPERLINK(1)"))
    staff.export(tmp_path / "out.csv")
    (row,) = csv.DictReader((tmp_path / "out.csv").read_text().splitlines())
    assert row["first_name"] == "'=HYPERLINK(1)"


def test_what_another_key_sealed_is_counted_and_left_out(tmp_path: Path, queue: SignUpQueue) -> None:
    park(queue, form())
    staff = WaitingSignUps(open_queue(tmp_path / "state", key=OTHER_KEY, is_owner=False), lambda: START)
    assert [row.is_readable for row in staff.list()] == [False]
    exported = staff.export(tmp_path / "out.csv")
    assert (exported.written, exported.unreadable) == (0, 1)
    staff.close()


@pytest.mark.parametrize("name", ["out.json", "out.csv"])
def test_export_tells_staff_everything_but_the_password(
    queue: SignUpQueue, staff: WaitingSignUps, tmp_path: Path, name: str
) -> None:
    sign_up = with_everything(form())
    queue.keep(sign_up)
    queue.park(sign_up.external_id, ParkReason.REFUSED)
    staff.export(tmp_path / name)
    written = (tmp_path / name).read_text(encoding="utf-8")
    told = ("1990-05-24", "110 00", "FRIEND7", "lives next door", "Čaj", "i1", "i2")
    assert not [each for each in told if each not in written]
    assert "Heslo123" not in written


def test_receipts_hold_no_contact_data(queue: SignUpQueue, staff: WaitingSignUps) -> None:
    sign_up = park(queue, form(phone="420601123123"))
    (receipt,) = staff.list_receipts()
    assert (receipt.external_id, receipt.customer_id) == (sign_up.external_id, None)
    assert not any(word in repr(receipt) for word in ("Eva", "example.com", "420601123123"))


def test_overview_counts_what_is_for_staff_and_what_cannot_be_read(
    tmp_path: Path, queue: SignUpQueue, staff: WaitingSignUps
) -> None:
    park(queue, form())
    queue.keep(form())
    seen = staff.look()
    assert (seen.parked, seen.waiting, seen.unreadable, seen.is_key_lost) == (1, 1, 0, False)

    other = WaitingSignUps(open_queue(tmp_path / "state", key=OTHER_KEY, is_owner=False), lambda: START)
    assert (other.look().unreadable, other.look().is_key_lost) == (2, False)
    other.close()
    lost = form()
    queue.keep(lost)
    queue.park(lost.external_id, ParkReason.UNREADABLE)
    assert (staff.look().unreadable, staff.look().is_key_lost) == (1, True)


def test_overview_names_damaged_files_and_makes_none_where_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    damaged = tmp_path / "state" / "sign_ups.sqlite.quarantined-20261120T100000000000Z"
    damaged.touch()
    staff = WaitingSignUps(open_queue(tmp_path / "state", is_owner=False), lambda: START)
    assert staff.look() == QueueOverview((), (damaged,))
    assert list((tmp_path / "state").iterdir()) == [damaged]


@pytest.mark.parametrize(("days", "is_overdue"), [(2.9, False), (3.1, True)])
def test_what_is_tried_in_vain_for_days_is_told_to_staff_and_still_tried(
    queue: SignUpQueue, tmp_path: Path, days: float, is_overdue: bool
) -> None:
    waiting = form()
    queue.keep(waiting)
    queue.put_off(waiting.external_id, SignUpState.QUEUED, Attempt(300))
    park(queue, form())
    later = START + timedelta(days=days)
    staff = WaitingSignUps(open_queue(tmp_path / "state", is_owner=False), lambda: later)
    rows = {row.external_id: row for row in staff.look().rows}
    assert rows[waiting.external_id].is_overdue is is_overdue
    assert staff.look().overdue == int(is_overdue), "a parked one is with staff already"
    assert [row.external_id for row in queue.schedule.list_due(900)] == [waiting.external_id]
    staff.close()


def test_queue_that_was_lost_is_told_to_staff(queue: SignUpQueue, staff: WaitingSignUps) -> None:
    queue.check_room()
    queue.close()
    queue.path.unlink()
    assert staff.look().lost_at is None, "the kiosk has not looked yet"
    queue.check_room()
    assert staff.look().lost_at == START
