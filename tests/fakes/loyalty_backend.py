"""A loyalty system in memory: answers at once, fails on demand, and can hold a reply back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from kiosk.backends.port import Capabilities, CardLookup, ConsentStyle
from kiosk.backends.port_cards import CardPort
from kiosk.backends.port_pictures import PicturePort
from kiosk.backends.port_records import RecordPort
from kiosk.backends.port_vouchers import VoucherPort
from kiosk.domain.card import CardNumber
from kiosk.domain.consent import Agreement
from kiosk.domain.contact import Contact
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.one_time_password import PasswordRequest
from kiosk.domain.outcome import NotFound, Outcome, Session
from kiosk.domain.points import CreditBalance, MembershipStatus, PointsBalance, PointsExpiration
from kiosk.domain.profile import PartName
from kiosk.domain.purchase import Purchase
from kiosk.domain.reward import Reward
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    Enrolment,
    RegistrationAbility,
    SignUp,
    ValueKind,
)
from kiosk.domain.sign_up_questions import InterestId, SignUpLists
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.store import Store, StoreId
from kiosk.domain.voucher import Voucher

T = TypeVar("T")

EVERYTHING = Capabilities(
    card_lookup=CardLookup.DIRECT,
    has_auth_token=True,
    has_one_time_password=True,
    has_registration_check=True,
    can_find_sign_up=True,
    consent_style=ConsentStyle.PURPOSES,
    profile_parts=frozenset(PartName),
    has_store_list=True,
)


@dataclass
class FakeBackend:
    """Answers are values or exceptions; `gates` hold the call of that name until the event is set.

    `trip_s`: how long every answer takes.
    """

    capabilities: Capabilities = EVERYTHING
    answers: dict[str, object] = field(default_factory=dict)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    trip_s: float = 0.0
    right_code: str = "482913"
    calls: list[tuple[str, object]] = field(default_factory=list)
    found_sign_ups: dict[UUID, CustomerId] = field(default_factory=dict)
    on_enrol: Callable[[SignUp], Awaitable[Enrolment]] | None = None
    probe_due_in_s: float = 0.0
    trouble: asyncio.Event = field(default_factory=asyncio.Event)
    cards: CardPort | None = None
    pictures: PicturePort | None = None
    records: RecordPort | None = None
    vouchers: VoucherPort | None = None

    def count(self, name: str) -> int:
        """How often a call was made."""
        return sum(1 for called, _ in self.calls if called == name)

    async def _answer(self, name: str, argument: object, default: T) -> T:
        self.calls.append((name, argument))
        if name in self.gates:
            await self.gates[name].wait()
        if self.trip_s:
            await asyncio.sleep(self.trip_s)
        answer = self.answers.get(name, default)
        if isinstance(answer, Exception):
            raise answer
        return answer  # type: ignore[return-value]

    async def warm_up(self) -> None:
        await self._answer("warm_up", None, None)

    async def probe(self) -> None:
        await self._answer("probe", None, None)

    async def wait_for_trouble(self) -> None:
        await self.trouble.wait()
        self.trouble.clear()

    async def check_access(self) -> None:
        await self._answer("check_access", None, None)

    async def close(self) -> None:
        await self._answer("close", None, None)

    async def identify_by_card(self, card_number: CardNumber) -> Outcome:
        return await self._answer("identify_by_card", card_number, NotFound())

    async def identify_by_auth_token(self, scan: AuthTokenScan) -> Outcome:
        return await self._answer("identify_by_auth_token", scan, NotFound())

    async def send_one_time_password(self, contact: Contact) -> PasswordRequest:
        return await self._answer("send_one_time_password", contact, PasswordRequest("r"))

    async def verify_one_time_password(self, request: PasswordRequest, code: str) -> bool:
        return await self._answer("verify_one_time_password", (request, code), code == self.right_code)

    async def identify_by_contact(self, contact: Contact) -> Outcome:
        return await self._answer("identify_by_contact", contact, NotFound())

    async def end_session(self, session: Session) -> None:
        await self._answer("end_session", session, None)

    async def get_customer(self, session: Session) -> Customer:
        customer = Customer(
            session.customer_id, CustomerState.ACTIVE, "Jana", "Nováková", "Vážená paní Nováková"
        )
        return await self._answer("get_customer", session, customer)

    async def get_points_balance(self, session: Session) -> PointsBalance:
        return await self._answer("get_points_balance", session, PointsBalance(Decimal(0)))

    async def find_points_expiration(self, session: Session) -> PointsExpiration | None:
        return await self._answer("find_points_expiration", session, None)

    async def list_credit_balances(self, session: Session) -> tuple[CreditBalance, ...]:
        return await self._answer("list_credit_balances", session, ())

    async def find_status(self, session: Session) -> MembershipStatus | None:
        return await self._answer("find_status", session, None)

    async def list_usable_vouchers(self, session: Session) -> tuple[Voucher, ...]:
        return await self._answer("list_usable_vouchers", session, ())

    async def list_vouchers_everywhere(self, session: Session) -> tuple[Voucher, ...]:
        return await self._answer("list_vouchers_everywhere", session, ())

    async def list_rewards(self, session: Session) -> tuple[Reward, ...]:
        return await self._answer("list_rewards", session, ())

    async def list_stamp_cards(self, session: Session) -> tuple[StampCard, ...]:
        return await self._answer("list_stamp_cards", session, ())

    async def list_recommendations(self, session: Session) -> tuple[Reward, ...]:
        return await self._answer("list_recommendations", session, ())

    async def list_last_purchases(self, session: Session) -> tuple[Purchase, ...]:
        return await self._answer("list_last_purchases", session, ())

    async def find_store(self, store_id: StoreId) -> Store | None:
        return await self._answer("find_store", store_id, Store(store_id, "Náměstí", "Praha 1"))

    async def list_agreements(self, language: str) -> tuple[Agreement, ...]:
        return await self._answer("list_agreements", language, ())

    async def warm_reference_data(self, languages: tuple[str, ...]) -> None:
        await self._answer("warm_reference_data", languages, None)

    async def knows_sign_up_contents(self, language: str, *, needs_choices: bool) -> bool:
        return await self._answer("knows_sign_up_contents", (language, needs_choices), True)

    async def check_registration(self, kind: ContactKind, value: str) -> RegistrationAbility:
        return await self._answer("check_registration", (kind, value), RegistrationAbility.FREE)

    async def list_sign_up_choices(self, language: str) -> SignUpLists:
        return await self._answer("list_sign_up_choices", language, SignUpLists())

    async def check_value(self, kind: ValueKind, value: str) -> bool | None:
        return await self._answer("check_value", (kind, value), True)

    async def add_interests(self, customer_id: CustomerId, interests: tuple[InterestId, ...]) -> None:
        await self._answer("add_interests", (customer_id, interests), None)

    async def enrol(self, sign_up: SignUp) -> Enrolment:
        if self.on_enrol is not None:
            self.calls.append(("enrol", sign_up))
            return await self.on_enrol(sign_up)
        return await self._answer("enrol", sign_up, Enrolled(CustomerId("new")))

    async def find_sign_up(self, external_id: UUID) -> CustomerId | None:
        return await self._answer("find_sign_up", external_id, self.found_sign_ups.get(external_id))
