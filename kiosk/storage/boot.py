"""Which start of the computer this is, and how long ago: no clock that somebody sets changes either."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path


def seconds_since_boot() -> float:
    """Time asleep counts where the system can tell."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


def boot_id() -> str:
    """Differs after each start of the computer; "" where only the times since then can tell."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class BootTime:
    """Seconds since the machine was started, sleep included, and which start that was ("" if unknown)."""

    boot: str
    seconds: float


def boot_time() -> BootTime:
    """This machine's. Where the start has no name, as on Windows, every start of the program is a new one."""
    return BootTime(boot_id(), seconds_since_boot())
