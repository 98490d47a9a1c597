"""Exchanges that end in order when nobody waits for them any more, so that their connections come back.

A kiosk cuts requests off all day: two of one screen run out of time together, and the next visitor's scan
ends what the last one left. httpcore loses a connection when that hits it at a bad moment, or twice. With all
connections lost nothing goes out until the next start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from kiosk.backends.exchange import SendTrace

T = TypeVar("T")


class OwnTasks:
    """Runs each exchange as a task of its own, which is cancelled at most once, when its trace says so."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    async def run(self, exchange: Coroutine[Any, Any, T], trace: SendTrace) -> T:
        """What `exchange` returns or raises; `trace` follows it. The caller may be cancelled at any time."""
        task = asyncio.create_task(exchange)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            trace.cut(task)
            raise

    async def close(self) -> None:
        """End everything and wait until it has ended; the connections are closed afterwards."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            # Whoever wanted to know is gone, perhaps, and asyncio would complain.
            task.exception()
