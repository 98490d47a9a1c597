"""A card number that was typed, with a second fact: nobody need hold the card to know its number."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import structlog

from kiosk.backends.port import CardLookup, LoyaltyBackend
from kiosk.domain.card import CardNumber
from kiosk.domain.outcome import Found, NotFound
from kiosk.services.kept_counts import KeptCounts
from kiosk.services.limits import HOUR_S, LookUp, Taken, UnknownCodeLimit, longest_wait_s
from kiosk.services.profile import CLOSED_STATES

_log = structlog.get_logger()

TRIES_OF_ONE_NUMBER = 5
"""An hour, in vain: a birth date cannot be found out by trying."""


@dataclass(frozen=True, slots=True)
class TypedCard:
    """What somebody typed who has no card to show."""

    card_number: CardNumber = field(repr=False)
    birth_date: date = field(repr=False)


@dataclass(frozen=True, slots=True)
class TypedTry:
    """One try that counts until it turns out to be right."""

    look_up: LookUp
    taken: Taken


class TypedCardLimit:
    """How often numbers may be typed in vain at this kiosk, over a restart too: all of them, and each one.

    Every try counts as an unknown code as well, so that typing and showing together reach the loyalty system
    no more often than `unknown_codes` allows.
    """

    def __init__(self, most_an_hour: int, unknown_codes: UnknownCodeLimit, counts: KeptCounts) -> None:
        self._counts = counts
        self._an_hour = counts.window("typed_numbers", most_an_hour, HOUR_S)
        self._of_each = counts.each("tries_of_one_number", TRIES_OF_ONE_NUMBER, HOUR_S)
        self._unknown_codes = unknown_codes

    def wait_s(self, card_number: CardNumber) -> float:
        """Seconds until this number may be tried, 0 for now."""
        windows = (self._an_hour, self._of_each.of(card_number))
        return max(longest_wait_s(windows), self._unknown_codes.pause_left_s())

    async def begin(self, card_number: CardNumber) -> TypedTry | None:
        """Count a try as one in vain, on the disk, before it is made; None if it must not be made."""
        if self.wait_s(card_number) > 0:
            return None
        look_up = self._unknown_codes.begin()
        if look_up is None:
            return None
        typed = TypedTry(look_up, Taken((self._an_hour, self._of_each.of(card_number))))
        await self._counts.keep()
        return typed

    def found(self, typed: TypedTry) -> None:
        """Number and birth date were a customer's."""
        self._unknown_codes.found(typed.look_up)
        typed.taken.give_back()


class TypedCardIdentification:
    """Asks the loyalty system whose card that is, and compares the birth date on this side."""

    def __init__(self, backend: LoyaltyBackend) -> None:
        self._backend = backend

    @property
    def is_possible(self) -> bool:
        """Whether this loyalty system finds anybody by a card number alone."""
        return self._backend.capabilities.card_lookup is CardLookup.DIRECT

    async def identify(
        self, typed: TypedCard, on_round_trip: Callable[[int], None] = lambda _: None
    ) -> Found | NotFound:
        """The holder, with no more proof than a card gives; `NotFound` for whatever is wrong.

        `on_round_trip` hears how many the answer has taken so far, after each.

        Unknown, blocked, expired, free and doubtful cards, accounts that are switched off, another birth date
        or none on record: whoever only knows a number must not learn which. Raises `BackendUnavailable`,
        `NotAuthorised`, `UnexpectedReply`.
        """
        outcome = await self._backend.identify_by_card(typed.card_number)
        on_round_trip(1)
        if not isinstance(outcome, Found):
            _log.info("typed_card_refused", outcome=type(outcome).__name__)
            return NotFound()
        customer = await self._backend.get_customer(outcome.session)
        on_round_trip(2)
        if customer.state in CLOSED_STATES:
            _log.info("typed_card_refused", reason="inactive")
            return NotFound()
        if customer.birth_date is None:
            _log.info("typed_card_refused", reason="no_birth_date")
            return NotFound()
        if not hmac.compare_digest(customer.birth_date.isoformat(), typed.birth_date.isoformat()):
            _log.info("typed_card_refused", reason="other_birth_date")
            return NotFound()
        return outcome
