"""Receipts of agreements that customers change: kept before the loyalty system hears of it, settled after.

Before, so that nothing is agreed to in there that nobody can prove here; a crash in between leaves a receipt
that says it is not known to be written. What is only taken back goes out without one rather than not at all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from uuid import uuid4

import structlog

from kiosk.domain.consent import Agreement, ConsentChange, ConsentChoice
from kiosk.domain.customer import CustomerId
from kiosk.domain.customer_record import CustomerRecord, Saved, SaveEnd, SaveUnconfirmed
from kiosk.services.patient_disk import PatientDisk
from kiosk.storage.not_stored import NotStored
from kiosk.storage.sign_up_queue import SignUpQueue

_log = structlog.get_logger()

_KEPT_WITHIN_S = 1.5


class ConsentProof:
    """Writes the receipts. The disk is waited for, but not for long."""

    def __init__(self, queue: SignUpQueue, kept_within_s: float = _KEPT_WITHIN_S) -> None:
        self._changes = queue.consent_changes
        self._disk = PatientDisk(queue)
        self._kept_within_s = kept_within_s

    async def close(self) -> None:
        """Leave what the disk did not begin."""
        await self._disk.close()

    async def keep(self, change: ConsentChange) -> bool:
        """Whether it is on the disk, so that it may be sent."""
        deadline = asyncio.get_running_loop().time() + self._kept_within_s
        try:
            await self._disk.within(deadline, change.number, self._changes.keep, change)
        except NotStored as error:
            _log.error("consent_receipt_not_kept", reason=error.trouble.value)
            return False
        except TimeoutError:
            _log.error("consent_receipt_not_kept", reason="busy")
            return False
        return True

    def settle(self, change: ConsentChange, end: SaveEnd | None) -> None:
        """Note how it ended; None where surely nothing was written. The customer does not wait for that.

        Where the disk does not take it, the receipt says less than is known.
        """
        match end:
            case SaveUnconfirmed():
                return
            case Saved():
                self._disk.afterwards(change.number, self._changes.confirm, change.number)
            case _:
                self._disk.afterwards(change.number, self._changes.withdraw, change.number)


def consent_change(
    customer_id: CustomerId, read: CustomerRecord, edited: CustomerRecord, shown: Iterable[Agreement]
) -> ConsentChange | None:
    """What `edited` says to the agreements `shown`, where `read` said something else; None if nothing."""
    texts = tuple(
        each
        for each in shown
        if edited.consents.get(each.agreement_id) is not read.consents.get(each.agreement_id)
    )
    choices = tuple(
        ConsentChoice(each.agreement_id, edited.consents[each.agreement_id], each.version, each.language)
        for each in texts
        if each.agreement_id in edited.consents
    )
    return ConsentChange(uuid4(), customer_id, choices, texts) if choices else None
