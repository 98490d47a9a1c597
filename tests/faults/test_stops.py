"""A kiosk that is told to end does so soon, and no such end counts as a crash."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.storage.run_history import FILE_NAME

ROOT = Path(__file__).parents[2]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "KIOSK_STATE_DIR": str(tmp_path / "state"),
        "KIOSK_CONFIG": str(tmp_path / "kiosk.toml"),
        "KIOSK_CARECLOUD__PASSWORD": "none",
    }
    (tmp_path / "kiosk.toml").write_text(
        'store_id = "store-1"\n[carecloud]\nexternal_application_id = "kiosk"\n'
        'url = "kiosk.invalid"\nlogin = "kiosk"\n'
        '[camera]\nsource = ""\n[window]\nfull_screen = false\nsize = [720, 1280]\n',
        encoding="utf-8",
    )
    started: list[subprocess.Popen[str]] = []

    def run() -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.faults.hanging_names"]
        process = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield run
    for each in started:
        each.kill()
        each.communicate()


def begun_s(state_dir: Path) -> float | None:
    """When the run that is recorded as still going on has begun, None where there is none."""
    try:
        found: float | None = json.loads((state_dir / FILE_NAME).read_bytes())["begun_s"]
    except FileNotFoundError:
        return None
    return found


def test_stop_while_the_name_server_hangs_is_quick_and_no_crash(
    start: Callable[[], subprocess.Popen[str]], tmp_path: Path
) -> None:
    kiosk = start()
    assert kiosk.stdout is not None
    assert kiosk.stdout.readline() == "asked for a name\n"
    assert begun_s(tmp_path / "state") is not None
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(10) == 0
    assert begun_s(tmp_path / "state") is None


def test_stop_before_the_event_loop_runs_is_no_crash(
    start: Callable[[], subprocess.Popen[str]], tmp_path: Path
) -> None:
    kiosk = start()
    deadline = time.monotonic() + 30
    while begun_s(tmp_path / "state") is None:
        assert time.monotonic() < deadline
        time.sleep(0.002)
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(20) == 0
    assert begun_s(tmp_path / "state") is None
