"""The secrets that there are."""

from __future__ import annotations

import re

CARECLOUD_PASSWORD = "carecloud.password"  # noqa: S105 - a name, as a setting has one
STAFF_PIN = "staff.pin"
QUEUE_KEY = "queue.key"
"""Made by the program: encrypts the sign-ups that wait on the disk."""

_TEXTS = frozenset({CARECLOUD_PASSWORD, STAFF_PIN})
_FORM = re.compile(r"[a-z]+(?:[._][a-z]+)*")


def checked_name(name: str) -> str:
    """`name`, which becomes a file's. Raises ValueError for what could be a path."""
    if not _FORM.fullmatch(name):
        raise ValueError("a secret is named in lower-case letters with dots between them")
    return name


def is_text(name: str) -> bool:
    """Whether a person sets it; a line end behind it, as editors leave one, is then none of its own."""
    return name in _TEXTS
