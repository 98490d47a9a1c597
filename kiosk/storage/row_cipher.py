"""Seals the personal part of one row, so that a stolen disk tells nothing and no row can pass for another."""

from __future__ import annotations

import hashlib
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12


class CannotOpen(Exception):
    """Sealed with another key, for another row, or damaged."""


class RowCipher:
    """AES-256-GCM with a fresh nonce for every row. `key_id` names the key and gives nothing of it away."""

    def __init__(self, key: bytes) -> None:
        """Raises `ValueError` unless the key has 32 bytes."""
        if len(key) != KEY_BYTES:
            raise ValueError("the key must have 32 bytes")
        self._cipher = AESGCM(key)
        self.key_id = hashlib.sha256(b"loyalty-kiosk sign-up key\0" + key).hexdigest()[:16]

    def seal(self, content: bytes, row: bytes) -> bytes:
        """`row` names the row that this belongs to; it is not hidden, but must be the same for `open`."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, row)

    def open(self, sealed: bytes, row: bytes) -> bytes:
        """Raises `CannotOpen`."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], row)
        except (InvalidTag, ValueError):
            raise CannotOpen("sealed with another key, for another row, or damaged") from None
