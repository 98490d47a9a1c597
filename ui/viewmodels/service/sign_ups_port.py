"""What the page of waiting sign-ups asks of the program."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID


class SignUpsPort(Protocol):
    """Called on the GUI thread; each call returns at once and goes on in the background."""

    def retry(self, external_id: UUID) -> None:
        """Take one parked sign-up up again."""
        ...

    def retry_all(self) -> None:
        """Take every parked sign-up up again."""
        ...

    def settle(self, external_id: UUID) -> None:
        """Staff entered it by hand: erase it here."""
        ...

    def look(self) -> None:
        """Look at the queue now."""
        ...
