"""The shared transport on real sockets: certificates, dripping and resetting servers, open connections."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.backends.http_client import Limits
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown

CERTIFICATES = Path(__file__).parent / "certificates"
GET = Request("GET", "probe", effect=Effect.ONE_TRY)
WRITE = Request("POST", "customers", body={"name": "canary"}, effect=Effect.CHANGES)
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Seen:
    """What reached the server."""

    port: int = 0
    connections: int = 0
    requests: int = 0
    open_at_once: int = 0


@asynccontextmanager
async def serving(handler: Handler, tls: ssl.SSLContext | None = None) -> AsyncIterator[Seen]:
    seen = Seen()
    tasks: set[asyncio.Task[None]] = set()
    open_now = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal open_now
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        seen.connections += 1
        open_now += 1
        seen.open_at_once = max(seen.open_at_once, open_now)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = next(
                    (
                        int(line[15:])
                        for line in head.split(b"\r\n")
                        if line[:15].lower() == b"content-length:"
                    ),
                    0,
                )
                await reader.readexactly(length)
                seen.requests += 1
                await handler(reader, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            open_now -= 1
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    seen.port = server.sockets[0].getsockname()[1]
    try:
        yield seen
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(OK)


def server_tls(name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")
    return context


async def test_a_certificate_of_a_named_authority_is_trusted() -> None:
    async with serving(answer, server_tls("good")) as seen:
        http = HttpTransport(f"https://localhost:{seen.port}", ca_file=CERTIFICATES / "ca.pem")
        assert (await http.send(WRITE)).status == 200
        await http.close()


@pytest.mark.parametrize(
    ("certificate", "authority"),
    [("good", None), ("other_host", "ca.pem"), ("expired", "ca.pem")],
    ids=["unknown authority", "wrong host", "expired"],
)
async def test_a_bad_certificate_gets_no_request(certificate: str, authority: str | None) -> None:
    async with serving(answer, server_tls(certificate)) as seen:
        http = HttpTransport(
            f"https://localhost:{seen.port}", ca_file=CERTIFICATES / authority if authority else None
        )
        with pytest.raises(BackendUnavailable, match="certificate not trusted"):
            await http.send(WRITE)
        await http.close()

    assert seen.requests == 0


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


async def test_a_proxy_from_the_environment_never_stands_before_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("all_proxy", "http://127.0.0.1:9")
    async with serving(answer) as seen:
        http = HttpTransport(f"http://127.0.0.1:{seen.port}")
        assert (await http.send(GET)).status == 200
        await http.close()


async def test_a_proxy_from_the_environment_is_used_for_other_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    async with serving(refuse) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        http = HttpTransport("https://shop.invalid")
        with pytest.raises(BackendUnavailable):
            await http.send(GET)
        await http.close()

    assert proxy.requests == 1
