"""Every call against a server that answers anything at all: a value or a typed error, never a crash."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import LoyaltyError
from tests.backends.scripted import Scripted, data, make_backend
from tests.backends.wild_calls import CALLS, KEYS, NUMBER

WILD_KEYS = st.sampled_from(KEYS)
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
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WILD_KEYS, inner, max_size=6),
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
