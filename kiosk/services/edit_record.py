"""Customers change their own data: nothing else in the record changes, nor what others changed meanwhile."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import structlog

from kiosk.backends.port_records import RecordPort
from kiosk.domain.consent import Agreement, ConsentChange
from kiosk.domain.customer_record import (
    ChangedMeanwhile,
    CustomerRecord,
    ReceiptNotKept,
    RecordRefused,
    Saved,
    SaveEnd,
    SaveUnconfirmed,
)
from kiosk.domain.errors import LoyaltyError, OutcomeUnknown
from kiosk.domain.outcome import Session
from kiosk.domain.sign_up import SignUpField
from kiosk.services.consent_proof import ConsentProof, consent_change
from kiosk.services.once import Once

_log = structlog.get_logger()


class RecordEditing:
    """One save at a time. A save goes on, and is recorded, if its caller is cancelled."""

    def __init__(self, records: RecordPort, proof: ConsentProof, once: Once | None = None) -> None:
        """`proof` keeps receipts of the agreements that are changed."""
        self._records = records
        self._proof = proof
        self._once = once or Once()

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way right now."""
        return self._once.is_busy

    async def close(self) -> None:
        """Let what is under way end, at its deadline at the latest."""
        await self._once.close()
        await self._proof.close()

    async def read(self, session: Session) -> CustomerRecord:
        """The record as it is now. Raises as `LoyaltyBackend` does."""
        return await self._records.read(session)

    async def save(
        self,
        session: Session,
        read: CustomerRecord,
        edited: CustomerRecord,
        shown: tuple[Agreement, ...] = (),
    ) -> SaveEnd:
        """Write what differs between `read` and `edited`; `shown` are the agreements on the screen.

        Raises as `LoyaltyBackend` does if surely nothing was written.
        """
        change = consent_change(session.customer_id, read, edited, shown)
        work = self._save(session, read, edited, self._once.end())
        return await self._once.carry_through(_recorded(self._proved(change, work)))

    async def _proved(self, change: ConsentChange | None, work: Coroutine[Any, Any, SaveEnd]) -> SaveEnd:
        if change is None:
            return await work
        if not await self._proof.keep(change) and change.gives_any:
            work.close()
            self._proof.settle(change, None)
            return ReceiptNotKept()
        end = None
        try:
            end = await work
        finally:
            self._proof.settle(change, end)
        return end

    async def _save(
        self, session: Session, read: CustomerRecord, edited: CustomerRecord, end: float
    ) -> SaveEnd:
        with self._once.leaving_time(end):
            # Read again: the record goes back whole, and others may have changed it since.
            fresh = await self._records.read(session)
            fields = conflicts(read, edited, fresh)
            if fields:
                return ChangedMeanwhile(fresh, fields)
            wanted = merged(read, edited, fresh)
            if wanted == fresh:
                return Saved(fresh)
            try:
                errors = await self._records.write(session, wanted)
            except OutcomeUnknown:
                errors = None
        if errors is None:
            return await self._found_out(session, wanted, end)
        if errors:
            return RecordRefused(errors)
        return Saved(await self._once.read(lambda: self._records.read(session), end))

    async def _found_out(self, session: Session, wanted: CustomerRecord, end: float) -> SaveEnd:
        async def look() -> Saved | None:
            now = await self._records.read(session)
            return Saved(now) if now == wanted else None

        return await self._once.find_out(look, end) or SaveUnconfirmed()


def conflicts(read: CustomerRecord, edited: CustomerRecord, fresh: CustomerRecord) -> frozenset[SignUpField]:
    """What was edited here, and changed to something else by others meanwhile."""
    fields = set()
    for field, before, wanted, now in (
        (SignUpField.EMAIL, read.email, edited.email, fresh.email),
        (SignUpField.PHONE, read.phone, edited.phone, fresh.phone),
    ):
        if wanted != before and now not in (before, wanted):
            fields.add(field)
    for agreement, value in edited.consents.items():
        before_value, now_value = read.consents.get(agreement), fresh.consents.get(agreement)
        if value != before_value and now_value not in (before_value, value):
            fields.add(SignUpField.CONSENTS)
    return frozenset(fields)


def merged(read: CustomerRecord, edited: CustomerRecord, fresh: CustomerRecord) -> CustomerRecord:
    """`fresh` with what was edited, and nothing else."""
    changed = {key: value for key, value in edited.consents.items() if value != read.consents.get(key)}
    return replace(
        fresh,
        email=edited.email if edited.email != read.email else fresh.email,
        phone=edited.phone if edited.phone != read.phone else fresh.phone,
        consents={**fresh.consents, **changed},
    )


async def _recorded(work: Coroutine[Any, Any, SaveEnd]) -> SaveEnd:
    try:
        end = await work
    except LoyaltyError as error:
        _log.warning("record_not_saved", error=type(error).__name__)
        raise
    match end:
        case Saved():
            _log.info("record_saved")
        case ChangedMeanwhile():
            _log.info("record_changed_meanwhile")
        case RecordRefused():
            _log.info("record_refused")
        case SaveUnconfirmed():
            _log.warning("record_unconfirmed")
        case ReceiptNotKept():
            _log.warning("record_not_sent")
    return end
