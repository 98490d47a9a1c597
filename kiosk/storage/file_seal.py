"""Seals with a key that is worked out from this machine and a salt beside the sealed files.

Without a keystore of the system this is what is left: a file copied from the machine says nothing, but who
holds the whole disk has all that the key is made of. `kiosk doctor` says so.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.storage.private_file import add_private_file
from kiosk.storage.secret_errors import SecretError, SecretUnreadable

SALT_FILE = "salt"
SALT_BYTES = 32
_KEY_BYTES = 32
_NONCE_BYTES = 12
_USE = b"loyalty-kiosk sealed secrets 1"
_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))

MACHINE = "machine"
USER = "user"


class FileSeal:
    """AES-GCM. `machine_id` None binds to the user and the salt alone, for a machine that has no id."""

    def __init__(self, folder: Path, machine_id: str | None, user_id: int) -> None:
        self._salt_file = folder / SALT_FILE
        self._binding = f"{machine_id or ''}\0{user_id}".encode()
        self.name = USER if machine_id is None else MACHINE

    def close(self, secret: bytes, context: bytes) -> bytes:
        """Raises `SecretError` where the salt cannot be kept."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + AESGCM(self._key(self._salt())).encrypt(nonce, secret, context)

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """Raises `SecretUnreadable` for what was closed elsewhere, `SecretError` where the disk refuses."""
        salt = self._kept_salt()
        if salt is None:
            raise SecretUnreadable(f"the salt that it was sealed with is gone ({self._salt_file})")
        try:
            return AESGCM(self._key(salt)).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context)
        except (InvalidTag, ValueError):
            raise SecretUnreadable(
                "it is damaged, or was sealed on another machine or by another user"
            ) from None

    def _salt(self) -> bytes:
        try:
            kept = self._kept_salt()
            if kept is not None:
                return kept
        except SecretUnreadable:
            self._salt_file.replace(self._salt_file.with_name(f"{SALT_FILE}.damaged"))
        try:
            add_private_file(self._salt_file, secrets.token_bytes(SALT_BYTES))
        except FileExistsError:
            pass
        except OSError as error:
            raise SecretError(f"{self._salt_file} cannot be written: {error.strerror}") from None
        kept = self._kept_salt()
        if kept is None:
            raise SecretError(f"{self._salt_file} does not stay where it was put")
        return kept

    def _kept_salt(self) -> bytes | None:
        try:
            salt = self._salt_file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SecretError(f"{self._salt_file} cannot be read: {error.strerror}") from None
        if len(salt) != SALT_BYTES:
            raise SecretUnreadable(f"the salt that it was sealed with is damaged ({self._salt_file})")
        return salt

    def _key(self, salt: bytes) -> bytes:
        return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=_USE).derive(self._binding)


def this_machine_id() -> str | None:
    """The id that the system made when it was installed, None where it has none."""
    for path in _MACHINE_IDS:
        try:
            text = path.read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
        if text and text != "uninitialized":
            return text
    return None
