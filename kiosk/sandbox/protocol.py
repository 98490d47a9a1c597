"""The HTTP protocol of the sandbox's server, which can break a connection the hard way."""

import asyncio
import socket
import struct
import sys
from collections.abc import MutableMapping
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

_TRANSPORT = "sandbox.transport"
_LINGER = "hh" if sys.platform == "win32" else "ii"


class BreakableProtocol(H11Protocol):
    """Puts the connection's transport into each request's scope, where `reset_connection` finds it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        inner: ASGIApp = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[_TRANSPORT] = transport
            await inner(scope, receive, send)

        self.app = app


async def reset_connection(scope: MutableMapping[str, Any], receive: Receive) -> None:
    """Ends the connection with a TCP reset: the peer sees an error, not an end of the answer.

    Returns once the server knows that the connection is gone, so that it does not try to answer.
    """
    transport: asyncio.Transport = scope["extensions"][_TRANSPORT]
    raw = transport.get_extra_info("socket")
    # Lingering for zero seconds makes the close send RST instead of FIN.
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
