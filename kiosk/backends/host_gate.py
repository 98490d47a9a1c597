"""Whether and when a request may go to the host: its own wish, the breaker, and a free connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from kiosk.backends.circuit_breaker import CircuitBreaker
from kiosk.backends.exchange import Failure, FailureKind, Reply, Request
from kiosk.backends.retry_after import HostPause
from kiosk.backends.retry_budget import RetryBudget
from kiosk.backends.timing import Timing
from kiosk.domain.errors import AwayReason, BackendUnavailable

SHORTEST_RETRY_WAIT_S = 0.5
LONGEST_RETRY_WAIT_S = 1.0
# A wait that leaves less than this before the deadline is not worth waiting for.
_TIME_TO_ANSWER_S = 0.5
_LONGEST_WAIT_FOR_A_CONNECTION_S = 4.0


class HostGate:
    """Stands before the connections of one host. `end` is always in the event loop's time."""

    def __init__(self, timing: Timing, connections: int) -> None:
        self.pause = HostPause(timing.monotonic, timing.random)
        self.breaker = CircuitBreaker(timing.monotonic, timing.random)
        self.budget = RetryBudget(timing.monotonic)
        self._timing = timing
        # In front of httpx's own queue: whoever waits in that one is sent without another look in here.
        self._turns = asyncio.Semaphore(connections)
        self._trouble = asyncio.Event()

    @asynccontextmanager
    async def turn(self, request: Request, end: float, *, is_probe: bool = False) -> AsyncIterator[None]:
        """Room for one request. Raises `BackendUnavailable` where there is none to be had in time."""
        while True:
            await self._wait_for_permission(request, end, is_probe)
            await self._wait_for_connection(request, end)
            if not self.pause.remaining_s and (is_probe or not self.breaker.is_open):
                break
            self._turns.release()
        try:
            yield
        finally:
            self._turns.release()

    @asynccontextmanager
    async def probe(self, request: Request) -> AsyncIterator[None]:
        """One at a time and in the breaker's own rhythm. Raises `BackendUnavailable` when none is due."""
        self._trouble.clear()
        if not self.breaker.begin_probe():
            raise BackendUnavailable(f"{request.name}: no probe is due", None, AwayReason.RESTING)
        try:
            yield
        finally:
            self.breaker.end_probe()

    def note(self, result: Reply | Failure, begun_at: float, *, is_probe: bool = False) -> None:
        """Learn from the end of an attempt that began at `begun_at` by the monotonic clock."""
        match result:
            case Reply() if result.is_web_page and not is_probe:
                # The host's own, or a portal's: the next probe will tell.
                self._trouble.set()
            case Reply():
                self.breaker.host_answered(is_probe=is_probe)
            case Failure(status=429):
                self.breaker.host_answered(is_probe=is_probe)
            case Failure(kind=FailureKind.TOO_LARGE | FailureKind.UNREADABLE) if not is_probe:
                self._trouble.set()
            case Failure():
                self._trouble.set()
                self.breaker.host_failed(begun_at, result.reason, is_probe=is_probe)

    async def wait_for_trouble(self) -> None:
        """Until an attempt has failed since the last probe."""
        await self._trouble.wait()

    def retry_wait_s(self) -> float:
        """How long to wait before a request is repeated, in seconds."""
        jitter_s = self._timing.jitter(SHORTEST_RETRY_WAIT_S, LONGEST_RETRY_WAIT_S)
        return max(jitter_s, self.pause.remaining_s)

    def may_repeat(self, wait_s: float, end: float) -> bool:
        """Whether a repetition after `wait_s` seconds still fits, and is not one too many."""
        return self._fits(wait_s, end) and not self.breaker.is_open and self.budget.take()

    async def _wait_for_permission(self, request: Request, end: float, is_probe: bool) -> None:
        while True:
            wait_s = self.pause.remaining_s
            if asyncio.get_running_loop().time() >= end:
                reason = AwayReason.OVERLOADED if wait_s else AwayReason.TOO_LATE
                raise BackendUnavailable(f"{request.name}: too late to be sent", wait_s or None, reason)
            if self.breaker.is_open and not is_probe:
                detail = f"{request.name}: the host is left alone"
                raise BackendUnavailable(detail, wait_s or None, AwayReason.RESTING)
            if not wait_s:
                return
            if not request.is_repeatable or not self._fits(wait_s, end):
                detail = f"{request.name}: the host asked to be left alone"
                raise BackendUnavailable(detail, wait_s, AwayReason.OVERLOADED)
            # Everyone who waited would come back at the same moment otherwise.
            await self._timing.sleep(wait_s + self._timing.jitter(0.0, SHORTEST_RETRY_WAIT_S))

    async def _wait_for_connection(self, request: Request, end: float) -> None:
        latest = asyncio.get_running_loop().time() + _LONGEST_WAIT_FOR_A_CONNECTION_S
        try:
            async with asyncio.timeout_at(min(end, latest)):
                await self._turns.acquire()
        except TimeoutError:
            detail = f"{request.name}: no connection was free in time"
            raise BackendUnavailable(detail, None, AwayReason.TOO_LATE) from None

    def _fits(self, wait_s: float, end: float) -> bool:
        return asyncio.get_running_loop().time() + wait_s + _TIME_TO_ANSWER_S <= end
