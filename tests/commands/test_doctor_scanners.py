"""What `kiosk doctor` says of scanners beside the camera."""

from __future__ import annotations

import os
import pty
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.commands.doctor_checks.check import Status
from kiosk.commands.doctor_checks.scanners import check_scanners
from kiosk.config import Camera, Serial, Settings, Wedge


@pytest.fixture
def port() -> Iterator[str]:
    hand, line = pty.openpty()
    yield os.ttyname(line)
    os.close(line)
    os.close(hand)


def test_typing_scanner_needs_nothing() -> None:
    found = check_scanners(Settings())
    assert (found.status, found.message) == (
        Status.OK,
        "Scanners that type like a keyboard are read once they are plugged in.",
    )


def test_serial_scanner_is_opened(port: str) -> None:
    found = check_scanners(Settings(serial=Serial(port=port)))
    assert found.status is Status.OK
    assert found.message.startswith(f"{port} can be read.")


def test_scanners_that_are_not_there_are_named_with_their_settings(tmp_path: Path) -> None:
    settings = Settings(
        serial=Serial(port=str(tmp_path / "port")), wedge=Wedge(device=str(tmp_path / "device"))
    )
    found = check_scanners(settings)
    assert found.status is Status.WARN
    assert f"{tmp_path}/port is not there" in found.message
    assert found.advice is not None
    assert "serial.port" in found.advice
    assert "wedge.device" in found.advice


def test_without_any_scanner_the_camera_has_to_do() -> None:
    assert check_scanners(Settings(wedge=Wedge(enabled=False))).status is Status.SKIPPED


def test_kiosk_that_can_read_nothing_serves_nobody() -> None:
    found = check_scanners(Settings(wedge=Wedge(enabled=False), camera=Camera(source=None)))
    assert found.status is Status.FAIL


def test_scanners_that_are_no_way_in_are_not_opened() -> None:
    settings = Settings(ways_in=("camera",), serial=Serial(port="/dev/not-there"))
    assert check_scanners(settings).status is Status.SKIPPED
