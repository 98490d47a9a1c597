"""After a sign-up that arrived: which card, and whose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog

from kiosk.domain.card import CardNumber, CardRefusal, CardWay, DigitalCardFile
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.outcome import Session
from kiosk.domain.scan_code import CardScan, ScanCode, UnknownScan, VoucherScan
from kiosk.event_log import user_action
from kiosk.services.issue_card import CardIssuing, Issued, Unsure
from kiosk.services.limits import UnknownCodeLimit
from ui.viewmodels.message.card import (
    body_for_issued,
    notice_for_card_added,
    text_for_card_pause,
    text_for_no_card,
    text_for_no_card_code,
    text_for_refused_card,
    text_for_unsure,
    title_for_issued,
)
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.message.sign_up import notice_for_enrolled
from ui.viewmodels.self_service.new_card import (
    CardStep,
    IssuedCard,
    NewCardActions,
    NewCardState,
    NewCardViewModel,
)
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()

# An EAN-13 says no more than its digits, and tills read it best.
_EAN_13_DIGITS = 13


@dataclass(frozen=True, slots=True)
class NewCardEnds:
    """What the visit gives: its tasks, and how the step ends, in a notice, the visit of another card, or not
    at all."""

    scope: TaskScope
    show_notice: Callable[[Notice], None]
    begin_visit: Callable[[CardScan], None]
    leave: Callable[[], None]


class NewCardFlow:
    """Drives the step for one customer at a time; a card that is held up meanwhile is meant to be theirs."""

    def __init__(
        self,
        issuing: CardIssuing | None,
        view: NewCardViewModel,
        file: DigitalCardFile,
        unknown_codes: UnknownCodeLimit,
        ends: NewCardEnds,
    ) -> None:
        """`issuing` None: this kiosk gives out no cards."""
        self._issuing = issuing
        self._ways = issuing.ways if issuing is not None else ()
        self._view = view
        self._file = file
        self._unknown_codes = unknown_codes
        self._ends = ends
        self._session: Session | None = None
        self._in_hand: CardNumber | None = None
        self._taken: CardScan | None = None
        self._issued: Issued | None = None
        view.use_actions(
            NewCardActions(
                choose=self.choose,
                ask_again=self.ask_again,
                open_taken=self.open_taken,
                without=lambda: ends.show_notice(notice_for_enrolled()),
                done=ends.leave,
            )
        )

    @property
    def is_offered(self) -> bool:
        """Whether this kiosk gives out cards at all."""
        return bool(self._ways)

    @property
    def takes_cards(self) -> bool:
        """Whether a new card can be held up."""
        return CardWay.SCAN in self._ways

    @property
    def in_hand(self) -> CardNumber | None:
        """The card of nobody with which this visit began."""
        return self._in_hand

    def hold(self, card_number: CardNumber | None) -> None:
        """The card that the visitor signs up for; it is given as soon as the account is there."""
        self._in_hand = card_number if self.takes_cards else None

    def begin(self, customer_id: CustomerId) -> None:
        """Offer the ways to a card, or give at once the one that is in the visitor's hand."""
        self._session = Session(customer_id)
        self._view.apply(NewCardState(ways=self._ways))
        if self._in_hand is not None:
            self._give_scanned(CardScan(self._in_hand))

    def wipe(self) -> None:
        """Forget the customer and the card."""
        self._session = self._in_hand = self._taken = self._issued = None
        self._view.wipe()

    def scan(self, scan: ScanCode) -> bool:
        """Whether the code was meant for this step. A phone's code, and any once there is a card, are not."""
        state = self._view.state_now
        if self._session is None or not self.takes_cards or state.step is not CardStep.OFFER:
            return False
        match scan:
            case CardScan():
                if not state.is_busy:
                    self._give_scanned(scan)
                return True
            case UnknownScan() | VoucherScan():
                if not state.is_busy:
                    self._view.retry_later(text_for_no_card_code())
                return True
            case _:
                return False

    def choose(self, way: CardWay) -> None:
        """A number was asked for."""
        self._be_busy()
        self._ends.scope.start(self._give_next(way))

    def ask_again(self) -> None:
        """The file for the phone did not arrive."""
        if self._issuing is not None and self._issued is not None:
            self._view.apply(replace(self._view.state_now, is_busy=True))
            self._ends.scope.start(self._fetch_address(self._issuing, self._issued))

    def open_taken(self) -> None:
        """The card belongs to who holds it: it is no new one, but begins a visit."""
        if self._taken is not None:
            self._ends.begin_visit(self._taken)

    def _give_scanned(self, scan: CardScan) -> None:
        self._be_busy()
        self._ends.scope.start(self._give_counted(scan))

    def _be_busy(self) -> None:
        self._taken = None
        self._view.apply(replace(self._view.state_now, is_busy=True, problem="", is_taken=False))

    async def _give_next(self, way: CardWay) -> None:
        await self._give(way, None)

    async def _give_counted(self, scan: CardScan) -> None:
        """Numbers that lead nowhere count as everywhere else, so that they cannot be tried in turn here."""
        look_up = self._unknown_codes.begin()
        if look_up is None:
            _log.warning("identification_paused")
            self._view.retry_later(text_for_card_pause(self._unknown_codes.pause_left_s()))
            return
        if await self._give(CardWay.SCAN, scan):
            self._unknown_codes.found(look_up)

    async def _give(self, way: CardWay, scan: CardScan | None) -> bool:
        """Whether a card was given."""
        if self._issuing is None or self._session is None:
            return False
        with user_action("new_card"):
            try:
                end = await self._issuing.give(self._session, way, scan.card_number if scan else None)
            except LoyaltyError as error:
                self._view.retry_later(text_for_no_card(error))
                return False
        match end:
            case Issued():
                self._show(way, end, scan)
                return True
            case Unsure():
                self._view.retry_later(text_for_unsure())
            case CardRefusal.TAKEN:
                self._taken = scan
                self._view.retry_later(text_for_refused_card(end), is_taken=scan is not None)
            case CardRefusal():
                self._view.retry_later(text_for_refused_card(end))
        return False

    def _show(self, way: CardWay, end: Issued, scan: CardScan | None) -> None:
        if scan is not None and end.card.card_number == scan.card_number:
            self._ends.show_notice(notice_for_card_added())
            return
        self._issued = end
        number = end.card.card_number
        is_phone = way is CardWay.DIGITAL
        code = (end.address or "") if is_phone else number
        self._view.apply(
            NewCardState(
                ways=self._ways,
                issued=IssuedCard(
                    title=title_for_issued(way, was_theirs=end.was_theirs and not is_phone),
                    body=body_for_issued(way, self._file, has_address=end.address is not None),
                    number=number,
                    code=code,
                    symbology="QRCode" if is_phone else _symbology_of(number),
                    can_ask_again=is_phone and end.address is None,
                ),
            )
        )

    async def _fetch_address(self, issuing: CardIssuing, issued: Issued) -> None:
        with user_action("new_card"):
            address = await issuing.find_address(issued.card)
        self._show(CardWay.DIGITAL, replace(issued, address=address), None)


def _symbology_of(card_number: str) -> str:
    is_ean = len(card_number) == _EAN_13_DIGITS and card_number.isdigit()
    return "EAN13" if is_ean else "Code128"
