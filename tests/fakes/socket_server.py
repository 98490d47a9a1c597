"""A server on real sockets whose every answer is written by hand, as bytes."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"

request_head: ContextVar[bytes] = ContextVar("request_head")
"""Request line and headers of the request that a handler is to answer."""

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Seen:
    """What reached the server; `heads` are the request lines and headers, as they came."""

    port: int = 0
    connections: int = 0
    requests: int = 0
    open_at_once: int = 0
    heads: list[bytes] = field(default_factory=list)


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
                seen.heads.append(head)
                request_head.set(head)
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
            tasks.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    seen.port = server.sockets[0].getsockname()[1]
    try:
        yield seen
    finally:
        server.close()
        left = list(tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(OK)
