"""An event loop whose waiting takes no time: ten minutes of an outage in a second, deadlines included."""

from __future__ import annotations

import asyncio
import random
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from kiosk.backends.timing import Timing

T = TypeVar("T")

_STARTED = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


class _Inline(ThreadPoolExecutor):
    """Runs what is meant for a thread at once: virtual time would run away from a real thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class _Selector(selectors.DefaultSelector):
    """Jumps to the next timer instead of waiting for it."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "everything waits, and nothing will ever happen"
            self.now += max(timeout, 0.0)
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """For tests without sockets, processes and threads."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)
        self.set_default_executor(_Inline())

    def time(self) -> float:
        return self._virtual.now


def run_in_virtual_time(main: Coroutine[Any, Any, T]) -> T:
    """Like `asyncio.run`."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main)


def virtual_timing(seed: int = 0) -> Timing:
    """Clocks of the running loop, and dice that fall the same way every time."""
    loop, dice = asyncio.get_running_loop(), random.Random(seed)
    return Timing(
        random=dice.random,
        monotonic=loop.time,
        now=lambda: _STARTED + timedelta(seconds=loop.time()),
    )
