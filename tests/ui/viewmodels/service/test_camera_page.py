from __future__ import annotations

import pytest

from kiosk.scanning.camera.camera_events import CameraControl, CameraFault, CameraMeasures, CameraUp, Sight
from kiosk.scanning.camera.camera_list import FoundCamera
from ui.viewmodels.service.camera_page_state import CameraChoice, CameraPageState, derive, without_login

STABLE = FoundCamera("/dev/v4l/by-id/usb-Webcam-video-index0", "Webcam", True)
UP = CameraUp(1280, 720, 30, (CameraControl("exposure", 150, 150), CameraControl("gain", 9, 0)))


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("rtsp://user:pass@10.0.0.5/stream", "rtsp://10.0.0.5/stream"),
        ("http://10.0.0.5/a@b", "http://10.0.0.5/a@b"),
        ("/dev/video0", "/dev/video0"),
        (2, "2"),
    ],
)
def test_login_data_of_an_address_are_never_shown(source: int | str, shown: str) -> None:
    assert without_login(source) == shown


def test_a_camera_whose_path_may_change_says_so() -> None:
    unstable, stream = FoundCamera("/dev/video2", "", False), FoundCamera("http://x/cam", "", False)
    rows = derive(CameraPageState(cameras=(STABLE, unstable, stream))).cameras
    assert "may change" not in rows[0].detail
    assert "may change" in rows[1].detail
    assert (rows[2].name, rows[2].detail.replace("\u200b", "")) == ("Network camera or video", "http://x/cam")


@pytest.mark.parametrize("fault", CameraFault)
def test_every_fault_has_words(fault: CameraFault) -> None:
    state = CameraPageState(cameras=(STABLE,), choice=CameraChoice(STABLE.source), fault=fault)
    assert derive(state).message


def test_what_is_missing_is_said_in_the_order_of_what_to_do() -> None:
    assert derive(CameraPageState()).message == "No camera is connected"
    assert derive(CameraPageState(cameras=(STABLE,))).message == "Choose a camera"
    chosen = CameraPageState(cameras=(STABLE,), choice=CameraChoice(STABLE.source))
    assert derive(chosen).message == "The camera is starting"


def test_measures_come_with_a_judgement() -> None:
    state = CameraPageState(
        cameras=(STABLE,),
        up=UP,
        measures=CameraMeasures(9, 8, 20, 90),
        sight=Sight(0.24, 300, 230, 20, 2.2),
    )
    rows = {row.name: (row.value, row.grade) for row in derive(state).measures}
    assert rows == {
        "Picture": ("1280 × 720", ""),
        "Pictures": ("9 a second", "poor"),
        "Light": ("not enough", "poor"),
        "Sharpness": ("good", "good"),
        "Size of the code": ("24\N{NO-BREAK SPACE}% of the picture", ""),
        "Exposure": ("150: in effect", "good"),
        "Gain": ("9: the camera does not take it", "poor"),
    }


def test_a_camera_that_is_down_has_no_measures() -> None:
    assert derive(CameraPageState(cameras=(STABLE,), fault=CameraFault.LOST)).measures == ()
