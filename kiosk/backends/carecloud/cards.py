"""A card for a customer: is this one free, give it or the next one, and its file for a phone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

import structlog

from kiosk.backends.carecloud import wire
from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.card_rows import card_rows
from kiosk.backends.carecloud.mapping import ACTIVE, is_after, is_before
from kiosk.backends.carecloud.reply import RequestRefused, read_object
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.carecloud.wire_refusal import Problem
from kiosk.backends.deadline import deadline
from kiosk.backends.exchange import Effect
from kiosk.domain.card import Card, CardId, CardNumber, CardRefusal, CardTypeId, DigitalCardFile, NewCard
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import NotConfigured, OutcomeUnknown, UnexpectedReply
from kiosk.domain.outcome import Session

_log = structlog.get_logger(__name__)

_REFUSING_STATUSES = frozenset({400, 404, 409, 422})
_REFUSALS = {
    ("customer_id", "relation_already_exists"): CardRefusal.HAS_ONE,
    ("card_number", "relation_already_exists"): CardRefusal.TAKEN,
    ("card_number", "already_exists"): CardRefusal.TAKEN,
    ("card_number", "not_found"): CardRefusal.UNUSABLE,
    ("card_number", "card_is_blocked"): CardRefusal.UNUSABLE,
    ("card_type_id", "empty"): CardRefusal.NONE_LEFT,
}
# A QR code of more would be too fine for the screen, and no address of a file needs it.
_LONGEST_ADDRESS = 500


class CareCloudCards:
    """Implements `CardPort`."""

    def __init__(
        self, api: CareCloudApi, settings: CareCloudSettings, now: Callable[[], datetime], total_s: float
    ) -> None:
        """`total_s` is the deadline of each call, in seconds."""
        self._api = api
        self._zone = settings.zone
        self._card_type_id = settings.card_type_id
        self._is_plain_http = settings.url.strip().lower().startswith("http://")
        self._now = now
        self._total_s = total_s

    async def find(self, session: Session, card_number: CardNumber) -> NewCard | Card | CardRefusal:
        """`validate-free-card` has the last word; why a card is not free stands in its row alone."""
        with deadline(self._total_s):
            return await self._find(session.customer_id, card_number)

    async def assign(self, session: Session, new_card: NewCard | None) -> CardId | CardRefusal:
        """Raises `OutcomeUnknown` unless the reply says plainly what became of it."""
        with deadline(self._total_s):
            return await self._assign(session.customer_id, new_card)

    async def list_of_customer(self, session: Session) -> tuple[Card, ...]:
        with deadline(self._total_s):
            rows = await self._api.get_each(
                "customers/{customer_id}/cards",
                "cards",
                wire.Card,
                path={"customer_id": session.customer_id},
            )
        return tuple(card for row in rows if self._is_valid(row) and (card := _card(row)))

    async def make_digital(self, card_id: CardId, file: DigitalCardFile) -> str:
        """An address that may be shown as a code: a phone opens whatever it says."""
        with deadline(self._total_s):
            reply = await self._api.post(
                "cards/actions/generate-digital-card-file", {"card_id": card_id, "file_type": file.value}
            )
        address = read_object(reply, wire.DigitalCardFile).file_url or ""
        if not self._is_safe(address):
            raise UnexpectedReply(f"{reply.request_name}: no address that a phone may be sent to")
        return address

    async def _find(self, customer_id: CustomerId, card_number: CardNumber) -> NewCard | Card | CardRefusal:
        if not card_number:
            # An empty filter is no filter.
            return CardRefusal.UNUSABLE
        rows, is_free = await asyncio.gather(card_rows(self._api, card_number), self._is_free(card_number))
        if not rows:
            rows = await card_rows(self._api, card_number, is_secondary=True)
            # The other calls know a card by its first number only.
            first_number = rows[0].card_number if len(rows) == 1 else None
            is_free = first_number is not None and await self._is_free(CardNumber(first_number))
        return self._judge(rows, customer_id, is_free=is_free)

    async def _assign(self, customer_id: CustomerId, new_card: NewCard | None) -> CardId | CardRefusal:
        card_type_id = (new_card.card_type_id if new_card else None) or self._card_type_id
        if card_type_id is None:
            raise NotConfigured("sign_up.card_type_id is not set")
        body: dict[str, object] = {"card_type_id": card_type_id, "customer_id": customer_id}
        if new_card is not None:
            body["card_number"] = new_card.card_number
        reply = await self._api.post("cards/actions/assign-free-card", body, Effect.CHANGES)
        try:
            return CardId(read_object(reply, wire.CardReference).card_id)
        except RequestRefused as refused:
            if refused.status not in _REFUSING_STATUSES:
                raise
            return _refusal(refused.problems)
        except UnexpectedReply as error:
            raise OutcomeUnknown(str(error)) from None

    def _is_safe(self, address: str) -> bool:
        schemes = {"https", "http"} if self._is_plain_http else {"https"}
        if len(address) > _LONGEST_ADDRESS or not address.isascii() or not address.isprintable():
            return False
        try:
            parts = urlsplit(address)
            return parts.scheme in schemes and bool(parts.hostname) and parts.username is None
        except ValueError:
            return False

    async def _is_free(self, card_number: CardNumber) -> bool:
        reply = await self._api.post("cards/actions/validate-free-card", {"card_number": card_number})
        try:
            return read_object(reply, wire.FreeCardCheck).is_free_to_use is True
        except RequestRefused as refused:
            if refused.status not in _REFUSING_STATUSES:
                raise
            return False

    def _judge(
        self, rows: list[wire.Card], customer_id: CustomerId, *, is_free: bool
    ) -> NewCard | Card | CardRefusal:
        valid = [row for row in rows if self._is_valid(row)]
        own = [card for row in valid if row.customer_id == customer_id and (card := _card(row))]
        if own:
            return own[0]
        if any(row.customer_id is not None for row in rows):
            return CardRefusal.TAKEN
        if not valid:
            return CardRefusal.UNUSABLE
        if not is_free or len(valid) > 1 or not valid[0].card_number:
            return CardRefusal.OTHER
        card_type_id = valid[0].card_type_id
        return NewCard(
            CardNumber(valid[0].card_number), None if card_type_id is None else CardTypeId(card_type_id)
        )

    def _is_valid(self, row: wire.Card) -> bool:
        now = self._now().astimezone(self._zone)
        return (
            row.state == ACTIVE
            and not is_after(row.valid_from, now, self._zone)
            and not is_before(row.valid_to, now, self._zone)
        )


def _card(row: wire.Card) -> Card | None:
    if row.card_id is None or row.card_number is None:
        return None
    return Card(CardId(row.card_id), CardNumber(row.card_number))


def _refusal(problems: tuple[Problem, ...]) -> CardRefusal:
    for problem in problems:
        for name in problem.name:
            known = _REFUSALS.get((name.lower(), (problem.reason or "").lower()))
            if known is not None:
                return known
    _log.warning("card_refused_for_an_unknown_reason", count=len(problems))
    return CardRefusal.OTHER
