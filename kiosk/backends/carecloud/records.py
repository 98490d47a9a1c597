"""A customer's own record, read whole and written back whole."""

from __future__ import annotations

from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.record_body import body_of, record_of
from kiosk.backends.carecloud.registration import field_errors
from kiosk.backends.carecloud.reply import RequestRefused, read_data, read_nothing
from kiosk.backends.carecloud.together import together
from kiosk.backends.deadline import deadline
from kiosk.backends.exchange import Effect, Request
from kiosk.domain.customer_record import CustomerRecord
from kiosk.domain.errors import OutcomeUnknown
from kiosk.domain.outcome import Session
from kiosk.domain.sign_up import FieldError

_REFUSING_STATUSES = frozenset({400, 409, 422})


class CareCloudRecords:
    """Implements `RecordPort`."""

    def __init__(self, api: CareCloudApi, total_s: float) -> None:
        """`total_s` is the deadline of each call, in seconds."""
        self._api = api
        self._total_s = total_s

    async def read(self, session: Session) -> CustomerRecord:
        path = {"customer_id": session.customer_id}
        with deadline(self._total_s):
            reply, listing = await together(
                self._api.send(Request("GET", "customers/{customer_id}", path=path)),
                self._api.get_listing(
                    Request("GET", "customers/{customer_id}/property-records", path=path),
                    "property_records",
                    most_pages=0,
                ),
            )
        return record_of(read_data(reply), listing.rows)

    async def write(self, session: Session, record: CustomerRecord) -> tuple[FieldError, ...]:
        request = Request(
            "PUT",
            "customers/{customer_id}",
            path={"customer_id": session.customer_id},
            body=body_of(record),
            effect=Effect.CHANGES,
        )
        with deadline(self._total_s):
            reply = await self._api.send(request)
        if reply.is_web_page:
            raise OutcomeUnknown(f"{reply.request_name}: something else answered")
        try:
            read_nothing(reply)
        except RequestRefused as refused:
            if refused.status not in _REFUSING_STATUSES:
                raise
            return field_errors(refused.problems)
        return ()
