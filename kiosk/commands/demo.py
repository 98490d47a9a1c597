"""`kiosk demo`: the kiosk on a sandbox of its own, with a virtual camera."""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.commands.core_dumps import leave_no_core_dumps
from kiosk.commands.display import has_display
from kiosk.config import Settings
from kiosk.config_loading import load_settings
from kiosk.event_log import configure_log
from kiosk.languages.built_in import LANGUAGE_NAMES
from kiosk.sandbox.guide import configuration_file, environment

SANDBOX_WITHIN_S = 60.0


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("demo", help="start it with its own loyalty server and a virtual camera")
    parser.add_argument(
        "--headless",
        type=Path,
        metavar="DIR",
        help="without a display: play a visit by itself and leave pictures and summary.json in DIR",
    )
    parser.add_argument(
        "--language", choices=tuple(LANGUAGE_NAMES), default="en", help="language of the welcome screen"
    )
    parser.add_argument("--landscape", action="store_true", help="a wide window")


def run(args: argparse.Namespace) -> int:
    """Start the sandbox, show the kiosk, and clean up after both."""
    if args.headless is not None:
        os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
        args.headless.mkdir(parents=True, exist_ok=True)
        # Each run's folder holds only this run's pictures.
        for old in args.headless.glob("*.png"):
            old.unlink()
    elif not has_display():
        sys.stderr.write("There is no display here. Without one: kiosk demo --headless DIR\n")
        return 2
    leave_no_core_dumps()
    state_dir = Path(tempfile.mkdtemp(prefix="kiosk-demo-"))
    try:
        with _sandbox() as url, _scanner(is_wanted=args.headless is not None) as scanner:
            return _show(url, state_dir, args, scanner)
    finally:
        shutil.rmtree(state_dir, ignore_errors=True)


def _show(url: str, state_dir: Path, args: argparse.Namespace, scanner: _Scanner | None) -> int:
    is_headless = args.headless is not None
    # Full size where only pictures are taken; half size beside the tray.
    width, height = (1080, 1920) if is_headless else (540, 960)
    size = (height, width) if args.landscape else (width, height)
    settings = demo_settings(url, state_dir, args.language, size, scanner.port if scanner else None)
    configure_log(settings.log.level, settings.log_file)
    from ui.app import run as run_window
    from ui.demo.plan import DemoPlan

    plan = DemoPlan(url, args.headless, scanner.hand if scanner else None)
    code = run_window(settings, lambda: settings, lambda: settings, plan)
    if is_headless:
        verdict = "played to the end" if code == 0 else "FAILED, see summary.json"
        sys.stdout.write(f"Demo {verdict}; pictures and summary.json are in {args.headless}\n")
    return code


def demo_settings(
    url: str, state_dir: Path, language: str, size: tuple[int, int], scanner_port: str | None = None
) -> Settings:
    """The sandbox's own ready configuration, and a window of `size` pixels. Writes it into `state_dir`."""
    file = state_dir / "kiosk.toml"
    file.write_text(configuration_file(url, has_camera=True, gives_cards=True), encoding="utf-8")
    # Nothing that is set on this machine for a real kiosk may reach the demo.
    environ = {
        "KIOSK_CARECLOUD__PASSWORD": environment(url)["KIOSK_CARECLOUD__PASSWORD"],
        "KIOSK_LANGUAGE": language,
        "KIOSK_DEVICE_NAME": "Demo",
        "KIOSK_STATE_DIR": str(state_dir),
        "KIOSK_CAMERA__MIRROR": "false",
        "KIOSK_SIGN_UP__FIELDS": "birth_date, name, contact, property:favourite_drink optional",
        "KIOSK_SIGN_UP__PROVE": "phone",
        "KIOSK_REDEMPTION__VOUCHERS": "proven",
        "KIOSK_PRIVACY__CONTROLLER": "Kavárna Lípa s.r.o.",
        "KIOSK_PRIVACY__CONTACT": "soukromi@kavarna-lipa.example",
        "KIOSK_WINDOW__FULL_SCREEN": "false",
        "KIOSK_WINDOW__LOCKED": "false",
        "KIOSK_WINDOW__SIZE": f"{size[0]}x{size[1]}",
        **({"KIOSK_SERIAL__PORT": scanner_port} if scanner_port else {}),
    }
    return load_settings(file, environ)


@dataclass(frozen=True, slots=True)
class _Scanner:
    """What is written to `hand` comes out of the serial port `port`."""

    hand: int
    port: str


@contextmanager
def _scanner(*, is_wanted: bool) -> Iterator[_Scanner | None]:
    """A serial scanner without hardware, where the system can pretend one."""
    if not is_wanted or sys.platform == "win32":
        yield None
        return
    import tty

    try:
        hand, line = os.openpty()
    except OSError:
        # No pseudo-terminals here; the scenes that need the scanner say so.
        yield None
        return
    try:
        tty.setraw(line)
        yield _Scanner(hand, os.ttyname(line))
    finally:
        os.close(hand)
        os.close(line)


@contextmanager
def _sandbox() -> Iterator[str]:
    """A sandbox in a process of its own, so that its work never slows the window; yields its address."""
    port = _free_port()
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    process = subprocess.Popen(  # noqa: S603 - starts this program itself
        [*start, "sandbox", "--port", str(port), "--camera", "--stop-with-stdin"],
        # Ours to hold: when this process ends, however it ends, the pipe closes and the sandbox goes too.
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")},
    )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_until_up(url, process)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_until_up(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + SANDBOX_WITHIN_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{url}/camera/items", timeout=1):  # noqa: S310 - our own address
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError("the demo's loyalty server did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
