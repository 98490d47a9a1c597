"""Only what was edited changes, and never what others changed meanwhile."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.consent import Agreement, AgreementId, ConsentValue
from kiosk.domain.customer import CustomerId
from kiosk.domain.customer_record import (
    ChangedMeanwhile,
    CustomerRecord,
    ReceiptNotKept,
    RecordRefused,
    Saved,
    SaveUnconfirmed,
)
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown
from kiosk.domain.outcome import Session
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.services.consent_proof import ConsentProof
from kiosk.services.edit_record import RecordEditing, conflicts, merged
from kiosk.services.once import Once
from kiosk.storage.queue_listing import Occasion
from kiosk.storage.sign_up_queue import SignUpQueue
from tests.fakes.waiting_queue import open_queue

ANNA = Session(CustomerId("anna"))
NEWS, TERMS = AgreementId("news"), AgreementId("terms")
GIVEN, REFUSED, NOT_SET = ConsentValue.GIVEN, ConsentValue.REFUSED, ConsentValue.NOT_SET
READ = CustomerRecord("anna@a.cz", "420601", {NEWS: NOT_SET, TERMS: GIVEN})


def changed(**values: Any) -> CustomerRecord:
    return replace(READ, **values)


@pytest.mark.parametrize(
    ("edited", "fresh", "fields", "written"),
    [
        pytest.param(changed(email="b@b.cz"), READ, set(), changed(email="b@b.cz"), id="nobody else"),
        pytest.param(
            changed(email="b@b.cz"),
            changed(phone="420777"),
            set(),
            changed(email="b@b.cz", phone="420777"),
            id="another field",
        ),
        pytest.param(changed(email="b@b.cz"), changed(email="c@c.cz"), {SignUpField.EMAIL}, None, id="same"),
        pytest.param(
            changed(email="b@b.cz"), changed(email="b@b.cz"), set(), changed(email="b@b.cz"), id="alike"
        ),
        pytest.param(changed(phone=None), changed(phone="420777"), {SignUpField.PHONE}, None, id="removed"),
        pytest.param(
            changed(consents={NEWS: GIVEN, TERMS: GIVEN}),
            changed(consents={NEWS: NOT_SET, TERMS: REFUSED}),
            set(),
            changed(consents={NEWS: GIVEN, TERMS: REFUSED}),
            id="another agreement",
        ),
        pytest.param(
            changed(consents={NEWS: GIVEN, TERMS: GIVEN}),
            changed(consents={NEWS: REFUSED, TERMS: GIVEN}),
            {SignUpField.CONSENTS},
            None,
            id="same agreement",
        ),
    ],
)
def test_edits_meet_the_changes_of_others(
    edited: CustomerRecord, fresh: CustomerRecord, fields: set[SignUpField], written: CustomerRecord | None
) -> None:
    assert conflicts(READ, edited, fresh) == fields
    if written is not None:
        assert merged(READ, edited, fresh) == written


@dataclass
class FakeRecords:
    """Keeps one record; `lost` is whether a write happens whose reply never comes."""

    kept: CustomerRecord = READ
    lost: bool | None = None
    errors: tuple[FieldError, ...] = ()
    unreadable_after: int = 99
    written: list[CustomerRecord] = field(default_factory=list)
    reads: int = 0

    async def read(self, session: Session) -> CustomerRecord:
        self.reads += 1
        if self.reads > self.unreadable_after:
            raise BackendUnavailable("away")
        return self.kept

    async def write(self, session: Session, record: CustomerRecord) -> tuple[FieldError, ...]:
        self.written.append(record)
        if self.errors:
            return self.errors
        if self.lost is not False:
            self.kept = record
        if self.lost is not None:
            raise OutcomeUnknown("PUT")
        return ()


async def at_once(seconds: float) -> None:
    await asyncio.sleep(0)


@dataclass
class Desk:
    """A queue's file, and what is changed beside it."""

    queue: SignUpQueue

    def editing(self, records: FakeRecords) -> RecordEditing:
        return RecordEditing(records, ConsentProof(self.queue), Once(at_once, answer_within_s=0.2))

    def receipts(self) -> list[tuple[str, str, bool]]:
        return [
            (each.agreement_id, each.value, each.is_written) for each in self.queue.listing.list_receipts()
        ]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    queue = open_queue(tmp_path)
    yield Desk(queue)
    queue.close()


NEW = changed(email="b@b.cz")
TAKEN = FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS)


@pytest.mark.parametrize(
    ("make", "end", "writes"),
    [
        pytest.param(FakeRecords, Saved(NEW), 1, id="saved"),
        pytest.param(lambda: FakeRecords(unreadable_after=1), Saved(None), 1, id="not read again"),
        pytest.param(lambda: FakeRecords(lost=True), Saved(NEW), 1, id="reply lost"),
        pytest.param(lambda: FakeRecords(lost=False), SaveUnconfirmed(), 1, id="perhaps not done"),
        pytest.param(lambda: FakeRecords(errors=(TAKEN,)), RecordRefused((TAKEN,)), 1, id="refused"),
        pytest.param(lambda: FakeRecords(kept=NEW), Saved(NEW), 0, id="there already"),
        pytest.param(
            lambda: FakeRecords(kept=changed(email="c@c.cz")),
            ChangedMeanwhile(changed(email="c@c.cz"), frozenset({SignUpField.EMAIL})),
            0,
            id="changed meanwhile",
        ),
    ],
)
async def test_a_save_is_sent_once_at_most_and_told_truly(
    desk: Desk, make: Callable[[], FakeRecords], end: object, writes: int
) -> None:
    records = make()

    assert await desk.editing(records).save(ANNA, READ, NEW) == end
    assert len(records.written) == writes
    assert desk.receipts() == []


async def test_nothing_is_sent_when_the_record_cannot_be_read_again(desk: Desk) -> None:
    records = FakeRecords(unreadable_after=0)

    with pytest.raises(BackendUnavailable):
        await desk.editing(records).save(ANNA, READ, NEW)
    assert records.written == []


SHOWN = (
    Agreement(NEWS, "News", "<p>News</p>", "cs"),
    Agreement(TERMS, "Terms", "<p>Terms</p>", "en"),
)
AGREED = changed(consents={NEWS: GIVEN, TERMS: GIVEN})
TAKEN_BACK = changed(consents={NEWS: NOT_SET, TERMS: REFUSED})


async def settled(desk: Desk, receipts: list[tuple[str, str, bool]]) -> None:
    """Nobody waits for a receipt to be settled."""
    async with asyncio.timeout(5):
        while desk.receipts() != receipts:  # noqa: ASYNC110 - a file sets no event
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("make", "receipts"),
    [
        pytest.param(FakeRecords, [("news", "given", True)], id="saved"),
        pytest.param(lambda: FakeRecords(lost=True), [("news", "given", True)], id="reply lost"),
        pytest.param(lambda: FakeRecords(kept=AGREED), [("news", "given", True)], id="there already"),
        pytest.param(lambda: FakeRecords(lost=False), [("news", "given", False)], id="perhaps not done"),
        pytest.param(lambda: FakeRecords(errors=(TAKEN,)), [], id="refused"),
        pytest.param(
            lambda: FakeRecords(kept=changed(consents={NEWS: REFUSED, TERMS: GIVEN})), [], id="meanwhile"
        ),
    ],
)
async def test_what_is_agreed_to_leaves_a_receipt_that_says_what_is_known(
    desk: Desk, make: Callable[[], FakeRecords], receipts: list[tuple[str, str, bool]]
) -> None:
    await desk.editing(make()).save(ANNA, READ, AGREED, SHOWN)

    await settled(desk, receipts)


async def test_a_receipt_holds_the_text_its_language_and_the_customer_and_no_contact(desk: Desk) -> None:
    edited = replace(TAKEN_BACK, email="b@b.cz")

    await desk.editing(FakeRecords()).save(ANNA, READ, edited, SHOWN)

    await settled(desk, [("terms", "refused", True)])
    (receipt,), (text,) = desk.queue.listing.list_receipts(), desk.queue.listing.list_texts()
    assert (receipt.customer_id, receipt.occasion) == ("anna", Occasion.CHANGE)
    assert (receipt.store_id, receipt.device_name, receipt.language) == ("store", "device", "en")
    assert receipt.version == text.version == SHOWN[1].version
    assert b"b@b.cz" not in desk.queue.path.read_bytes()


async def test_nothing_is_kept_when_surely_nothing_was_sent(desk: Desk) -> None:
    with pytest.raises(BackendUnavailable):
        await desk.editing(FakeRecords(unreadable_after=0)).save(ANNA, READ, AGREED, SHOWN)

    await settled(desk, [])


async def test_nothing_is_agreed_to_without_a_receipt_but_may_be_taken_back(desk: Desk) -> None:
    desk.queue.check_room()
    desk.queue.close()
    with closing(sqlite3.connect(desk.queue.path)) as db:
        db.execute("PRAGMA user_version = 99")
    records = FakeRecords()

    assert await desk.editing(records).save(ANNA, READ, AGREED, SHOWN) == ReceiptNotKept()
    assert records.written == []

    assert await desk.editing(records).save(ANNA, READ, TAKEN_BACK, SHOWN) == Saved(TAKEN_BACK)
