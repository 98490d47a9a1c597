"""What the screens ask of the visit that they belong to."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.card import CardWay
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

    def choose_card(self, way: CardWay) -> None:
        """A new customer asks for a card that is not held up."""
        ...

    def ask_for_digital_card_again(self) -> None:
        """The file for the phone did not arrive."""
        ...

    def open_taken_card(self) -> None:
        """The card that was held up is the visitor's own already."""
        ...

    def go_without_card(self) -> None:
        """The new customer wants no card now."""
        ...

    def retry(self, part: PartName) -> None:
        """Ask for one tile again."""
        ...

    def end(self) -> None:
        """Wipe the visit and go back to the welcome screen."""
        ...
