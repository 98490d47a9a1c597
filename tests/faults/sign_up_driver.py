"""Starts, feeds and kills the process that signs people up, and keeps what it promised."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from uuid import UUID

from kiosk.sandbox.guide import environment
from tests.faults.sign_up_process import ANSWER_VARIABLE, SETTLING_VARIABLE

ROOT = Path(__file__).parent.parent.parent
WITHIN_S = 60.0


def kiosk_environment(url: str, state_dir: Path, **more: str) -> dict[str, str]:
    """The environment of a kiosk at the sandbox of this address, with nothing of this machine's own kiosk."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return {
        **own,
        **environment(url),
        "KIOSK_CONFIG": "",
        "KIOSK_STATE_DIR": str(state_dir),
        "KIOSK_CAMERA__SOURCE": "none",
        "PYTHONPATH": str(ROOT),
        **more,
    }


class SignUpProcess:
    """One life of the kiosk. `acknowledged` and `begun` are the numbers that it said so far."""

    def __init__(
        self,
        url: str,
        state_dir: Path,
        *,
        settling_s: float = 30.0,
        answer_s: float = 8.0,
        wrapper: Sequence[str] = (),
    ) -> None:
        """`wrapper` is a command that the process is started by, such as strace."""
        times = {SETTLING_VARIABLE: str(settling_s), ANSWER_VARIABLE: str(answer_s)}
        self._process = subprocess.Popen(
            [*wrapper, sys.executable, "-m", "tests.faults.sign_up_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=kiosk_environment(url, state_dir, **times),
        )
        self.acknowledged: list[UUID] = []
        self.ends: list[str] = []
        self.begun: list[UUID] = []
        self._said: Counter[str] = Counter()
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_until(self, is_true: Callable[[], bool]) -> None:
        """Take in what it says until something is true. Raises `TimeoutError` after a minute."""
        deadline = time.monotonic() + WITHIN_S
        while not is_true():
            if time.monotonic() > deadline or (self._process.poll() is not None and self._lines.empty()):
                raise TimeoutError("the sign-up process did not get there")
            self._take(0.05)

    def wait_for(self, word: str) -> None:
        """Until it says this word anew."""
        before = self._said[word]
        self.wait_until(lambda: self._said[word] > before)

    def sign_up(self, contacts: Iterable[str]) -> None:
        """Hand in visitors; they are dealt with one after the other."""
        assert self._process.stdin is not None
        self._process.stdin.write("".join(f"{contact}\n" for contact in contacts))
        self._process.stdin.flush()

    def kill(self) -> None:
        """End it as a power cut would; afterwards everything that it said is known."""
        self._process.send_signal(signal.SIGKILL)
        self._end()

    def close(self) -> None:
        """End it in peace."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._end()

    def _end(self) -> None:
        self._process.wait(WITHIN_S)
        self._reader.join()
        while not self._lines.empty():
            self._take(0)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            try:
                pipe.close()
            except BrokenPipeError:
                continue

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())

    def _take(self, timeout_s: float) -> None:
        """Take one line in, if there is one."""
        try:
            line = self._lines.get(timeout=timeout_s) if timeout_s else self._lines.get_nowait()
        except queue.Empty:
            return
        word, *rest = line.split()
        self._said[word] += 1
        if word == "begun":
            self.begun.append(UUID(rest[0]))
        elif word == "acknowledged":
            self.acknowledged.append(UUID(rest[0]))
            self.ends.append(rest[1])
