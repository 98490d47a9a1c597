"""Stands in for the Data Protection API of Windows: one instance is one user on one machine."""

from __future__ import annotations

import secrets


class FakeDataProtection:
    """Opens only what it closed, with the same entropy, as the real one does."""

    def __init__(self) -> None:
        self._closed: dict[bytes, tuple[bytes, bytes]] = {}
        self.is_refusing = False

    def protect(self, data: bytes, entropy: bytes) -> bytes:
        """A handle that says nothing about `data`."""
        if self.is_refusing:
            raise OSError(13)
        sealed = secrets.token_bytes(48)
        self._closed[sealed] = (data, entropy)
        return sealed

    def unprotect(self, data: bytes, entropy: bytes) -> bytes:
        """What `protect` was given."""
        opened, wanted = self._closed.get(data, (b"", b""))
        if not wanted or wanted != entropy:
            raise OSError(13)
        return opened
