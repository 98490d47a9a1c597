"""No command that may hold customers' data writes a core dump."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.threats.sessions import ROOT, core_limits, ended, wait_until

# The command begins with core dumps on, as far as whoever runs the tests may have them.
RAISED = (
    "import sys, resource; hard = resource.getrlimit(resource.RLIMIT_CORE)[1]; "
    "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)); from kiosk.cli import main"
)


@pytest.mark.parametrize("arguments", [["run", "--service"], ["demo", "--headless", "pictures"]])
def test_staff_area_and_demo_leave_none(tmp_path: Path, arguments: list[str]) -> None:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    environ |= {
        "KIOSK_STATE_DIR": str(tmp_path / "state"),
        "PYTHONPATH": str(ROOT),
        "KIOSK_CAMERA__SOURCE": "none",
    }
    command = [sys.executable, "-c", f"{RAISED}; sys.exit(main({arguments!r}))"]
    quiet = subprocess.DEVNULL
    with ended(subprocess.Popen(command, cwd=tmp_path, env=environ, stdout=quiet, stderr=quiet)) as started:
        process = psutil.Process(started.pid)
        wait_until(lambda: core_limits(process).split() == ["0", "0"], "limit")
