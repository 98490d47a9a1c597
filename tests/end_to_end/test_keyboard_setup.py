"""The set-up wizard before a real keyboard: raw keys through an X server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from kiosk.config_loading import load_settings
from tests.end_to_end.test_keyboard_scanner import ROOT, display  # noqa: F401 - a fixture


def test_one_scan_on_a_czech_computer_sets_the_scanner_up(
    display: str,  # noqa: F811
    tmp_path: Path,
) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.keyboard_setup", str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout.splitlines()[-1]) == {
        "tester": ["2900000000018", "Card number"],
        "wizard": ["*", "]C0", "enter", "us-keycodes", "cz"],
    }
    wedge = load_settings(None, {"KIOSK_STATE_DIR": str(tmp_path)}).wedge
    assert (wedge.prefix, wedge.layout, wedge.enabled) == ("*", "us-keycodes", True)
