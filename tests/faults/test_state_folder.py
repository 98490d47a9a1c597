"""No folder to write to, or mistakes in the settings: a page for visitors, the reason in the journal."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Not even root can make a file there.
READ_ONLY = "/sys/kernel"


@pytest.fixture
def environ() -> dict[str, str]:
    others = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    shown = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_STATE_DIR": READ_ONLY}
    return others | shown | {"KIOSK_WINDOW__FULL_SCREEN": "false"}


UNUSABLE = {
    "folder": ({}, f"kiosk: {READ_ONLY} cannot be written to by this user\n"),
    "settings": (
        {"KIOSK_STATE_DIR": "{folder}", "KIOSK_CARECLOUD__URL": "ftp://x", "KIOSK_CAMERA__WIDTH": "wide"},
        'kiosk: camera.width = "wide" (in environment variable KIOSK_CAMERA__WIDTH): ',
    ),
}


@pytest.mark.parametrize("what", UNUSABLE)
def test_a_service_shows_that_it_is_out_of_service_and_says_why(
    environ: dict[str, str], tmp_path: Path, what: str
) -> None:
    changed, told = UNUSABLE[what]
    environ |= {name: value.replace("{folder}", str(tmp_path / "state")) for name, value in changed.items()}
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(30)
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run"],
            cwd=ROOT,
            env=environ | {"NOTIFY_SOCKET": str(tmp_path / "notify")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert manager.recv(1000).startswith(b"READY=1\nSTATUS=Out of service")
            kiosk.send_signal(signal.SIGTERM)
            _, said = kiosk.communicate(timeout=15)
        finally:
            kiosk.kill()
            kiosk.wait()
    assert kiosk.returncode == 0
    assert told in said
    assert "Traceback" not in said


def test_somebody_at_a_terminal_reads_it_there(environ: dict[str, str]) -> None:
    command = [sys.executable, "-m", "kiosk", "run"]
    ended = subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    told = f"kiosk: {READ_ONLY} cannot be written to by this user\n"
    assert (ended.returncode, ended.stderr) == (74, told)
