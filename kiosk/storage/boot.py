"""Which start of the computer this is, and how long ago: no clock that somebody sets changes either."""

from __future__ import annotations

import sys
import time
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
