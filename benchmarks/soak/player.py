"""Plays a part's steps in processes of their own, and ends them with everything that they started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

from benchmarks.report import Figure
from benchmarks.soak.parts import Part, Step
from benchmarks.soak.told import Told, read_told

_ENDS_WITHIN_S = 20.0
_LAST_LINES = 15


class Player:
    """May be used from several threads, a part in each; `stop` ends them all."""

    def __init__(self) -> None:
        self._processes: set[subprocess.Popen[str]] = set()
        self._lock = threading.Lock()
        self._is_stopped = False

    def play(self, part: Part, counts: dict[str, int]) -> list[Told]:
        """What each step told. A step that fails tells that, as a miss; nothing is raised."""
        return [self._play(part, step, counts[step.module]) for step in part.steps]

    def stop(self) -> None:
        """End whatever runs; what is waiting does not begin."""
        with self._lock:
            self._is_stopped = True
            running = list(self._processes)
        for process in running:
            _end(process)

    def _play(self, part: Part, step: Step, count: int) -> Told:
        began = time.monotonic()
        process = self._start(step, count)
        if process is None:
            return _failed(part, step, "was not begun", "")
        try:
            output, errors = process.communicate(timeout=step.deadline_s(count))
        except subprocess.TimeoutExpired:
            _end(process)
            output, errors = process.communicate()
            return _failed(part, step, f"was not done after {step.deadline_s(count):.0f} s", errors)
        finally:
            # A killed step may leave a sandbox or a kiosk behind.
            _end(process)
            with self._lock:
                self._processes.discard(process)
        if self._is_stopped:
            return _failed(part, step, "was interrupted", "")
        if process.returncode != 0:
            return _failed(part, step, f"ended with {process.returncode}", errors)
        try:
            told = read_told(output)
        except (ValueError, KeyError, TypeError):
            return _failed(part, step, "told nothing that can be read", errors)
        print(f"{step.module}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        return told

    def _start(self, step: Step, count: int) -> subprocess.Popen[str] | None:
        command = [sys.executable, "-m", f"benchmarks.soak.{step.module}", "--count", str(count)]
        with self._lock:
            if self._is_stopped:
                return None
            process = subprocess.Popen(  # noqa: S603 - a module of this project
                command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
            )
            self._processes.add(process)
        return process


def _end(process: subprocess.Popen[str]) -> None:
    """First as Ctrl+C would, so that it can put its things away; its whole group in the end."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)
    with suppress(subprocess.TimeoutExpired):
        process.wait(_ENDS_WITHIN_S)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _failed(part: Part, step: Step, how: str, errors: str) -> Told:
    last = "\n".join(errors.strip().splitlines()[-_LAST_LINES:])
    print(f"{step.module} {how}\n{last}", file=sys.stderr, flush=True)
    figure = Figure(f"{part.name}: {step.module.replace('_', ' ')} {how}", 1, "", 0, last.rpartition("\n")[2])
    return Told([figure])
