"""Scanners that type, on a real X display with the layouts of real computers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.sandbox.seed import cast

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def display() -> Iterator[str]:
    """An X server with a window manager, which is what gives a window the keyboard."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x1000x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        name = f":{numbers.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],  # noqa: S607
        env=os.environ | {"DISPLAY": name},
        stderr=subprocess.DEVNULL,
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture
def told(display: str, tmp_path: Path) -> dict[str, Any]:
    """What `keyboard_visit` tells of its visit."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.keyboard_visit", str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return found


def test_scanner_on_a_czech_and_a_french_keyboard_finds_its_customers_while_a_name_is_typed(
    told: dict[str, Any],
) -> None:
    # A Czech keyboard has Z where a US one has Y; the accent key puts itself on the letter behind it.
    assert told["name"] == "Zoé"
    assert [text for text in told["typed"] if text] == ["Z", "o", "é"]
    assert told["asked"] == [cast.GOOD_CARD, cast.GOOD_DIGITAL_CARD]
    assert told["greeting"] == "J. N."
    assert told["second_greeting"] == "E. S."
    assert told["leaked"] == []
