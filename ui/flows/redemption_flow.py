"""From a tap on a voucher or reward to what became of it, inside one visit."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import assert_never

from kiosk.domain.errors import LoyaltyError
from kiosk.domain.outcome import Proof, Session
from kiosk.domain.profile import Loaded, Part, PartName, Profile
from kiosk.domain.redemption import (
    Bought,
    RedemptionRefused,
    RedemptionRules,
    Unconfirmed,
    Undone,
    Used,
)
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.store import Store
from kiosk.domain.voucher import Voucher, VoucherId, VoucherState
from kiosk.domain.voucher_code import VoucherCodeRule
from kiosk.event_log import user_action
from kiosk.services.redeem import Redeeming
from ui.viewmodels.message.redemption import (
    text_for_bought,
    text_for_bought_unread,
    text_for_no_answer,
    text_for_refusal,
    text_for_unconfirmed,
    text_for_undone,
    text_for_used,
)
from ui.viewmodels.self_service.home_offers import PictureOf
from ui.viewmodels.self_service.home_sheet import HomeSheetViewModel
from ui.viewmodels.self_service.home_sheet_state import SheetAction, SheetState, Stage
from ui.viewmodels.self_service.home_sheet_texts import SheetSite
from ui.viewmodels.self_service.home_tiles import Language
from ui.viewmodels.tasks import TaskScope

_CHANGED_BY_REDEMPTION = (
    PartName.POINTS,
    PartName.POINTS_EXPIRATION,
    PartName.STATUS,
    PartName.VOUCHERS,
)


@dataclass(frozen=True, slots=True)
class RedemptionSite:
    """What the site allows and how it draws vouchers. `redeeming` is None where the loyalty system has none
    of this; `store_name` says it as it is known by now ("" while it is not), `picture_of` likewise."""

    redeeming: Redeeming | None
    rules: RedemptionRules
    code_rule: VoucherCodeRule
    store_name: Callable[[], str]
    picture_of: PictureOf


@dataclass(frozen=True, slots=True)
class _Visitor:
    """Whose home is up, as far as it is known by now."""

    session: Session
    proof: Proof
    profile: Profile
    language: Language


class RedemptionFlow:
    """What the sheet over the home shows and does. `reload` has parts of the profile read again."""

    def __init__(
        self,
        site: RedemptionSite,
        sheet: HomeSheetViewModel,
        scope: TaskScope,
        reload: Callable[[tuple[PartName, ...]], None],
    ) -> None:
        self._site = site
        self._sheet = sheet
        self._scope = scope
        self._reload = reload
        self._visitor: _Visitor | None = None
        # What was bought in this visit, and so can be undone while it is unused.
        self._costs: dict[VoucherId, Decimal] = {}

    def update(self, session: Session, proof: Proof, profile: Profile, language: Language) -> None:
        """The home shows this now; an open sheet follows."""
        self._visitor = _Visitor(session, proof, profile, language)
        state = self._sheet.state_now
        if state.is_open:
            balance = _balance(profile) if state.reward else state.balance
            self._show(replace(_renamed(state, profile), balance=balance))

    def end(self) -> None:
        """The visit is over."""
        self._visitor = None
        self._costs.clear()

    def open_voucher(self, voucher_id: VoucherId) -> None:
        """Show one of the customer's vouchers."""
        if self._visitor is None:
            return
        profile = self._visitor.profile
        for part, is_usable_here in ((profile.vouchers, True), (profile.vouchers_elsewhere, False)):
            voucher = _voucher_in(part, voucher_id)
            if voucher is not None:
                state = self._voucher_state(voucher, self._visitor.proof)
                self._show(replace(state, is_usable_here=is_usable_here))
                self._scope.start(self._name_stores(voucher))
                return

    def open_reward(self, reward_id: RewardId) -> None:
        """Show one of the rewards on offer."""
        if self._visitor is None:
            return
        profile = self._visitor.profile
        reward = _reward_in(profile, reward_id)
        if reward is not None:
            rule = self._site.rules.rewards
            self._show(
                SheetState(
                    reward=reward,
                    balance=_balance(profile),
                    rule=rule,
                    is_allowed=self._site.redeeming is not None and rule.allows(self._visitor.proof),
                )
            )

    def act(self, action: SheetAction) -> None:
        """A button of the sheet was tapped."""
        state = self._sheet.state_now
        match action:
            case SheetAction.CLOSE:
                self._sheet.wipe()
            case SheetAction.BACK:
                self._show(replace(state, stage=Stage.LOOK))
            case SheetAction.BUY:
                self._show(replace(state, stage=Stage.ASK_BUY, told=""))
            case SheetAction.USE:
                self._show(replace(state, stage=Stage.ASK_USE, told=""))
            case SheetAction.UNDO:
                self._show(replace(state, stage=Stage.ASK_UNDO, told=""))
            case SheetAction.CONFIRM:
                self._confirm(state)
            case _:
                assert_never(action)

    async def _name_stores(self, voucher: Voucher) -> None:
        """Say where else the sheet's voucher can be used, once that is known."""
        stores: tuple[Store, ...] = ()
        if self._site.redeeming is not None and voucher.reward_id is not None:
            with contextlib.suppress(LoyaltyError):
                stores = await self._site.redeeming.list_stores(voucher.reward_id)
        state = self._sheet.state_now
        if state.voucher is not None and state.voucher.voucher_id == voucher.voucher_id:
            others = tuple(each.name for each in stores if each.name != self._site.store_name())
            self._show(replace(state, stores=others))

    def _confirm(self, state: SheetState) -> None:
        if self._visitor is None or self._site.redeeming is None or state.stage in (Stage.LOOK, Stage.BUSY):
            return
        self._show(replace(state, stage=Stage.BUSY, told=""))
        self._scope.start(self._redeem(self._site.redeeming, self._visitor, state))

    async def _redeem(self, redeeming: Redeeming, visitor: _Visitor, asked: SheetState) -> None:
        """Do what was asked at that stage, and tell how it ended."""
        with user_action("redeem"):
            try:
                after = await self._outcome(redeeming, visitor, asked)
            except LoyaltyError as error:
                self._show(replace(asked, stage=Stage.LOOK, told=text_for_no_answer(error), is_bad=True))
                return
        self._show(after)
        self._reload(_CHANGED_BY_REDEMPTION)

    async def _outcome(self, redeeming: Redeeming, visitor: _Visitor, asked: SheetState) -> SheetState:
        looking = replace(asked, stage=Stage.LOOK)
        match asked:
            case SheetState(stage=Stage.ASK_BUY, reward=Reward() as reward):
                purchase = await redeeming.buy(visitor.session, reward.reward_id)
                match purchase:
                    case Bought(voucher):
                        return self._bought(voucher, reward, looking, visitor.proof)
                    case _:
                        return _not_done(purchase, looking)
            case SheetState(stage=Stage.ASK_USE, voucher=Voucher() as voucher):
                use = await redeeming.use(visitor.session, voucher.voucher_id)
                match use:
                    case Used():
                        spent = replace(voucher, state=VoucherState.USED, used_at=use.at)
                        told = text_for_used(use, visitor.language.words)
                        return replace(looking, voucher=spent, told=told, is_bad=False)
                    case _:
                        return _not_done(use, looking)
            case SheetState(stage=Stage.ASK_UNDO, voucher=Voucher() as voucher):
                undoing = await redeeming.undo(visitor.session, voucher.voucher_id)
                match undoing:
                    case Undone():
                        gone = replace(voucher, state=VoucherState.CANCELLED)
                        refund = self._costs.pop(voucher.voucher_id, Decimal(0))
                        told = text_for_undone(refund, visitor.language.words)
                        return replace(looking, voucher=gone, told=told, is_bad=False)
                    case _:
                        return _not_done(undoing, looking)
            case _:
                raise AssertionError(f"nothing was asked at {asked.stage}")

    def _bought(
        self, voucher: Voucher | None, reward: Reward, looking: SheetState, proof: Proof
    ) -> SheetState:
        if voucher is None:
            return replace(looking, told=text_for_bought_unread(), is_bad=False, is_over=True)
        self._costs[voucher.voucher_id] = reward.points_cost or Decimal(0)
        return replace(self._voucher_state(voucher, proof), told=text_for_bought())

    def _voucher_state(self, voucher: Voucher, proof: Proof) -> SheetState:
        rules = self._site.rules
        return SheetState(
            voucher=voucher,
            rule=rules.vouchers,
            is_allowed=self._site.redeeming is not None and rules.vouchers.allows(proof),
            is_code_shown=rules.codes.allows(proof),
            refund=self._costs.get(voucher.voucher_id),
        )

    def _show(self, state: SheetState) -> None:
        if self._visitor is not None:
            site = SheetSite(self._site.code_rule, self._site.store_name(), self._site.picture_of)
            self._sheet.apply(state, self._visitor.language, site)


def _not_done(end: RedemptionRefused | Unconfirmed, looking: SheetState) -> SheetState:
    match end:
        case RedemptionRefused(reason):
            return replace(looking, told=text_for_refusal(reason), is_bad=True)
        case Unconfirmed():
            # Once more would perhaps be twice.
            return replace(looking, told=text_for_unconfirmed(), is_bad=True, is_over=True)
        case _:
            assert_never(end)


def _balance(profile: Profile) -> Decimal | None:
    return profile.points.value.available if isinstance(profile.points, Loaded) else None


def _renamed(state: SheetState, profile: Profile) -> SheetState:
    """With the names that the loyalty system gives now, which may be in another language."""
    if state.voucher is not None:
        parts = (profile.vouchers, profile.vouchers_elsewhere)
        found = next(filter(None, (_voucher_in(part, state.voucher.voucher_id) for part in parts)), None)
        if found is not None:
            voucher = replace(state.voucher, name=found.name, subtitle=found.subtitle, note=found.note)
            return replace(state, voucher=voucher)
    if state.reward is not None:
        offered = _reward_in(profile, state.reward.reward_id)
        if offered is not None:
            reward = replace(state.reward, name=offered.name, subtitle=offered.subtitle, note=offered.note)
            return replace(state, reward=reward)
    return state


def _voucher_in(part: Part[tuple[Voucher, ...]], voucher_id: VoucherId) -> Voucher | None:
    vouchers = part.value if isinstance(part, Loaded) else ()
    return next((each for each in vouchers if each.voucher_id == voucher_id), None)


def _reward_in(profile: Profile, reward_id: RewardId) -> Reward | None:
    parts = (profile.rewards, profile.recommendations)
    offered = (each for part in parts if isinstance(part, Loaded) for each in part.value)
    return next((each for each in offered if each.reward_id == reward_id), None)
