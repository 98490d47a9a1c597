"""CareCloud's enterprise interface behind the loyalty port."""

from __future__ import annotations

import secrets
from uuid import UUID

import httpx
import structlog

from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.auth import Authentication
from kiosk.backends.carecloud.cards import CareCloudCards
from kiosk.backends.carecloud.identification import CareCloudIdentification
from kiosk.backends.carecloud.one_time_password import CareCloudOneTimePassword
from kiosk.backends.carecloud.profile import CareCloudProfile
from kiosk.backends.carecloud.records import CareCloudRecords
from kiosk.backends.carecloud.reference import CareCloudReference
from kiosk.backends.carecloud.reference_list import ReferenceStore
from kiosk.backends.carecloud.registration import CareCloudRegistration
from kiosk.backends.carecloud.reply import is_envelope, read_object
from kiosk.backends.carecloud.settings import CareCloudSettings, base_url
from kiosk.backends.carecloud.vouchers import CareCloudVouchers
from kiosk.backends.carecloud.wire import Echo
from kiosk.backends.deadline import deadline
from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.backends.http_client import Limits
from kiosk.backends.picture_client import PictureClient
from kiosk.backends.port import Capabilities, CardLookup, ConsentStyle
from kiosk.backends.timing import Timing
from kiosk.domain.card import CardNumber
from kiosk.domain.consent import Agreement
from kiosk.domain.contact import Contact
from kiosk.domain.customer import Customer, CustomerId
from kiosk.domain.errors import LoyaltyError, UnexpectedReply
from kiosk.domain.one_time_password import PasswordRequest
from kiosk.domain.outcome import Outcome, Session
from kiosk.domain.points import CreditBalance, MembershipStatus, PointsBalance, PointsExpiration
from kiosk.domain.profile import PartName
from kiosk.domain.purchase import Purchase
from kiosk.domain.reward import Reward
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.domain.sign_up import ContactKind, Enrolment, RegistrationAbility, SignUp, ValueKind
from kiosk.domain.sign_up_questions import InterestId, SignUpLists
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.store import Store, StoreId
from kiosk.domain.voucher import Voucher

_log = structlog.get_logger(__name__)

_PROBE_DEADLINE_S = 3.0
# Opening connections again and again would be load without use.
_WARM_FOR_S = 3.0
_COLD_FOR_S = 30.0


class CareCloudBackend:
    """Implements `LoyaltyBackend`. Used from one event loop.

    Identification never ends in `Inactive` or `OtpRequired`: whether an account is switched off stands in the
    customer's record, which belongs to the second round trip (`get_customer`).
    """

    capabilities = Capabilities(
        card_lookup=CardLookup.DIRECT,
        has_auth_token=True,
        has_one_time_password=True,
        has_registration_check=True,
        can_find_sign_up=True,
        consent_style=ConsentStyle.PURPOSES,
        profile_parts=frozenset(PartName),
        has_store_list=True,
    )

    def __init__(
        self,
        settings: CareCloudSettings,
        reference_store: ReferenceStore,
        *,
        limits: Limits | None = None,
        timing: Timing | None = None,
        wire: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """`limits`, `timing` and `wire` (in place of the network) are for tests.

        Raises `ValueError` for an address that is not safe, `OSError` for an unusable `ca_file`.
        """
        self._http = HttpTransport(
            base_url(settings.url), ca_file=settings.ca_file, limits=limits, timing=timing, wire=wire
        )
        self._pictures = PictureClient(
            base_url(settings.url), settings.picture_hosts, ca_file=settings.ca_file, wire=wire
        )
        now = self._http.timing.now
        self._authentication = Authentication(self._http, settings)
        api = CareCloudApi(self._http, self._authentication, settings.language)
        self._reference = CareCloudReference(api, settings, reference_store, now)
        self._identification = CareCloudIdentification(api, settings, now)
        self._one_time_password = CareCloudOneTimePassword(api, settings)
        self._profile = CareCloudProfile(api, self._reference, settings, now)
        self._registration = CareCloudRegistration(api, self._reference, settings)
        self._total_s = self._http.limits.total_s
        self._cards = CareCloudCards(api, settings, now, self._total_s)
        self._records = CareCloudRecords(api, self._total_s)
        self._vouchers = CareCloudVouchers(api, settings, self._total_s)
        self._rested_until = float("-inf")

    @property
    def cards(self) -> CareCloudCards:
        return self._cards

    @property
    def pictures(self) -> PictureClient:
        return self._pictures

    @property
    def records(self) -> CareCloudRecords:
        return self._records

    @property
    def vouchers(self) -> CareCloudVouchers:
        return self._vouchers

    async def warm_up(self) -> None:
        """Cheap to call often: at most once in 3 s, and in 30 s while the system is away."""
        now = self._http.timing.monotonic()
        if now < self._rested_until:
            return
        self._rested_until = now + _WARM_FOR_S
        is_warm = await self._http.open_ahead(_probe_request("kiosk"))
        if not is_warm:
            self._rested_until = now + _COLD_FOR_S
        elif not self._authentication.is_logged_in:
            try:
                await self._authentication.token()
            except LoyaltyError as error:
                _log.warning("warm_up_without_log_in", error=type(error).__name__)

    async def probe(self) -> None:
        """Only the real system turns our text round; a captive portal's page does not."""
        text = secrets.token_hex(8)
        reply = await self._http.probe(_probe_request(text), is_envelope)
        if read_object(reply, Echo).test_string != text[::-1]:
            raise UnexpectedReply(f"{reply.request_name}: something else answered")

    @property
    def probe_due_in_s(self) -> float:
        return self._http.probe_due_in_s

    async def wait_for_trouble(self) -> None:
        await self._http.wait_for_trouble()

    async def check_access(self) -> None:
        with deadline(self._total_s):
            await self._authentication.log_in_anew()

    async def close(self) -> None:
        await self._pictures.close()
        await self._authentication.close()
        await self._http.close()

    async def identify_by_card(self, card_number: CardNumber) -> Outcome:
        with deadline(self._total_s):
            return await self._identification.by_card(card_number)

    async def identify_by_auth_token(self, scan: AuthTokenScan) -> Outcome:
        with deadline(self._total_s):
            return await self._identification.by_auth_token(scan)

    async def send_one_time_password(self, contact: Contact) -> PasswordRequest:
        with deadline(self._total_s):
            return await self._one_time_password.send(contact)

    async def verify_one_time_password(self, request: PasswordRequest, code: str) -> bool:
        with deadline(self._total_s):
            return await self._one_time_password.verify(request, code)

    async def identify_by_contact(self, contact: Contact) -> Outcome:
        with deadline(self._total_s):
            return await self._one_time_password.find(contact)

    async def end_session(self, session: Session) -> None:
        """The enterprise interface has no session of a customer to end."""

    async def get_customer(self, session: Session) -> Customer:
        with deadline(self._total_s):
            return await self._profile.customer(session.customer_id)

    async def get_points_balance(self, session: Session) -> PointsBalance:
        with deadline(self._total_s):
            return await self._profile.points_balance(session.customer_id)

    async def find_points_expiration(self, session: Session) -> PointsExpiration | None:
        with deadline(self._total_s):
            return await self._profile.points_expiration(session.customer_id)

    async def list_credit_balances(self, session: Session) -> tuple[CreditBalance, ...]:
        with deadline(self._total_s):
            return await self._profile.credit_balances(session.customer_id)

    async def find_status(self, session: Session) -> MembershipStatus | None:
        with deadline(self._total_s):
            return await self._profile.status(session.customer_id)

    async def list_usable_vouchers(self, session: Session) -> tuple[Voucher, ...]:
        with deadline(self._total_s):
            return await self._profile.usable_vouchers(session.customer_id)

    async def list_vouchers_everywhere(self, session: Session) -> tuple[Voucher, ...]:
        with deadline(self._total_s):
            return await self._profile.vouchers_everywhere(session.customer_id)

    async def list_rewards(self, session: Session) -> tuple[Reward, ...]:
        with deadline(self._total_s):
            return await self._profile.rewards(session.customer_id)

    async def list_stamp_cards(self, session: Session) -> tuple[StampCard, ...]:
        with deadline(self._total_s):
            return await self._profile.stamp_cards(session.customer_id)

    async def list_recommendations(self, session: Session) -> tuple[Reward, ...]:
        with deadline(self._total_s):
            return await self._profile.recommendations(session.customer_id)

    async def list_last_purchases(self, session: Session) -> tuple[Purchase, ...]:
        with deadline(self._total_s):
            return await self._profile.last_purchases(session.customer_id)

    async def find_store(self, store_id: StoreId) -> Store | None:
        with deadline(self._total_s):
            return await self._reference.find_store(store_id)

    async def list_agreements(self, language: str) -> tuple[Agreement, ...]:
        with deadline(self._total_s):
            return await self._reference.agreements(language)

    async def warm_reference_data(self, languages: tuple[str, ...]) -> None:
        """Each list has its own deadline: this may take longer than one call of a visit."""
        await self._reference.warm(languages)

    async def knows_sign_up_contents(self, language: str, *, needs_choices: bool) -> bool:
        return await self._reference.knows_sign_up_contents(language, needs_choices=needs_choices)

    async def list_sign_up_choices(self, language: str) -> SignUpLists:
        with deadline(self._total_s):
            return await self._reference.sign_up_lists(language)

    async def check_value(self, kind: ValueKind, value: str) -> bool | None:
        with deadline(self._total_s):
            return await self._registration.check_value(kind, value)

    async def add_interests(self, customer_id: CustomerId, interests: tuple[InterestId, ...]) -> None:
        with deadline(self._total_s):
            await self._registration.add_interests(customer_id, interests)

    async def check_registration(self, kind: ContactKind, value: str) -> RegistrationAbility:
        with deadline(self._total_s):
            return await self._registration.check(kind, value)

    async def enrol(self, sign_up: SignUp) -> Enrolment:
        with deadline(self._total_s):
            return await self._registration.enrol(sign_up)

    async def find_sign_up(self, external_id: UUID) -> CustomerId | None:
        with deadline(self._total_s):
            return await self._registration.find_sign_up(external_id)


def _probe_request(text: str) -> Request:
    return Request(
        "GET",
        "tests/connection",
        query=(("test_string", text),),
        effect=Effect.ONE_TRY,
        total_s=_PROBE_DEADLINE_S,
    )
