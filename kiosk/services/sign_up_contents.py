"""What the sign-up form shows: the texts to agree to, and what it lets choose from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import nh3

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.consent import Agreement
from kiosk.domain.sign_up_questions import SignUpLists

# No links and no pictures: nothing on a public screen may lead elsewhere.
SHOWN_TAGS = {"p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "h1", "h2", "h3", "h4"}


class SignUpContents:
    """Reads them from the loyalty system, which knows the last ones also while it is away."""

    def __init__(self, backend: LoyaltyBackend) -> None:
        self._backend = backend
        self._lacking: dict[str, tuple[str, ...]] = {}

    @property
    def lacking(self) -> tuple[str, ...]:
        """What the form cannot do without and the loyalty system did not have when it was last asked.

        Ids, each with its kind in front, such as "property:drink"; empty before the first form.
        """
        return tuple(f"{kind}:{name}" for kind, names in self._lacking.items() for name in names)

    def note_lacking(self, kind: str, names: Iterable[str]) -> None:
        """Keep for staff what of one kind was not there; nothing, where all of it was."""
        self._lacking[kind] = tuple(sorted(names))

    async def list_agreements(self, language: str) -> tuple[Agreement, ...]:
        """The agreements to be asked for, their texts safe to show. Raises as `LoyaltyBackend` does.

        What is cleaned here is what the visitor reads, so it is also what the version of the text names.
        """
        agreements = await self._backend.list_agreements(language)
        return tuple(
            replace(each, text_html=nh3.clean(each.text_html, tags=SHOWN_TAGS, attributes={}))
            for each in agreements
        )

    async def list_choices(self, language: str) -> SignUpLists:
        """What the form lets choose from. Raises as `LoyaltyBackend` does."""
        return await self._backend.list_sign_up_choices(language)

    async def fetch(self, language: str, *, needs_choices: bool) -> None:
        """Have them known from now on. Raises as `LoyaltyBackend` does."""
        await self._backend.list_agreements(language)
        if needs_choices:
            await self._backend.list_sign_up_choices(language)

    async def are_known(self, language: str, *, needs_choices: bool) -> bool:
        """Whether the form can be asked whatever the network does: its contents were fetched at least once.

        `needs_choices`: without what it lets choose from it could not be finished.
        """
        return await self._backend.knows_sign_up_contents(language, needs_choices=needs_choices)
