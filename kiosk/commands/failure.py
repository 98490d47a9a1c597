"""How a command ends, as an exit code that scripts can rely on."""

from __future__ import annotations

USAGE = 2
"""Wrong arguments, or settings with mistakes."""
UNAVAILABLE = 3
"""The loyalty system gave no answer."""
INTERNAL = 70
"""A fault of this program."""
SYSTEM = 74
"""The system refused something, such as writing to a full disk."""


class CommandFailed(Exception):
    """Ends a command with one line for the person who typed it; the message holds no personal data."""

    def __init__(self, message: str, exit_code: int = USAGE) -> None:
        super().__init__(message)
        self.exit_code = exit_code
