"""Asking the program to end from outside."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable

from ui.upkeep.early_stop import StopNote


def stop_on_signals(stop: Callable[[], None]) -> None:
    """Call `stop` in the running event loop when the process is asked to end, or has been already."""
    loop = asyncio.get_running_loop()
    earlier = signal.getsignal(signal.SIGTERM)
    for name in (signal.SIGINT, signal.SIGTERM):
        if sys.platform == "win32":
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(stop))
        else:
            loop.add_signal_handler(name, stop)
    if isinstance(earlier, StopNote) and earlier.is_asked:
        stop()
