"""Answers that arrive together make one picture instead of one each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Paced(Generic[Value]):
    """Shows the newest value at once if the last one was shown `pace_s` ago, else when that time is over.

    Painting takes longer than reading an answer, and nothing is read meanwhile. Used inside the event loop.
    """

    def __init__(self, show: Callable[[Value], None], pace_s: float) -> None:
        self._show = show
        self._pace_s = pace_s
        self._shown_s = float("-inf")
        self._later: asyncio.TimerHandle | None = None

    def take(self, value: Value, *, is_last: bool) -> None:
        """Show `value`, now or soon, instead of whatever still waits. With `is_last` it is now."""
        self.drop()
        loop = asyncio.get_running_loop()
        due_s = self._shown_s + self._pace_s
        if is_last or loop.time() >= due_s:
            self._show_now(value)
        else:
            self._later = loop.call_at(due_s, self._show_now, value)

    def drop(self) -> None:
        """Forget what waits to be shown."""
        if self._later is not None:
            self._later.cancel()
            self._later = None

    def _show_now(self, value: Value) -> None:
        self._later = None
        self._shown_s = asyncio.get_running_loop().time()
        self._show(value)
