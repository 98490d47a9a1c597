"""What the screens ask of the visit that they belong to."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.profile import PartName


class VisitPort(Protocol):
    """Called on the GUI thread; each call returns at once and goes on in the background."""

    def linger(self) -> None:
        """Somebody is at the welcome screen and chose something; forget it when nobody goes on."""
        ...

    def ask_for_pin(self) -> bool:
        """Somebody wants into the staff area; False where it has no PIN."""
        ...

    def begin_sign_up(self) -> None:
        """Open the form."""
        ...

    def go_on(self) -> None:
        """The question on the screen was answered."""
        ...

    def load_agreements(self) -> None:
        """Ask for the agreements again."""
        ...

    def retry(self, part: PartName) -> None:
        """Ask for one tile again."""
        ...

    def end(self) -> None:
        """Wipe the visit and go back to the welcome screen."""
        ...
