"""The shared transport on real sockets: dripping and resetting servers, open connections."""

from __future__ import annotations

import asyncio
import socket
import struct

import pytest

from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.backends.http_client import Limits
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown
from tests.fakes.socket_server import OK, serving

GET = Request("GET", "probe", effect=Effect.ONE_TRY)
WRITE = Request("POST", "customers", body={"name": "canary"}, effect=Effect.CHANGES)


async def test_a_byte_a_second_does_not_hold_the_kiosk_up() -> None:
    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.05)

    started = asyncio.get_running_loop().time()
    async with serving(drip) as seen:
        http = HttpTransport(f"http://127.0.0.1:{seen.port}", limits=Limits(total_s=0.5))
        with pytest.raises(BackendUnavailable):
            await http.send(GET)
        await http.close()

    assert asyncio.get_running_loop().time() - started < 2


async def test_a_reset_in_the_middle_of_a_write_is_unknown() -> None:
    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raw = writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    async with serving(reset) as seen:
        http = HttpTransport(f"http://127.0.0.1:{seen.port}")
        with pytest.raises(OutcomeUnknown):
            await http.send(WRITE)
        await http.close()

    assert seen.requests == 1


async def test_a_write_to_nobody_surely_did_not_happen() -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    http = HttpTransport(f"http://127.0.0.1:{port}")

    with pytest.raises(BackendUnavailable, match="unreachable"):
        await http.send(WRITE)
    await http.close()


async def test_a_write_that_ran_out_of_time_while_connecting_surely_did_not_happen() -> None:
    """A full backlog: the connection is never accepted."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        http = HttpTransport(f"http://127.0.0.1:{port}", limits=Limits(total_s=0.3))
        with pytest.raises(BackendUnavailable, match="too late"):
            await http.send(WRITE)
        await http.close()
        for filler in fillers:
            filler.close()


async def test_a_write_whose_answer_is_late_is_unknown() -> None:
    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async with serving(stall) as seen:
        http = HttpTransport(f"http://127.0.0.1:{seen.port}", limits=Limits(total_s=0.3))
        with pytest.raises(OutcomeUnknown):
            await http.send(WRITE)
        await http.close()


async def test_connections_are_opened_ahead_and_reused() -> None:
    async def slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.05)
        writer.write(OK)

    async with serving(slow) as seen:
        http = HttpTransport(f"http://127.0.0.1:{seen.port}")
        assert await http.open_ahead(GET)
        assert (seen.connections, seen.requests) == (6, 7)
        await http.open_ahead(GET)
        assert (seen.connections, seen.requests) == (6, 13)
        await asyncio.gather(*(http.send(GET) for _ in range(20)))
        await http.close()

    assert seen.connections == seen.open_at_once == 8
