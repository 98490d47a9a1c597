"""A card for who has just signed up: given once, and looked up after a lost reply."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog

from kiosk.backends.deadline import deadline as transport_deadline
from kiosk.backends.port_cards import CardPort
from kiosk.domain.card import Card, CardId, CardNumber, CardRefusal, CardWay, DigitalCardFile, NewCard
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, OutcomeUnknown
from kiosk.domain.outcome import Session

_log = structlog.get_logger(__name__)

_MARGIN_S = 0.1


@dataclass(frozen=True, slots=True)
class CardPolicy:
    """What the shop gives out: the ways in the order that they are offered, and the file that phones get.

    Seconds: by `answer_within_s` it is decided what the visitor reads, a little less than the 8 s that are
    promised, since a screen has to be painted as well.
    """

    ways: tuple[CardWay, ...]
    file: DigitalCardFile
    answer_within_s: float = 7.8
    look_up_every_s: float = 1.0


@dataclass(frozen=True, slots=True)
class Issued:
    """The card is the customer's. `was_theirs`: it, or another of its type, was so before.

    `address`: where a phone finds it; None where none was asked for, or it could not be had now.
    """

    card: Card
    was_theirs: bool = False
    address: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Unsure:
    """It was sent, and nobody knows yet whether it arrived. Asking for the same again is safe."""


CardEnd = Issued | CardRefusal | Unsure


class CardIssuing:
    """Gives cards to customers, one at a time. What was begun goes on if the caller is cancelled."""

    def __init__(
        self,
        cards: CardPort,
        policy: CardPolicy,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._cards = cards
        self._policy = policy
        self._sleep = sleep
        self._turn = asyncio.Lock()
        self._running: set[asyncio.Task[CardEnd]] = set()

    @property
    def ways(self) -> tuple[CardWay, ...]:
        """The ways that are offered."""
        return self._policy.ways

    @property
    def is_sending(self) -> bool:
        """Whether a card is being given out right now."""
        return bool(self._running)

    async def give(self, session: Session, way: CardWay, card_number: CardNumber | None = None) -> CardEnd:
        """Give the customer the card that was held up, or the next free one where `card_number` is None.

        Raises as `LoyaltyBackend` does where surely nothing was given.
        """
        attempt = asyncio.create_task(self._attempt(session, way, card_number))
        self._running.add(attempt)
        attempt.add_done_callback(self._running.discard)
        return await asyncio.shield(attempt)

    async def find_address(self, card: Card) -> str | None:
        """Where a phone finds the card; None if that cannot be had now."""
        try:
            return await self._cards.make_digital(card.card_id, self._policy.file)
        except LoyaltyError as error:
            _log.warning("digital_card_not_made", error=type(error).__name__)
            return None

    async def close(self) -> None:
        """Stop what is under way."""
        running = tuple(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _attempt(self, session: Session, way: CardWay, card_number: CardNumber | None) -> CardEnd:
        deadline = asyncio.get_running_loop().time() + self._policy.answer_within_s
        async with self._turn:
            end = await self._in_time(session, card_number, deadline)
        # The number is a person's; how it went is what staff may need to know.
        _log.info("card_given", kind=way.value, outcome=_name(end))
        if isinstance(end, Issued) and way is CardWay.DIGITAL:
            with transport_deadline(max(deadline - asyncio.get_running_loop().time(), 0.0)):
                return Issued(end.card, end.was_theirs, await self.find_address(end.card))
        return end

    async def _in_time(self, session: Session, card_number: CardNumber | None, deadline: float) -> CardEnd:
        new_card: NewCard | None = None
        try:
            async with asyncio.timeout_at(deadline):
                if card_number is not None:
                    found = await self._cards.find(session, card_number)
                    if isinstance(found, Card):
                        return Issued(found, was_theirs=True)
                    if isinstance(found, CardRefusal):
                        return found
                    new_card = found
        except TimeoutError:
            raise BackendUnavailable("no answer in time") from None
        return await self._assign(session, new_card, deadline)

    async def _assign(self, session: Session, new_card: NewCard | None, deadline: float) -> CardEnd:
        left_s = deadline - asyncio.get_running_loop().time() - _MARGIN_S
        try:
            # The transport alone knows whether a request that ran out of time had left, so it ends it first.
            with transport_deadline(max(left_s, 0.0)):
                async with asyncio.timeout_at(deadline):
                    answer = await self._cards.assign(session, new_card)
        except (OutcomeUnknown, TimeoutError):
            return await self._find_out(session, new_card, deadline)
        if answer is CardRefusal.HAS_ONE:
            # The loyalty system gave one by itself, or an earlier try arrived after all.
            card = await self._look_up(session, lambda _card: True, deadline)
            return Issued(card, was_theirs=True) if card else CardRefusal.HAS_ONE
        if isinstance(answer, CardRefusal):
            return answer
        if new_card is not None:
            return Issued(Card(answer, new_card.card_number))
        return await self._with_number(session, answer, deadline)

    async def _with_number(self, session: Session, card_id: CardId, deadline: float) -> CardEnd:
        """The system says only the card's id; its number has to be asked for."""
        card = await self._look_up(session, lambda card: card.card_id == card_id, deadline)
        return Issued(card or Card(card_id, CardNumber("")))

    async def _find_out(self, session: Session, new_card: NewCard | None, deadline: float) -> CardEnd:
        def is_it(card: Card) -> bool:
            return new_card is None or card.card_number == new_card.card_number

        card = await self._look_up(session, is_it, deadline)
        while card is None and asyncio.get_running_loop().time() < deadline:
            await self._sleep(self._policy.look_up_every_s)
            card = await self._look_up(session, is_it, deadline)
        return Unsure() if card is None else Issued(card)

    async def _look_up(self, session: Session, is_it: Callable[[Card], bool], deadline: float) -> Card | None:
        """None if the customer has no such card (yet), or if nobody can tell in time."""
        try:
            async with asyncio.timeout_at(deadline):
                cards = await self._cards.list_of_customer(session)
        except (TimeoutError, LoyaltyError) as error:
            _log.warning("card_look_up_failed", error=type(error).__name__)
            return None
        return next((card for card in cards if is_it(card)), None)


def _name(end: CardEnd) -> str:
    if isinstance(end, CardRefusal):
        return end.value
    return "issued" if isinstance(end, Issued) else "unconfirmed"
