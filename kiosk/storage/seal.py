"""The port to whatever closes a secret so that only this machine can open it again."""

from __future__ import annotations

from typing import Protocol


class Seal(Protocol):
    """`context` is not secret and not kept: what was sealed under one opens under no other."""

    @property
    def name(self) -> str:
        """How a sealed file names it."""
        ...

    def close(self, secret: bytes, context: bytes) -> bytes:
        """The sealed secret. Raises `SecretError` where the system refuses."""
        ...

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """The secret again. Raises `SecretUnreadable` where it was changed or closed elsewhere."""
        ...
