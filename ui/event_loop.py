"""The one event loop: asyncio on Qt's, as punctual as asyncio's own, and as tidy with what is left behind."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator
from functools import partial
from typing import Any

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.worker_threads import WorkerThreads


class KioskEventLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """Use as the factory of an `asyncio.Runner`.

    A reply that is given up half-way leaves asynchronous generators behind. Python closes them when it drops
    them, which works only inside the loop; qasync does not ask for that.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self.set_default_executor(WorkerThreads())
        # Those that qasync asks for may be late by a twentieth: 0.4 s of an answer that is due in 8 s.
        timer = self._timer
        timer.startTimer = partial(timer.startTimer, timerType=Qt.TimerType.PreciseTimer)

    def run_forever(self) -> Any:
        """Run until stopped."""
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(finalizer=self._close_abandoned)
        try:
            return super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*before)

    def _close_abandoned(self, generator: AsyncGenerator[Any, Any]) -> None:
        # From whichever thread dropped it.
        if not self.is_closed():
            self.call_soon_threadsafe(self._start_closing, generator)

    def _start_closing(self, generator: AsyncGenerator[Any, Any]) -> None:
        self.create_task(_close(generator))


async def _close(generator: AsyncGenerator[Any, Any]) -> None:
    await generator.aclose()
