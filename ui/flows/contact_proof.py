"""The addresses of a sign-up that have to be proved before there is an account."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.contact import Contact
from kiosk.domain.sign_up import ContactKind
from kiosk.services.code_recipient import RecipientProblem, RecipientRules, check_recipient
from ui.flows.address_proof_flow import AddressProofFlow
from ui.viewmodels.message.code import text_for_recipient


class ContactProof:
    """For one form at a time; an address that was proved in it is not asked about twice."""

    def __init__(
        self, kinds: frozenset[ContactKind], recipients: RecipientRules, flow: AddressProofFlow
    ) -> None:
        """`kinds`: what the shop wants proved."""
        self._kinds = kinds
        self._recipients = recipients
        self._flow = flow
        self._given: set[Contact] = set()

    def forget(self) -> None:
        """The form ended, or begins."""
        self._given.clear()
        self._flow.forget()

    def is_wanted(self, contact: Contact) -> bool:
        """Whether the form may go on only once this address was proved."""
        return contact.kind in self._kinds and contact not in self._given

    async def open(self, contact: Contact, on_proven: Callable[[], None]) -> str:
        """Have a code sent; returns why there is none in words, "" if it can be typed now."""
        text = f"+{contact.value}" if contact.kind is ContactKind.PHONE else contact.value
        checked = check_recipient(contact.kind, text, self._recipients)
        if isinstance(checked, RecipientProblem):
            return text_for_recipient(checked, contact.kind, self._recipients.prefixes)

        async def proven(proved: Contact) -> str:
            self._given.add(proved)
            on_proven()
            return ""

        return await self._flow.open(contact, proven)
