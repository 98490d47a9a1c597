"""A camera that fails again and again, before the whole kiosk in a process of its own.

`python -m tests.faults.camera_cycles 100` prints one line a cycle and the figures at the end.
"""

from __future__ import annotations

import itertools
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil

from kiosk.sandbox.options import SandboxOptions
from kiosk.sandbox.server import RunningSandbox
from tests.fakes.kiosk_process import KioskProcess

WITHIN_S = 3.0
_LOOK_EVERY_S = 0.02
_PATIENCE_S = 20.0

FAULTS = ("reset", "dies", "hang", "freeze", "black", "stands_still")
"""The network camera's own faults, and two of the worker: `dies` of a picture, `stands_still` in a driver."""
_FIRST = FAULTS[:2]


@dataclass(frozen=True, slots=True)
class Held:
    """What the kiosk's process holds; its worker counts as one of its children.

    `descriptors`: without network connections, of which some are kept open for a while.
    """

    descriptors: int
    threads: int
    children: int


@dataclass(frozen=True, slots=True)
class Cycle:
    """One fault, in seconds until it was told, and until pictures were back after it was gone."""

    fault: str
    noticed_s: float
    healed_s: float


@dataclass(slots=True)
class CyclesReport:
    """`before` is what was held after a lost camera and a dead worker, which open what stays."""

    before: Held
    after: Held
    is_same_process: bool
    cycles: list[Cycle] = field(default_factory=list)

    @property
    def slowest_notice_s(self) -> float:
        return max(cycle.noticed_s for cycle in self.cycles)

    @property
    def slowest_healing_s(self) -> float:
        return max(cycle.healed_s for cycle in self.cycles)

    @property
    def is_passed(self) -> bool:
        """All noticed and healed in time, by the same process, which holds no more than before."""
        is_quick = max(self.slowest_notice_s, self.slowest_healing_s) <= WITHIN_S
        return is_quick and self.is_same_process and self.before == self.after


def run_cycles(count: int, folder: Path, tell: Callable[[Cycle], None] = lambda _: None) -> CyclesReport:
    """Play `count` cycles, the kinds by turns. Raises AssertionError where one is never noticed or healed."""
    with RunningSandbox(SandboxOptions(customer_count=5), has_camera=True) as sandbox:
        kiosk = KioskProcess(
            folder, sandbox.url, settings={"KIOSK_CAMERA__SOURCE": f"{sandbox.url}/camera.mjpg"}
        )
        with kiosk.running() as process:
            play = _Play(kiosk, sandbox.url, psutil.Process(process.pid))
            play.told("camera_up", 0)
            for fault in _FIRST:
                play.cycle(fault)
            before = play.held()
            report = CyclesReport(before, before, is_same_process=True)
            for fault in itertools.islice(itertools.cycle(FAULTS), count):
                report.cycles.append(play.cycle(fault))
                tell(report.cycles[-1])
            report.is_same_process = process.poll() is None
            report.after = play.settled(before)
            return report


class _Play:
    def __init__(self, kiosk: KioskProcess, url: str, process: psutil.Process) -> None:
        self._kiosk = kiosk
        self._url = url
        self._process = process

    def cycle(self, fault: str) -> Cycle:
        seen = len(self._lines())
        started_s = time.monotonic()
        is_of_worker = fault in ("dies", "stands_still")
        if is_of_worker:
            death = signal.SIGSEGV if fault == "dies" else signal.SIGSTOP
            self._process.children()[0].send_signal(death)
        else:
            self._camera(fault)
        down = self.told("camera_down", seen)
        noticed_s = time.monotonic() - started_s
        self._camera("none")
        healed_from_s = time.monotonic()
        self.told("camera_up", down + 1)
        return Cycle(fault, noticed_s, time.monotonic() - healed_from_s)

    def told(self, event: str, after: int) -> int:
        """The number of the log's line that tells it."""
        deadline_s = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline_s:
            for number, line in enumerate(self._lines()[after:], after):
                if line["event"] == event:
                    return number
            time.sleep(_LOOK_EVERY_S)
        raise AssertionError(f"no {event} within {_PATIENCE_S:g} s")

    def held(self) -> Held:
        connections = len(self._process.net_connections("inet"))
        return Held(
            self._process.num_fds() - connections,
            self._process.num_threads(),
            len(self._process.children()),
        )

    def settled(self, wanted: Held) -> Held:
        """What is held once nothing is on its way."""
        deadline_s = time.monotonic() + _PATIENCE_S
        while (now := self.held()) != wanted and time.monotonic() < deadline_s:
            time.sleep(0.2)
        return now

    def _lines(self) -> list[dict[str, Any]]:
        return self._kiosk.log()

    def _camera(self, fault: str) -> None:
        answer = httpx.post(f"{self._url}/camera/faults", json={"fault": fault}, trust_env=False)
        answer.raise_for_status()


def _told(report: CyclesReport) -> Iterator[str]:
    yield f"{len(report.cycles)} cycles: {'passed' if report.is_passed else 'FAILED'}"
    yield f"slowest: noticed {report.slowest_notice_s:.2f} s, healed {report.slowest_healing_s:.2f} s"
    yield f"held before {report.before}"
    yield f"held after  {report.after}"
    yield f"the same process: {report.is_same_process}"


def main(arguments: list[str]) -> int:
    """Play as many cycles as the first argument says, 30 without."""
    count = int(arguments[0]) if arguments else 30

    def tell(cycle: Cycle) -> None:
        print(f"{cycle.fault:<13} noticed {cycle.noticed_s:.2f} s, healed {cycle.healed_s:.2f} s", flush=True)  # noqa: T201

    with tempfile.TemporaryDirectory(prefix="kiosk-cycles-") as folder, suppress(KeyboardInterrupt):
        report = run_cycles(count, Path(folder), tell)
        print("\n".join(_told(report)))  # noqa: T201
        return 0 if report.is_passed else 1
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
