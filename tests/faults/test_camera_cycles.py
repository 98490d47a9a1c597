"""The everyday form of `camera_cycles`, which the long runs play with a hundred."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.camera_cycles import FAULTS, WITHIN_S, run_cycles

CYCLES = 4

pytestmark = pytest.mark.alone


def test_every_camera_fault_is_noticed_and_healed_in_time_and_leaves_nothing_behind(tmp_path: Path) -> None:
    report = run_cycles(CYCLES, tmp_path)
    assert [cycle.fault for cycle in report.cycles] == list(FAULTS[:CYCLES])
    assert report.slowest_notice_s <= WITHIN_S
    assert report.slowest_healing_s <= WITHIN_S
    assert report.after == report.before
    assert report.before.children == 1
    assert report.is_passed
