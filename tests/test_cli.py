"""The command line: quick to start, one clear line when something is wrong, exit codes scripts can use."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import cli
from kiosk.commands.failure import CommandFailed
from kiosk.config_loading import ConfigError
from kiosk.storage.secret_errors import SecretError

ROOT = Path(__file__).parent.parent


class _Command(ModuleType):
    """A command whose behaviour a test chooses."""

    error: BaseException | None = None

    def add_parser(self, subparsers: object) -> None:
        subparsers.add_parser("doctor").add_argument("--json", action="store_true")  # type: ignore[attr-defined]

    def run(self, args: object) -> int:
        if self.error is not None:
            raise self.error
        return 7


@pytest.fixture
def doctor(monkeypatch: pytest.MonkeyPatch) -> _Command:
    command = _Command("kiosk.commands.doctor")
    monkeypatch.setitem(sys.modules, "kiosk.commands.doctor", command)
    return command


@pytest.fixture(autouse=True)
def _not_debugging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_DEBUG", raising=False)


def _kiosk(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environ},
        timeout=60,
    )


def test_a_commands_exit_code_is_the_programs(doctor: _Command) -> None:
    assert cli.main(["doctor", "--json"]) == 7


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (CommandFailed("the disk is full", 1), 1, "kiosk: the disk is full\n"),
        (ConfigError(["a = 1: no", "b = 2: no"]), 2, "kiosk: a = 1: no\nkiosk: b = 2: no\n"),
        (SecretError("the key cannot be read"), 74, "kiosk: the key cannot be read\n"),
        (
            RuntimeError("jana@example.com"),
            70,
            "kiosk: stopped by an unexpected fault (RuntimeError); KIOSK_DEBUG=1 shows more\n",
        ),
        (
            FileNotFoundError(2, "No such file or directory", "/x/y"),
            74,
            "kiosk: No such file or directory: /x/y\n",
        ),
        (KeyboardInterrupt(), 130, ""),
        (SystemExit(3), 3, ""),
        (SystemExit(None), 0, ""),
    ],
)
def test_a_failure_is_an_exit_code_and_a_line(
    doctor: _Command, capsys: pytest.CaptureFixture[str], error: BaseException, code: int, line: str
) -> None:
    doctor.error = error
    assert cli.main(["doctor"]) == code
    assert capsys.readouterr().err == line


def test_the_python_error_is_shown_when_asked_for(
    doctor: _Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DEBUG", "1")
    doctor.error = RuntimeError("details")
    assert cli.main(["doctor"]) == 70
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ([], "kiosk: the following arguments are required: COMMAND (see kiosk --help)\n"),
        (["doctor", "--jsno"], "kiosk: unrecognized arguments: --jsno (see kiosk --help)\n"),
        (["dokter"], "kiosk: there is no command dokter; did you mean doctor? (see kiosk --help)\n"),
        (["xyzzy"], "kiosk: there is no command xyzzy (see kiosk --help)\n"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(
    doctor: _Command, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
) -> None:
    assert cli.main(arguments) == 2
    assert capsys.readouterr() == ("", line)


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"    {name} " in shown for name in cli.COMMANDS)
    assert cli.SCAN_WORKER not in shown


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_has_its_own_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([name, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: kiosk {name}")


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("kiosk 0.")


def test_wrong_settings_are_told_without_a_traceback(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[camera]\nrotation = 45\n")
    done = _kiosk("config", "--config", str(file))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"kiosk: camera.rotation = 45 (in {file}): allowed are 0, 90, 180, 270\n"


def test_the_settings_are_shown_with_their_origin_and_without_the_password(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('store_id = "s1"\n')
    done = _kiosk(
        "config", KIOSK_CONFIG=str(file), KIOSK_CARECLOUD__PASSWORD="geheim", KIOSK_STATE_DIR=str(tmp_path)
    )
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[:2] == [f"# read {file}", f'store_id = "s1"  # {file}']
    assert "carecloud.password = (hidden)  # environment variable KIOSK_CARECLOUD__PASSWORD" in lines
    assert (
        "# carecloud.url is not set (KIOSK_CARECLOUD__URL): needed for any contact with the loyalty system"
        in lines
    )
    assert "geheim" not in done.stdout + done.stderr


def test_a_reader_that_goes_away_is_no_fault() -> None:
    script = f"set -o pipefail; {sys.executable} -m kiosk config --markdown | head -n 1"
    done = subprocess.run(
        ["/bin/bash", "-c", script], check=False, capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert (done.stdout, done.stderr) == ("# Configuration\n", "")
    assert done.returncode in (0, cli.PIPE_CLOSED)


def test_output_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "kiosk", "config", "--sample"]
        done = subprocess.run(
            command, check=False, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, timeout=60
        )
    assert (done.returncode, done.stderr) == (74, "kiosk: No space left on device\n")


def test_text_that_the_terminal_cannot_show_is_escaped() -> None:
    done = _kiosk("config", "--markdown", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "Na P\\u0159\\xedkop\\u011b" in done.stdout


def test_an_interrupt_ends_a_command_quietly() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "sandbox", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert "Traceback" not in errors
    assert process.returncode in (0, cli.INTERRUPTED)


def test_the_command_line_imports_nothing_heavy_before_it_knows_the_command() -> None:
    script = (
        "import sys, kiosk.cli; kiosk.cli.main(['--version']);"
        "print({'cv2', 'httpx', 'numpy', 'PySide6', 'pydantic', 'structlog', 'asyncio'} & {*sys.modules})"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "set()"


def test_the_scan_worker_starts_without_the_rest_of_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []

    def work(argv: list[str]) -> int:
        given.extend(argv)
        return 5

    worker = ModuleType("kiosk.scanning.camera.worker")
    worker.main = work  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "kiosk.scanning.camera.worker", worker)
    assert cli.main(["scan-worker", "--anything", "1"]) == 5
    assert given == ["--anything", "1"]


def test_run_without_settings_names_what_is_missing(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["run", "--config", os.devnull]) == 2
    told = capfd.readouterr().err
    assert "store_id (KIOSK_STORE_ID) is not set; needed for vouchers" in told
    assert "Traceback" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed by a shell there is none of")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_stream_is_no_fault_and_gives_its_place_to_no_file(tmp_path: Path, closed: str) -> None:
    program = (
        "import os, sys; from kiosk import cli; cli.main(['--version']);"
        f"file = open({str(tmp_path / 'state')!r}, 'w'); print('said'); os.write(2, b'told');"
        f"file.close(); sys.exit(len(open({str(tmp_path / 'state')!r}).read()))"
    )
    command = ["/bin/sh", "-c", f'"$0" -c "$1" {closed}', sys.executable, program]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
