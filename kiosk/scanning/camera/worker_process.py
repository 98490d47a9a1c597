"""Starting the scan worker: the same program again, with none of the parent's secrets in its environment."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.preview_memory import PreviewMemory

# For streams: no look-ahead, and no wait without end. Very short files do not survive the first.
_STREAM_OPTIONS = {"OPENCV_FFMPEG_CAPTURE_OPTIONS": "fflags;nobuffer|flags;low_delay|rw_timeout;2000000"}

FROZEN_COMMAND = "scan-worker"

# Only what a process needs to load its libraries and to open temporary files.
_KEPT = (
    "PATH",
    "LD_LIBRARY_PATH",
    "LANG",
    "LC_ALL",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "WINDIR",
    "COVERAGE_PROCESS_START",
)
# To be set before cv2 is imported.
OPENCV_VARIABLES = {
    "OPENCV_LOG_LEVEL": "OFF",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    # Bounds a read that hangs; OpenCV's own value is ten seconds.
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",
    # Threads that numpy starts when it loads would not be confined, and nothing here multiplies matrices.
    "OPENBLAS_NUM_THREADS": "1",
}


def worker_environment(settings: CameraSettings) -> dict[str, str]:
    """The worker's whole environment."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    kept |= OPENCV_VARIABLES | {"PYTHONUTF8": "1"}
    if settings.is_live:
        kept |= _STREAM_OPTIONS
    if not is_frozen():
        kept["PYTHONPATH"] = str(Path(__file__).resolve().parents[3])
    return kept


def worker_command(*arguments: str) -> list[str]:
    """The command line; settings are not part of it, since a camera's URL may hold a password."""
    if is_frozen():
        return [sys.executable, FROZEN_COMMAND, *arguments]
    return [sys.executable, "-m", "kiosk.scanning.camera.worker", *arguments]


def is_frozen() -> bool:
    """True in the packaged program."""
    return bool(getattr(sys, "frozen", False))


class WorkerProcess:
    """One running worker and the memory it shows previews in.

    Must be made by a thread that outlives the worker: on Linux the worker dies with the thread that started
    it, not with the process.
    """

    def __init__(self, settings: CameraSettings, sequence: int = 0) -> None:
        """Previews are numbered from `sequence` on. Raises OSError if the process cannot be started."""
        self.preview = PreviewMemory(settings.preview_side)
        self.preview.start_after(sequence)
        inherited = () if self.preview.descriptor is None else (self.preview.descriptor,)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                worker_command(str(os.getpid()), self.preview.handle),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=worker_environment(settings),
                pass_fds=inherited,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self.preview.close()
            raise
        self.send(settings.to_json())

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def messages(self) -> IO[bytes]:
        """Lines from the worker; ends when it does."""
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        return self._process.stdout

    def send(self, line: str) -> None:
        """One command. A worker that is gone is noticed elsewhere."""
        assert self._process.stdin is not None  # noqa: S101
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(line.encode() + b"\n")
            self._process.stdin.flush()

    def kill(self) -> None:
        """Kill the worker at once; it keeps nothing that could be lost."""
        self._process.kill()

    def end(self) -> None:
        """Kill the worker and wait for its end, a second at most. The preview memory stays readable."""
        self.kill()
        with contextlib.suppress(OSError, ValueError):
            if self._process.stdin is not None:
                self._process.stdin.close()
        # A process that hangs in a driver cannot be killed before the driver returns.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=1.0)
