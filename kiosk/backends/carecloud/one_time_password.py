"""A code sent to a phone or e-mail, and whose address that is."""

from __future__ import annotations

from kiosk.backends.carecloud import mapping, wire
from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.reply import RequestRefused, read_each, read_object
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.exchange import Effect, Request
from kiosk.domain.contact import Contact
from kiosk.domain.customer import CustomerId, CustomerState
from kiosk.domain.errors import OutcomeUnknown, UnexpectedReply
from kiosk.domain.one_time_password import PasswordRequest
from kiosk.domain.outcome import Ambiguous, Found, Inactive, NotFound, Outcome, Proof, Session
from kiosk.domain.sign_up import ContactKind

# Messages name their channel by number; `GET /communication-channels` has other ids (API guide, section 13).
_CHANNELS = {ContactKind.EMAIL: 1, ContactKind.PHONE: 2}
_NUMERIC = 2
# An address belongs to one customer, or to a family; a server that ignores the filter has no end.
_MOST_PAGES = 1
_USABLE_STATES = frozenset({CustomerState.ACTIVE, CustomerState.UNKNOWN})


class CareCloudOneTimePassword:
    """Codes are made, sent and checked by CareCloud; this program never knows one before it is typed."""

    def __init__(self, api: CareCloudApi, settings: CareCloudSettings) -> None:
        self._api = api
        self._application_id = settings.external_application_id
        self._templates = {
            ContactKind.EMAIL: settings.email_code_template_id,
            ContactKind.PHONE: settings.sms_code_template_id,
        }

    async def send(self, contact: Contact) -> PasswordRequest:
        """Sent once. Raises `OutcomeUnknown` where a code may be on its way that cannot be checked."""
        body: dict[str, object] = {
            "external_application_id": self._application_id,
            "communication_channel_id": _CHANNELS[contact.kind],
            "recipient": contact.value,
            "otp_type": _NUMERIC,
        }
        if (template := self._templates[contact.kind]) is not None:
            body["message_template_id"] = template
        reply = await self._api.post("one-time-password/actions/send", body, Effect.CHANGES)
        try:
            return PasswordRequest(read_object(reply, wire.PasswordSent).request_id)
        except RequestRefused:
            raise
        except UnexpectedReply as error:
            raise OutcomeUnknown(str(error)) from None

    async def verify(self, request: PasswordRequest, code: str) -> bool:
        """False and a 400 or 404 both mean wrong or too old (API guide, section 10).

        Raises `OutcomeUnknown` where the code may be used up.
        """
        body = {
            "verification_code": code,
            "request_id": request,
            "external_application_id": self._application_id,
        }
        reply = await self._api.post("one-time-password/actions/verify", body, Effect.SPENDS)
        try:
            is_valid = read_object(reply, wire.PasswordVerified).is_valid
        except RequestRefused as refused:
            if refused.status not in (400, 404):
                raise
            return False
        except UnexpectedReply as error:
            if not reply.is_success:
                raise
            raise OutcomeUnknown(str(error)) from None
        return is_valid is True

    async def find(self, contact: Contact) -> Outcome:
        """The customer with exactly this address: a server may search otherwise, or ignore the filter."""
        request = Request("GET", "customers", query=((contact.kind.value, contact.value),))
        listing = await self._api.get_listing(request, "customers", _MOST_PAGES)
        rows = [row for row in read_each(listing.rows, wire.Customer) if _is_of(row, contact)]
        usable = {row.customer_id for row in rows if mapping.customer(row).state in _USABLE_STATES}
        if len(usable) > 1:
            return Ambiguous()
        if usable:
            return Found(Session(CustomerId(usable.pop())), Proof.OTP)
        if not rows and not listing.is_complete:
            raise UnexpectedReply("GET /customers: more customers than one address can have")
        return Inactive() if rows else NotFound()


def _is_of(row: wire.Customer, contact: Contact) -> bool:
    info = row.personal_information or wire.PersonalInformation()
    match contact.kind:
        case ContactKind.EMAIL:
            return (info.email or "").strip().lower() == contact.value
        case ContactKind.PHONE:
            return "".join(sign for sign in info.phone or "" if sign in "0123456789") == contact.value
