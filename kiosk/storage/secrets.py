"""Where secrets are kept: handed over by systemd, else sealed by Windows, else sealed for this machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_bytes
from typing import Protocol

from kiosk.storage.file_seal import FileSeal, this_machine_id
from kiosk.storage.seal import Seal
from kiosk.storage.sealed_folder import SealedFolder
from kiosk.storage.secret_errors import SecretError, SecretUnreadable
from kiosk.storage.secret_names import QUEUE_KEY
from kiosk.storage.service_credentials import ServiceCredentials, service_credentials

__all__ = [
    "KeptSecret",
    "MachineSecrets",
    "SecretError",
    "SecretStore",
    "SecretUnreadable",
    "open_secret_store",
    "queue_key",
]

FOLDER = "secrets"
CREDENTIAL = "systemd"
"""How `KeptSecret.where` names what systemd handed over; the others are the names of the seals."""

KEY_BYTES = 32


class SecretStore(Protocol):
    """Keeps secrets by name. Every method may raise `SecretError`."""

    def get(self, name: str) -> bytes | None:
        """The secret, None where it was never set; `SecretUnreadable` where it can only be set anew."""
        ...

    def set(self, name: str, value: bytes) -> None:
        """Keep `value`; it is on the disk when this returns."""
        ...

    def add(self, name: str, value: bytes) -> None:
        """Keep `value` where there is none that opens, else leave it alone; safe between processes."""
        ...


@dataclass(frozen=True, slots=True)
class KeptSecret:
    """A secret without its value. `set_at` None: systemd does not say, or the file is damaged."""

    name: str
    where: str
    set_at: datetime | None


class MachineSecrets:
    """What systemd handed over comes first, and cannot be changed from inside the service."""

    def __init__(self, credentials: ServiceCredentials, sealed: SealedFolder) -> None:
        self._credentials = credentials
        self.sealed = sealed

    def get(self, name: str) -> bytes | None:
        """See `SecretStore`."""
        handed_over = self._credentials.get(name)
        return self.sealed.get(name) if handed_over is None else handed_over

    def set(self, name: str, value: bytes) -> None:
        """See `SecretStore`."""
        self.refuse_change(name)
        self.sealed.set(name, value)

    def add(self, name: str, value: bytes) -> None:
        """See `SecretStore`."""
        self.refuse_change(name)
        self.sealed.add(name, value)

    def remove(self, name: str) -> bool:
        """Forget it; False where there was none."""
        self.refuse_change(name)
        return self.sealed.remove(name)

    def find(self, name: str) -> KeptSecret | None:
        """Where it is kept and since when, None where nowhere. Does not open it."""
        if self._credentials.get(name) is not None:
            return KeptSecret(name, CREDENTIAL, None)
        if name not in self.sealed.names():
            return None
        return KeptSecret(name, self.sealed.seal_of(name) or "", self.sealed.set_at(name))

    def refuse_change(self, name: str) -> None:
        """Raises `SecretError` for what systemd handed over: a change here would have no effect."""
        if self._credentials.get(name) is not None:
            raise SecretError(f"{name} is handed over by systemd: change it in the service's credentials")


def open_secret_store(state_dir: Path, environ: Mapping[str, str]) -> MachineSecrets:
    """The secrets of this installation. Makes no file or folder before something is set."""
    folder = state_dir / FOLDER
    return MachineSecrets(service_credentials(environ), SealedFolder(folder, _seals(folder), _utc_now))


def queue_key(store: SecretStore, make: Callable[[int], bytes] = token_bytes) -> bytes:
    """The key of the waiting sign-ups, 32 bytes, made when missing.

    One that can never be opened again is put aside and replaced: the queue parks what it closed. Raises
    `SecretError` where the key may be there but cannot be read now.
    """
    try:
        key = store.get(QUEUE_KEY)
    except SecretUnreadable:
        key = None
    if key is None:
        store.add(QUEUE_KEY, make(KEY_BYTES))
        key = store.get(QUEUE_KEY)
    if key is None or len(key) != KEY_BYTES:
        raise SecretError(f"{QUEUE_KEY} must have {KEY_BYTES} bytes")
    return key


def _seals(folder: Path) -> list[Seal]:
    """What this machine seals with, the best first; the rest only open what they sealed earlier."""
    if sys.platform == "win32":
        from kiosk.storage.windows_seal import windows_seal

        return [windows_seal()]
    user_id = os.geteuid()
    machine_id = this_machine_id()
    without_id = FileSeal(folder, None, user_id)
    return [without_id] if machine_id is None else [FileSeal(folder, machine_id, user_id), without_id]


def _utc_now() -> datetime:
    return datetime.now(UTC)
