"""The sheet over the home in words, as a pure function of its state."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk.domain.redemption import RedemptionRule
from kiosk.domain.reward import Reward
from kiosk.domain.voucher import Voucher, VoucherState
from kiosk.domain.voucher_code import VoucherCodeRule
from ui.viewmodels.self_service.home_offers import PictureOf, no_picture
from ui.viewmodels.self_service.home_sheet_state import SheetAction, SheetState, Stage
from ui.viewmodels.self_service.home_tiles import Language
from ui.viewmodels.told import again

translate = QCoreApplication.translate

Way = tuple[str, SheetAction]

_MOST_STORES = 6


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One fact about the voucher or reward, with its icon."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class SheetShown:
    """What the sheet shows; `symbology` is "" where no code is to be drawn.

    `stage` changes with every question, so that a second tap meant for the one before can be told apart.
    `icon` stands where `picture` is "".
    """

    is_open: bool = False
    stage: str = Stage.LOOK.value
    title: str = ""
    subtitle: str = ""
    icon: str = ""
    picture: str = ""
    code: str = field(default="", repr=False)
    symbology: str = ""
    question: str = ""
    told: str = ""
    is_bad: bool = False
    is_busy: bool = False
    primary: Way | None = None
    secondary: Way | None = None


@dataclass(frozen=True, slots=True)
class SheetSite:
    """What the site says: as what vouchers are drawn, the name of its store ("" while unknown), and where
    pictures are."""

    code_rule: VoucherCodeRule
    store_name: str
    picture_of: PictureOf = no_picture


def derive_sheet(
    state: SheetState, language: Language, site: SheetSite
) -> tuple[SheetShown, tuple[DetailRow, ...]]:
    """What stands on the sheet, and the facts below it."""
    if state.voucher is not None:
        return _voucher_sheet(state, state.voucher, language, site), _voucher_facts(
            state, state.voucher, language, site
        )
    if state.reward is not None:
        facts = _reward_facts(state, state.reward, language)
        return _reward_sheet(state, state.reward, language, site), facts
    return SheetShown(), ()


def _voucher_sheet(state: SheetState, voucher: Voucher, language: Language, site: SheetSite) -> SheetShown:
    is_unused = voucher.state is VoucherState.UNUSED
    kind = site.code_rule.kind_for(voucher.code, voucher.reward_group) if is_unused else None
    if not state.is_usable_here:
        # The till here would refuse it.
        kind = None
    # While a question is open the code is not what the visitor has to look at.
    is_shown = kind is not None and state.is_code_shown and state.stage is Stage.LOOK
    ways = _voucher_ways(state, is_unused=is_unused)
    return SheetShown(
        is_open=True,
        stage=state.stage.value,
        title=language.words.typeset(voucher.name),
        subtitle=language.words.typeset(voucher.subtitle or ""),
        icon="ticket",
        picture=site.picture_of(voucher.image_url),
        code=voucher.code if is_shown else "",
        symbology=kind.value if kind is not None and is_shown else "",
        question=_question(state, language),
        told=again(state.told),
        is_bad=state.is_bad,
        is_busy=state.stage is Stage.BUSY,
        primary=ways[0],
        secondary=ways[1],
    )


def _voucher_ways(state: SheetState, *, is_unused: bool) -> tuple[Way, Way | None]:
    match state.stage:
        case Stage.ASK_USE | Stage.ASK_UNDO | Stage.BUSY:
            return _confirming(state)
        case _:
            close = translate("HomeSheet", "Close"), SheetAction.CLOSE
            if state.is_over:
                return close, None
            if is_unused and state.refund is not None:
                return close, (translate("HomeSheet", "Undo this"), SheetAction.UNDO)
            if is_unused and state.is_allowed and state.is_usable_here:
                return (translate("HomeSheet", "Use it now"), SheetAction.USE), close
            return close, None


def _confirming(state: SheetState) -> tuple[Way, Way | None]:
    if state.stage is Stage.BUSY:
        return (translate("HomeSheet", "One moment, please"), SheetAction.CONFIRM), None
    no = translate("HomeSheet", "No, go back"), SheetAction.BACK
    match state.stage:
        case Stage.ASK_USE:
            yes = translate("HomeSheet", "Yes, use it now")
        case Stage.ASK_UNDO:
            yes = translate("HomeSheet", "Yes, undo it")
        case _:
            yes = translate("HomeSheet", "Yes, exchange")
    return (yes, SheetAction.CONFIRM), no


def _question(state: SheetState, language: Language) -> str:
    words = language.words
    match state.stage:
        case Stage.ASK_USE:
            return translate(
                "HomeSheet",
                "Use this voucher now? Please do so only with our staff present: it is used up then "
                "and cannot be given back.",
            )
        case Stage.ASK_UNDO:
            return translate("HomeSheet", "Give this voucher up and get {points} back?").format(
                points=words.points(state.refund or Decimal(0))
            )
        case Stage.ASK_BUY if state.reward is not None and state.reward.points_cost is not None:
            return translate("HomeSheet", "Exchange {points} for this?\nYou have {balance}.").format(
                points=words.points(state.reward.points_cost),
                balance=words.points(state.balance or Decimal(0)),
            )
        case _:
            return ""


def _voucher_facts(
    state: SheetState, voucher: Voucher, language: Language, site: SheetSite
) -> tuple[DetailRow, ...]:
    if voucher.state is not VoucherState.UNUSED or state.stage is not Stage.LOOK:
        return ()
    when, where = _when(voucher, language), _where(state, site)
    # What is of no use here says so first.
    facts = [*when, *where] if state.is_usable_here else [*where, *when]
    if voucher.note:
        facts.append(DetailRow("info", language.words.typeset(voucher.note)))
    if not state.is_usable_here:
        return tuple(facts)
    if not state.is_code_shown:
        facts.append(
            DetailRow(
                "smartphone", translate("HomeSheet", "Its code shows when you show the code in our app")
            )
        )
    elif site.code_rule.kind_for(voucher.code, voucher.reward_group) is None:
        facts.append(DetailRow("info", translate("HomeSheet", "Please ask for it at the till by its name")))
    return tuple(facts)


def _when(voucher: Voucher, language: Language) -> list[DetailRow]:
    """Until which day it can be used, and at which hours."""
    words = language.words
    if voucher.valid_to is None:
        until = translate("HomeSheet", "No end date")
    elif (last_day := words.local_date(voucher.valid_to)) == language.today:
        until = translate("HomeSheet", "Today is the last day")
    else:
        until = translate("HomeSheet", "Valid until {day}").format(day=words.day(last_day, language.today))
    facts = [DetailRow("clock", until)]
    if voucher.daily_from is not None and voucher.daily_to is not None:
        start, end = words.time_of_day(voucher.daily_from), words.time_of_day(voucher.daily_to)
        hours = translate("HomeSheet", "Every day from {start} to {end}").format(start=start, end=end)
        facts.append(DetailRow("clock", hours))
    return facts


def _where(state: SheetState, site: SheetSite) -> list[DetailRow]:
    """Whether the voucher can be used here, and where else, as far as that is known."""
    others = _few(state.stores or ())
    if state.is_usable_here:
        here = translate("HomeSheet", "Can be used in this store")
        facts = [DetailRow("store", f"{here}: {site.store_name}" if site.store_name else here)]
        also = translate("HomeSheet", "Also in: {stores}").format(stores=others)
        return facts + ([DetailRow("store", also)] if others else [])
    facts = [DetailRow("circle-alert", translate("HomeSheet", "Cannot be used in this store"))]
    if others:
        facts.append(
            DetailRow("store", translate("HomeSheet", "Can be used in: {stores}").format(stores=others))
        )
    elif state.stores is not None:
        ask = translate("HomeSheet", "Our staff can tell you where it can be used")
        facts.append(DetailRow("info", ask))
    return facts


def _few(stores: tuple[str, ...]) -> str:
    """The first ones by name, and how many more there are."""
    names = ", ".join(stores[:_MOST_STORES])
    more = len(stores) - _MOST_STORES
    if more <= 0:
        return names
    return translate("HomeSheet", "{stores} and {count} more").format(stores=names, count=more)


def _reward_sheet(state: SheetState, reward: Reward, language: Language, site: SheetSite) -> SheetShown:
    close = translate("HomeSheet", "Close"), SheetAction.CLOSE
    primary: Way = close
    secondary: Way | None = None
    if state.stage is not Stage.LOOK:
        primary, secondary = _confirming(state)
    elif not state.is_over and state.is_allowed and state.can_afford and reward.points_cost is not None:
        exchange = translate("HomeSheet", "Exchange {points}").format(
            points=language.words.points(reward.points_cost)
        )
        primary, secondary = (exchange, SheetAction.BUY), close
    return SheetShown(
        is_open=True,
        stage=state.stage.value,
        title=language.words.typeset(reward.name),
        subtitle=language.words.typeset(reward.subtitle or ""),
        icon="gift",
        picture=site.picture_of(reward.image_url),
        question=_question(state, language),
        told=again(state.told),
        is_bad=state.is_bad,
        is_busy=state.stage is Stage.BUSY,
        primary=primary,
        secondary=secondary,
    )


def _reward_facts(state: SheetState, reward: Reward, language: Language) -> tuple[DetailRow, ...]:
    if state.stage is not Stage.LOOK:
        return ()
    words, cost = language.words, reward.points_cost
    facts: list[DetailRow] = []
    if cost is not None:
        facts.append(
            DetailRow("star", translate("HomeSheet", "Costs {points}").format(points=words.points(cost)))
        )
        if state.balance is not None and state.balance < cost:
            missing = translate("HomeSheet", "{points} to go").format(
                points=words.points(cost - state.balance)
            )
            facts.append(DetailRow("circle-alert", missing))
    if reward.note:
        facts.append(DetailRow("info", words.typeset(reward.note)))
    if not state.is_allowed:
        if state.rule is RedemptionRule.PROVEN:
            facts.append(
                DetailRow(
                    "smartphone",
                    translate(
                        "HomeSheet", "To exchange points here, show the code in our app instead of the card"
                    ),
                )
            )
        else:
            facts.append(DetailRow("store", translate("HomeSheet", "Please ask for it at the till")))
    return tuple(facts)
