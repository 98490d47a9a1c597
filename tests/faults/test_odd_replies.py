"""Whatever comes back over the wire: a value or a typed error, and no memory lost."""

from __future__ import annotations

import asyncio
import json

import pytest

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import UnexpectedReply
from kiosk.domain.outcome import Session
from tests.backends.memory_store import MemoryReferenceStore
from tests.backends.scripted import make_settings
from tests.fakes.socket_server import request_head, serving
from tests.faults.reply_fuzz import KINDS, fuzz

TOKEN = b'{"data":{"bearer_token":"token"}}'


async def test_three_hundred_odd_replies_end_in_typed_errors_and_little_memory() -> None:
    report = await fuzz(300, seed=1)

    assert report.crashes == []
    assert report.replies >= 300
    assert report.kinds.keys() == KINDS.keys()
    assert report.values > 10
    assert len(report.errors) >= 4
    assert report.memory_peak_mb <= 20
    assert report.memory_end_mb <= 20


@pytest.mark.parametrize("count", [200_000, 600_000])
async def test_a_reply_of_countless_small_values_is_refused_before_it_is_unpacked(count: int) -> None:
    rows = b'{"data":{"available_points":[' + b"{}," * count + b"{}]}}"

    with pytest.raises(UnexpectedReply, match="too many values"):
        await _points_of(rows)


async def test_a_page_as_full_as_real_ones_get_is_taken() -> None:
    row = {f"field_{number}": [number, "Žluťoučký, kůň"] for number in range(60)}
    rows = json.dumps({"data": {"available_points": 3, "rows": [row] * 100}}).encode()

    assert await _points_of(rows) == 3


async def _points_of(body: bytes) -> object:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reply = TOKEN if b"/login " in request_head.get() else body
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(reply) + reply)

    async with serving(handle) as host:
        backend = CareCloudBackend(make_settings(url=f"http://127.0.0.1:{host.port}"), MemoryReferenceStore())
        try:
            return (await backend.get_points_balance(Session(CustomerId("c1")))).available
        finally:
            await backend.close()


async def test_twenty_calls_with_an_expired_token_log_in_once_over_real_connections() -> None:
    """Eight connections, twenty calls: those that wait for a connection must not log in once more."""
    log_ins = 0

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal log_ins
        head = request_head.get()
        status, reply = b"200 OK", b'{"data":{"available_points":1}}'
        if b"/login " in head:
            log_ins += 1
            reply = b'{"data":{"bearer_token":"token-%d"}}' % log_ins
        elif b"Bearer token-2" not in head:
            status, reply = b"401 Unauthorized", b'{"error":{}}'
        await asyncio.sleep(0.01)
        writer.write(b"HTTP/1.1 %b\r\nContent-Length: %d\r\n\r\n%b" % (status, len(reply), reply))

    async with serving(handle) as host:
        backend = CareCloudBackend(make_settings(url=f"http://127.0.0.1:{host.port}"), MemoryReferenceStore())
        await backend.check_access()
        balances = await asyncio.gather(
            *(backend.get_points_balance(Session(CustomerId("c1"))) for _ in range(20))
        )
        await backend.close()

    assert [balance.available for balance in balances] == [1] * 20
    assert log_ins == 2
