"""From a card number or an auth token to the customer, in one round trip."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from kiosk.backends.carecloud import wire
from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.auth import BearerRefused
from kiosk.backends.carecloud.card_rows import card_rows
from kiosk.backends.carecloud.mapping import ACTIVE, is_after, is_before
from kiosk.backends.carecloud.reply import RequestRefused, read_data, read_each, read_object
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.exchange import Effect, Request
from kiosk.domain.card import CardNumber
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import LoyaltyError, OutcomeUnknown, UnexpectedReply
from kiosk.domain.outcome import (
    Ambiguous,
    Blocked,
    Expired,
    Found,
    FreeCard,
    NotFound,
    Outcome,
    Proof,
    Session,
)
from kiosk.domain.scan_code import AuthTokenScan

_log = structlog.get_logger(__name__)

_BLOCKED = 0
_CERTAIN_MATCH = 100


class CareCloudIdentification:
    """Says who; whether the account is switched off stands in the customer's own record."""

    def __init__(self, api: CareCloudApi, settings: CareCloudSettings, now: Callable[[], datetime]) -> None:
        self._api = api
        self._zone = settings.zone
        self._application_id = settings.auth_token_application_id or settings.external_application_id
        self._now = now

    async def by_card(self, card_number: CardNumber) -> Outcome:
        """The card's row decides, since only it knows whether the card is blocked or out of date.

        The search must not contradict it. Where the rows cannot be had (`GET /cards` fails, or the API user
        has no right to it) nobody is let in on the search alone: this raises.
        """
        if not card_number:
            # An empty filter is no filter, and would list the whole database.
            return NotFound()
        hits, rows = await asyncio.gather(
            self._search(card_number), card_rows(self._api, card_number), return_exceptions=True
        )
        if isinstance(rows, BaseException):
            raise rows
        if not rows:
            rows = await card_rows(self._api, card_number, is_secondary=True)
        if isinstance(hits, BaseException):
            if not isinstance(hits, LoyaltyError):
                raise hits
            _log.warning("search_failed", error=type(hits).__name__)
            hits = frozenset()
        return self._decide(rows, hits)

    async def by_auth_token(self, scan: AuthTokenScan) -> Outcome:
        """The token is issued for this application, whatever the code itself claims.

        After a lost reply the token may be used up, so it is no longer worth showing: the same as refused.
        """
        body = {
            "application_id": self._application_id,
            "token": scan.token,
            "token_request_id": scan.token_request_id,
        }
        try:
            reply = await self._api.post("customers/actions/verify-auth-token", body, Effect.SPENDS)
        except (BearerRefused, OutcomeUnknown) as error:
            _log.warning("auth_token_not_verified", error=type(error).__name__)
            return NotFound(is_token=True)
        try:
            found = read_object(reply, wire.CustomerReference)
        except RequestRefused as refused:
            if refused.status not in (400, 404):
                raise
            if any("application_id" in problem.name for problem in refused.problems):
                _log.error("auth_token_application_refused")
            return NotFound(is_token=True)
        except UnexpectedReply:
            if not reply.is_success:
                raise
            _log.warning("auth_token_reply_unreadable")
            return NotFound(is_token=True)
        return Found(Session(CustomerId(found.customer_id)), Proof.TOKEN)

    async def _search(self, card_number: CardNumber) -> frozenset[str]:
        """Ids of the customers that the search is sure of; a server that wants names as well finds nobody."""
        reply = await self._api.send(
            Request("GET", "customers/actions/search-customers", query=(("card_number", card_number),))
        )
        try:
            rows = read_data(reply).get("strict")
        except RequestRefused as refused:
            if refused.status in (400, 404):
                return frozenset()
            raise
        hits = read_each(rows if isinstance(rows, list) else [], wire.SearchHit)
        return frozenset(hit.customer_id for hit in hits if hit.match in (_CERTAIN_MATCH, None))

    def _decide(self, rows: list[wire.Card], hits: frozenset[str]) -> Outcome:
        if not rows:
            if hits:
                _log.warning("search_names_a_customer_without_a_card", hits=len(hits))
            return Ambiguous() if len(hits) > 1 else NotFound()
        holders = {row.customer_id for row in rows if row.customer_id is not None}
        if len(holders) > 1 or (holders and hits and not holders <= hits):
            return Ambiguous()
        outcomes = [self._of_row(row) for row in rows]
        if hits and not holders and any(isinstance(outcome, FreeCard) for outcome in outcomes):
            # The row calls the card free, the search knows whose it is: nobody may sign up with it.
            return Ambiguous()
        # One number may stand on several cards of one customer: the most useful of them counts.
        for wanted in (Found, FreeCard, Expired, Blocked):
            for outcome in outcomes:
                if isinstance(outcome, wanted):
                    return outcome
        raise UnexpectedReply("GET /cards: a card whose state is not known")

    def _of_row(self, row: wire.Card) -> Outcome | None:
        """What one card leads to; None if it does not say whether it is blocked."""
        if row.state == _BLOCKED:
            return Blocked()
        if row.state != ACTIVE:
            _log.warning("unknown_value", field="card.state", value=row.state)
            return None
        now = self._now().astimezone(self._zone)
        if is_after(row.valid_from, now, self._zone):
            return Expired(is_not_yet_valid=True)
        if is_before(row.valid_to, now, self._zone):
            return Expired()
        if row.customer_id is None:
            return FreeCard()
        return Found(Session(CustomerId(row.customer_id)), Proof.CARD)
