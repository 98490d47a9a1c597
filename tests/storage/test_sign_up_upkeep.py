"""The queue does not grow for ever, and nothing that is owed to anybody goes with what is removed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.domain.consent import Agreement, AgreementId, ConsentChange, ConsentChoice, ConsentValue
from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import Attempt
from tests.fakes.waiting_queue import FILE, Clocks, form, open_queue

KEPT_DAYS = 1095


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def queue(tmp_path: Path, clocks: Clocks) -> Iterator[SignUpQueue]:
    queue = open_queue(tmp_path, clocks.now)
    yield queue
    queue.close()


def done(queue: SignUpQueue) -> SignUp:
    sign_up = form()
    queue.keep(sign_up)
    queue.begin_sending(sign_up.external_id)
    queue.finish(sign_up.external_id, CustomerId("7"))
    return sign_up


def receipts(queue: SignUpQueue) -> set[object]:
    return {receipt.external_id for receipt in queue.listing.list_receipts()}


def test_receipt_goes_with_its_row_when_its_time_is_over_and_younger_ones_stay(
    queue: SignUpQueue, clocks: Clocks
) -> None:
    old = done(queue)
    clocks.set_wall(days=KEPT_DAYS - 1)
    young = done(queue)
    queue.upkeep.remove_old()
    assert receipts(queue) == {old.external_id, young.external_id}
    clocks.set_wall(days=2)
    newest = done(queue)
    queue.upkeep.remove_old()
    assert receipts(queue) == {young.external_id, newest.external_id}
    assert queue.find_state(old.external_id) is None


def test_what_is_not_a_customer_yet_is_kept_however_old(queue: SignUpQueue, clocks: Clocks) -> None:
    parked, queued, doubtful, draft = form(), form(), form(), form()
    for sign_up in (parked, queued, doubtful, draft):
        queue.keep(sign_up)
    queue.park(parked.external_id, ParkReason.REFUSED)
    queue.put_off(queued.external_id, SignUpState.QUEUED, Attempt(1))
    queue.begin_sending(doubtful.external_id)
    queue.put_off(doubtful.external_id, SignUpState.AMBIGUOUS, Attempt(1))
    clocks.set_wall(days=10 * KEPT_DAYS)
    done(queue)
    queue.upkeep.remove_old()
    assert len(queue.listing.list_open()) == 4
    assert all(queue.load(each.external_id) == each for each in (parked, queued, doubtful, draft))


def test_clock_that_is_set_years_ahead_makes_nothing_old(queue: SignUpQueue, clocks: Clocks) -> None:
    old = done(queue)
    clocks.set_wall(days=20 * KEPT_DAYS)
    queue.upkeep.remove_old()
    assert receipts(queue) == {old.external_id}


def _backup(folder: Path, made_at: datetime) -> Path:
    file = folder / f"{FILE}.v0-{made_at:%Y%m%dT%H%M%SZ}.backup"
    file.write_bytes(b"sealed rows of then")
    return file


def test_copy_from_before_an_update_goes_once_everything_in_it_is_settled(
    tmp_path: Path, queue: SignUpQueue, clocks: Clocks
) -> None:
    owed = form()
    queue.keep(owed)
    clocks.pass_time(60)
    backup = _backup(tmp_path, clocks.now())
    others = [tmp_path / f"{FILE}.v0-by-hand.backup", tmp_path / f"{FILE}.backup"]
    for other in others:
        other.touch()
    clocks.pass_time(60)
    later = form()
    queue.keep(later)
    clocks.pass_time(timedelta(days=30).total_seconds())
    queue.upkeep.remove_old()
    assert backup.exists(), "one that it holds is not a customer yet"
    queue.begin_sending(owed.external_id)
    queue.finish(owed.external_id, CustomerId("7"))
    queue.upkeep.remove_old()
    assert not backup.exists()
    assert all(other.exists() for other in others)


def test_copy_of_today_stays(tmp_path: Path, queue: SignUpQueue, clocks: Clocks) -> None:
    queue.check_room()
    backup = _backup(tmp_path, clocks.now())
    clocks.pass_time(3600)
    queue.upkeep.remove_old()
    assert backup.exists()


def test_receipts_of_changes_go_when_their_time_is_over_and_their_texts_with_them(
    queue: SignUpQueue, clocks: Clocks
) -> None:
    terms = Agreement(AgreementId("terms"), "Terms", "<p>Terms</p>", "cs")
    choice = ConsentChoice(terms.agreement_id, ConsentValue.REFUSED, terms.version, "cs")
    old, young = (ConsentChange(uuid4(), CustomerId("7"), (choice,), (terms,)) for _ in range(2))
    queue.consent_changes.keep(old)
    clocks.set_wall(days=KEPT_DAYS - 1)
    queue.consent_changes.keep(young)
    queue.upkeep.remove_old()
    assert receipts(queue) == {old.number, young.number}

    clocks.set_wall(days=2)
    done(queue)
    queue.upkeep.remove_old()
    assert old.number not in receipts(queue)
    assert young.number in receipts(queue)
    assert [text.name for text in queue.listing.list_texts()] == ["Terms"]

    clocks.set_wall(days=KEPT_DAYS)
    done(queue)
    queue.upkeep.remove_old()
    assert queue.listing.list_texts() == ()


def test_text_goes_with_the_last_receipt_that_is_about_it(queue: SignUpQueue, clocks: Clocks) -> None:
    terms = Agreement(AgreementId("terms"), "Terms", "<p>Terms</p>", "cs")
    choice = ConsentChoice(terms.agreement_id, ConsentValue.GIVEN, terms.version, "cs")
    shared = replace(form(), consents=(choice,), texts=(terms,))
    for sign_up in (shared, replace(shared, external_id=uuid4())):
        queue.keep(sign_up)
        queue.begin_sending(sign_up.external_id)
        queue.finish(sign_up.external_id, CustomerId("7"))
        clocks.set_wall(days=100)
    names = []
    clocks.set_wall(days=KEPT_DAYS - 250)
    for _ in range(2):
        clocks.set_wall(days=100)
        done(queue)
        queue.upkeep.remove_old()
        names.append([text.name for text in queue.listing.list_texts()])
    assert names == [["Terms"], []]
