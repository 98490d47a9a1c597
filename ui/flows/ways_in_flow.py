"""Somebody without a card or phone in their hand says who they are, and gives a second fact."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import structlog

from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from kiosk.domain.outcome import Found
from kiosk.domain.scan_code import CardScan, ScanCode
from kiosk.domain.way_in import TYPED_WAYS, Way
from kiosk.event_log import user_action
from kiosk.services.padded_time import PaddedTime
from kiosk.services.typed_card import TypedCard, TypedCardIdentification, TypedCardLimit, read_birth_date
from ui.viewmodels.message.way_in import (
    text_for_no_answer,
    text_for_no_card_number,
    text_for_no_date,
    text_for_too_many_tries,
    text_for_typed_refusal,
)
from ui.viewmodels.self_service.ways_in import (
    WaysInActions,
    WaysInState,
    WaysInViewModel,
    WayStep,
    after,
    opened,
    refused,
)
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class WaysInServices:
    """What the typed ways in use. `classify` gives a text its meaning; `today` is the store's day."""

    typed_cards: TypedCardIdentification
    typed_card_limit: TypedCardLimit
    classify: Callable[[str], ScanCode]
    today: Callable[[], date]


@dataclass(frozen=True, slots=True)
class VisitLinks:
    """What the visit gives: its tasks, the time after which refusals are told, and what a customer opens.

    `on_found` wipes the form and opens the customer's home.
    """

    scope: TaskScope
    padded: PaddedTime
    answer_within_s: float
    on_found: Callable[[Found], None]


class WaysInFlow:
    """The typed ways in of one kiosk, one visit at a time."""

    def __init__(
        self, ways: frozenset[Way], services: WaysInServices, form: WaysInViewModel, links: VisitLinks
    ) -> None:
        self._ways = ways
        self._services = services
        self._form = form
        self._links = links
        form.use_actions(WaysInActions(go_on=self.go_on))

    @property
    def is_offered(self) -> bool:
        """Whether there is any way in for those without a card or phone in their hand."""
        return any(way in self._ways for way in TYPED_WAYS)

    def begin(self) -> None:
        """An empty form."""
        self._form.apply(opened(self._ways))

    def go_on(self) -> None:
        """What the screen asks for was typed."""
        state = self._form.state_now
        match state.step:
            case WayStep.CARD_NUMBER:
                self._check_number(state)
            case WayStep.BIRTH_DATE:
                self._check_birth_date(state)
            case WayStep.CHOICE:
                pass

    def _check_number(self, state: WaysInState) -> None:
        is_ours = isinstance(self._services.classify(state.number), CardScan)
        self._form.apply(after(state) if is_ours else refused(state, text_for_no_card_number()))

    def _check_birth_date(self, state: WaysInState) -> None:
        scan = self._services.classify(state.number)
        born = read_birth_date(state.birth_digits, self._services.today())
        if not isinstance(scan, CardScan):
            self._form.apply(refused(state, text_for_no_card_number(), WayStep.CARD_NUMBER))
        elif born is None:
            self._form.apply(refused(state, text_for_no_date()))
        else:
            self._form.apply(replace(state, is_busy=True, error=""))
            self._links.scope.start(self._identify(TypedCard(scan.card_number, born)))

    async def _identify(self, card: TypedCard) -> None:
        loop, limit = asyncio.get_running_loop(), self._services.typed_card_limit
        started_s = loop.time()
        counted = limit.begin(card.card_number)
        if counted is None:
            _log.warning("typed_cards_paused")
            self._refuse(text_for_too_many_tries(limit.wait_s(card.card_number)))
            return

        def observe(round_trips: int) -> None:
            self._links.padded.observe(loop.time() - started_s, round_trips)

        with user_action("identify"):
            try:
                async with asyncio.timeout_at(started_s + self._links.answer_within_s):
                    outcome = await self._services.typed_cards.identify(card, observe)
            except TimeoutError:
                self._refuse(text_for_no_answer(BackendUnavailable("no answer in time")))
                return
            except LoyaltyError as error:
                self._refuse(text_for_no_answer(error))
                return
            if isinstance(outcome, Found):
                limit.found(counted)
                self._links.on_found(outcome)
                return
            await asyncio.sleep(self._links.padded.wait_s(loop.time() - started_s))
            _log.info("identified", outcome=type(outcome).__name__)
            self._refuse(text_for_typed_refusal())

    def _refuse(self, text: str) -> None:
        self._form.apply(refused(self._form.state_now, text))
