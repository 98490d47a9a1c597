"""Every scanner beside the camera, and the one way in which what they read reaches the visit."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

import structlog
from PySide6.QtGui import QWindow

from kiosk.config import Settings
from kiosk.domain.scan_code import ScanCode
from kiosk.domain.way_in import Way
from kiosk.scanners import keyboard_wedge, plugged_scanners
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.keys.burst_reader import Burst
from kiosk.scanning.plugged_scanner import PluggedScanner, ScannerDown, ScannerEvent, ScannerText, ScannerUp
from kiosk.scanning.scan_inbox import ScanInbox
from kiosk.site_rules import ways_in
from ui.keys.wedge_filter import WedgeFilter
from ui.viewmodels.self_service.welcome import ScannerState
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()


class Scanners:
    """The scanners that the settings name; `on_scan` and `on_state` are called on the GUI thread.

    Where scanners are no way in, what one types is still kept from the fields, and goes nowhere.
    """

    def __init__(
        self,
        settings: Settings,
        classifier: CodeClassifier,
        on_scan: Callable[[ScanCode], None],
        on_state: Callable[[ScannerState], None],
    ) -> None:
        self._on_state = on_state
        self._is_way_in = Way.SCANNER in ways_in(settings)
        self._has_typing = settings.wedge.enabled and self._is_way_in
        self._is_up: dict[str, bool] = {}
        self.inbox = ScanInbox(classifier, on_scan, settings.timeouts.repeat_window_s)
        self._plugged = plugged_scanners(settings, self.inbox.makes_sense) if self._is_way_in else []
        self._filter = WedgeFilter(keyboard_wedge(settings, self.inbox.makes_sense), self._take_burst)

    def start(self, scope: TaskScope, window: QWindow) -> None:
        """Begin, with the keys of `window`. Call it after its other event filters: the last is the first."""
        window.installEventFilter(self._filter)
        self._tell_state()
        for scanner in self._plugged:
            scope.start(self._follow(scanner))

    async def close(self, window: QWindow) -> None:
        """Give back held keys and close the ports."""
        window.removeEventFilter(self._filter)
        self._filter.close()
        for scanner in self._plugged:
            await scanner.stop()

    def _take_burst(self, burst: Burst) -> None:
        if self._is_way_in:
            self.inbox.take_text(burst.reading.text, burst.reading.symbology, "wedge")

    async def _follow(self, scanner: PluggedScanner) -> None:
        await scanner.start()
        async for event in scanner.events():
            self._take(scanner.name, event)

    def _take(self, name: str, event: ScannerEvent) -> None:
        match event:
            case ScannerText(text, symbology):
                self.inbox.take_text(text, symbology, name)
            case ScannerUp():
                _log.info("scanner_up", scanner=name)
                self._is_up[name] = True
                self._tell_state()
            case ScannerDown(reason):
                _log.warning("scanner_down", scanner=name, reason=reason.value)
                self._is_up[name] = False
                self._tell_state()
            case _:
                assert_never(event)

    def _tell_state(self) -> None:
        if any(self._is_up.values()):
            state = ScannerState.UP
        elif self._is_up:
            state = ScannerState.DOWN
        else:
            state = ScannerState.MAY_BE_THERE if self._has_typing or self._plugged else ScannerState.NONE
        self._on_state(state)
