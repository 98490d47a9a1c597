"""What the product asks of a loyalty system, whichever it is."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum
from typing import Protocol
from uuid import UUID

from kiosk.backends.port_cards import CardPort
from kiosk.backends.port_pictures import PicturePort
from kiosk.backends.port_records import RecordPort
from kiosk.backends.port_vouchers import VoucherPort
from kiosk.domain.card import CardNumber
from kiosk.domain.consent import Agreement
from kiosk.domain.contact import Contact
from kiosk.domain.customer import Customer, CustomerId
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

accept_language: ContextVar[str | None] = ContextVar("accept_language", default=None)
"""The language (ISO 639-1) in which the caller wants names and texts; None for the configured one.

Bound per visit, so that two calls under way at once cannot change each other's language.
"""


class CardLookup(Enum):
    """What a card number alone leads to."""

    DIRECT = "direct"
    OTP = "otp"
    NONE = "none"


class ConsentStyle(Enum):
    """How a system records agreements: one value a purpose, or one for everything."""

    PURPOSES = "purposes"
    SINGLE_STATE = "single_state"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What this system can do; what is absent is hidden, never shown disabled."""

    card_lookup: CardLookup
    has_auth_token: bool
    has_one_time_password: bool
    has_registration_check: bool
    can_find_sign_up: bool
    consent_style: ConsentStyle
    profile_parts: frozenset[PartName]
    has_store_list: bool


class LoyaltyBackend(Protocol):
    """One loyalty system, for one store.

    Every call may raise `BackendUnavailable`, `NotAuthorised` or `UnexpectedReply`; those that change
    something say where they raise `OutcomeUnknown`; only `enrol` and `find_sign_up` may raise
    `NotConfigured`. Every call ends within its deadline (8 s, 3 s for `probe`, more inside
    `deadline.unattended`). Calls for a customer take the `Session` that identification gave; only a sign-up
    names its own new one.
    """

    @property
    def capabilities(self) -> Capabilities:
        """Fixed for the life of the object."""
        ...

    @property
    def cards(self) -> CardPort | None:
        """Giving out cards; None where this system cannot."""
        ...

    @property
    def pictures(self) -> PicturePort | None:
        """Pictures of vouchers and rewards; None where this system has none."""
        ...

    @property
    def records(self) -> RecordPort | None:
        """Customers' own records; None where this system cannot change any."""
        ...

    @property
    def vouchers(self) -> VoucherPort | None:
        """Single vouchers; None where this system cannot change any."""
        ...

    async def warm_up(self) -> None:
        """Log in and open connections ahead of need. Never raises: it is an optimisation."""
        ...

    async def probe(self) -> None:
        """Ask whether the system answers, without credentials. Returns only if it really does.

        While it is away nothing but this is sent, and not before `probe_due_in_s` is over.
        """
        ...

    @property
    def probe_due_in_s(self) -> float:
        """Seconds until `probe` will ask again, 0 if it would now."""
        ...

    async def wait_for_trouble(self) -> None:
        """Return once a call since the last probe failed as if the system were away."""
        ...

    async def check_access(self) -> None:
        """Log in, whatever is cached. Raises `NotAuthorised` if the credentials are refused."""
        ...

    async def close(self) -> None:
        """Close every connection; nothing may be called afterwards."""
        ...

    async def identify_by_card(self, card_number: CardNumber) -> Outcome:
        """One round trip. A closed account may show only in `get_customer`, as the customer's state."""
        ...

    async def identify_by_auth_token(self, scan: AuthTokenScan) -> Outcome:
        """As `identify_by_card`. A token whose reply got lost counts as used: `NotFound(is_token=True)`."""
        ...

    async def send_one_time_password(self, contact: Contact) -> PasswordRequest:
        """Send a code of digits. Sent once; raises `OutcomeUnknown` if one may be on its way."""
        ...

    async def verify_one_time_password(self, request: PasswordRequest, code: str) -> bool:
        """Whether that was the code. Raises `OutcomeUnknown` if it may be used up."""
        ...

    async def identify_by_contact(self, contact: Contact) -> Outcome:
        """The customer whose address that is, `Found` with `Proof.OTP`. Only for who has proved it."""
        ...

    async def end_session(self, session: Session) -> None:
        """Forget the customer; never raises."""
        ...

    async def get_customer(self, session: Session) -> Customer: ...

    async def get_points_balance(self, session: Session) -> PointsBalance: ...

    async def find_points_expiration(self, session: Session) -> PointsExpiration | None: ...

    async def list_credit_balances(self, session: Session) -> tuple[CreditBalance, ...]: ...

    async def find_status(self, session: Session) -> MembershipStatus | None: ...

    async def list_usable_vouchers(self, session: Session) -> tuple[Voucher, ...]:
        """Vouchers that may be used in this store today; each names its daily hours, if it has any."""
        ...

    async def list_vouchers_everywhere(self, session: Session) -> tuple[Voucher, ...]:
        """Vouchers that may be used today, in whichever store."""
        ...

    async def list_rewards(self, session: Session) -> tuple[Reward, ...]: ...

    async def list_stamp_cards(self, session: Session) -> tuple[StampCard, ...]: ...

    async def list_recommendations(self, session: Session) -> tuple[Reward, ...]:
        """A few of the rewards, the most fitting first."""
        ...

    async def list_last_purchases(self, session: Session) -> tuple[Purchase, ...]:
        """A few purchases, the latest first."""
        ...

    async def find_store(self, store_id: StoreId) -> Store | None: ...

    async def list_agreements(self, language: str) -> tuple[Agreement, ...]:
        """Agreements with their texts; each says the language that it really is in."""
        ...

    async def warm_reference_data(self, languages: tuple[str, ...]) -> None:
        """Fetch what sign-up and profiles need (agreements, stores, statuses, ...) if it is stale."""
        ...

    async def knows_sign_up_contents(self, language: str, *, needs_choices: bool) -> bool:
        """Whether `list_agreements` answers, also while the system is away; with `needs_choices` so does
        `list_sign_up_choices`. Asks nobody, and is answered at once.
        """
        ...

    async def check_registration(self, kind: ContactKind, value: str) -> RegistrationAbility: ...

    async def list_sign_up_choices(self, language: str) -> SignUpLists:
        """What the sign-up form lets choose from, as far as it asks for such things; named in `language`."""
        ...

    async def check_value(self, kind: ValueKind, value: str) -> bool | None:
        """Whether a password or referral code would be accepted; None where the system cannot say."""
        ...

    async def add_interests(self, customer_id: CustomerId, interests: tuple[InterestId, ...]) -> None:
        """Note what a new customer is interested in. What is noted already stays, so it may be repeated.

        Raises `OutcomeUnknown`, too.
        """
        ...

    async def enrol(self, sign_up: SignUp) -> Enrolment:
        """Make the customer. Sent once; raises `OutcomeUnknown` if it may have happened."""
        ...

    async def find_sign_up(self, external_id: UUID) -> CustomerId | None:
        """The customer that `external_id` made, None if there surely is none (yet).

        Raises `UnexpectedReply` where that cannot be told.
        """
        ...
