"""`kiosk sandbox`: the embedded loyalty server, alone, for developers and training."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading

from kiosk.commands.failure import CommandFailed


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("sandbox", help="start the loyalty server alone, for trying and training")
    parser.add_argument(
        "--port", type=_port, default=8642, help="port to listen on; 0 takes a free one (%(default)s)"
    )
    parser.add_argument(
        "--search-mode",
        choices=("match", "empty", "required"),
        default="match",
        help="what a search by card number alone answers: its match, nothing, or a refusal (%(default)s)",
    )
    parser.add_argument("--dirty", action="store_true", help="untidy answers: nulls, wrong types, odd values")
    parser.add_argument("--camera", action="store_true", help="a virtual camera at /camera.mjpg")
    parser.add_argument("--stop-with-stdin", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Print a ready configuration and the test codes, and serve until interrupted.

    Raises `CommandFailed` on an installation that serves customers, and when the port is taken.
    """
    from kiosk.sandbox.options import SandboxOptions
    from kiosk.sandbox.provisioned import ProvisionedError
    from kiosk.sandbox.server import run as serve

    if args.stop_with_stdin:
        threading.Thread(target=_stop_with_stdin, name="stdin", daemon=True).start()
    options = SandboxOptions(search_mode=args.search_mode, is_dirty=args.dirty)
    try:
        serve(args.port, options=options, has_camera=args.camera, show=_show)
    except ProvisionedError as error:
        raise CommandFailed(str(error)) from None
    except OSError as error:
        raise CommandFailed(f"Port {args.port} cannot be used: {error.strerror or error}") from None
    except KeyboardInterrupt:
        return 0
    return 0


def _stop_with_stdin() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    signal.raise_signal(signal.SIGTERM)


def _show(text: str) -> None:
    # Flushed at once: whoever reads through a pipe waits for these lines.
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port lies between 0 and 65535")
    return port
