"""Command-line options that several commands share, and the settings they lead to."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.config import Settings


def add_config(parser: argparse.ArgumentParser) -> None:
    """Offer `--config FILE`."""
    parser.add_argument(
        "--config",
        metavar="FILE",
        type=Path,
        help="settings file (default: $KIOSK_CONFIG, else /etc/loyalty-kiosk/kiosk.toml, else your own)",
    )


def load(args: argparse.Namespace) -> Settings:
    """The settings that the arguments ask for, with the log set up. Raises `ConfigError`."""
    from kiosk.sealed_settings import load_installation

    settings = load_installation(args.config)
    log_for_command(settings)
    return settings


def log_for_command(settings: Settings) -> None:
    """Log what a command does beside the kiosk's own log, never in it: two processes cannot rotate one file.

    A command makes no state folder, and says nothing on the terminal unless KIOSK_DEBUG is set.
    """
    from kiosk.event_log import configure_log

    if os.environ.get("KIOSK_DEBUG"):
        configure_log("debug", stream=sys.stderr)
        return
    file = settings.log_file.with_name("commands.jsonl") if settings.state_dir.is_dir() else None
    configure_log(settings.log.level, file, is_quiet=True)
