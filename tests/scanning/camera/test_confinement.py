"""What the scan worker may not do, tried from inside one; and that every kind of camera works all the same.

`tests/scanning/camera/test_camera_scanner.py` runs whole cameras through such workers.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.commands.doctor_checks.check import Status
from kiosk.commands.doctor_checks.worker import check_worker
from kiosk.config import Camera, Settings
from kiosk.scanning.camera import landlock
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.probe import probe_camera
from kiosk.scanning.camera.rights_trial import RightsTrial, ask_worker
from kiosk.scanning.camera.worker_process import worker_environment
from tests.fakes.code_pictures import scene, write_video
from tests.fakes.mjpeg_camera import MjpegCamera

EMPTY = [scene(None, (320, 180), seed=seed) for seed in range(3)]

_INSIDE = """
import sys
import kiosk.scanning.decoding.decoder
from kiosk.scanning.camera import capture
from kiosk.scanning.decoding import zbar_fallback
zbar_fallback.is_available()
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.confinement import confine
confine(CameraSettings.from_json(sys.argv[1]))
{attempt}
print("done")
"""


def inside(settings: CameraSettings, attempt: str, program: str = _INSIDE) -> str:
    """What a confined process says that attempts something: "done", or its error's type."""
    done = subprocess.run(
        [sys.executable, "-c", program.format(attempt=attempt), settings.to_json()],
        env=worker_environment(settings),
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1].partition(":")[0]


def test_the_packaged_worker_may_read_the_program_that_holds_its_modules(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "kiosk"
    program.parent.mkdir()
    program.write_bytes(b"modules")
    program.with_name("other").write_bytes(b"secrets")
    packaged = (
        f"import sys\nsys._MEIPASS, sys.executable = {str(tmp_path / 'none')!r}, {str(program)!r}\n" + _INSIDE
    )
    for attempt, said in (
        (f"open({str(program)!r}, 'rb').read()", "done"),
        (f"open({str(program)!r}, 'ab')", "PermissionError"),
        (f"open({str(program.parent / 'other')!r}, 'rb')", "PermissionError"),
    ):
        assert inside(CameraSettings(source=0), attempt, packaged) == said


def reach(trial: RightsTrial) -> set[str]:
    """What the worker could still do."""
    return {name for name, value in asdict(trial).items() if value is True}


@pytest.mark.parametrize("source", [0, "/dev/video0", "clip.avi"])
def test_a_worker_with_a_local_camera_has_no_network_no_files_and_no_other_programs(
    source: int | str, tmp_path: Path
) -> None:
    trial = ask_worker(CameraSettings(source, use_pyzbar=True), tmp_path)
    assert trial is not None
    assert trial.confinement.is_limited
    assert trial.confinement.has_no_new_privileges
    assert trial.confinement.has_call_filter
    assert trial.confinement.landlock == landlock.version() > 0
    assert reach(trial) == set()
    assert list(tmp_path.iterdir()) == []


def test_a_worker_with_a_network_camera_keeps_its_network_and_nothing_else(tmp_path: Path) -> None:
    trial = ask_worker(CameraSettings("http://127.0.0.1:9/stream.mjpg"), tmp_path)
    assert trial is not None
    assert reach(trial) == {"can_open_sockets"}


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        ("import os; os.fork()", "PermissionError"),
        ("open('/proc/self/environ').read()", "PermissionError"),
        ("open('/etc/passwd').read()", "PermissionError"),
        ("bytearray(4 << 30)", "MemoryError"),
        ("import os; [os.dup(2) for _ in range(200)]", "OSError"),
        ("import threading; threading.Thread(target=print).start()", "done"),
        ("open('/dev/null', 'wb').write(b'x')", "done"),
        ("import zoneinfo, wave, colorsys", "done"),
    ],
)
def test_what_a_confined_process_can_do_is_little_but_enough(attempt: str, error: str) -> None:
    assert inside(CameraSettings("clip.avi"), attempt) == error


def test_a_network_camera_is_the_only_place_to_connect_to() -> None:
    with MjpegCamera(EMPTY) as camera, MjpegCamera(EMPTY) as other:
        settings = CameraSettings(camera.url)
        attempt = "import socket; socket.create_connection(('127.0.0.1', {port}), 5)"
        ports = [int(each.url.split(":")[2].split("/")[0]) for each in (camera, other)]
        assert [inside(settings, attempt.format(port=port)) for port in ports] == ["done", "PermissionError"]


def test_both_decoders_read_in_a_confined_process() -> None:
    attempt = """
import numpy as np, zxingcpp
drawn = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13).to_image(scale=4)
picture = np.array(drawn)
print(kiosk.scanning.decoding.decoder.decode_plain(picture, ("EAN13",))[0][0].text)
print(zbar_fallback.read(picture, ("EAN13",))[0][0])
"""
    said = inside(CameraSettings("clip.avi"), attempt)
    assert said.splitlines() == ["4006381333931", "4006381333931", "done"]


def test_confined_workers_see_files_and_network_cameras(tmp_path: Path) -> None:
    file = write_video(tmp_path / "camera.avi", EMPTY * 3)
    assert probe_camera(CameraSettings(str(file))).ok
    with MjpegCamera(EMPTY) as camera:
        assert probe_camera(CameraSettings(camera.url)).ok


def test_without_landlock_nothing_is_restricted_and_nothing_breaks() -> None:
    """In a process of its own, since what works cannot be taken back."""
    attempt = (
        "import sys; sys.platform = 'aix'; from kiosk.scanning.camera import landlock as l, seccomp as s"
    )
    done = f"{attempt}; print(l.version(), l.restrict({{}}, ()), s.refuse(['kill']))"
    assert inside(CameraSettings("clip.avi"), done).splitlines() == ["0 False False", "done"]


def test_doctor_says_what_confines_the_worker(tmp_path: Path) -> None:
    found = check_worker(Settings(state_dir=tmp_path / "state", camera=Camera(source=0)))
    assert found.status is Status.OK
    assert found.message.startswith("It has no network, no files, no other programs (Landlock ")
