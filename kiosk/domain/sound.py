"""What the kiosk says without words."""

from __future__ import annotations

from enum import Enum


class Sound(Enum):
    """A code was read; it, or what was asked for, was refused; something was done for good."""

    READ = "read"
    REFUSED = "refused"
    DONE = "done"
