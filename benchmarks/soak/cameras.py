"""Cameras that are unplugged, hang, freeze and die, before the whole kiosk in a process of its own."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.report import Figure
from benchmarks.soak.told import asked_count, tell
from tests.faults.camera_cycles import WITHIN_S, CyclesReport, run_cycles


def figures(report: CyclesReport) -> list[Figure]:
    """What is promised of the cycles."""
    before, after = report.before, report.after
    return [
        Figure("cameras: fault until it is told, longest", report.slowest_notice_s, "s", WITHIN_S),
        Figure("cameras: end of the fault until pictures, longest", report.slowest_healing_s, "s", WITHIN_S),
        Figure("cameras: restarts of the kiosk", int(not report.is_same_process), "", 0),
        Figure("cameras: file descriptors, more than before", after.descriptors - before.descriptors, "", 0),
        Figure("cameras: threads, more than before", after.threads - before.threads, "", 0),
        Figure("cameras: child processes, more than before", after.children - before.children, "", 0),
    ]


def main() -> None:
    """Run against a virtual camera of its own."""
    count = asked_count(__doc__, 30)
    with tempfile.TemporaryDirectory() as folder:
        report = run_cycles(count, Path(folder))
    kinds = ", ".join(f"{name} {times}" for name, times in Counter(c.fault for c in report.cycles).items())
    tell(figures(report), [f"{len(report.cycles)} camera cycles: {kinds}."])


if __name__ == "__main__":
    main()
