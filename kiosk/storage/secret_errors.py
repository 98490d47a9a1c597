"""What can be wrong with a secret, in words for the person who set it; never with a part of it."""

from __future__ import annotations


class SecretError(Exception):
    """A secret cannot be read or kept; the message is a sentence and holds no secret."""


class SecretUnreadable(SecretError):
    """What is there cannot be opened here, now or later: damaged, or sealed elsewhere. Set it anew."""
