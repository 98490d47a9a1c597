"""Shared HTTP transport of all back ends: one client, hard deadlines, one retry rule, bounded bodies.

It knows no loyalty system: what a 4xx means is for the back end to say. What may be repeated is decided here,
from the `Effect` of a request.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx

from kiosk.backends.bounded_body import BodyTooLarge, BodyUnreadable, read_body
from kiosk.backends.deadline import ends_at, unattended_s
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
from kiosk.backends.host_gate import HostGate
from kiosk.backends.http_client import Limits, new_client
from kiosk.backends.own_task import OwnTasks
from kiosk.backends.request_log import RequestRecord, silence_http_libraries, write_request
from kiosk.backends.retry_after import parse_retry_after
from kiosk.backends.timing import Timing
from kiosk.config_address import normalised_url
from kiosk.domain.errors import LoyaltyError

_RETRYABLE_STATUSES = frozenset({429, 500, 502, 503, 504})
# A code that is read while connections are opened asks two questions, which must not queue behind that.
_LEFT_TO_VISITORS = 2


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
        `OSError` if `ca_file` cannot be used (`ssl.SSLError` is one), `ConfigError` for proxy variables.
        """
        silence_http_libraries()
        self.limits = limits or Limits()
        self.timing = timing or Timing()
        self._base_url = normalised_url(base_url)
        self._gate = HostGate(self.timing, self.limits.connections)
        self._is_answering = False
        self._client = new_client(self._base_url, self.limits, ca_file, wire)
        self._is_followed = wire is None
        self._exchanges = OwnTasks()

    async def close(self) -> None:
        """Close every connection."""
        await self._exchanges.close()
        await self._client.aclose()

    @property
    def pause_s(self) -> float:
        """Seconds for which the host asked to be left alone, 0 when it may be asked."""
        return self._gate.pause.remaining_s

    @property
    def probe_due_in_s(self) -> float:
        """Seconds until `probe` may send something, 0 if it may now."""
        return max(self._gate.breaker.probe_due_in_s, self.pause_s)

    async def wait_for_trouble(self) -> None:
        """Until an attempt has failed since the last probe, for a reason that a probe can tell."""
        await self._gate.wait_for_trouble()

    async def send(self, request: Request) -> Reply:
        """Exchange one request for a complete reply of any status below 500 other than 429.

        Repeats it once where `Effect` allows and time suffices. Raises `BackendUnavailable`,
        `UnexpectedReply` (a body that is too large or cannot be unpacked), and `OutcomeUnknown` for a request
        with an effect that may have happened.
        """
        end = ends_at(self.limits.total_s if request.total_s is None else request.total_s)
        for attempt in (1, 2):
            async with self._gate.turn(request, end):
                result = await self._attempt(request, attempt, end)
            if isinstance(result, Reply):
                return result
            wait_s = self._gate.retry_wait_s()
            may_repeat = attempt == 1 and request.is_repeatable and result.is_retryable
            if not may_repeat or not self._gate.may_repeat(wait_s, end):
                raise no_answer(request, result, self.pause_s or result.retry_after_s)
            await self.timing.sleep(wait_s)
        raise AssertionError("the second attempt returns or raises")

    async def probe(self, request: Request, is_host: Callable[[Reply], bool]) -> Reply:
        """Find out whether the host itself is there; `is_host` tells its answer from a portal's.

        Sent once, and even while all else is held back, but then in its own rhythm (`probe_due_in_s`).
        A refusal (4xx) is an answer. Raises `BackendUnavailable` and `UnexpectedReply`.
        """
        end = ends_at(self.limits.total_s if request.total_s is None else request.total_s)
        async with self._gate.probe(request), self._gate.turn(request, end, is_probe=True):
            result = await self._attempt(request, 1, end, is_host)
        if isinstance(result, Failure):
            raise no_answer(request, result, self.pause_s or result.retry_after_s)
        return result

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

    async def _attempt(
        self, request: Request, attempt: int, end: float, is_host: Callable[[Reply], bool] | None = None
    ) -> Reply | Failure:
        if attempt == 1:
            self._gate.budget.note_request()
        started, begun_at = time.perf_counter(), self.timing.monotonic()
        result: Reply | Failure = Failure(FailureKind.ABANDONED, may_have_happened=True)
        try:
            result = self._judge(await self._exchange(request, end), is_host)
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
        self._gate.note(result, begun_at, is_probe=is_host is not None)
        return result

    async def _exchange(self, request: Request, end: float) -> Reply | Failure:
        """One attempt on the wire; every way of going wrong becomes a `Failure`."""
        trace = SendTrace(is_followed=self._is_followed)
        try:
            async with asyncio.timeout_at(end):
                return await self._exchanges.run(self._stream(request, trace), trace)
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
            timeout=httpx.Timeout(max(self.limits.read_s, unattended_s()), connect=self.limits.connect_s),
            extensions={"trace": trace.note},
        )
        response = await self._client.send(outgoing, stream=True)
        try:
            body = await read_body(response, self.limits.body_bytes)
        finally:
            await response.aclose()
        return Reply(request.name, response.status_code, response.headers, body)

    def _judge(self, result: Reply | Failure, is_host: Callable[[Reply], bool] | None) -> Reply | Failure:
        """Turn replies that mean "not now" into failures, and keep the pause they ask for."""
        self._is_answering = isinstance(result, Reply)
        if isinstance(result, Failure):
            return result
        if result.status < 500 and result.status != 429:
            if is_host is not None and (result.is_web_page or (result.is_success and not is_host(result))):
                return Failure(FailureKind.PORTAL, may_have_happened=True, status=result.status)
            self._gate.pause.host_answered()
            return result
        headers = result.headers
        retry_after_s = parse_retry_after(headers.get("retry-after"), headers.get("date"), self.timing.now())
        if retry_after_s is not None:
            self._gate.pause.keep(retry_after_s)
        elif result.status == 429:
            self._gate.pause.back_off()
        return Failure(
            _kind_of_status(result.status),
            # A 429 is a refusal at the door; behind a 5xx anything may have been done.
            may_have_happened=result.status != 429,
            is_retryable=result.status in _RETRYABLE_STATUSES,
            status=result.status,
            retry_after_s=retry_after_s,
        )


def _kind_of_status(status: int) -> FailureKind:
    match status:
        case 429 | 503:
            return FailureKind.OVERLOADED
        case 511:
            # RFC 6585: only something in between says this, never the host itself.
            return FailureKind.PORTAL
        case _:
            return FailureKind.SERVER_ERROR
