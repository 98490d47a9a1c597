"""The whole kiosk as a process of its own, without a display, and the service manager it reports to."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kiosk.sandbox.guide import configuration_file, environment

NOWHERE = "http://127.0.0.1:9"
PROJECT = Path(__file__).parents[2]


class ServiceManagerSocket:
    """Where systemd would listen; `messages` are what arrived, in order."""

    def __init__(self, address: str) -> None:
        """A path, or a name with @ in front."""
        self.address = address
        self.messages: list[str] = []
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind("\0" + address[1:] if address[0] == "@" else address)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def until(self, start: str, within_s: float = 20.0) -> str:
        """The next message that begins like this."""
        deadline_s = time.monotonic() + within_s
        while (left_s := deadline_s - time.monotonic()) > 0:
            message = self._next(left_s)
            if message is not None and message.startswith(start):
                return message
        raise AssertionError(f"no {start} within {within_s:g} s; there were {self.messages}")

    def count(self, message: str, for_s: float) -> int:
        """How many of these arrive from now on; what has arrived before is forgotten."""
        while self._next(0.001) is not None:
            pass
        deadline_s = time.monotonic() + for_s
        found = 0
        while (left_s := deadline_s - time.monotonic()) > 0:
            found += self._next(left_s) == message
        return found

    def _next(self, within_s: float) -> str | None:
        self._socket.settimeout(within_s)
        try:
            message = self._socket.recv(4096).decode()
        except TimeoutError:
            return None
        self.messages.append(message)
        return message


@dataclass
class KioskProcess:
    """A running `kiosk run`. `command` replaces the program, for one with a flaw."""

    folder: Path
    url: str = NOWHERE
    settings: dict[str, str] = field(default_factory=dict)
    command: Sequence[str] = (sys.executable, "-m", "kiosk", "run")
    cwd: Path = PROJECT

    @contextmanager
    def running(self, notify: ServiceManagerSocket | None = None, watchdog_s: float = 3.0) -> Iterator[Any]:
        """The `subprocess.Popen`; killed at the end where it still runs."""
        supervised = {} if notify is None else self._told(notify, watchdog_s)
        process = subprocess.Popen(
            self.command,
            cwd=self.cwd,
            env=self._environment() | supervised,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait()
            assert process.stderr is not None
            process.stderr.close()

    @property
    def state_dir(self) -> Path:
        return self.folder / "state"

    def log(self) -> list[dict[str, Any]]:
        """The log's lines so far."""
        file = self.state_dir / "log" / "kiosk.jsonl"
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        return [json.loads(line) for line in lines if line.endswith("}")]

    def events(self) -> list[str]:
        """Their names."""
        return [line["event"] for line in self.log()]

    def runs(self) -> dict[str, Any]:
        """What is remembered of the starts."""
        found: dict[str, Any] = json.loads((self.state_dir / "runs.json").read_text(encoding="ascii"))
        return found

    def _environment(self) -> dict[str, str]:
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / "kiosk.toml"
        file.write_text(configuration_file(self.url), encoding="utf-8")
        kept = {
            name: os.environ[name]
            for name in ("PATH", "LANG", "LC_ALL", "XDG_RUNTIME_DIR", "HOME")
            if name in os.environ
        }
        return {
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "KIOSK_CONFIG": str(file),
            "KIOSK_STATE_DIR": str(self.state_dir),
            "KIOSK_CARECLOUD__PASSWORD": environment(self.url)["KIOSK_CARECLOUD__PASSWORD"],
            "KIOSK_CAMERA__SOURCE": "none",
            "KIOSK_WINDOW__FULL_SCREEN": "false",
            "KIOSK_WINDOW__SIZE": "540x960",
            **self.settings,
        }

    @staticmethod
    def _told(notify: ServiceManagerSocket, watchdog_s: float) -> dict[str, str]:
        return {
            "NOTIFY_SOCKET": notify.address,
            "WATCHDOG_USEC": str(round(watchdog_s * 1e6)),
            "WATCHDOG_PID": "1",
        }
