"""Requests that nobody waits for any more give their connections back, however they are cut off."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from kiosk.backends.exchange import Request
from kiosk.backends.http import HttpTransport
from kiosk.backends.http_client import Limits

CONNECTIONS = 4
ROUNDS = 20
SILENT = Request("GET", "silent", total_s=0.03)
DRIPPING = Request("GET", "dripping", total_s=0.03)
QUICK = Request("GET", "quick")


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            if b"/silent" in head:
                await reader.read()
                return
            if b"/dripping" in head:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n")
                while not (reader.at_eof() or writer.is_closing()):
                    writer.write(b" ")
                    await asyncio.sleep(0.005)
                return
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


@asynccontextmanager
async def transport() -> AsyncIterator[HttpTransport]:
    server = await asyncio.start_server(_answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    sender = HttpTransport(f"http://127.0.0.1:{port}", limits=Limits(connections=CONNECTIONS, read_s=2.0))
    try:
        yield sender
    finally:
        await sender.close()
        server.close()
        await server.wait_closed()


async def _late_together(sender: HttpTransport, request: Request) -> None:
    """Both run out of time in the same moment; the first one to say so ends the other in its clean-up."""
    with suppress(ExceptionGroup):
        async with asyncio.TaskGroup() as both:
            both.create_task(sender.send(request))
            both.create_task(sender.send(request))


async def _cancelled_twice(sender: HttpTransport, request: Request) -> None:
    tasks = [asyncio.ensure_future(sender.send(request)) for _ in range(CONNECTIONS)]
    await asyncio.sleep(0.01)
    for _ in range(3):
        for task in tasks:
            task.cancel()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks, return_exceptions=True)


async def _cancelled_at_once(sender: HttpTransport, request: Request) -> None:
    """After so few turns of the event loop that a connection is chosen but not yet used."""
    for turns in range(12):
        task = asyncio.ensure_future(sender.send(request))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize("request_sent", [SILENT, DRIPPING], ids=["silent", "dripping"])
@pytest.mark.parametrize(
    "cut_off",
    [_late_together, _cancelled_twice, _cancelled_at_once],
    ids=["late-together", "cancelled-twice", "cancelled-at-once"],
)
async def test_connections_come_back(
    cut_off: Callable[[HttpTransport, Request], Awaitable[None]], request_sent: Request
) -> None:
    async with transport() as sender:
        for _ in range(ROUNDS):
            await cut_off(sender, request_sent)
            # Lateness opens it, rightly; here it would leave nothing to cut off.
            sender._gate.breaker.host_answered(is_probe=True)
        async with asyncio.timeout(1):
            replies = await asyncio.gather(*(sender.send(QUICK) for _ in range(CONNECTIONS)))
        assert [reply.status for reply in replies] == [200] * CONNECTIONS
