"""The command `kiosk`: picks a command, imports only that one, and turns every failure into one line."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

COMMANDS = {
    "run": "start the kiosk",
    "demo": "start it with its own loyalty server and a virtual camera",
    "sandbox": "start the loyalty server alone, for trying and training",
    "scan": "read the codes in pictures and videos",
    "identify": "say whom a code belongs to",
    "queue": "show the sign-ups that are not customers yet, and settle them",
    "doctor": "check whether this installation can serve customers",
    "config": "show the settings and where they come from",
    "language": "begin and check a language that the kiosk does not speak yet",
    "secret": "set, list and remove passwords and the staff's PIN",
}
"""Each is a module of `kiosk.commands` with `add_parser(subparsers)` and `run(args) -> int`."""

SCAN_WORKER = "scan-worker"

INTERRUPTED = 130
PIPE_CLOSED = 141


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of repeating the whole usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import version

        print(f"kiosk {version('loyalty-kiosk')}")
        parser.exit()


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; nothing is raised."""
    _open_standard_streams()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [SCAN_WORKER]:
        # A frozen program has no interpreter to start a module with, so it starts itself again like this.
        from kiosk.scanning.camera.worker import main as scan_worker

        return scan_worker(arguments[1:])
    try:
        code = _run(arguments)
        # What is still buffered would otherwise fail after the last chance to be quiet about it.
        sys.stdout.flush()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0 if leaving.code is None else 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return PIPE_CLOSED
    except Exception as error:
        return _explain(error)
    return code


def _open_standard_streams() -> None:
    """Where one was closed, the next file that is opened would take its place, and get what is printed."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            # The lowest free number is this one. Children get it too.
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, os.fdopen(nowhere, "r" if name == "stdin" else "w", encoding="utf-8"))


def _run(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    chosen = next((each for each in arguments if not each.startswith("-")), None)
    parser = _Parser(prog="kiosk", description="Loyalty kiosk for shops.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    if chosen is not None and chosen not in COMMANDS:
        import difflib

        close = difflib.get_close_matches(chosen, COMMANDS, n=1)
        parser.error(f"there is no command {chosen}{f'; did you mean {close[0]}?' if close else ''}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    for name, summary in COMMANDS.items():
        if name != chosen:
            subparsers.add_parser(name, help=summary)
    if chosen is None:
        parser.parse_args(arguments)  # ends with help, version or a complaint
        return 0
    command = importlib.import_module(f"kiosk.commands.{chosen}")
    command.add_parser(subparsers)
    known, unknown = parser.parse_known_args(arguments)
    if unknown:
        # One that follows `kiosk secret` may be the secret.
        parser.error("unrecognized arguments" + ("" if chosen == "secret" else f": {' '.join(unknown)}"))
    code: int = command.run(known)
    return code


def _explain(error: Exception) -> int:
    """One line on standard error for each thing that is wrong."""
    from kiosk.commands.failure import INTERNAL, SYSTEM, USAGE, CommandFailed

    if os.environ.get("KIOSK_DEBUG"):
        import traceback

        traceback.print_exception(error)
    if isinstance(error, CommandFailed):
        _complain(str(error))
        return error.exit_code
    from kiosk.config_loading import ConfigError

    if isinstance(error, ConfigError):
        for problem in error.problems:
            _complain(problem)
        return USAGE
    from kiosk.storage.secret_errors import SecretError

    if isinstance(error, SecretError):
        _complain(str(error))
        return SYSTEM
    if isinstance(error, OSError) and error.strerror:
        place = f": {error.filename}" if isinstance(error.filename, str) else ""
        _complain(f"{error.strerror}{place}")
        _forget_output()
        return SYSTEM
    # The words of an unexpected error may hold anything, a customer's data included.
    _complain(f"stopped by an unexpected fault ({type(error).__name__}); KIOSK_DEBUG=1 shows more")
    return INTERNAL


def _complain(line: str) -> None:
    with contextlib.suppress(OSError):
        print(f"kiosk: {line}", file=sys.stderr)


def _forget_output() -> None:
    """Point standard output to nowhere, or the interpreter fails once more when it flushes at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
