"""The camera in the staff area, which can be exchanged while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from kiosk.scanning.camera.camera_events import CameraDown, CameraEvent, CodeRead, PreviewReady
from kiosk.scanning.camera.camera_scanner import CameraScanner
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.code_rules import CodeClassifier
from ui.painted.camera_lens import CameraPreview
from ui.viewmodels.tasks import TaskScope


class ServiceCamera:
    """One camera at a time, whose events go to `on_event`, and its pictures to `preview`."""

    def __init__(
        self,
        classifier: CodeClassifier,
        preview: CameraPreview,
        on_event: Callable[[CameraEvent], None],
        scope: TaskScope,
    ) -> None:
        self._classifier = classifier
        self._preview = preview
        self._on_event = on_event
        self._scope = scope
        self._wanted: CameraSettings | None = None
        self._scanner: CameraScanner | None = None
        self._exchange = asyncio.Lock()

    def use(self, settings: CameraSettings | None) -> None:
        """Look through this camera from now on; None looks through none."""
        if settings != self._wanted:
            self._wanted = settings
            self._scope.start(self._switch())

    async def stop(self) -> None:
        """End the worker; no picture of a person stays behind."""
        self._wanted = None
        await self._switch()

    async def _switch(self) -> None:
        async with self._exchange:
            if self._scanner is not None:
                await self._scanner.stop()
                self._scanner = None
                self._preview.clear()
            if self._wanted is not None:
                self._scanner = CameraScanner(self._wanted, self._classifier, repeat_window_s=1.0)
                await self._scanner.start()
                self._scope.start(self._follow(self._scanner))

    async def _follow(self, scanner: CameraScanner) -> None:
        shown = 0
        async for event in scanner.events():
            if scanner is not self._scanner:
                return
            if isinstance(event, PreviewReady):
                frame = scanner.latest_preview(shown)
                if frame is not None:
                    shown = frame.sequence
                    self._preview.push(frame.width, frame.height, frame.data)
            elif isinstance(event, CameraDown):
                self._preview.clear()
                self._on_event(event)
            else:
                if isinstance(event, CodeRead):
                    # Whoever tries codes out holds the same one up again and again.
                    scanner.end_of_visit()
                self._on_event(event)
