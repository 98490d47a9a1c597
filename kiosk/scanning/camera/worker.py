"""The scan worker: a process of its own that reads the camera, decodes, and writes previews.

A decoder that crashes on a malformed picture, or a driver that never returns, takes down this process only.
Started as `python -m kiosk.scanning.camera.worker`, or by the frozen program with `scan-worker` as first
argument. Its settings arrive as the first line on stdin, commands on the following ones; messages leave on
stdout.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.scanning.camera.exit_codes import EXIT_BAD_SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.scanning.camera.camera_settings import CameraSettings
    from kiosk.scanning.camera.confinement import Confinement

_PR_SET_PDEATHSIG = 1


def main(argv: list[str]) -> int:
    """Run until stdin closes.

    `argv`: the parent's process id and the preview memory's handle; or `probe`, or `rights` and a folder.
    """
    output = _take_stdout()
    if argv[:1] == ["probe"]:
        return _probe(output)
    if argv[:1] == ["rights"]:
        return _try_rights(output, argv[1])
    parent, handle = int(argv[0]), argv[1]
    _die_with(parent)
    commands = _commands()
    settings = _settings(commands)
    if settings is None:
        return EXIT_BAD_SETTINGS
    # Heavy imports come late: by now the process is sure to die with its parent.
    from kiosk.scanning.camera.scan_loop import ScanLoop

    loop = ScanLoop(settings, handle, output)
    _confine(settings)
    threading.Thread(target=_obey, args=(commands, loop.command), name="commands", daemon=True).start()
    code = loop.run()
    # A thread may hang in a driver; a normal exit would wait for it.
    os._exit(code)


def _probe(output: int) -> int:
    settings = _settings(_commands())
    if settings is None:
        return EXIT_BAD_SETTINGS
    from kiosk.scanning.camera import capture  # noqa: F401 - what is loaded now need not be allowed later
    from kiosk.scanning.camera.probe import look

    _confine(settings)
    os.write(output, json.dumps(look(settings)).encode("ascii"))
    os._exit(0)


def _try_rights(output: int, folder: str) -> int:
    settings = _settings(_commands())
    if settings is None:
        return EXIT_BAD_SETTINGS
    from kiosk.scanning.camera.rights_trial import try_rights

    os.write(output, json.dumps(try_rights(_confine(settings), Path(folder))).encode("ascii"))
    os._exit(0)


def _confine(settings: CameraSettings) -> Confinement:
    """What is loaded by now needs no rights later; the second decoder starts programs to find its library."""
    from kiosk.scanning.camera.confinement import confine
    from kiosk.scanning.decoding.zbar_fallback import is_available

    if settings.use_pyzbar:
        is_available()
    return confine(settings)


def _take_stdout() -> int:
    """A private copy of stdout: libraries that print must not get in between the messages."""
    output = os.dup(1)
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    os.close(sink)
    return output


def _die_with(parent: int) -> None:
    """Have the system end this process with its parent, whatever either is doing, and leave no core file."""
    if sys.platform == "win32":
        return  # stdin's end tells it there
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died before this line
        os._exit(0)


def _commands() -> TextIO:
    """stdin, which a windowed program on Windows has although `sys.stdin` is None there."""
    return open(0, encoding="utf-8", closefd=False)


def _settings(commands: TextIO) -> CameraSettings | None:
    from kiosk.scanning.camera.camera_settings import CameraSettings

    try:
        return CameraSettings.from_json(commands.readline())
    except (ValueError, TypeError, KeyError):
        return None


def _obey(commands: TextIO, command: Callable[[str], None]) -> None:
    for line in commands:
        command(line.strip())
    os._exit(0)  # the parent closed the pipe, or is gone


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
