"""The clocks and the dice of everything that waits, replaceable in tests."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Timing:
    """`monotonic` measures and survives a clock that is set; `now` is only compared with a server's clock."""

    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    random: Callable[[], float] = random.random
    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def jitter(self, low: float, high: float) -> float:
        """Somewhere between the two, so that many kiosks do not come back at the same moment."""
        return low + (high - low) * self.random()
