"""Carries what the camera tells to the screens: pictures to the lens, codes to the visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

import structlog

from kiosk.scanning.camera.camera_events import (
    CameraDown,
    CameraEvent,
    CameraFault,
    CameraMeasures,
    CameraUp,
    CodeRead,
    CodeRefused,
    CodeSighted,
    PreviewReady,
    SeveralCodes,
    Sight,
)
from kiosk.scanning.camera.camera_scanner import CameraScanner
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.scan_inbox import ScanInbox
from ui.painted.camera_lens import CameraPreview
from ui.viewmodels.self_service.aim_hint import InView
from ui.viewmodels.self_service.welcome import CameraState, WelcomeViewModel

_log = structlog.get_logger()

# A lens on a larger screen is filled with a smaller picture: sharp enough, and cheaper to hand over.
_LARGEST_PREVIEW = 720


def for_round_lens(settings: CameraSettings, pixels: int | None) -> CameraSettings:
    """The same camera with preview pictures that fit a round lens of so many `pixels`; None: not known."""
    side = min(pixels or settings.preview_side, _LARGEST_PREVIEW)
    return replace(settings, preview_side=side, is_preview_square=True)


class CameraFeed:
    """One camera on one screen."""

    def __init__(
        self,
        settings: CameraSettings,
        classifier: CodeClassifier,
        repeat_window_s: float,
        preview: CameraPreview,
        welcome: WelcomeViewModel,
        inbox: ScanInbox,
    ) -> None:
        self._scanner = CameraScanner(settings, classifier, repeat_window_s=repeat_window_s)
        self._preview = preview
        self._welcome = welcome
        self._inbox = inbox
        self._shown_sequence = 0

    async def run(self, on_sighted: Callable[[], None]) -> None:
        """Go on until `stop`. `on_sighted` is called when a code comes into view that may not be read yet."""
        await self._scanner.start()
        async for event in self._scanner.events():
            if isinstance(event, CodeSighted) and event.is_in_view:
                on_sighted()
            self.take(event)

    async def stop(self) -> None:
        """End the worker; no picture of a person stays behind."""
        await self._scanner.stop()
        self._preview.clear()

    def end_of_visit(self) -> None:
        """What is in view now must leave the view before it counts again."""
        self._scanner.end_of_visit()
        self._welcome.visit_ended()

    def take(self, event: CameraEvent) -> None:
        """Show or pass on what the camera tells."""
        match event:
            case CodeRead(text=text, scan=scan):
                self._inbox.take_scan(text, scan, "camera")
            case CodeRefused(reason=reason):
                self._inbox.take_refused(reason, "camera")
            case CodeSighted(is_in_view):
                self._welcome.update_in_view(InView.CODE if is_in_view else InView.NOTHING)
            case PreviewReady():
                self._show_preview()
            case CameraUp():
                _log.info("camera_up", width=event.width, height=event.height, fps=event.fps)
                self._welcome.update_camera(CameraState.UP)
            case CameraDown(reason):
                _log.warning("camera_down", reason=reason.value)
                self._preview.clear()
                is_covered = reason is CameraFault.BLACK
                self._welcome.update_camera(CameraState.COVERED if is_covered else CameraState.DOWN)
            case SeveralCodes():
                self._welcome.update_in_view(InView.SEVERAL_CODES)
            case Sight():
                self._welcome.update_sight(event)
            case CameraMeasures(brightness=brightness):
                self._welcome.update_brightness(brightness)
            case _:
                assert_never(event)

    def _show_preview(self) -> None:
        frame = self._scanner.latest_preview(self._shown_sequence)
        if frame is not None:
            self._shown_sequence = frame.sequence
            self._preview.push(frame.width, frame.height, frame.data)
