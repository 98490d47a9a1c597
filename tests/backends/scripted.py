"""A server without a network: replies are scripted by route, requests are kept."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.http_client import Limits
from kiosk.backends.timing import Timing
from tests.backends.memory_store import MemoryReferenceStore

URL = "http://127.0.0.1:9"
PREFIX = "/webservice/rest-api/enterprise-interface/v1.0/"

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


@dataclass
class FakeClock:
    """Sleeping takes no time, but moves the clock on."""

    utc: datetime = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
    monotonic_s: float = 1000.0
    slept: list[float] = field(default_factory=list)
    dice: float = 0.0

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        self.monotonic_s += seconds
        self.utc += timedelta(seconds=seconds)

    @property
    def timing(self) -> Timing:
        return Timing(
            sleep=self.sleep,
            random=lambda: self.dice,
            monotonic=lambda: self.monotonic_s,
            now=lambda: self.utc,
        )


def data(content: object, status: int = 200, /, **headers: str) -> httpx.Response:
    """A reply in CareCloud's envelope."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json={"data": content}, headers=named)


def refusal(status: int, *params: object) -> httpx.Response:
    """An error in CareCloud's envelope."""
    return httpx.Response(
        status,
        json={
            "error": {
                "type": "about:blank",
                "exception": "bad_request_exception",
                "title": "refused",
                "detail": "refused",
                "error_data": {"invalid_params": list(params)},
            }
        },
    )


class Scripted(httpx.AsyncBaseTransport):
    """Answers by route; a list of answers is given one by one, its last one for ever after.

    Without a script of its own, a log-in is granted: `token-1`, `token-2`, ...
    """

    def __init__(self, routes: Mapping[str, Answer | list[Answer]] | None = None) -> None:
        self.routes: dict[str, Any] = dict(routes or {})
        self.requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        # Requests that go out together must be able to overtake each other.
        await asyncio.sleep(0)
        route = request.url.path.removeprefix(PREFIX)
        answer = self.routes.get(route)
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if answer is None and route == "users/actions/login":
            answer = data({"bearer_token": f"token-{self.count(route)}", "valid_to": "2001-01-01 00:00:00"})
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        if answer is None:
            answer = refusal(404)
        # A response can be read once; scripts may give the same one again.
        return httpx.Response(
            answer.status_code,
            headers=answer.headers,
            stream=answer.stream,
            extensions=answer.extensions,
        )

    def count(self, route: str) -> int:
        return sum(request.url.path == PREFIX + route for request in self.requests)

    def sent(self, route: str) -> list[httpx.Request]:
        return [request for request in self.requests if request.url.path == PREFIX + route]

    def body(self, route: str) -> Any:
        """What the last request to `route` carried."""
        return json.loads(self.sent(route)[-1].content)


class Stream(httpx.AsyncByteStream):
    """A body made while it is read; `given` counts the bytes that were taken."""

    def __init__(self, chunk: bytes, count: int) -> None:
        self.chunk = chunk
        self.count = count
        self.given = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(self.count):
            self.given += len(self.chunk)
            yield self.chunk


def make_settings(**changes: Any) -> CareCloudSettings:
    values: dict[str, Any] = {
        "url": URL,
        "external_application_id": "app",
        "login": "kiosk",
        "password": "canary-password",
        "store_id": "store-1",
        "customer_source_id": "source-1",
        "language": "cs",
    }
    return CareCloudSettings(**(values | changes))


def make_backend(
    server: Scripted,
    clock: FakeClock | None = None,
    *,
    limits: Limits | None = None,
    store: MemoryReferenceStore | None = None,
    **changes: Any,
) -> CareCloudBackend:
    return CareCloudBackend(
        make_settings(**changes),
        store or MemoryReferenceStore(),
        limits=limits,
        timing=(clock or FakeClock()).timing,
        wire=server,
    )
