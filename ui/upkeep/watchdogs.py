"""What keeps a running kiosk honest: signs of life for the service manager, its memory, its crash count."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.config import Recovery
from kiosk.service_manager import ServiceManager
from kiosk.storage.run_history import RunHistory
from ui.upkeep.heartbeat import Heartbeat, Painting
from ui.upkeep.memory_watch import MemoryWatch
from ui.viewmodels.tasks import TaskScope

_BEATS_IN_TIME = 3


@dataclass(frozen=True, slots=True)
class Watchdogs:
    """Belongs to one run. `history` None: nobody counts its crashes, as in a demo."""

    manager: ServiceManager
    history: RunHistory | None = None

    def start(self, scope: TaskScope, window: Painting, status: str) -> None:
        """The program is up: say so, and go on saying so as long as the window is painted."""
        self.manager.ready(status)
        if self.manager.watchdog_s is not None:
            every_s = self.manager.watchdog_s / _BEATS_IN_TIME
            scope.start(Heartbeat(window, self.manager.alive, every_s).run())

    def serve(
        self, scope: TaskScope, recovery: Recovery, is_quiet: Callable[[], bool], restart: Callable[[], None]
    ) -> None:
        """Customers are being served: forgive earlier crashes in time, and watch the memory."""
        if self.history is None:
            return
        history = self.history
        scope.start(_settle(history, recovery.within_min * 60))

        def restart_for_memory() -> None:
            history.note_memory_restart()
            restart()

        if recovery.memory_mb > 0:
            watch = MemoryWatch(
                recovery.memory_mb,
                lambda: history.may_restart_for_memory() and is_quiet(),
                restart_for_memory,
            )
            scope.start(watch.run())

    def asked_to_end(self) -> None:
        """Recorded before anything is closed: what hangs then, until it is killed, has not crashed."""
        if self.history is not None:
            self.history.end()

    def stop(self) -> None:
        """The program ends as it should."""
        self.manager.stopping()


async def _settle(history: RunHistory, after_s: float) -> None:
    await asyncio.sleep(after_s)
    await asyncio.to_thread(history.settle)
