"""The PIN pad's program: checks what was typed, counts a lock-out down, and lets staff in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kiosk.domain.pin_answer import Granted, Locked
from kiosk.services.staff_access import StaffAccess
from ui.viewmodels.message.pin import text_for_pin
from ui.viewmodels.self_service.pin_pad import PinPadViewModel
from ui.viewmodels.tasks import TaskScope

_TICK_S = 0.5
_KEEP_EVERY_S = 60.0


class PinFlow:
    """One pad. `scope` outlives the pad: a try counts, and a lock-out is kept, after it was left."""

    def __init__(
        self, access: StaffAccess, pad: PinPadViewModel, scope: TaskScope, *, takes_keys: bool
    ) -> None:
        self._access = access
        self._pad = pad
        self._scope = scope
        self._takes_keys = takes_keys
        self._opening = 0
        self._is_keeping = False

    def begin(self, on_granted: Callable[[], None]) -> bool:
        """An empty pad, or one that says how long it is locked; False where no PIN was set."""
        if not self._access.has_pin:
            return False
        self._opening += 1
        opening = self._opening
        self._pad.begin(
            lambda pin: self._start(self._try(pin, opening, on_granted)), takes_keys=self._takes_keys
        )
        if self._access.left_s > 0:
            self._lock(opening)
        return True

    def end(self) -> None:
        """The pad was left; an answer that comes now lets nobody in."""
        self._opening += 1
        self._pad.wipe()

    async def _try(self, pin: str, opening: int, on_granted: Callable[[], None]) -> None:
        answer = await self._access.try_pin(pin)
        is_open = opening == self._opening
        match answer:
            case Granted():
                if is_open:
                    self._opening += 1
                    on_granted()
            case Locked():
                self._lock(opening)
            case _:
                if is_open:
                    self._pad.refuse(text_for_pin(answer), is_locked=False)

    def _lock(self, opening: int) -> None:
        if not self._is_keeping:
            self._is_keeping = True
            self._start(self._keep_lock())
        self._start(self._count_down(opening))

    async def _count_down(self, opening: int) -> None:
        while opening == self._opening:
            left_s = self._access.left_s
            if left_s <= 0:
                self._pad.unlock()
                return
            self._pad.refuse(text_for_pin(Locked(left_s)), is_locked=True)
            await asyncio.sleep(min(_TICK_S, left_s))

    async def _keep_lock(self) -> None:
        """Until it is over, whoever looks."""
        try:
            while self._access.left_s > 0:
                await asyncio.sleep(min(_KEEP_EVERY_S, self._access.left_s))
                await self._access.keep_lock()
        finally:
            self._is_keeping = False

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._scope.start(work)
