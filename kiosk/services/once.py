"""Writes that happen once: they go on without their visitor, and what became of a lost reply is found out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractContextManager
from typing import Any, TypeVar

import structlog

from kiosk.backends.deadline import deadline as transport_deadline
from kiosk.domain.errors import LoyaltyError

_log = structlog.get_logger()

_LOOK_AGAIN_AFTER_S = 1.0
# A little less than the 8 s that are promised: a screen has to be painted as well.
_ANSWER_WITHIN_S = 7.8
# Of that this much is kept for finding out what became of a reply that did not come.
_LOOK_UP_S = 2.5

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]


class Once:
    """One write at a time, in order. Moments are in the event loop's time."""

    def __init__(self, sleep: Sleep = asyncio.sleep, answer_within_s: float = _ANSWER_WITHIN_S) -> None:
        self._sleep = sleep
        self._answer_within_s = answer_within_s
        self._turn = asyncio.Lock()
        self._running: set[asyncio.Task[Any]] = set()

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way right now."""
        return bool(self._running)

    async def close(self) -> None:
        """Let what is under way end, at its deadline at the latest."""
        await asyncio.gather(*self._running, return_exceptions=True)

    def end(self) -> float:
        """When the visitor has to have an answer to what is begun now."""
        return _now() + self._answer_within_s

    def leaving_time(self, end: float) -> AbstractContextManager[None]:
        """What is asked inside ends early enough for finding out what became of it."""
        # The transport alone knows whether a request that ran out of time had left, so it ends it first.
        return transport_deadline(max(end - _now() - _LOOK_UP_S, 0.0))

    async def carry_through(self, work: Coroutine[Any, Any, T]) -> T:
        """Run `work` to its end, whoever stops waiting for it."""
        task = asyncio.create_task(self._in_turn(work))
        self._running.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    async def read(self, question: Callable[[], Awaitable[T]], end: float) -> T | None:
        """The answer, None if there is none until `end`: what was done is done all the same."""
        try:
            with transport_deadline(max(end - _now(), 0.0)):
                return await question()
        except LoyaltyError as error:
            _log.warning("not_read_again", error=type(error).__name__)
            return None

    async def find_out(self, look: Callable[[], Awaitable[T | None]], end: float) -> T | None:
        """What became of a lost reply, asked until it shows; None if it does not until `end`.

        A server may carry out later what we gave up on, so "not there" is never taken for "not done".
        """
        while _now() < end:
            found = await self.read(look, end)
            if found is not None:
                return found
            await self._sleep(min(_LOOK_AGAIN_AFTER_S, max(end - _now(), 0.0)))
        return None

    async def _in_turn(self, work: Coroutine[Any, Any, T]) -> T:
        async with self._turn:
            return await work

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        # If the visitor has left, nobody else asks.
        if not task.cancelled():
            task.exception()


def _now() -> float:
    return asyncio.get_running_loop().time()
