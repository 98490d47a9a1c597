"""Shared HTTP transport of all back ends: one client, hard deadlines, one retry rule, bounded bodies.

It knows no loyalty system: what a 4xx means is for the back end to say. What may be repeated is decided here,
from the `Effect` of a request.
"""

from __future__ import annotations

import asyncio
import http.cookiejar
import ipaddress
import json
import random
import ssl
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import httpx
import truststore

from kiosk.backends.bounded_body import BodyTooLarge, BodyUnreadable, read_body
from kiosk.backends.deadline import ends_at
from kiosk.backends.exchange import (
    Effect,
    Failure,
    FailureKind,
    Reply,
    Request,
    SendTrace,
    kind_of,
    no_answer,
)
from kiosk.backends.request_log import RequestRecord, silence_http_libraries, write_request
from kiosk.backends.retry_after import HostPause, parse_retry_after
from kiosk.config_address import normalised_url
from kiosk.domain.errors import BackendUnavailable, LoyaltyError

_RETRYABLE_STATUSES = frozenset({429, 500, 502, 503, 504})
_SHORTEST_RETRY_WAIT_S = 0.5
_LONGEST_RETRY_WAIT_S = 1.0
# A wait that leaves less than this before the deadline is not worth waiting for.
_TIME_TO_ANSWER_S = 0.5
_LONGEST_WAIT_FOR_A_CONNECTION_S = 4.0
# A code that is read while connections are opened asks two questions, which must not queue behind that.
_LEFT_TO_VISITORS = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how large, for every request; seconds and bytes."""

    total_s: float = 8.0
    connect_s: float = 2.0
    read_s: float = 4.0
    body_bytes: int = 2 * 1024 * 1024
    connections: int = 8
    keepalive_s: float = 120.0


@dataclass(frozen=True, slots=True)
class Timing:
    """The clocks and the dice, replaceable in tests."""

    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    random: Callable[[], float] = random.random
    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


class HttpTransport:
    """Sends requests to one host. Used from one event loop."""

    def __init__(
        self,
        base_url: str,
        *,
        ca_file: Path | None = None,
        limits: Limits | None = None,
        timing: Timing | None = None,
        wire: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """`base_url` is https, or http on this machine; `ca_file` adds a PEM certificate authority.

        `wire` replaces the network in tests. Raises `ValueError` for an address that would not be safe, and
        `OSError` if `ca_file` cannot be used (`ssl.SSLError` is one).
        """
        silence_http_libraries()
        self.limits = limits or Limits()
        self.timing = timing or Timing()
        self._base_url = normalised_url(base_url)
        self._pause = HostPause(self.timing.monotonic, self.timing.random)
        self._is_answering = False
        self._client = self._new_client(ca_file, wire)

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    @property
    def pause_s(self) -> float:
        """Seconds for which the host asked to be left alone, 0 when it may be asked."""
        return self._pause.remaining_s

    async def send(self, request: Request) -> Reply:
        """Exchange one request for a complete reply of any status below 500 other than 429.

        Repeats it once where `Effect` allows and time suffices. Raises `BackendUnavailable`,
        `UnexpectedReply` (a body that is too large or cannot be unpacked), and `OutcomeUnknown` for a request
        with an effect that may have happened.
        """
        end = ends_at(self.limits.total_s if request.total_s is None else request.total_s)
        for attempt in (1, 2):
            await self._wait_for_permission(request, end)
            result = await self._attempt(request, attempt, end)
            if isinstance(result, Reply):
                return result
            wait_s = self._retry_wait_s()
            may_repeat = attempt == 1 and request.is_repeatable and result.is_retryable
            if not may_repeat or not self._fits(wait_s, end):
                raise no_answer(request, result, self._pause.remaining_s or result.retry_after_s)
            await self.timing.sleep(wait_s)
        raise AssertionError("the second attempt returns or raises")

    async def open_ahead(self, request: Request) -> bool:
        """Open nearly all connections at once by sending `request` on each; False if that failed.

        While the host does not answer, one request goes ahead: eight look-ups of a name that cannot be
        resolved would keep asyncio's worker threads from everybody else.
        """
        if not self._is_answering and isinstance(await self._try(request), LoyaltyError):
            return False
        count = max(self.limits.connections - _LEFT_TO_VISITORS, 1)
        results = await asyncio.gather(*(self._try(request) for _ in range(count)))
        return not any(isinstance(result, LoyaltyError) for result in results)

    async def _try(self, request: Request) -> Reply | LoyaltyError:
        try:
            return await self.send(replace(request, effect=Effect.ONE_TRY))
        except LoyaltyError as error:
            return error

    async def _wait_for_permission(self, request: Request, end: float) -> None:
        wait_s = self._pause.remaining_s
        if asyncio.get_running_loop().time() >= end:
            raise BackendUnavailable(f"{request.name}: too late to be sent", wait_s or None)
        if not wait_s:
            return
        if not request.is_repeatable or not self._fits(wait_s, end):
            raise BackendUnavailable(f"{request.name}: the host asked to be left alone", wait_s)
        # Everyone who waited would come back at the same moment otherwise.
        await self.timing.sleep(wait_s + self._jitter(0.0, _SHORTEST_RETRY_WAIT_S))

    def _retry_wait_s(self) -> float:
        return max(self._jitter(_SHORTEST_RETRY_WAIT_S, _LONGEST_RETRY_WAIT_S), self._pause.remaining_s)

    def _fits(self, wait_s: float, end: float) -> bool:
        return asyncio.get_running_loop().time() + wait_s + _TIME_TO_ANSWER_S <= end

    def _jitter(self, low: float, high: float) -> float:
        return low + (high - low) * self.timing.random()

    async def _attempt(self, request: Request, attempt: int, end: float) -> Reply | Failure:
        started = time.perf_counter()
        result: Reply | Failure = Failure(FailureKind.ABANDONED, may_have_happened=True)
        try:
            result = await self._exchange(request, end)
        finally:
            write_request(
                RequestRecord(
                    method=request.method,
                    route=request.route,
                    attempt=attempt,
                    duration_ms=(time.perf_counter() - started) * 1000,
                    status=result.status,
                    failure=result.kind.value if isinstance(result, Failure) else None,
                    body_bytes=len(result.body) if isinstance(result, Reply) else None,
                )
            )
        return self._judge(result)

    async def _exchange(self, request: Request, end: float) -> Reply | Failure:
        """One attempt on the wire; every way of going wrong becomes a `Failure`."""
        trace = SendTrace()
        try:
            async with asyncio.timeout_at(end):
                return await self._stream(request, trace)
        except TimeoutError:
            return Failure(FailureKind.TOO_LATE, may_have_happened=trace.may_have_been_sent)
        except BodyTooLarge:
            return Failure(FailureKind.TOO_LARGE, may_have_happened=True)
        except (BodyUnreadable, httpx.DecodingError):
            return Failure(FailureKind.UNREADABLE, may_have_happened=True)
        except httpx.TransportError as error:
            return kind_of(error)

    async def _stream(self, request: Request, trace: SendTrace) -> Reply:
        headers = {**request.headers}
        if request.body is not None:
            headers["Content-Type"] = "application/json"
        outgoing = self._client.build_request(
            request.method,
            f"{self._base_url}/{request.filled_path}",
            params=list(request.query) or None,
            headers=headers,
            content=None if request.body is None else json.dumps(request.body, ensure_ascii=False).encode(),
            extensions={"trace": trace.note},
        )
        response = await self._client.send(outgoing, stream=True)
        try:
            body = await read_body(response, self.limits.body_bytes)
        finally:
            await response.aclose()
        return Reply(request.name, response.status_code, response.headers, body)

    def _judge(self, result: Reply | Failure) -> Reply | Failure:
        """Turn replies that mean "not now" into failures, and keep the pause they ask for."""
        self._is_answering = isinstance(result, Reply)
        if isinstance(result, Failure):
            return result
        if result.status < 500 and result.status != 429:
            self._pause.host_answered()
            return result
        headers = result.headers
        retry_after_s = parse_retry_after(headers.get("retry-after"), headers.get("date"), self.timing.now())
        if retry_after_s is not None:
            self._pause.keep(retry_after_s)
        elif result.status == 429:
            self._pause.back_off()
        return Failure(
            FailureKind.OVERLOADED if result.status in (429, 503) else FailureKind.SERVER_ERROR,
            # A 429 is a refusal at the door; behind a 5xx anything may have been done.
            may_have_happened=result.status != 429,
            is_retryable=result.status in _RETRYABLE_STATUSES,
            status=result.status,
            retry_after_s=retry_after_s,
        )

    def _new_client(self, ca_file: Path | None, wire: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
        limits = self.limits
        return httpx.AsyncClient(
            verify=_trust(ca_file),
            transport=wire,
            http2=False,
            follow_redirects=False,
            # Proxies come from the environment; one for this very machine makes no sense.
            trust_env=not _is_loopback(httpx.URL(self._base_url).host),
            timeout=httpx.Timeout(
                limits.read_s, connect=limits.connect_s, pool=_LONGEST_WAIT_FOR_A_CONNECTION_S
            ),
            limits=httpx.Limits(
                max_connections=limits.connections,
                max_keepalive_connections=limits.connections,
                keepalive_expiry=limits.keepalive_s,
            ),
            # A cookie set for one customer must not go out with the next one's requests.
            cookies=http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
                "User-Agent": _user_agent(),
            },
        )


def _user_agent() -> str:
    try:
        return f"loyalty-kiosk/{version('loyalty-kiosk')}"
    except PackageNotFoundError:
        # A frozen program may come without its metadata.
        return "loyalty-kiosk"


def _trust(ca_file: Path | None) -> ssl.SSLContext:
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        context.load_verify_locations(cafile=ca_file)
    return context


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
