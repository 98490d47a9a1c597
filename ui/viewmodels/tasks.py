"""Background work that belongs to something: when that ends, so does the work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import ContextVar, copy_context
from typing import Any, TypeVar

T = TypeVar("T")


class TaskScope:
    """Tasks that live no longer than the scope; an unexpected error goes to `on_error`, never nowhere."""

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[None]] = set()
        self._context = copy_context()

    def bind(self, variable: ContextVar[T], value: T) -> None:
        """What every task started from now on sees in `variable`.

        Setting it in a Qt callback would not do: a task sees what was set where it was started.
        """
        self._context.run(variable.set, value)

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `work` until it ends or the scope is cancelled."""
        task = asyncio.create_task(work, context=self._context.copy())
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def cancel(self, but: asyncio.Task[Any] | None = None) -> None:
        """End everything that runs, except `but`; the scope can be used again."""
        for task in tuple(self._tasks):
            if task is not but:
                task.cancel()

    async def close(self) -> None:
        """End everything and wait until it has ended."""
        tasks = tuple(self._tasks)
        self.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @property
    def is_busy(self) -> bool:
        """Whether any task is still running."""
        return bool(self._tasks)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)
