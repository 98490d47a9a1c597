"""What the scan worker is given: pictures are decoded in it, so whatever breaks a decoder finds no secret."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.worker_process import WorkerProcess
from kiosk.sealed_settings import load_sealed_settings
from kiosk.storage.secrets import open_secret_store
from tests.fakes.code_pictures import scene, write_video

SECRET = "zmrzlina-Žižkov-77"


def _environment_of(pid: int) -> dict[str, str]:
    pairs = Path(f"/proc/{pid}/environ").read_bytes().decode().split("\0")
    return dict(pair.split("=", 1) for pair in pairs if pair)


def test_the_worker_is_started_without_the_password_and_the_credentials(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    video = write_video(tmp_path / "camera.avi", [scene(None, (320, 240), seed=1)])
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path))
    monkeypatch.setenv("KIOSK_CARECLOUD__PASSWORD", SECRET)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "credentials"))
    worker = WorkerProcess(CameraSettings(str(video)))
    try:
        given = _environment_of(worker.pid)
    finally:
        worker.end()
        worker.messages.close()
        worker.preview.close()
    assert "PATH" in given
    assert not [name for name in given if name.startswith(("KIOSK_", "CREDENTIALS"))]
    assert SECRET not in "".join(given.values())


def test_reading_the_settings_takes_the_password_out_of_the_environment(tmp_path: Path) -> None:
    environ = {"KIOSK_STATE_DIR": str(tmp_path), "KIOSK_CARECLOUD__PASSWORD": SECRET}
    loaded = load_sealed_settings(None, environ)
    assert loaded.settings.carecloud.password is not None
    assert SECRET not in "".join(environ.values())
    assert SECRET not in repr(loaded)


def test_a_sealed_password_never_comes_into_the_environment(tmp_path: Path) -> None:
    open_secret_store(tmp_path, {}).set("carecloud.password", SECRET.encode())
    environ = {"KIOSK_STATE_DIR": str(tmp_path)}
    loaded = load_sealed_settings(None, environ)
    assert loaded.settings.carecloud.password is not None
    assert loaded.settings.carecloud.password.get_secret_value() == SECRET
    assert environ == {"KIOSK_STATE_DIR": str(tmp_path)}
    assert SECRET not in "".join(os.environ.values())
    assert SECRET not in repr(loaded)
