"""The staff area alive: cameras and scanners without customers or loyalty system, in whichever window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap import utc_now
from kiosk.config import Settings
from kiosk.domain.scan_code import UnknownScan
from kiosk.scanners import camera_settings, keyboard_wedge, plugged_scanners
from kiosk.scanning.camera.camera_events import CameraEvent
from kiosk.scanning.camera.camera_list import list_cameras
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.plugged_scanner import PluggedScanner, ScannerText
from kiosk.scanning.serial_ports import SERIAL, list_serial_ports, open_serial
from kiosk.wizard_file import write_wizard_file
from ui.flows.service_flow import ServiceFlow
from ui.flows.service_tools import ServiceTools
from ui.flows.sign_up_desk import SignUpDesk
from ui.flows.sign_ups_flow import SignUpsFlow
from ui.keys.key_tap import KeyTap
from ui.keys.wedge_filter import WedgeFilter
from ui.staff.service_camera import ServiceCamera
from ui.viewmodels.service.root import ServiceViewModel
from ui.viewmodels.service.sign_ups_shown import SignUpsState
from ui.viewmodels.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class AreaWays:
    """What the area asks of whoever shows it; `close_kiosk` is None where no kiosk is around it."""

    leave: Callable[[], None]
    desk: SignUpDesk
    close_kiosk: Callable[[], None] | None = None


class ServiceArea:
    """Everything alive beside the window. Built and ended in the event loop."""

    def __init__(
        self,
        window: QQuickWindow,
        root: ServiceViewModel,
        settings: Settings,
        report: Callable[[BaseException], None],
        ways: AreaWays,
    ) -> None:
        """`report` gets errors that nobody expected."""
        self._window = window
        self._root = root
        self._settings = settings
        self._ways = ways
        self._scope = TaskScope(report)
        self._classifier = CodeClassifier(settings.scanning.rules)
        configured = camera_settings(settings)
        # What a camera is set to, whichever will be chosen.
        any_camera = settings.camera.model_copy(update={"source": 0})
        template = configured or camera_settings(settings.model_copy(update={"camera": any_camera}))
        assert template is not None  # noqa: S101 - it has a source
        self._camera = ServiceCamera(self._classifier, root.views.preview, self._take_event, self._scope)
        self.flow = ServiceFlow(
            ServiceTools(
                self._classifier,
                list_cameras,
                self._camera.use,
                lambda keys: write_wizard_file(settings.state_dir, keys),
                ways.leave,
                settings.state_dir,
                close_kiosk=ways.close_kiosk,
            ),
            root,
            template,
            has_camera=configured is not None,
        )
        self._sign_ups = SignUpsFlow(ways.desk, root.views.sign_ups, self._scope, utc_now)
        self._plugged: list[tuple[PluggedScanner, str]] = []
        self._wedge = WedgeFilter(keyboard_wedge(settings, self._makes_sense), self.flow.take_burst)
        self._tap = KeyTap(self.flow.take_strokes)

    def start(self) -> None:
        """Connect the screens and every scanner that there is."""
        self._root.attach(
            self.flow, self._settings.device_name, can_close_kiosk=self._ways.close_kiosk is not None
        )
        self._show_sign_ups()
        # Not on the application, where every event of every object would pass through Python.
        self._window.installEventFilter(self._wedge)
        self._window.installEventFilter(self._tap)
        own = self._settings.serial.port
        # A wrong ending must not keep the wizard from finding the right one.
        serial = self._settings.serial.model_copy(update={"terminator": "auto"})
        settings = self._settings.model_copy(update={"serial": serial})
        for scanner in plugged_scanners(settings, self._makes_sense):
            self._plugged.append((scanner, own or ""))
        # Any other port may have a scanner behind it that nobody has set up yet.
        self._plugged += [(open_serial(port), port) for port in list_serial_ports() if port != own]
        for scanner, port in self._plugged:
            self._scope.start(self._follow(scanner, port))
        self.flow.start()

    async def close(self) -> None:
        """Stop the camera and let go of every scanner."""
        for each in (self._tap, self._wedge):
            self._window.removeEventFilter(each)
            each.close()
        for scanner, _ in self._plugged:
            await scanner.stop()
        await self._camera.stop()
        await self._scope.close()

    def _show_sign_ups(self) -> None:
        page = self._root.views.sign_ups
        # Nothing of an earlier stay, which may have ended in the middle of something.
        page.apply(SignUpsState(time_zone=ZoneInfo(self._settings.carecloud.time_zone)))
        page.attach(self._sign_ups)
        self._scope.start(self._sign_ups.run())

    async def _follow(self, scanner: PluggedScanner, port: str) -> None:
        await scanner.start()
        async for event in scanner.events():
            if isinstance(event, ScannerText) and scanner.name == SERIAL:
                self.flow.take_serial(event, port)
            elif isinstance(event, ScannerText):
                self.flow.take_grabbed(event, self._settings.wedge.device or "")

    def _take_event(self, event: CameraEvent) -> None:
        self.flow.take_event(event)

    def _makes_sense(self, text: str, symbology: str | None) -> bool:
        return not isinstance(self._classifier.classify(text, symbology), UnknownScan)
