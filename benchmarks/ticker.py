"""A timer that should fire every 5 ms, and how late it was: how long the screen could not react."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 5


class Ticker(QObject):
    """Runs from `start` to `stop`; `gaps_ms` are the times between two ticks, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self._last_ns = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin; the first gap is counted from now."""
        self._last_ns = time.monotonic_ns()
        self._timer.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()

    def _tick(self) -> None:
        now_ns = time.monotonic_ns()
        self.gaps_ms.append((now_ns - self._last_ns) / 1e6)
        self._last_ns = now_ns
