"""From the meaning of a scanned code to who that is."""

from __future__ import annotations

from kiosk.backends.port import CardLookup, LoyaltyBackend
from kiosk.domain.contact import Contact
from kiosk.domain.outcome import NotFound, Outcome
from kiosk.domain.scan_code import AuthTokenScan, CardScan


class Identification:
    """Asks the loyalty system; one round trip."""

    def __init__(self, backend: LoyaltyBackend) -> None:
        self._backend = backend

    async def identify_contact(self, contact: Contact) -> Outcome:
        """Whose address that is, for somebody who has proved it. Raises as `identify` does."""
        if not self._backend.capabilities.has_one_time_password:
            return NotFound()
        return await self._backend.identify_by_contact(contact)

    async def identify(self, scan: CardScan | AuthTokenScan) -> Outcome:
        """Who holds this card or showed this token.

        An account that turns out to be switched off is told by `ProfileLoad.run`, which reads the customer in
        the second round trip. Raises `BackendUnavailable`, `NotAuthorised`, `UnexpectedReply`.
        """
        match scan:
            case CardScan(card_number):
                if self._backend.capabilities.card_lookup is CardLookup.NONE:
                    return NotFound()
                return await self._backend.identify_by_card(card_number)
            case AuthTokenScan():
                if not self._backend.capabilities.has_auth_token:
                    return NotFound(is_token=True)
                return await self._backend.identify_by_auth_token(scan)
