"""One customer's time at the kiosk: from a scan or a tap to the wiped screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from kiosk.domain.customer import CustomerId
from kiosk.domain.outcome import Found, FreeCard
from kiosk.domain.profile import PartName
from kiosk.domain.reward import RewardId
from kiosk.domain.scan_code import AuthTokenScan, CardScan, ScanCode, StaffScan, UnknownScan, VoucherScan
from kiosk.domain.voucher import VoucherId
from kiosk.domain.way_in import Way
from kiosk.event_log import current_reference
from kiosk.services.padded_time import PaddedTime
from ui.flows.home_flow import HomeFlow, HomeLimits
from ui.flows.new_card_flow import NewCardEnds, NewCardFlow
from ui.flows.reading_flow import ReadingEnds, ReadingFlow, ReadingServices, loop_time
from ui.flows.sign_up_ends import SignUpEnds
from ui.flows.sign_up_flow import SignUpFlow
from ui.flows.visit_site import VisitLimits, VisitServices
from ui.flows.ways_in_flow import VisitLinks
from ui.viewmodels.message.card import notice_for_free_card, with_card_in_hand
from ui.viewmodels.message.identification import (
    Refusal,
    notice_for_fault,
    notice_for_refusal,
    notice_for_unknown_code,
    notice_for_voucher_code,
)
from ui.viewmodels.message.notice import Notice, without_sign_up
from ui.viewmodels.message.sign_up import notice_for_enrolled, notice_for_not_connected
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.self_service.details_state import DetailsAction
from ui.viewmodels.self_service.form_state import ContactChoice
from ui.viewmodels.self_service.home_sheet_state import SheetAction
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.tasks import TaskScope


class VisitFlow:
    """Brings up the screens of a visit, one visit at a time; a new scan supersedes whatever is shown."""

    def __init__(
        self,
        services: VisitServices,
        root: RootViewModel,
        make_sign_up: Callable[[SignUpEnds], SignUpFlow],
        make_new_card: Callable[[NewCardEnds], NewCardFlow],
        limits: VisitLimits,
        on_end: Callable[[], None],
        scope: TaskScope,
    ) -> None:
        self._services = services
        self._root = root
        self._views = root.views
        self._limits = limits
        self._on_end = on_end
        self._scope = scope
        self._sign_up = make_sign_up(
            SignUpEnds(self._show_sign_up_end, self._show_new_card, self._postpone_form)
        )
        self._new_card = make_new_card(NewCardEnds(scope, self._show_notice, self._begin_visit, self.end))
        self._home = HomeFlow(
            services.home,
            root,
            HomeLimits(limits.home, limits.form, limits.time_zone, limits.language),
            scope,
            lambda closed: self._show_notice(notice_for_refusal(closed)),
        )
        self._language = limits.language
        padded = PaddedTime(limits.padded_s, limits.answer_within_s, loop_time)
        self._reading = ReadingFlow(
            ReadingServices(services.identification, services.unknown_codes, padded, limits.answer_within_s),
            self._home,
            root,
            ReadingEnds(self._show_notice, self._refuse),
            scope,
        )
        self._ways_in = services.make_ways_in(
            VisitLinks(scope, padded, limits.answer_within_s, self._open_home, self._show_notice)
        )

    def scan(self, scan: ScanCode) -> None:
        """A code was read, by whichever scanner. Before and in the staff area it counts for nothing."""
        if self._root.current_screen in (Screen.PIN, Screen.STAFF):
            return
        if not self._new_card.scan(scan):
            self._begin_visit(scan)

    def _begin_visit(self, scan: ScanCode) -> None:
        self._leave_visit()
        match scan:
            case CardScan() | AuthTokenScan():
                self._reading.look_up(scan)
            case VoucherScan():
                self._show_notice(notice_for_voucher_code())
            case StaffScan():
                if not self.ask_for_pin():
                    self._show_notice(notice_for_unknown_code())
            case UnknownScan():
                self._show_notice(notice_for_unknown_code())

    def ask_for_pin(self) -> bool:
        """Wipe the visit and bring up the PIN pad; False where there is none."""
        self._leave_visit()
        if not self._services.begin_pin():
            return False
        self._root.show_screen(Screen.PIN)
        self._views.idle.watch(IdleLimit(self._limits.pin_s, 0))
        return True

    def use_language(self, language: str) -> None:
        """The language of this visit; its texts are installed already."""
        self._language = language
        self._home.use_language(language)
        if self._root.current_screen is Screen.ENROLMENT:
            self._sign_up.use_language(language, self._scope)

    def linger(self) -> None:
        """Forget what was chosen at the welcome screen when nobody goes on."""
        self._views.idle.watch(IdleLimit(self._limits.home.quiet_s, 0))

    def begin_sign_up(self) -> None:
        """Open the form, where the site takes sign-ups."""
        if not self._limits.can_sign_up:
            return
        in_hand = self._new_card.in_hand
        self._leave_visit()
        self._new_card.hold(in_hand)
        self._scope.start(self._open_form())

    @property
    def has_ways_in(self) -> bool:
        """Whether there is a way for those without a card or phone in their hand."""
        return self._ways_in.is_offered

    def begin_ways_in(self) -> None:
        """Ask somebody without a card or phone in their hand who they are, where the site lets them say."""
        if not self._ways_in.is_offered:
            return
        self._leave_visit()
        self._ways_in.begin(self._language)
        self._show_ways_in()

    def find_account(self) -> None:
        """Leave the form for the ways into the account that is there, or for the start to show a card."""
        if not self._ways_in.is_offered:
            self.end()
            return
        form = self._views.enrolment.state_now
        is_phone = form.way_of_contact is ContactChoice.PHONE
        way, address = (Way.PHONE, form.phone) if is_phone else (Way.EMAIL, form.email)
        self._leave_visit()
        self._ways_in.begin_with(way, address, self._language)
        self._show_ways_in()

    def _show_ways_in(self) -> None:
        self._root.show_screen(Screen.WAYS_IN)
        self._views.idle.watch(self._limits.form)

    def go_on(self) -> None:
        """The question on the screen was answered."""
        self._sign_up.go_on(self._scope)

    def load_agreements(self) -> None:
        """Ask for the agreements again."""
        self._sign_up.load_agreements(self._scope)

    def retry(self, part: PartName) -> None:
        """Ask for one tile again."""
        self._home.retry(part)

    def open_voucher(self, voucher_id: VoucherId) -> None:
        """Show a voucher in full."""
        self._home.open_voucher(voucher_id)

    def open_reward(self, reward_id: RewardId) -> None:
        """Show a reward in full."""
        self._home.open_reward(reward_id)

    def act_on_sheet(self, action: SheetAction) -> None:
        """A button of the sheet over the home was tapped."""
        self._home.act_on_sheet(action)

    def open_details(self) -> None:
        """Show the customer's own data, where it was proved enough for that."""
        self._home.open_details()

    def act_on_details(self, action: DetailsAction) -> None:
        """A button beside the customer's own data was tapped."""
        self._home.act_on_details(action)

    def stop(self) -> None:
        """The program ends, perhaps in the middle of a visit; its scope is closed already."""
        self._home.stop()

    def end(self) -> None:
        """Wipe the visit and go back to the welcome screen."""
        self._leave_visit()
        self._views.idle.watch(None)
        self._root.forget_choices()
        self._root.show_screen(Screen.WELCOME)
        self._on_end()

    def apologise(self) -> None:
        """Something of our own broke in the middle of a visit; its reference is in the log."""
        self._show_notice(notice_for_fault(), current_reference() or "")

    async def _open_form(self) -> None:
        """Nothing is asked for that could not be kept."""
        reason = await self._sign_up.why_not_now()
        if reason is not None:
            self._show_notice(reason)
            return
        if not await self._sign_up.can_come(self._language):
            self._postpone_form()
            return
        await self._sign_up.begin(self._language, self._scope)
        self._root.show_screen(Screen.ENROLMENT)
        self._views.idle.watch(self._limits.form)

    def _postpone_form(self) -> None:
        """Say why there is no form yet, and open it once there is one; a card in hand is kept for it."""
        in_hand = self._new_card.in_hand
        self._show_notice(notice_for_not_connected(), stays=IdleLimit(self._limits.form.quiet_s, 0))
        self._new_card.hold(in_hand)
        self._scope.start(self._open_form_once_known())

    async def _open_form_once_known(self) -> None:
        await self._sign_up.wait_until_known(self._language)
        self.begin_sign_up()

    def _open_home(self, found: Found) -> None:
        """Somebody typed who they are, and it was right."""
        self._leave_visit()
        self._reading.open_home(found)

    def _refuse(self, refusal: Refusal, scan: CardScan | AuthTokenScan | None, reference: str) -> None:
        if isinstance(refusal, FreeCard) and isinstance(scan, CardScan) and self._new_card.takes_cards:
            self._show_notice(notice_for_free_card(), reference)
            self._new_card.hold(scan.card_number)
        else:
            self._show_notice(notice_for_refusal(refusal), reference)

    def _show_sign_up_end(self, notice: Notice, reference: str) -> None:
        has_card = self._new_card.in_hand is not None
        self._show_notice(with_card_in_hand(notice) if has_card else notice, reference)

    def _show_new_card(self, customer_id: CustomerId) -> None:
        """The sign-up arrived; its form is wiped before anything else."""
        if not self._new_card.is_offered:
            self._show_notice(notice_for_enrolled())
            return
        in_hand = self._new_card.in_hand
        self._leave_visit()
        self._new_card.hold(in_hand)
        self._new_card.begin(customer_id)
        self._root.show_screen(Screen.NEW_CARD)
        self._views.idle.watch(self._limits.form)

    def _show_notice(self, notice: Notice, reference: str = "", stays: IdleLimit | None = None) -> None:
        self._leave_visit()
        shown = notice if self._limits.can_sign_up else without_sign_up(notice)
        self._views.notice.show(shown, reference)
        self._root.show_screen(Screen.NOTICE)
        self._views.idle.watch(stays or self._limits.notice, self._views.notice.count_down)

    def _leave_visit(self) -> None:
        """Nothing of the last customer may reach the next one's screen."""
        current = asyncio.current_task()
        self._scope.cancel(but=current)
        self._ways_in.forget()
        self._sign_up.forget()
        self._new_card.wipe()
        self._home.leave()
        self._root.reset()
