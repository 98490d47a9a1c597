"""The settings of this installation, with those secrets that the environment does not give."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path

from kiosk.config import Settings
from kiosk.config_loading import LoadedSettings, SealedValue, SealedValueError, load_with_origins

_PLACES = {
    "systemd": "secret store: credential of the service",
    "dpapi": "secret store: sealed by Windows",
    "machine": "secret store: sealed for this machine",
    "user": "secret store: sealed for this user",
}


def load_sealed_settings(
    config_file: Path | None = None, environ: MutableMapping[str, str] | None = None
) -> LoadedSettings:
    """As `load_with_origins`, but a secret that is not in the environment is looked for in the secret store.

    Raises `ConfigError`, also for a secret that is there and cannot be opened.
    """
    environ = os.environ if environ is None else environ
    return load_with_origins(
        config_file, environ, lambda state_dir, key: _sealed_value(state_dir, key, environ)
    )


def load_installation(config_file: Path | None = None) -> Settings:
    """The settings that `load_sealed_settings` finds."""
    return load_sealed_settings(config_file).settings


def place_words(where: str) -> str:
    """Where a secret is kept, in words; `where` is that of a `KeptSecret`."""
    return _PLACES.get(where, "secret store: sealed elsewhere").removeprefix("secret store: ")


def _sealed_value(state_dir: Path, key: str, environ: MutableMapping[str, str]) -> SealedValue | None:
    # Cryptography takes its time to load, and where the environment has everything nobody needs it.
    from kiosk.storage.secret_errors import SecretError
    from kiosk.storage.secrets import open_secret_store

    try:
        store = open_secret_store(state_dir, environ)
        value, kept = store.get(key), store.find(key)
        if value is None or kept is None:
            return None
        return SealedValue(value.decode(), _PLACES.get(kept.where, "secret store"))
    except SecretError as error:
        raise SealedValueError(str(error)) from None
    except UnicodeDecodeError:
        raise SealedValueError(f"{key} is not a text in UTF-8; set it again") from None
