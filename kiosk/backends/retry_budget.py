"""Repeating must not become load of its own: how many repetitions a stretch of time may hold."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

WINDOW_S = 120.0
SHARE = 0.1
# One visit asks two questions at once; without these a quiet kiosk could repeat neither.
ALWAYS_ALLOWED = 2


class RetryBudget:
    """Repetitions are at most a tenth of the requests of the last two minutes, or two."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """`monotonic` counts seconds."""
        self._monotonic = monotonic
        self._requests: deque[float] = deque()
        self._retries: deque[float] = deque()

    def note_request(self) -> None:
        """A request goes out for the first time."""
        self._requests.append(self._forget_old())

    def take(self) -> bool:
        """Whether a request may go out again; counts it if so."""
        now = self._forget_old()
        if len(self._retries) + 1 > max(ALWAYS_ALLOWED, SHARE * len(self._requests)):
            return False
        self._retries.append(now)
        return True

    def _forget_old(self) -> float:
        now = self._monotonic()
        for times in (self._requests, self._retries):
            while times and times[0] <= now - WINDOW_S:
                times.popleft()
        return now
