"""What the screens ask of the visit that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.profile import PartName
    from kiosk.domain.reward import RewardId
    from kiosk.domain.voucher import VoucherId
    from ui.viewmodels.self_service.details_state import DetailsAction
    from ui.viewmodels.self_service.home_sheet_state import SheetAction


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

    def begin_ways_in(self) -> None:
        """Ask somebody without a card or phone in their hand who they are."""
        ...

    def go_on(self) -> None:
        """The question on the screen was answered."""
        ...

    def load_agreements(self) -> None:
        """Ask for the agreements again."""
        ...

    def find_account(self) -> None:
        """Somebody who was signing up has an account already."""
        ...

    def retry(self, part: PartName) -> None:
        """Ask for one tile again."""
        ...

    def open_voucher(self, voucher_id: VoucherId) -> None:
        """Show a voucher in full."""
        ...

    def open_reward(self, reward_id: RewardId) -> None:
        """Show a reward in full."""
        ...

    def act_on_sheet(self, action: SheetAction) -> None:
        """A button of the sheet over the home was tapped."""
        ...

    def open_details(self) -> None:
        """Show the customer's own data, to be changed."""
        ...

    def act_on_details(self, action: DetailsAction) -> None:
        """A button beside the customer's own data was tapped."""
        ...

    def end(self) -> None:
        """Wipe the visit and go back to the welcome screen."""
        ...
