"""The real program in a real session: an X server with a window manager, or a kiosk's compositor."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from kiosk.sandbox.guide import configuration_file, environment
from kiosk.sandbox.server import RunningSandbox

ROOT = Path(__file__).resolve().parents[2]
# A session without short cuts, but for one that asks the window to close.
OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse/>
</openbox_config>
"""
# The checkout may lie in a folder of root alone. Without the bit, access(2) knows no capability.
READS_ALL = (
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
)
NOBODY = 65534


@dataclass(frozen=True)
class Session:
    """A running kiosk. `keeper` is what shows it: it ends when its only window does."""

    display: str
    kiosk: psutil.Process
    keeper: psutil.Process
    log: Path

    def processes(self) -> set[tuple[int, str]]:
        """Everything that the kiosk has started, and the kiosk."""
        return {(each.pid, each.name()) for each in (self.kiosk, *self.kiosk.children(recursive=True))}

    def windows(self) -> tuple[str, str]:
        """The windows from the bottom to the top, and the one with the keyboard, by the window manager."""
        told = subprocess.run(
            ["xprop", "-root", "_NET_CLIENT_LIST_STACKING", "_NET_ACTIVE_WINDOW"],  # noqa: S607
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        return told[0], told[1]


@contextlib.contextmanager
def x_server(folder: Path) -> Iterator[str]:
    """An X server without screen; yields its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x1000x24", "-nolisten", "tcp"]
    with ended(subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL, cwd=folder)):
        os.close(writing)
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"


@contextlib.contextmanager
def x11_session(sandbox: RunningSandbox, folder: Path) -> Iterator[Session]:
    """`kiosk run` under openbox."""
    rc = folder / "openbox.xml"
    rc.write_text(OPENBOX, encoding="utf-8")
    with x_server(folder) as display:
        variables = os.environ | {"DISPLAY": display}
        manager = ["openbox", "--sm-disable", "--config-file", str(rc)]
        with ended(subprocess.Popen(manager, env=variables, stderr=subprocess.DEVNULL)):
            settings = _settings(sandbox, folder) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            with ended(subprocess.Popen(_kiosk(folder), env=settings, cwd=ROOT)) as kiosk:
                process = psutil.Process(kiosk.pid)
                yield Session(display, process, process, folder / "state" / "log" / "kiosk.jsonl")


@contextlib.contextmanager
def cage_session(sandbox: RunningSandbox) -> Iterator[Session]:
    """`kiosk run` under cage, whose only screen and keyboard are those of a headless X server.

    cage refuses to run for root, so there it runs for nobody.
    """
    folder = Path(tempfile.mkdtemp(prefix="kiosk-cage-"))
    try:
        as_nobody = []
        environ = _settings(sandbox, folder)
        if os.geteuid() == 0:
            as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *READS_ALL]
            for each in (folder, *folder.rglob("*")):
                os.chown(each, NOBODY, NOBODY)
        with x_server(folder) as display:
            environ |= {
                "DISPLAY": display,
                "HOME": str(folder),
                "XDG_RUNTIME_DIR": str(folder),
                "WLR_BACKENDS": "x11",
                "WLR_RENDERER": "pixman",
                "WLR_LIBINPUT_NO_DEVICES": "1",
                "QT_QPA_PLATFORM": "wayland",
            }
            command = [*as_nobody, "cage", "-d", "--", *_kiosk(folder)]
            quiet = subprocess.DEVNULL
            with ended(subprocess.Popen(command, env=environ, cwd=ROOT, stderr=quiet)) as cage:
                keeper = psutil.Process(cage.pid)
                found: list[psutil.Process] = []

                def started() -> bool:
                    found[:] = [each for each in keeper.children() if "kiosk" in each.cmdline()]
                    return bool(found)

                wait_until(started, "kiosk under cage")
                yield Session(display, found[0], keeper, folder / "state" / "log" / "kiosk.jsonl")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def wait_until(is_true: Callable[[], object], what: str, within_s: float = 40) -> None:
    """Look until something is true."""
    deadline = time.monotonic() + within_s
    while not is_true():
        assert time.monotonic() < deadline, f"no {what} within {within_s:g} s"
        time.sleep(0.05)


def is_up(session: Session) -> bool:
    """Whether the kiosk serves customers: it has asked for the store's name."""
    return session.log.exists() and '"stores"' in session.log.read_text(encoding="utf-8")


def core_limits(process: psutil.Process) -> str:
    """What the system allows a process to write when it crashes."""
    limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="ascii")
    found = re.search(r"Max core file size +(\S+ +\S+)", limits)
    assert found is not None
    return found[1]


@contextlib.contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """Stop a process that was started here, whatever happens meanwhile."""
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _kiosk(folder: Path) -> list[str]:
    return [sys.executable, "-m", "kiosk", "run", "--config", str(folder / "kiosk.toml")]


def _settings(sandbox: RunningSandbox, folder: Path) -> dict[str, str]:
    file = folder / "kiosk.toml"
    file.write_text(configuration_file(sandbox.url), encoding="utf-8")
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(("KIOSK_", "QT_QPA"))},
        **environment(sandbox.url),
        "KIOSK_STATE_DIR": str(folder / "state"),
        "KIOSK_CAMERA__SOURCE": f"{sandbox.url}/camera.mjpg",
    }
