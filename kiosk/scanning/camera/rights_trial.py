"""Does the confinement of the scan worker hold? Tried from inside one, rather than believed."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.confinement import Confinement
from kiosk.scanning.camera.worker_process import worker_command, worker_environment


@dataclass(frozen=True, slots=True)
class RightsTrial:
    """What a worker was given, and which of these it could still do."""

    confinement: Confinement
    can_write: bool
    can_read: bool
    can_open_sockets: bool
    can_start_programs: bool
    can_signal_others: bool


def ask_worker(settings: CameraSettings, folder: Path, timeout_s: float = 8.0) -> RightsTrial | None:
    """Have a worker for these settings try to get at `folder` and more; None if it could not be run."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program, no shell
            worker_command("rights", str(folder)),
            input=settings.to_json() + "\n",
            capture_output=True,
            text=True,
            env=worker_environment(settings),
            timeout=timeout_s,
            check=False,
        )
        found: dict[str, Any] = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return RightsTrial(**{**found, "confinement": Confinement(**found["confinement"])})


def try_rights(confinement: Confinement, folder: Path) -> dict[str, Any]:
    """In the worker: the fields of `RightsTrial` as plain values."""
    draft = folder / f".rights-{os.getpid()}"
    trial = RightsTrial(
        confinement,
        can_write=_succeeds(lambda: _write(draft)),
        can_read=_succeeds(lambda: list(folder.iterdir())),
        can_open_sockets=_succeeds(lambda: socket.socket().close()),
        can_start_programs=_succeeds(_start_a_program),
        can_signal_others=_succeeds(lambda: os.kill(os.getppid(), 0)),
    )
    return asdict(trial)


def _write(draft: Path) -> None:
    try:
        draft.write_bytes(b"x")
    finally:
        if draft.exists():
            draft.unlink()


def _start_a_program() -> None:
    subprocess.run(["true"], check=False)  # noqa: S607 - whichever; it is to fail


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except (OSError, RuntimeError):
        return False
    return True
