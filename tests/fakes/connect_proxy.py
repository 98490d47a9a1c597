"""An HTTP proxy as shops have them: CONNECT only, with a password if wanted."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Seen:
    """`targets` are the hosts that were asked for, `bytes_through` what clients sent into the tunnels."""

    port: int = 0
    targets: list[str] = field(default_factory=list)
    refused: int = 0
    bytes_through: int = 0


@asynccontextmanager
async def connect_proxy(forward_to: int, credentials: str | None = None) -> AsyncIterator[Seen]:
    """Every tunnel leads to a port of this machine, whatever host was asked for.

    `credentials` are `user:password`; None lets everybody through.
    """
    seen = Seen()
    tasks: set[asyncio.Task[None]] = set()
    wanted = None if credentials is None else b"Basic " + base64.b64encode(credentials.encode())

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, is_client: bool) -> None:
        while chunk := await reader.read(65536):
            seen.bytes_through += len(chunk) if is_client else 0
            writer.write(chunk)
            await writer.drain()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        onward: asyncio.StreamWriter | None = None
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, _ = head.split(b"\r\n")[0].split()
            assert method == b"CONNECT"
            seen.targets.append(target.decode())
            if wanted is not None and wanted not in head:
                seen.refused += 1
                writer.write(
                    b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                    b'Proxy-Authenticate: Basic realm="shop"\r\nContent-Length: 0\r\n\r\n'
                )
                await writer.drain()
                return
            far_reader, onward = await asyncio.open_connection("127.0.0.1", forward_to)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await asyncio.gather(pump(reader, onward, True), pump(far_reader, writer, False))
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            if onward is not None:
                onward.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    seen.port = server.sockets[0].getsockname()[1]
    try:
        yield seen
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
