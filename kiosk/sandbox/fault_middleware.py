"""Applies the faults in force to requests of the API, on the level where a connection can be broken."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.sandbox.auth import expire_all_tokens
from kiosk.sandbox.envelope import internal_error
from kiosk.sandbox.faults import Fault, Faults
from kiosk.sandbox.protocol import reset_connection
from kiosk.sandbox.recorder import RecordedRequest, Recorder
from kiosk.sandbox.world import World

_OVERSIZED_BYTES = 40 * 1024 * 1024
_JSON_HEADER = (b"content-type", b"application/json")
_MAINTENANCE_PAGE = "<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>"


class FaultMiddleware:
    """Stands in front of the API. `base` is the path before the resources."""

    def __init__(self, app: ASGIApp, world: World, faults: Faults, recorder: Recorder, base: str) -> None:
        self._app = app
        self._world = world
        self._faults = faults
        self._recorder = recorder
        self._base = base
        self._late: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(self._base + "/"):
            await self._app(scope, receive, send)
            return
        body = await _read(receive)
        if body is None:
            return
        path = scope["path"].removeprefix(self._base)
        recorded = self._recorder.note(
            self._world.clock.text(), scope["method"], path, scope["query_string"], scope["headers"], body
        )
        taken = self._faults.take(scope["method"], path)
        recorded.faults = [fault.kind for fault in taken]
        decisive = await self._prepare(taken)
        exchange = _Exchange(self._app, scope, receive, _noting_status(send, recorded), body)
        await self._apply(decisive, exchange)

    async def _prepare(self, taken: list[Fault]) -> Fault | None:
        """Delays and token losses happen here; returns the fault that decides about the answer."""
        decisive = None
        for fault in taken:
            if fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
            elif fault.kind == "expire_all_tokens":
                expire_all_tokens(self._world)
            else:
                decisive = fault
        return decisive

    async def _apply(self, fault: Fault | None, exchange: "_Exchange") -> None:
        if fault is None:
            await exchange.run()
            return
        match fault.kind:
            case "connection_reset":
                await exchange.reset()
            case "drop_reply_after_commit":
                await exchange.run_unanswered()
                await exchange.reset()
            case "internal_error_after_commit":
                await exchange.run_unanswered()
                await exchange.answer(_ANSWERS["internal_error"](fault))
            case "drip":
                await exchange.drip()
            case "commit_late":
                await self._commit_late(fault, exchange)
            case "malformed_json":
                await exchange.run_damaged()
            case _:
                await exchange.answer(_ANSWERS[fault.kind](fault))

    async def _commit_late(self, fault: Fault, exchange: "_Exchange") -> None:
        async def commit() -> None:
            await asyncio.sleep(fault.seconds)
            await exchange.run_unanswered()

        task = asyncio.create_task(commit())
        self._late.add(task)
        task.add_done_callback(self._late.discard)
        if fault.is_silent:
            await exchange.wait_for_hang_up()
        else:
            await exchange.reset()

    async def stop(self) -> None:
        """Forgets the commits that are still to come."""
        for task in list(self._late):
            task.cancel()
        await asyncio.gather(*self._late, return_exceptions=True)


class _Exchange:
    """One request whose body has been read, and the way back to the client."""

    def __init__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send, body: bytes) -> None:
        self._app = app
        self._scope = scope
        self._receive = receive
        self._send = send
        self._body = body

    async def run(self) -> None:
        await self._app(self._scope, self._replay(), self._send)

    async def run_unanswered(self) -> None:
        async def swallow(message: Message) -> None:
            """The answer goes nowhere."""

        await self._app(self._scope, self._replay(), swallow)

    async def run_damaged(self) -> None:
        """The answer, cut in the middle of its JSON, but with a length that fits."""
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._app(self._scope, self._replay(), keep)
        whole = (
            b"".join(message.get("body", b"") for message in messages[1:])
            or json.dumps({"data": {}}).encode()
        )
        await self.answer(Response(whole[: len(whole) // 2], 200, media_type="application/json"))

    async def drip(self) -> None:
        """A byte a second, without an end."""
        hang_up = asyncio.ensure_future(self.wait_for_hang_up())
        try:
            await self._send({"type": "http.response.start", "status": 200, "headers": [_JSON_HEADER]})
            while not hang_up.done():
                await self._send({"type": "http.response.body", "body": b" ", "more_body": True})
                await asyncio.wait({hang_up}, timeout=1)
        finally:
            hang_up.cancel()

    async def answer(self, response: Response) -> None:
        await response(self._scope, self._replay(), self._send)

    async def reset(self) -> None:
        await reset_connection(self._scope, self._receive)

    async def wait_for_hang_up(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass

    def _replay(self) -> Receive:
        pending: list[Message] = [{"type": "http.request", "body": self._body, "more_body": False}]

        async def receive() -> Message:
            return pending.pop() if pending else await self._receive()

        return receive


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None when the client went away before its end."""
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


def _noting_status(send: Send, recorded: RecordedRequest) -> Send:
    async def noting(message: Message) -> None:
        if message["type"] == "http.response.start":
            recorded.status = message["status"]
        await send(message)

    return noting


def _too_many(fault: Fault) -> Response:
    # Real time, not the sandbox's: a client compares the date with its own clock.
    then = datetime.now(UTC) + timedelta(seconds=fault.seconds)
    headers = {
        "seconds": {"Retry-After": str(round(fault.seconds))},
        "http_date": {"Retry-After": format_datetime(then, usegmt=True)},
        "garbage": {"Retry-After": "soon, perhaps"},
        "none": {},
    }[fault.retry_after]
    return Response(status_code=429, headers=headers)


def _oversized(_fault: Fault) -> Response:
    return JSONResponse({"data": {"test_string": "x" * _OVERSIZED_BYTES}})


_ANSWERS: dict[str, Callable[[Fault], Response]] = {
    "too_many": _too_many,
    "unavailable": lambda _fault: PlainTextResponse("Service Unavailable", 503),
    "internal_error": lambda _fault: JSONResponse(internal_error().envelope("en"), 500),
    "html_200": lambda _fault: HTMLResponse(_MAINTENANCE_PAGE),
    "oversized": _oversized,
}
