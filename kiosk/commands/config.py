"""`kiosk config`: the settings in force and where each comes from, or a sample file, or the documentation."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kiosk.commands.arguments import add_config

if TYPE_CHECKING:
    from kiosk.config_loading import LoadedSettings


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer the command."""
    parser = subparsers.add_parser(
        "config",
        help="show the settings and where they come from",
        description="Shows every setting that somebody set, and where. Secrets are never shown.",
    )
    add_config(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--all", action="store_true", help="show the built-in values too")
    what.add_argument("--sample", action="store_true", help="print a settings file that explains them all")
    what.add_argument("--markdown", action="store_true", help="print the documentation of the settings")


def run(args: argparse.Namespace) -> int:
    """Print what was asked for. Raises `ConfigError`."""
    from kiosk.commands import config_pages
    from kiosk.sealed_settings import load_sealed_settings

    if args.sample:
        sys.stdout.write(config_pages.sample())
    elif args.markdown:
        sys.stdout.write(config_pages.markdown())
    else:
        _show(load_sealed_settings(args.config), is_all=args.all)
    return 0


def _show(loaded: LoadedSettings, *, is_all: bool) -> None:
    from kiosk.config import Settings
    from kiosk.config_declaration import Who, declarations
    from kiosk.config_mistakes import shown_value

    for file in loaded.files:
        sys.stdout.write(f"# read {file}\n")
    for each in declarations(Settings):
        origin = loaded.origins.get(each.key)
        if origin is None and not is_all:
            continue
        value = loaded.settings.value_of(each.key)
        if each.key == "scanning.rules":
            value = [rule.name for rule in value]
        shown = "(hidden)" if each.who is Who.SECRET and value is not None else shown_value(value)
        sys.stdout.write(f"{each.key} = {shown}  # {origin or 'built in'}\n")
    for missing in loaded.settings.missing():
        sys.stdout.write(f"# {missing.key} is not set ({missing.how}): needed for {missing.why}\n")
