"""A visitor waits for the disk no longer than for the loyalty system; what it began is ended all the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from uuid import UUID

import structlog

from kiosk.domain.sign_up_state import IllegalMove
from kiosk.storage.not_stored import NotStored
from kiosk.storage.sign_up_queue import SignUpQueue

_log = structlog.get_logger(__name__)


class PatientDisk:
    """Writes about one sign-up happen in the order in which they were asked for, and in hand."""

    def __init__(self, queue: SignUpQueue) -> None:
        self._queue = queue
        self._last: dict[UUID, asyncio.Task[None]] = {}

    async def within(
        self, deadline: float, number: UUID, write: Callable[..., None], *arguments: object
    ) -> None:
        """Wait for `write` until `deadline`, in the event loop's time; then it goes on by itself.

        Raises `TimeoutError`, or what `write` raises.
        """
        task = self._start(number, write, *arguments)
        async with asyncio.timeout_at(deadline):
            await asyncio.shield(task)

    def afterwards(self, number: UUID, write: Callable[..., None], *arguments: object) -> None:
        """Do this once everything that was begun for `number` has ended."""
        self._start(number, write, *arguments)

    async def close(self) -> None:
        """Leave what did not begin; what is under way is ended by whoever closes the queue."""
        tasks = tuple(self._last.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, number: UUID, write: Callable[..., None], *arguments: object) -> asyncio.Task[None]:
        before = self._last.get(number)
        task = asyncio.create_task(self._write(before, number, write, *arguments))
        self._last[number] = task
        task.add_done_callback(lambda ended: self._ended(number, ended))
        return task

    async def _write(
        self,
        before: asyncio.Task[None] | None,
        number: UUID,
        write: Callable[..., None],
        *arguments: object,
    ) -> None:
        with self._queue.in_hand(number):
            if before is not None:
                await asyncio.wait([before])
            await asyncio.to_thread(write, *arguments)

    def _ended(self, number: UUID, task: asyncio.Task[None]) -> None:
        if self._last.get(number) is task:
            del self._last[number]
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, NotStored | IllegalMove):
            _log.error("sign_up_not_written", exc_info=error)
