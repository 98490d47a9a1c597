"""The page of waiting sign-ups: looks at the queue while it is open, and does one thing at a time to it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from uuid import UUID

from kiosk.domain.sign_up_state import IllegalMove
from kiosk.storage.not_stored import NotStored
from ui.flows.sign_up_desk import SignUpDesk
from ui.viewmodels.service.sign_up_words import Told
from ui.viewmodels.service.sign_ups_page import SignUpsPageViewModel
from ui.viewmodels.tasks import TaskScope

LOOK_EVERY_S = 4.0


class SignUpsFlow:
    """A `SignUpsPort`. Used in the event loop; the queue is used in other threads."""

    def __init__(
        self,
        desk: SignUpDesk,
        view: SignUpsPageViewModel,
        scope: TaskScope,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`sleep` (seconds) passes the time between two looks."""
        self._desk = desk
        self._view = view
        self._scope = scope
        self._now = now
        self._sleep = sleep
        # Of two looks the one that began later is shown last.
        self._one_look = asyncio.Lock()

    async def run(self) -> None:
        """Look at the queue again and again, until cancelled."""
        while True:
            await self._look()
            await self._sleep(LOOK_EVERY_S)

    def look(self) -> None:
        self._scope.start(self._look())

    def retry(self, external_id: UUID) -> None:
        def take_up() -> int:
            self._desk.sign_ups.retry(external_id)
            return 1

        self._begin(take_up, Told.TAKEN_UP, external_id)

    def retry_all(self) -> None:
        self._begin(self._desk.sign_ups.retry_all, Told.TAKEN_UP)

    def settle(self, external_id: UUID) -> None:
        def erase() -> int:
            self._desk.sign_ups.settle_by_hand(external_id)
            return 1

        self._begin(erase, Told.ERASED, external_id)

    def _begin(self, work: Callable[[], int], told: Told, pending: UUID | None = None) -> None:
        if not self._view.state_now.is_busy:
            self._view.update(is_busy=True, pending=pending, asked=None, told=None, failed=None)
            self._scope.start(self._do(work, told))

    async def _do(self, work: Callable[[], int], told: Told) -> None:
        try:
            count = await asyncio.to_thread(work)
        except IllegalMove:
            self._view.update(told=(Told.MOVED_ON, 1))
        except NotStored as error:
            self._view.update(failed=error.trouble)
        else:
            self._view.update(told=(told, count))
            if told is Told.TAKEN_UP:
                self._desk.send_now()
        await self._look()
        self._view.update(is_busy=False, pending=None)

    async def _look(self) -> None:
        async with self._one_look:
            try:
                self._view.update(lacking=self._desk.lacking())
                overview = await asyncio.to_thread(self._desk.sign_ups.look)
            except NotStored as error:
                self._view.update(trouble=error.trouble, now=self._now())
            else:
                self._view.update(overview=overview, trouble=None, now=self._now())
