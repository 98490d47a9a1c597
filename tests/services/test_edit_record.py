"""Only what was edited changes, and never what others changed meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from kiosk.domain.consent import AgreementId, ConsentValue
from kiosk.domain.customer import CustomerId
from kiosk.domain.customer_record import (
    ChangedMeanwhile,
    CustomerRecord,
    RecordRefused,
    Saved,
    SaveUnconfirmed,
)
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown
from kiosk.domain.outcome import Session
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.services.edit_record import RecordEditing, conflicts, merged
from kiosk.services.once import Once

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


def editing(records: FakeRecords) -> RecordEditing:
    return RecordEditing(records, Once(at_once, answer_within_s=0.2))


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
    make: Callable[[], FakeRecords], end: object, writes: int
) -> None:
    records = make()

    assert await editing(records).save(ANNA, READ, NEW) == end
    assert len(records.written) == writes


async def test_nothing_is_sent_when_the_record_cannot_be_read_again() -> None:
    records = FakeRecords(unreadable_after=0)

    with pytest.raises(BackendUnavailable):
        await editing(records).save(ANNA, READ, NEW)
    assert records.written == []
