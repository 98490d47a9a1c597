"""`kiosk run`: the kiosk on this screen."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.config_loading import load_settings
from kiosk.event_log import configure_log


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("run", help="show the kiosk on this screen")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings file (TOML)")


def run(args: argparse.Namespace) -> int:
    """Show the kiosk until its window closes. Raises `ConfigError`."""
    settings = load_settings(args.config)
    configure_log(settings.log.level, settings.log_file)
    # The product knows no Qt: only this command and the demo start the screens.
    from ui.app import AlreadyRunning
    from ui.app import run as run_window

    try:
        return run_window(settings)
    except AlreadyRunning as error:
        sys.stderr.write(f"Another kiosk is running with the folder {error}.\n")
        return 1
