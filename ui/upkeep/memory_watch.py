"""A program that has grown too large is started again, between two visitors and never in front of one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import psutil
import structlog

_log = structlog.get_logger()

LOOK_EVERY_S = 3.0
QUIET_FOR_LOOKS = 2


def resident_mb() -> float:
    """Memory of this process that is in the computer's, in MB."""
    return float(psutil.Process().memory_info().rss) / 1e6


class MemoryWatch:
    """Asks for a restart once memory is over `limit_mb` and nobody is there."""

    def __init__(
        self,
        limit_mb: float,
        is_quiet: Callable[[], bool],
        restart: Callable[[], None],
        memory_mb: Callable[[], float] = resident_mb,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._limit_mb = limit_mb
        self._is_quiet = is_quiet
        self._restart = restart
        self._memory_mb = memory_mb
        self._sleep = sleep

    async def run(self) -> None:
        """Go on until a restart was asked for."""
        quiet_looks = 0
        is_told = False
        while quiet_looks < QUIET_FOR_LOOKS:
            await self._sleep(LOOK_EVERY_S)
            memory_mb = self._memory_mb()
            is_over = memory_mb > self._limit_mb
            if is_over and not is_told:
                is_told = True
                _log.warning("memory_over_limit", memory_mb=round(memory_mb))
            quiet_looks = quiet_looks + 1 if is_over and self._is_quiet() else 0
        _log.warning("memory_restart", memory_mb=round(memory_mb))
        self._restart()
