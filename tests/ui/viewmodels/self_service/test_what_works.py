"""The welcome screen says what does not work, and which ways in are left."""

from __future__ import annotations

import pytest

from ui.viewmodels.self_service.welcome import CameraState, ScannerState, WelcomeState, derive


@pytest.mark.parametrize(
    ("camera", "scanner", "message", "status"),
    [
        (CameraState.UP, ScannerState.NONE, "", "Everything works"),
        (
            CameraState.DOWN,
            ScannerState.UP,
            "The camera does not work right now. Please use the scanner beside the screen.",
            "Without camera",
        ),
        (
            CameraState.DOWN,
            ScannerState.MAY_BE_THERE,
            "The camera does not work right now. A scanner or our staff can help.",
            "Without camera",
        ),
        (
            CameraState.DOWN,
            ScannerState.DOWN,
            "The camera does not work right now. Our staff can help.",
            "Without camera and scanner",
        ),
        (
            CameraState.COVERED,
            ScannerState.NONE,
            "The camera sees nothing: is it covered? Our staff can help.",
            "Without camera",
        ),
        (CameraState.UP, ScannerState.DOWN, "", "Without scanner"),
        (
            CameraState.OFF,
            ScannerState.DOWN,
            "The scanner does not work right now. Our staff can help.",
            "Without scanner",
        ),
        (CameraState.OFF, ScannerState.NONE, "Please touch the button that suits you", "Everything works"),
        (CameraState.OFF, ScannerState.UP, "Please use the scanner beside the screen", "Everything works"),
    ],
)
def test_what_works_is_said(
    camera: CameraState, scanner: ScannerState, message: str, status: str, qapp: object
) -> None:
    shown = derive(WelcomeState(camera=camera, scanner=scanner))
    assert (shown.camera_message, shown.status_text) == (message, status)
