"""What the queue says when it cannot keep or read something."""

from __future__ import annotations

from enum import Enum


class StorageTrouble(Enum):
    """What is wrong with the place where things are kept."""

    FULL = "full"
    BUSY = "busy"
    BROKEN = "broken"


class NotStored(Exception):
    """Nothing was written, and nothing may be promised."""

    def __init__(self, trouble: StorageTrouble) -> None:
        super().__init__(f"the sign-up queue is {trouble.value}")
        self.trouble = trouble
