"""Every call against a server that answers anything at all: a value or a typed error, never a crash."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.domain.card import CardNumber
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.outcome import Session
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.domain.sign_up import ContactKind, SignUp
from kiosk.domain.store import StoreId
from tests.backends.scripted import Scripted, data, make_backend

SESSION = Session(CustomerId("c1"))
SIGN_UP = SignUp(UUID(int=1), "A", "B", "cs", (), email="a@b.cz")
NUMBER = CardNumber("1000000000016")

CALLS: tuple[Callable[[CareCloudBackend], Awaitable[object]], ...] = (
    lambda backend: backend.identify_by_card(NUMBER),
    lambda backend: backend.identify_by_auth_token(AuthTokenScan("T", "R")),
    lambda backend: backend.get_customer(SESSION),
    lambda backend: backend.get_points_balance(SESSION),
    lambda backend: backend.find_points_expiration(SESSION),
    lambda backend: backend.list_credit_balances(SESSION),
    lambda backend: backend.find_status(SESSION),
    lambda backend: backend.list_usable_vouchers(SESSION),
    lambda backend: backend.list_rewards(SESSION),
    lambda backend: backend.list_stamp_cards(SESSION),
    lambda backend: backend.list_agreements("cs"),
    lambda backend: backend.find_store(StoreId("s")),
    lambda backend: backend.check_registration(ContactKind.EMAIL, "a@b.cz"),
    lambda backend: backend.enrol(SIGN_UP),
    lambda backend: backend.find_sign_up(SIGN_UP.external_id),
    lambda backend: backend.probe(),
    lambda backend: backend.warm_reference_data(("cs",)),
)

# Real names, so that the wild values land where something reads them.
KEYS = st.sampled_from(
    [
        "cards",
        "strict",
        "vouchers",
        "rewards",
        "points",
        "statuses",
        "status_records",
        "stamper_cards",
        "stamper_campaigns",
        "agreements",
        "currencies",
        "stores",
        "customer_source_records",
        "customer_id",
        "card_number",
        "secondary_card_number",
        "state",
        "valid_from",
        "valid_to",
        "match",
        "voucher_id",
        "code",
        "reward",
        "name",
        "reward_id",
        "points_cost",
        "image_urls",
        "available_points",
        "available_points_money_value",
        "currency_id",
        "value",
        "next_amount",
        "next_date",
        "available_credits",
        "split_by_currency",
        "status_id",
        "purchase_conditions",
        "next_status_points",
        "next_status_turnover",
        "next_status_id",
        "qualification_points",
        "qualification_turnover",
        "stamps",
        "stamper_campaign_id",
        "stamp_count",
        "agreement_id",
        "text",
        "last_change",
        "store_id",
        "store_address",
        "city",
        "personal_information",
        "first_name",
        "registration_ability",
        "external_id",
        "customer_source_id",
        "test_string",
        "error",
        "error_data",
        "invalid_params",
        "parameter",
        "reason",
    ]
)
VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from([NUMBER, "c1", "1", "0", "", "0000-00-00 00:00:00", "985-02-12", "9999-12-31 23:59:59"])
)
TREES = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=25,
)
BODIES = (
    TREES.map(lambda tree: json.dumps({"data": tree}).encode())
    | TREES.map(lambda tree: json.dumps(tree).encode())
    | st.binary(max_size=60)
)
STATUSES = st.sampled_from([200, 200, 200, 200, 201, 204, 302, 400, 404, 422, 500])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(STATUSES, BODIES), min_size=1, max_size=6))
def test_whatever_a_server_answers_nothing_but_typed_errors_come_out(
    replies: list[tuple[int, bytes]],
) -> None:
    asyncio.run(_call_everything(replies))


async def _call_everything(replies: list[tuple[int, bytes]]) -> None:
    turn = 0

    class Wild(Scripted):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal turn
            if request.url.path.endswith("/login"):
                return data_reply()
            turn += 1
            status, body = replies[turn % len(replies)]
            return httpx.Response(status, stream=httpx.ByteStream(body))

    def data_reply() -> httpx.Response:
        granted: Any = data({"bearer_token": "token"})
        return httpx.Response(200, stream=httpx.ByteStream(granted.content))

    backend = make_backend(Wild())
    for call in CALLS:
        try:
            await call(backend)
        except LoyaltyError:
            continue
    await backend.close()
