"""The staff area: tries codes out, chooses the camera, and sets scanners up. Nobody is looked up here."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.camera.camera_events import CameraEvent, CameraMeasures, CodeRead, CodeRefused, Sight
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.code_rules import Explanation
from kiosk.scanning.keys.burst_reader import Burst
from kiosk.scanning.keys.key_stroke import KeyStroke
from kiosk.scanning.plugged_scanner import ScannerText
from ui.flows.camera_page_flow import CameraPageFlow
from ui.flows.scanner_setup_flow import ScannerSetupFlow
from ui.flows.service_tools import ServiceTools
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.root import ServiceViewModel
from ui.viewmodels.service.scan_tester import Scanned
from ui.viewmodels.service.scanner_words import ScannerKind


class ServiceFlow:
    """A `ServicePort`, and where every scanner of the staff area hands in what it read."""

    def __init__(
        self,
        tools: ServiceTools,
        root: ServiceViewModel,
        camera: CameraSettings,
        has_camera: bool,
    ) -> None:
        """`camera` is what the settings say; without `has_camera` its source counts for nothing."""
        self._tools = tools
        self._root = root
        self._tester = root.views.tester
        self._camera = CameraPageFlow(tools, root.views.camera, camera, has_camera)
        self._setup = ScannerSetupFlow(tools, root.views.setup, self._camera)
        self._tester.use_rules(tools.classifier.rules)

    def start(self) -> None:
        """Find the cameras and look through the configured one."""
        self._camera.list_cameras()
        self._camera.look()

    # What the screens ask for.

    def open(self, page: Page) -> None:
        if page is Page.SETUP:
            self._setup.start()
        if page is not Page.TESTER:
            self._tester.wipe()
        self._root.show_page(page)

    def leave(self) -> None:
        self._tools.leave()

    def close_kiosk(self) -> None:
        if self._tools.close_kiosk is not None:
            self._tools.close_kiosk()

    def forget_scans(self) -> None:
        self._tester.wipe()

    def list_cameras(self) -> None:
        self._camera.list_cameras()

    def choose_camera(self, place: int) -> None:
        self._camera.choose(place)

    def turn_camera(self) -> None:
        self._camera.turn()

    def mirror_camera(self) -> None:
        self._camera.mirror()

    def save_camera(self) -> None:
        self._camera.save()

    def start_setup(self) -> None:
        self._setup.start()

    def finish_trial(self) -> None:
        self._setup.finish_trial()

    def save_scanner(self) -> None:
        self._setup.save()

    def save_sheet(self) -> None:
        self._setup.save_sheet()

    # What the scanners read.

    def take_event(self, event: CameraEvent) -> None:
        """The camera told something."""
        self._camera.take_event(event)
        match event:
            case CameraMeasures():
                self._setup.end_trial_when_over()
            case Sight():
                self._setup.measure(event)
            case CodeRead():
                self._take_code(event)
            case CodeRefused(reason, symbology):
                explanation = Explanation(UnknownScan(reason), None, ())
                self._show(Scanned(None, symbology, ScannerKind.CAMERA, explanation))
            case _:
                pass

    def take_burst(self, burst: Burst) -> None:
        """A keyboard scanner typed a code; while one is set up, its raw keys are looked at instead."""
        if not self._is_setting_up:
            self._show_text(burst.reading.text, burst.reading.symbology, ScannerKind.KEYBOARD)

    def take_strokes(self, strokes: Sequence[KeyStroke]) -> None:
        """Keys arrived without a pause between them."""
        if self._is_setting_up:
            self._setup.take_strokes(strokes)

    def take_grabbed(self, scanned: ScannerText, device: str) -> None:
        """A keyboard scanner that is read past the windows sent a code."""
        if self._is_setting_up:
            self._setup.take_grabbed(scanned, device)
        else:
            self._show_text(scanned.text, scanned.symbology, ScannerKind.KEYBOARD)

    def take_serial(self, scanned: ScannerText, port: str) -> None:
        """A scanner on a serial port sent a code."""
        if self._is_setting_up:
            self._setup.take_serial(scanned, port)
        else:
            self._show_text(scanned.text, scanned.symbology, ScannerKind.SERIAL)

    @property
    def _is_setting_up(self) -> bool:
        return self._root.current_page is Page.SETUP

    def _take_code(self, read: CodeRead) -> None:
        if self._is_setting_up:
            self._setup.take_code(read)
            return
        explanation = self._tools.classifier.explain(read.text, read.symbology)
        self._show(
            Scanned(read.text, read.symbology, ScannerKind.CAMERA, explanation, read.found_by, read.decode_ms)
        )

    def _show_text(self, text: str, symbology: str | None, kind: ScannerKind) -> None:
        self._show(Scanned(text, symbology, kind, self._tools.classifier.explain(text, symbology)))

    def _show(self, scanned: Scanned) -> None:
        if self._root.current_page in (Page.MENU, Page.TESTER):
            # Whoever scans something wants to know what it is.
            self._root.show_page(Page.TESTER)
            self._tester.add(scanned)
