"""What the contract test needs to know about a loyalty system: its sandbox, and who is who there."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.http_client import Limits
from kiosk.backends.port import LoyaltyBackend
from kiosk.backends.timing import Timing
from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox
from kiosk.sandbox.test_codes import sample_code
from tests.backends.memory_store import MemoryReferenceStore


@dataclass(frozen=True)
class SeenSignUp:
    """A sign-up as the loyalty system stored it. `consents` hold the system's own words."""

    store_id: str
    source_id: str
    external_id: str
    email: str | None
    phone: str | None
    language: str
    consents: dict[str, object]


class Site(Protocol):
    """One loyalty system with its sandbox, freshly seeded."""

    store_id: str
    store_name: str

    def connect(self, *, total_s: float = 8.0) -> LoyaltyBackend:
        """A new client. Waits between two attempts take no time; each call ends within `total_s`."""
        ...

    def card(self, key: str) -> CardNumber: ...

    def customer_id(self, key: str) -> str: ...

    def auth_token(self, key: str, *, is_used: bool = False) -> AuthTokenScan: ...

    def fail(
        self, kind: str, *, path: str | None = None, count: int | None = None, **details: object
    ) -> None:
        """Break requests: see the sandbox's faults; `path` None is every path, `count` None is always."""
        ...

    def drop_every_token(self) -> None: ...

    def log_ins(self) -> int: ...

    def seen_sign_up(self, customer_id: str) -> SeenSignUp: ...

    def customer_count(self) -> int: ...


class CareCloudSite:
    store_id = ids.STORE_SQUARE_ID
    store_name = "Náměstí"

    def __init__(self, sandbox: RunningSandbox) -> None:
        self.sandbox = sandbox
        self.control = sandbox.control
        self.control.reset()

    def connect(self, *, total_s: float = 8.0) -> CareCloudBackend:
        async def next_turn(seconds: float) -> None:
            await asyncio.sleep(0)

        return CareCloudBackend(
            CareCloudSettings(
                url=self.sandbox.url,
                external_application_id=ids.EXTERNAL_APPLICATION_ID,
                auth_token_application_id=ids.AUTH_TOKEN_APPLICATION_ID,
                login=ids.LOGIN,
                password=ids.PASSWORD,
                store_id=self.store_id,
                customer_source_id=ids.CUSTOMER_SOURCE_KIOSK_ID,
                language="cs",
                sign_up_lists=("customer-properties", "interests"),
            ),
            MemoryReferenceStore(),
            limits=Limits(total_s=total_s),
            timing=Timing(sleep=next_turn),
        )

    def card(self, key: str) -> CardNumber:
        return CardNumber(sample_code(key).code)

    def customer_id(self, key: str) -> str:
        customer_id = sample_code(key).customer_id
        assert customer_id is not None
        return customer_id

    def auth_token(self, key: str, *, is_used: bool = False) -> AuthTokenScan:
        issued = self.control.issue_token(self.customer_id(key))
        if is_used:
            self.control.spend_token(issued)
        return AuthTokenScan(issued.token, issued.token_request_id)

    def fail(
        self, kind: str, *, path: str | None = None, count: int | None = None, **details: object
    ) -> None:
        self.control.set_fault(kind, path=path, count=count, **details)

    def drop_every_token(self) -> None:
        self.control.set_fault("expire_all_tokens")

    def log_ins(self) -> int:
        return sum(request.path == "/users/actions/login" for request in self.control.requests())

    def seen_sign_up(self, customer_id: str) -> SeenSignUp:
        record = self.control.customer(customer_id)
        assert record is not None
        info = record["personal_information"]
        source = record["customer_source_records"][0]
        return SeenSignUp(
            store_id=info["store_id"],
            source_id=source["customer_source_id"],
            external_id=source["external_id"],
            email=info.get("email"),
            phone=info.get("phone"),
            language=info["language_id"],
            consents={row["consent_id"]: row["consent_value"] for row in info["consents"]},
        )

    def customer_count(self) -> int:
        return self.control.customer_count()
