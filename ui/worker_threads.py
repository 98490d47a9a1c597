"""Threads for what would block the event loop, which a hanging name server or disk cannot hold for ever."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

T = TypeVar("T")

MOST = 32
"""Threads at once; more work waits its turn."""

ENDS_WITHIN_S = 2.0


class WorkerThreads(Executor):
    """Python's own pools, and qasync's, wait at the program's end for as long as any thread hangs."""

    def __init__(self, ends_within_s: float = ENDS_WITHIN_S) -> None:
        """`ends_within_s`: how long `shutdown` waits for work that has begun; then it is left behind."""
        self._ends_within_s = ends_within_s
        self._work: deque[Callable[[], None]] = deque()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._is_ended = False
        self._changed = threading.Condition()

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Run `fn` in a thread. Raises RuntimeError after `shutdown`."""
        future: Future[T] = Future()
        with self._changed:
            if self._is_ended:
                raise RuntimeError("no work is taken after the end")
            self._work.append(lambda: _settle(future, lambda: fn(*args, **kwargs)))
            if self._idle < len(self._work) and len(self._threads) < MOST:
                thread = threading.Thread(target=self._run, name="kiosk-worker", daemon=True)
                self._threads.append(thread)
                thread.start()
            self._changed.notify()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Finish what was submitted, unless it takes too long. `cancel_futures` drops what has not begun."""
        with self._changed:
            self._is_ended = True
            if cancel_futures:
                self._work.clear()
            self._changed.notify_all()
        deadline = time.monotonic() + self._ends_within_s
        for thread in self._threads if wait else ():
            thread.join(max(0.0, deadline - time.monotonic()))

    def _run(self) -> None:
        while (work := self._next()) is not None:
            work()
            # Held here it would keep alive whatever it worked on until the next one comes.
            del work

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            self._idle += 1
            try:
                self._changed.wait_for(lambda: self._work or self._is_ended)
            finally:
                self._idle -= 1
            return self._work.popleft() if self._work else None


def _settle(future: Future[T], run: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = run()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)
