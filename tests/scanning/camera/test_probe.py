from __future__ import annotations

import time
from pathlib import Path

from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.probe import probe_camera
from tests.fakes.code_pictures import scene, write_video
from tests.fakes.mjpeg_camera import MjpegCamera, Mode

SIZE = (320, 240)
FRAMES = [scene(None, SIZE, seed=seed) for seed in range(3)]


def test_a_camera_that_works_tells_its_size_and_rate() -> None:
    with MjpegCamera(FRAMES, fps=20) as camera:
        probe = probe_camera(CameraSettings(camera.url))
    assert (probe.ok, probe.reason, probe.width, probe.height) == (True, "", *SIZE)
    assert 10 < probe.fps < 60


def test_a_video_file_can_be_probed(tmp_path: Path) -> None:
    assert probe_camera(CameraSettings(str(write_video(tmp_path / "camera.avi", FRAMES)))).ok


def test_a_camera_that_is_not_there_is_told_at_once() -> None:
    started = time.monotonic()
    probe = probe_camera(CameraSettings("/dev/v4l/by-id/usb-nowhere"))
    assert (probe.ok, probe.reason) == (False, "cannot be opened")
    assert time.monotonic() - started < 3
    assert probe_camera(CameraSettings(37)).reason == "cannot be opened"


def test_a_camera_that_never_answers_meets_the_deadline() -> None:
    with MjpegCamera(FRAMES) as camera:
        camera.set_mode(Mode.HANGING)
        started = time.monotonic()
        probe = probe_camera(CameraSettings(camera.url), timeout_s=1.5)
    assert not probe.ok
    assert probe.reason == "no answer within 1.5 s"
    assert time.monotonic() - started < 2.5
