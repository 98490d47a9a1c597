"""The staff area as a program of its own (`kiosk run --service`), behind the PIN where one was set."""

from __future__ import annotations

import asyncio

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap import staff_access, waiting_sign_ups
from kiosk.config import Settings
from kiosk.scanners import keyboard_wedge
from kiosk.services.staff_access import StaffAccess
from ui.activity import ActivityWatch
from ui.event_loop import KioskEventLoop
from ui.flows.pin_flow import PinFlow
from ui.flows.sign_up_desk import SignUpDesk
from ui.keys.keypad import Keypad
from ui.keys.steady_keys import steady_keys
from ui.keys.wedge_filter import WedgeFilter
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window
from ui.staff.pin_keys import PinKeys
from ui.staff.service_area import AreaWays, ServiceArea
from ui.upkeep.last_resort import LastResort
from ui.upkeep.stop_signals import stop_on_signals
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.root import ServiceViewModel
from ui.viewmodels.tasks import TaskScope


def run_until_left(app: QGuiApplication, settings: Settings) -> int:
    """Show the staff area until it is left or the process is asked to end; returns the exit code."""
    translations = TranslationSwitch(RESOURCES / "translations", settings.brand.folder)
    translations.install(settings.language)
    root = ServiceViewModel()
    engine, window = load_window(QML_FOLDER / "Service.qml", root, settings)
    with asyncio.Runner(loop_factory=lambda: KioskEventLoop(app)) as runner:
        return runner.run(_main(engine, window, root, settings))


async def _main(
    engine: QQmlApplicationEngine,
    window: QQuickWindow,
    root: ServiceViewModel,
    settings: Settings,
) -> int:
    own = OwnServiceWindow(window, root, settings, staff_access(settings))
    stop_on_signals(own.stop)
    window.requestActivate()
    try:
        await own.run()
    finally:
        await own.close()
        window.close()
        destroy(engine, root)
    return 0


class OwnServiceWindow:
    """The staff area as a program of its own: behind the PIN where one was set, and locked when it idles."""

    def __init__(
        self, window: QQuickWindow, root: ServiceViewModel, settings: Settings, access: StaffAccess
    ) -> None:
        self._window = window
        self._root = root
        self._settings = settings
        self._has_pin = access.has_pin
        self._stopped = asyncio.Event()
        self._idled = asyncio.Event()
        self._granted = asyncio.Event()
        self._last_resort = LastResort(lambda: root.show_page(Page.MENU))
        self._scope = TaskScope(self._last_resort.report)
        takes_keys = settings.wedge.enabled
        self._pin = PinFlow(access, root.views.pin, self._scope, takes_keys=takes_keys)
        self._pin_keys = PinKeys(root.views.pin)
        # While the pad is up a scanner's keys go nowhere.
        self._pad_filter = WedgeFilter(keyboard_wedge(settings, lambda *_: False), lambda _: None)
        self._activity = ActivityWatch(root.views.idle.touched)
        self._keypad = Keypad(window, settings.keypad.second_press_ms / 1000)
        self._steady = steady_keys(settings, self._keypad)
        window.visibleChanged.connect(lambda is_visible: None if is_visible else self.stop())
        root.idled.connect(self._idled.set)
        root.pinCancelled.connect(self.stop)

    def stop(self) -> None:
        """End it: staff leave, the window closes, or the process is asked to."""
        self._stopped.set()

    async def run(self) -> None:
        """Until `stop`: the PIN pad, the area, and the pad again when nobody has touched it for long."""
        self._last_resort.install()
        self._window.installEventFilter(self._keypad)
        self._window.installEventFilter(self._activity)
        self._window.installEventFilter(self._steady)
        while not self._stopped.is_set():
            if self._has_pin:
                await self._ask_for_pin()
            if not self._stopped.is_set():
                await self._stay()

    async def close(self) -> None:
        """Stop what runs in the background."""
        self._root.views.idle.watch(None)
        self._window.removeEventFilter(self._activity)
        self._window.removeEventFilter(self._steady)
        self._keypad.close()
        self._pin.end()
        await self._scope.close()
        self._last_resort.uninstall()

    async def _ask_for_pin(self) -> None:
        self._root.lock(True)
        self._granted.clear()
        self._window.installEventFilter(self._pad_filter)
        self._window.installEventFilter(self._pin_keys)
        self._pin.begin(self._granted.set)
        await _first_of(self._granted, self._stopped)
        self._pin.end()
        self._window.removeEventFilter(self._pin_keys)
        self._window.removeEventFilter(self._pad_filter)
        self._pad_filter.close()
        self._root.lock(False)

    async def _stay(self) -> None:
        sign_ups = waiting_sign_ups(self._settings)
        ways = AreaWays(self.stop, SignUpDesk(sign_ups))
        area = ServiceArea(self._window, self._root, self._settings, self._last_resort.report, ways)
        area.start()
        self._idled.clear()
        if self._has_pin:
            timeouts = self._settings.timeouts
            self._root.views.idle.watch(IdleLimit(timeouts.staff_idle_s, timeouts.warning_s))
        try:
            await _first_of(self._idled, self._stopped)
        finally:
            self._root.views.idle.watch(None)
            await area.close()
            await asyncio.to_thread(sign_ups.close)


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waits:
            each.cancel()
