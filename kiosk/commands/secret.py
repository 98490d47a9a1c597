"""`kiosk secret`: puts a password or the staff's PIN where this machine keeps secrets; never shows one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import add_config, log_for_command
from kiosk.commands.failure import SYSTEM, CommandFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.config_loading import LoadedSettings
    from kiosk.storage.secrets import MachineSecrets

_ACTIONS = ("set", "list", "remove")
_NO_ARGUMENT = (
    "a secret is never an argument: everybody on this machine can see those, and the shell keeps them. "
    "Type it when asked, or pipe it in. What stood here counts as known: choose another"
)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer the command. What is wrong is not told by argparse, which would repeat a secret."""
    parser = subparsers.add_parser(
        "secret",
        help="set, list and remove secrets",
        usage="kiosk secret set NAME [--systemd [--credstore FOLDER]] | list | remove NAME  [--config FILE]",
        description="Keeps secrets sealed on this machine. `set` asks for the secret, or reads it from a "
        "pipe. NAME is carecloud.password or staff.pin.",
    )
    parser.add_argument("action", nargs="?", help="set, list or remove")
    parser.add_argument("name", nargs="?", help="carecloud.password or staff.pin")
    parser.add_argument("extra", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument(
        "--systemd",
        action="store_true",
        help="with set, as root: seal it as a credential of the service (LoadCredentialEncrypted=)",
    )
    parser.add_argument(
        "--credstore",
        type=Path,
        metavar="FOLDER",
        help="with --systemd: where to put it (default: /etc/credstore.encrypted)",
    )
    add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Do it, or say in one line why not. Raises `CommandFailed` and `ConfigError`."""
    from kiosk.storage.secret_errors import SecretError

    if args.action not in _ACTIONS:
        raise CommandFailed(f"secret: the action is one of {', '.join(_ACTIONS)}")
    if args.extra or (args.action == "list" and args.name):
        raise CommandFailed(_NO_ARGUMENT if args.action == "set" else "secret: too many arguments")
    if (args.systemd and args.action != "set") or (args.credstore and not args.systemd):
        raise CommandFailed("secret: --systemd goes with set, and --credstore with --systemd")
    if args.action != "list":
        _checked_name(args.name)
    try:
        _act(args)
    except SecretError as error:
        raise CommandFailed(str(error), SYSTEM) from None
    return 0


def _checked_name(name: str | None) -> None:
    known = _preparations()
    if name not in known:
        # A wrong name may be the secret itself, so it is not repeated.
        raise CommandFailed(f"secret: the name is one of {', '.join(known)}")


def _act(args: argparse.Namespace) -> None:
    if args.action == "set" and args.systemd:
        _set_for_service(args.name, args.credstore)
        return
    loaded = _settings(args)
    store = _store(loaded)
    if args.action == "list":
        sys.stdout.write(_listed(store, loaded))
    elif args.action == "remove":
        if not store.remove(args.name):
            raise CommandFailed(f"{args.name} is not set", 1)
        sys.stdout.write(f"{args.name} is removed.\n")
    else:
        _set(args.name, store, loaded)


def _set(name: str, store: MachineSecrets, loaded: LoadedSettings) -> None:
    from kiosk.sealed_settings import place_words

    store.refuse_change(name)
    store.set(name, _prepared(name))
    sys.stdout.write(f"{name} is set ({place_words(store.sealed.seal_name)}).\n")
    if name in loaded.origins:
        sys.stdout.write(f"The {loaded.origins[name]} comes before it: remove that.\n")


def _set_for_service(name: str, folder: Path | None) -> None:
    from kiosk.storage.secret_errors import SecretError
    from kiosk.storage.systemd_creds import CREDENTIAL_STORE, seal_for_service

    value = _prepared(name)
    try:
        path = seal_for_service(name, value, folder or CREDENTIAL_STORE)
    except SecretError as error:
        raise SecretError(f"{error}. Without --systemd it is sealed in the state folder") from None
    sys.stdout.write(
        f"{name} is set ({path}).\nThe service's unit needs the line\n\n"
        f"    LoadCredentialEncrypted={name}\n\nand a restart of the service.\n"
    )


def _prepared(name: str) -> bytes:
    from kiosk.commands.secret_entry import SecretNotEntered, enter_secret

    try:
        return _preparations()[name](enter_secret(name, sys.stdin))
    except (SecretNotEntered, ValueError) as error:
        raise CommandFailed(f"{name} is not set: {error}") from None


def _preparations() -> dict[str, Callable[[str], bytes]]:
    """What is kept of what was typed; each raises ValueError with a sentence that does not repeat it."""
    from kiosk.storage.secret_names import CARECLOUD_PASSWORD, STAFF_PIN

    return {CARECLOUD_PASSWORD: _password, STAFF_PIN: _pin}


def _password(text: str) -> bytes:
    if not text.isprintable():
        raise ValueError("a password holds no control characters")
    return text.encode()


def _pin(text: str) -> bytes:
    from kiosk.storage.staff_pin import hash_pin

    return hash_pin(text).encode()


def _settings(args: argparse.Namespace) -> LoadedSettings:
    from kiosk.config_loading import load_with_origins

    # Without the secret store: what is wrong in there is for this command to mend.
    loaded = load_with_origins(args.config)
    log_for_command(loaded.settings)
    return loaded


def _store(loaded: LoadedSettings) -> MachineSecrets:
    import os

    from kiosk.storage.secrets import open_secret_store

    return open_secret_store(loaded.settings.state_dir, os.environ)


def _listed(store: MachineSecrets, loaded: LoadedSettings) -> str:
    from kiosk.storage.secret_names import QUEUE_KEY

    lines = [_line(name, store, loaded) for name in (*_preparations(), QUEUE_KEY)]
    return "".join(f"{line}\n" for line in lines)


def _line(name: str, store: MachineSecrets, loaded: LoadedSettings) -> str:
    from kiosk.sealed_settings import place_words
    from kiosk.storage.secret_errors import SecretError
    from kiosk.storage.secret_names import QUEUE_KEY

    if name in loaded.origins:
        return f"{name:<20}{loaded.origins[name]}"
    kept = store.find(name)
    if kept is None:
        return f"{name:<20}{'made when it is needed' if name == QUEUE_KEY else 'not set'}"
    since = f", set {kept.set_at:%Y-%m-%d %H:%M} UTC" if kept.set_at else ""
    try:
        store.get(name)
    except SecretError as error:
        return f"{name:<20}{error}"
    return f"{name:<20}{place_words(kept.where)}{since}"
