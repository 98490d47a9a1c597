"""`kiosk run`: the kiosk on this screen. Settings and log are loaded once the first picture is up."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk.commands.core_dumps import leave_no_core_dumps
from kiosk.commands.display import has_display
from kiosk.commands.failure import SYSTEM, CommandFailed
from kiosk.config_sources import ENV_PREFIX
from kiosk.first_look import FirstLook, first_look
from kiosk.service_manager import RESTART, ServiceManager

if TYPE_CHECKING:
    from kiosk.config import Settings


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("run", help="show the kiosk on this screen")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings file (TOML)")
    parser.add_argument(
        "--service",
        action="store_true",
        help="open the staff area instead: try codes, choose the camera, set scanners up",
    )


def run(args: argparse.Namespace) -> int:
    """Show the kiosk until its window closes, and again where it asks for that. Raises `ConfigError`."""
    manager = ServiceManager.take_from(os.environ)
    # Secrets leave the environment when the settings are read; a program that starts itself again needs them.
    ours = {name: value for name, value in os.environ.items() if name.startswith(ENV_PREFIX)}
    if not has_display():
        _load(args.config, is_complete=not args.service)  # mistakes in the settings come first
        raise CommandFailed("there is no display here; a kiosk runs in a desktop or compositor session", 1)
    leave_no_core_dumps()
    # The product knows no Qt: only this command and the demo start the screens.
    from ui.app import AlreadyRunning, StateFolderUnusable, run_service
    from ui.app import run as run_window

    look = first_look(args.config, os.environ)
    try:
        if args.service:
            return run_service(_load(args.config, is_complete=False))
        code = run_window(
            look,
            lambda: _load(args.config),
            lambda: _reload(args.config),
            manager=manager,
        )
    except AlreadyRunning as error:
        raise CommandFailed(f"another kiosk is running with the folder {error}", 1) from None
    except StateFolderUnusable as error:
        if args.service or not manager.is_present:
            raise CommandFailed(str(error), SYSTEM) from None
        return _say_out_of_order([str(error)], look, manager)
    except Exception as error:
        # Known only once the settings were read, which the first picture does not wait for.
        from kiosk.config_loading import ConfigError

        if args.service or not manager.is_present or not isinstance(error, ConfigError):
            raise
        return _say_out_of_order(error.problems, look, manager)
    if code == RESTART and not manager.is_present:
        _start_again(ours)
    return code


def _say_out_of_order(reasons: Iterable[str], look: FirstLook, manager: ServiceManager) -> int:
    """Nobody sits at a terminal: the journal gets the reasons, and the screen does not stay dark."""
    from ui.app import show_out_of_order

    for reason in reasons:
        sys.stderr.write(f"kiosk: {reason}\n")
    return show_out_of_order(look, manager)


def _start_again(ours: Mapping[str, str]) -> NoReturn:
    """Nobody else would: this process becomes the next kiosk."""
    frozen = bool(getattr(sys, "frozen", False))
    command = [sys.executable, *sys.argv[1:]] if frozen else [sys.executable, "-m", "kiosk", *sys.argv[1:]]
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(sys.executable, command, {**os.environ, **ours})  # noqa: S606 - our own program, no shell


def _load(config_file: Path | None, *, is_complete: bool = True) -> Settings:
    """The staff area needs no loyalty system, so it asks for no complete settings and no password."""
    import structlog

    from kiosk.config_loading import load_with_origins, refuse_incomplete
    from kiosk.event_log import configure_log
    from kiosk.sealed_settings import load_sealed_settings

    loaded = load_sealed_settings(config_file) if is_complete else load_with_origins(config_file)
    settings = loaded.settings
    if is_complete:
        refuse_incomplete(settings)
    configure_log(settings.log.level, settings.log_file)
    if loaded.ignored:
        structlog.get_logger().error("wizard_settings_ignored", count=len(loaded.ignored))
    return settings


def _reload(config_file: Path | None) -> Settings:
    """What stands in the files now; the password left the environment when it was read the first time."""
    from kiosk.config_loading import load_settings

    return load_settings(config_file)
