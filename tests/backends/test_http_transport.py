"""The shared transport: what is repeated, when it gives up, and what it never does."""

from __future__ import annotations

import asyncio
import gzip
import logging
import zlib
from typing import Any

import httpx
import pytest
import structlog

from kiosk.backends.deadline import deadline
from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.backends.http_client import Limits
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown, UnexpectedReply
from tests.backends.scripted import FakeClock, Scripted, Stream

GET = Request("GET", "cards", query=(("card_number", "canary-1234"),))
WRITE = Request("POST", "cards", body={"name": "canary"}, effect=Effect.CHANGES)
ROUTE = "cards"


def make(server: httpx.AsyncBaseTransport, clock: FakeClock | None = None, **limits: Any) -> HttpTransport:
    return HttpTransport(
        "http://127.0.0.1:9/webservice/rest-api/enterprise-interface/v1.0",
        limits=Limits(**limits),
        timing=(clock or FakeClock()).timing,
        wire=server,
    )


class Hanging(httpx.AsyncBaseTransport):
    """Never answers."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("gone"),
        httpx.Response(429),
        httpx.Response(500),
        httpx.Response(502),
        httpx.Response(503),
        httpx.Response(504),
    ],
)
async def test_a_read_is_repeated_once_after_half_a_second_to_one(failure: Any) -> None:
    server = Scripted({ROUTE: [failure, httpx.Response(200, json={})]})
    clock = FakeClock(dice=0.5)

    reply = await make(server, clock).send(GET)

    assert reply.status == 200
    assert clock.slept == [0.75]


async def test_a_read_is_not_repeated_twice() -> None:
    server = Scripted({ROUTE: httpx.ConnectError("refused")})

    with pytest.raises(BackendUnavailable):
        await make(server).send(GET)

    assert server.count(ROUTE) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 418])
async def test_other_refusals_are_replies_and_never_repeated(status: int) -> None:
    server = Scripted({ROUTE: httpx.Response(status)})

    assert (await make(server).send(GET)).status == status
    assert server.count(ROUTE) == 1


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (httpx.ConnectError("refused"), BackendUnavailable),
        (httpx.ConnectTimeout("slow"), BackendUnavailable),
        (httpx.PoolTimeout("busy"), BackendUnavailable),
        (httpx.Response(429), BackendUnavailable),
        (httpx.ReadTimeout("slow"), OutcomeUnknown),
        (httpx.WriteTimeout("slow"), OutcomeUnknown),
        (httpx.ReadError("reset"), OutcomeUnknown),
        (httpx.RemoteProtocolError("gone"), OutcomeUnknown),
        (httpx.Response(500), OutcomeUnknown),
        (httpx.Response(503), OutcomeUnknown),
    ],
)
async def test_a_write_is_sent_once_and_unknown_if_it_may_have_happened(
    failure: Any, expected: type[Exception]
) -> None:
    server = Scripted({ROUTE: failure})

    with pytest.raises(expected):
        await make(server).send(WRITE)

    assert server.count(ROUTE) == 1


async def test_a_spent_secret_is_lost_with_the_reply_but_not_with_a_busy_server() -> None:
    request = Request("POST", "cards", body={}, effect=Effect.SPENDS)

    with pytest.raises(OutcomeUnknown):
        await make(Scripted({ROUTE: httpx.ReadTimeout("slow")})).send(request)
    with pytest.raises(BackendUnavailable):
        await make(Scripted({ROUTE: httpx.Response(503)})).send(request)


async def test_nothing_outlives_the_deadline_not_even_a_repetition() -> None:
    started = asyncio.get_running_loop().time()
    with pytest.raises(BackendUnavailable):
        await make(Hanging(), total_s=0.2).send(GET)
    with pytest.raises(OutcomeUnknown):
        await make(Hanging(), total_s=0.2).send(WRITE)

    assert asyncio.get_running_loop().time() - started < 1


async def test_an_earlier_deadline_around_the_request_counts() -> None:
    started = asyncio.get_running_loop().time()
    with deadline(0.1), deadline(60), pytest.raises(BackendUnavailable):
        await make(Hanging()).send(GET)

    assert asyncio.get_running_loop().time() - started < 1


async def test_a_write_whose_time_is_up_is_not_begun() -> None:
    server = Scripted({ROUTE: httpx.Response(200)})
    with deadline(0.0), pytest.raises(BackendUnavailable):
        await make(server).send(WRITE)

    assert server.requests == []


async def test_a_repetition_that_does_not_fit_is_not_waited_for() -> None:
    server = Scripted({ROUTE: httpx.Response(503)})
    clock = FakeClock()

    with pytest.raises(BackendUnavailable):
        await make(server, clock, total_s=0.9).send(GET)

    assert server.count(ROUTE) == 1
    assert clock.slept == []


async def test_a_short_retry_after_is_waited_for() -> None:
    server = Scripted({ROUTE: [httpx.Response(429, headers={"Retry-After": "2"}), httpx.Response(200)]})
    clock = FakeClock()

    await make(server, clock).send(GET)

    assert clock.slept == [2.0]


async def test_a_long_retry_after_ends_at_once_and_keeps_everyone_away() -> None:
    server = Scripted({ROUTE: httpx.Response(429, headers={"Retry-After": "120"})})
    clock = FakeClock()
    http = make(server, clock)

    with pytest.raises(BackendUnavailable) as first:
        await http.send(GET)
    clock.advance(100)
    with pytest.raises(BackendUnavailable) as second:
        await http.send(GET)
    with pytest.raises(BackendUnavailable):
        await http.send(WRITE)

    assert (first.value.retry_after_s, second.value.retry_after_s) == (120, 20)
    assert server.count(ROUTE) == 1
    server.routes[ROUTE] = httpx.Response(200)
    clock.advance(20)
    assert (await http.send(GET)).status == 200


async def test_overload_without_retry_after_is_left_alone_longer_each_time() -> None:
    server = Scripted({ROUTE: httpx.Response(429)})
    clock = FakeClock(dice=1.0)
    http = make(server, clock)
    pauses: list[float] = []
    for _ in range(5):
        with pytest.raises(BackendUnavailable):
            await http.send(WRITE)
        pauses.append(http.pause_s)
        clock.advance(http.pause_s)

    assert pauses == [1, 2, 4, 8, 16]
    server.routes[ROUTE] = httpx.Response(200)
    await http.send(WRITE)
    server.routes[ROUTE] = httpx.Response(429)
    with pytest.raises(BackendUnavailable):
        await http.send(WRITE)
    assert http.pause_s == 1


async def test_a_huge_body_is_cut_off_while_it_streams() -> None:
    stream = Stream(b"x" * 65536, 16384)
    server = Scripted({ROUTE: httpx.Response(200, stream=stream)})

    with pytest.raises(UnexpectedReply):
        await make(server).send(GET)

    assert stream.given <= 2 * 1024 * 1024 + 65536
    assert server.count(ROUTE) == 1


async def test_a_gzip_bomb_is_not_unpacked() -> None:
    pack = zlib.compressobj(wbits=31)
    bomb = b"".join(pack.compress(bytes(1024 * 1024)) for _ in range(200)) + pack.flush()
    headers = {"Content-Encoding": "gzip"}
    server = Scripted({ROUTE: httpx.Response(200, headers=headers, stream=Stream(bomb, 1))})

    with pytest.raises(UnexpectedReply):
        await make(server).send(GET)


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(b"hello", mtime=0)),
        ("deflate", zlib.compress(b"hello")),
        ("identity", b"hello"),
        ("gzip", b""),
    ],
)
async def test_packed_bodies_are_unpacked(encoding: str, packed: bytes) -> None:
    headers = {"Content-Encoding": encoding}
    server = Scripted({ROUTE: httpx.Response(200, headers=headers, stream=Stream(packed, 1))})

    assert (await make(server).send(GET)).body == (b"hello" if packed else b"")


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [("gzip", b"not packed"), ("br", b"x"), ("gzip", gzip.compress(b"hello", mtime=0)[:-4])],
)
async def test_a_broken_or_foreign_packing_is_refused(encoding: str, packed: bytes) -> None:
    headers = {"Content-Encoding": encoding}
    server = Scripted({ROUTE: httpx.Response(200, headers=headers, stream=Stream(packed, 1))})

    with pytest.raises(UnexpectedReply):
        await make(server).send(GET)


async def test_redirects_are_not_followed_and_cookies_not_kept() -> None:
    headers = {"Location": "http://127.0.0.1:9/elsewhere", "Set-Cookie": "who=canary; Path=/"}
    server = Scripted({ROUTE: httpx.Response(302, headers=headers)})
    http = make(server)

    assert (await http.send(GET)).status == 302
    await http.send(GET)

    assert server.count(ROUTE) == len(server.requests) == 2
    assert "cookie" not in server.requests[1].headers


async def test_values_cannot_leave_their_place_in_the_address() -> None:
    server = Scripted()
    request = Request("GET", "customers/{customer_id}/points", path={"customer_id": "a/../b?c#d e"})

    await make(server).send(request)

    assert server.requests[0].url.raw_path.endswith(b"/customers/a%2F..%2Fb%3Fc%23d%20e/points")
    with pytest.raises(UnexpectedReply):
        await make(server).send(Request("GET", "customers/{customer_id}", path={"customer_id": ".."}))


async def test_the_log_has_the_facts_and_none_of_the_values(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Scripted({ROUTE: [httpx.Response(503, text="canary"), httpx.Response(200, text="canary")]})
    with (
        structlog.testing.capture_logs(processors=[structlog.contextvars.merge_contextvars]) as lines,
        structlog.contextvars.bound_contextvars(reference="R-17"),
    ):
        await make(server).send(GET)

    assert [line["attempt"] for line in lines] == [1, 2]
    assert lines[1]["status"] == 200
    assert {line["route"] for line in lines} == {"cards"}
    assert {line["reference"] for line in lines} == {"R-17"}
    assert "canary" not in f"{lines}{caplog.text}"


async def test_a_request_shows_no_values_in_its_repr() -> None:
    request = Request(
        "GET",
        "customers/{customer_id}",
        path={"customer_id": "canary"},
        query=(("email", "canary"),),
        body={"name": "canary"},
        headers={"Authorization": "canary"},
    )

    assert "canary" not in repr(request)


@pytest.mark.parametrize(
    "address", ["http://shop.example/", "ftp://shop.example", "https://user:canary@shop.example", "https://"]
)
def test_unsafe_addresses_are_refused_without_being_repeated(address: str) -> None:
    with pytest.raises(ValueError, match=r"^(?!.*canary)(?!.*example)") as refused:
        HttpTransport(address)

    assert "canary" not in str(refused.value)
