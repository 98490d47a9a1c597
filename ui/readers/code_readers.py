"""Everything that reads codes, camera and scanners: started, handed to staff, and taken back set anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtQuick import QQuickWindow

from kiosk.config import Settings
from kiosk.domain.scan_code import ScanCode
from kiosk.domain.way_in import Way
from kiosk.scanners import camera_settings
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.site_rules import ways_in
from ui.painted.camera_lens import pixels_of_lens
from ui.readers.camera_feed import CameraFeed, for_round_lens
from ui.readers.scanners import Scanners
from ui.viewmodels.self_service.welcome import CameraState
from ui.viewmodels.tasks import TaskScope
from ui.viewmodels.views import Views


class CodeReaders:
    """The readers that the settings name; what they read goes to `on_scan`, on the GUI thread."""

    def __init__(
        self,
        settings: Settings,
        classifier: CodeClassifier,
        views: Views,
        window: QQuickWindow,
        on_scan: Callable[[ScanCode], None],
    ) -> None:
        self._classifier = classifier
        self._views = views
        self._window = window
        self._on_scan = on_scan
        self._make(settings)

    def start(self, scope: TaskScope, on_sighted: Callable[[], None]) -> None:
        """Begin, in `scope`. `on_sighted` is called when the camera sees a code that may not be read yet."""
        self.scanners.start(scope, self._window)
        if self.feed is None:
            self._views.welcome.update_camera(CameraState.OFF)
        else:
            scope.start(self.feed.run(on_sighted))

    async def stop(self) -> None:
        """Let go of keys, ports and camera."""
        await self.scanners.close(self._window)
        if self.feed is not None:
            await self.feed.stop()

    def use(self, settings: Settings) -> None:
        """Be as the settings say now; only while stopped."""
        self._views.welcome.update_camera(CameraState.STARTING)
        self._make(settings)

    def end_of_visit(self) -> None:
        """What is still in view or was just read is not the next visitor's."""
        self.scanners.inbox.end_of_visit()
        if self.feed is not None:
            self.feed.end_of_visit()

    def _make(self, settings: Settings) -> None:
        self.scanners = Scanners(
            settings, self._classifier, self._on_scan, self._views.welcome.update_scanner
        )
        self.feed = self._make_feed(settings)

    def _make_feed(self, settings: Settings) -> CameraFeed | None:
        camera = camera_settings(settings)
        if camera is None or Way.CAMERA not in ways_in(settings):
            return None
        return CameraFeed(
            for_round_lens(camera, pixels_of_lens(self._window)),
            self._classifier,
            settings.timeouts.repeat_window_s,
            self._views.preview,
            self._views.welcome,
            self.scanners.inbox,
        )
