"""The way from the running kiosk into the staff area and back, in one window and one program."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

from kiosk.config import Settings
from kiosk.services.staff_access import StaffAccess
from ui.flows.pin_flow import PinFlow
from ui.flows.sign_up_desk import SignUpDesk
from ui.shell import Shell, destroy
from ui.staff.pin_keys import PinKeys
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.tasks import TaskScope

if TYPE_CHECKING:
    from ui.viewmodels.service.root import ServiceViewModel

_log = structlog.get_logger()

_TRIES = 2


@dataclass(frozen=True, slots=True)
class DoorWays:
    """What the door asks of the kiosk around it.

    `hand_over` lets go of camera and scanners, `take_back` uses them again, with what was set meanwhile.
    `home` brings up the welcome screen, which also calls `StaffDoor.shut`; so does `apologise`, and says that
    something of our own broke. `close_kiosk` ends the program.
    `desk` is where staff see to waiting sign-ups.
    """

    hand_over: Callable[[], Awaitable[None]]
    take_back: Callable[[], None]
    home: Callable[[], None]
    apologise: Callable[[], None]
    close_kiosk: Callable[[], None]
    desk: SignUpDesk


class StaffDoor:
    """Closed, the PIN pad before it, or open. Used in the event loop."""

    def __init__(
        self,
        shell: Shell,
        settings: Callable[[], Settings],
        access: StaffAccess,
        ways: DoorWays,
        report: Callable[[BaseException], None],
    ) -> None:
        """`settings` are those of the moment; `report` gets errors that nobody expected."""
        self._shell = shell
        self._settings = settings
        self._report = report
        self._ways = ways
        self._scope = TaskScope(report)
        # With the filter for typing scanners off, nobody could tell a scanner's keys from a person's.
        self._pin = PinFlow(access, shell.root.views.pin, self._scope, takes_keys=settings().wedge.enabled)
        self._pin_keys = PinKeys(shell.root.views.pin)
        self._is_open = False
        self._left = asyncio.Event()
        self._visit: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether staff are inside, or camera and scanners still on their way from or to them."""
        return self._is_open

    def begin_pin(self) -> bool:
        """Make the PIN pad ready; False where no PIN is set, or the door is still in use."""
        if self._is_open or not self._pin.begin(self._enter):
            return False
        self._shell.window.installEventFilter(self._pin_keys)
        return True

    def shut(self) -> None:
        """The welcome screen is up: whoever was inside, or before the pad, has left."""
        self._pin.end()
        self._shell.window.removeEventFilter(self._pin_keys)
        self._left.set()

    async def close(self) -> None:
        """End the staff area with the program."""
        self.shut()
        if self._visit is not None:
            await asyncio.gather(self._visit, return_exceptions=True)
        await self._scope.close()

    def _enter(self) -> None:
        self._shell.window.removeEventFilter(self._pin_keys)
        self._is_open = True
        self._left.clear()
        self._visit = self._scope.start(self._stay())

    async def _stay(self) -> None:
        _log.info("staff_area_opened")
        try:
            await self._ways.hand_over()
            await self._be_inside()
        finally:
            self._is_open = False
            _log.info("staff_area_left")
            self._ways.take_back()

    def _is_shown(self, model: ServiceViewModel) -> bool:
        for _ in range(_TRIES):
            if self._shell.root.show_staff_area(model):
                return True
            # Or a screen that once failed to load would go on failing.
            self._shell.engine.trimComponentCache()
        return False

    async def _be_inside(self) -> None:
        if self._left.is_set():
            return
        # Customers' kiosks start without it.
        from ui.staff.service_area import AreaWays, ServiceArea
        from ui.viewmodels.service.root import ServiceViewModel

        root, settings = self._shell.root, self._settings()
        model = ServiceViewModel()
        ways = AreaWays(self._ways.home, self._ways.desk, self._ways.close_kiosk)
        area = ServiceArea(self._shell.window, model, settings, self._report, ways)
        try:
            if not self._is_shown(model):
                _log.error("staff_area_not_loaded")
                self._ways.apologise()
                return
            root.views.idle.watch(IdleLimit(settings.timeouts.staff_idle_s, settings.timeouts.warning_s))
            area.start()
            await self._left.wait()
        finally:
            if root.current_screen is Screen.STAFF:
                self._ways.home()
            await area.close()
            destroy(model)
