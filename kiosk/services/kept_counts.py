"""Caps that a restart does not forget: what they count is on the disk before it is done."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

import structlog

from kiosk.services.limits import EachWindow, SlidingWindow

_log = structlog.get_logger()

WITHIN_S = 2.0
"""A disk that takes longer holds no visitor up: what was counted still counts in memory."""
SWEEP_EVERY_S = 300.0

_Counts = Mapping[str, Mapping[str, Sequence[float]]]


class CountStore(Protocol):
    """Keeps what was counted. `load` and `save` are blocking."""

    def now_s(self) -> float:
        """The clock that all times are of, in seconds; it goes on while this object lives."""
        ...

    def hash_name(self, name: str) -> str:
        """Stands for a name, so that the name itself is kept nowhere."""
        ...

    def load(self) -> _Counts:
        """By cap and hashed name ("" for a cap without names), when each was counted. Never raises."""
        ...

    def save(self, counts: _Counts, number: int) -> None:
        """Keep it, unless a higher `number` was saved already. Raises OSError."""
        ...


class KeptCounts:
    """The windows of one kiosk's caps. Used in one event loop; files are written in a thread."""

    def __init__(self, store: CountStore) -> None:
        """Nothing is read before the first window is asked for."""
        self._store = store
        self._found: _Counts | None = None
        self._windows: dict[str, SlidingWindow] = {}
        self._each: dict[str, EachWindow] = {}
        self._kept: _Counts = {}
        self._number = 0
        self._is_failing = False

    def window(self, cap: str, most: int, window_s: float) -> SlidingWindow:
        """At most `most` in any `window_s` seconds; `cap` names it for good."""
        window = SlidingWindow(most, window_s, self._store.now_s)
        window.count_again(self._before(cap).get("", ()))
        self._windows[cap] = window
        return window

    def each(self, cap: str, most: int, window_s: float) -> EachWindow:
        """The same for each of many names, which are hashed."""
        each = EachWindow(most, window_s, self._store.now_s, self._store.hash_name)
        each.count_again(self._before(cap))
        self._each[cap] = each
        return each

    async def keep(self) -> None:
        """Put on the disk what counts now, if that is not there yet.

        Never raises: where the disk refuses, that is logged, and counting goes on in memory.
        """
        counts = self._now()
        if counts == self._kept:
            return
        self._kept, self._number = counts, self._number + 1
        try:
            async with asyncio.timeout(WITHIN_S):
                await asyncio.to_thread(self._store.save, counts, self._number)
        except OSError as error:
            self._kept = {}
            if not self._is_failing:
                _log.error("counts_not_kept", error=type(error).__name__)
            self._is_failing = True
        else:
            self._is_failing = False

    async def run(self) -> None:
        """Remove from the disk what counts no more; runs until it is cancelled."""
        while True:
            await self.keep()
            await asyncio.sleep(SWEEP_EVERY_S)

    def _before(self, cap: str) -> Mapping[str, Sequence[float]]:
        if self._found is None:
            self._found = self._store.load()
            # What belongs to no cap of today, or counts no more, must leave the disk as well.
            self._kept = self._found
        return self._found.get(cap, {})

    def _now(self) -> _Counts:
        windows = {cap: {"": window.times_s()} for cap, window in self._windows.items() if window.times_s()}
        return windows | {cap: names for cap, each in self._each.items() if (names := each.times_s())}
