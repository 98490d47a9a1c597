"""The tiles of the customer's home, each with a state of its own, as pure functions of the profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication

from kiosk.domain.points import CreditBalance, MembershipStatus
from kiosk.domain.profile import Failed, Loaded, NotOffered, Part, Pending, Profile

if TYPE_CHECKING:
    from ui.viewmodels.words import Words  # its tables of formats are loaded after the first picture

translate = QCoreApplication.translate
_MOST_PURCHASES = 3
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Language:
    """What turning values into text needs: the words, and the day on which it is done."""

    words: Words
    today: date


@dataclass(frozen=True, slots=True)
class PointsShown:
    """The big number and the lines about it; `as_of` is that of the oldest on the card, status included."""

    state: str = "pending"
    balance: str = ""
    unit: str = ""
    money_value: str = ""
    expiring: str = ""
    as_of: str = ""
    is_expiring_failed: bool = False


@dataclass(frozen=True, slots=True)
class StatusShown:
    """The status and how far the next one is; `progress` runs from 0 to 1."""

    state: str = "pending"
    name: str = ""
    has_progress: bool = False
    progress: float = 0.0
    progress_text: str = ""
    next_text: str = ""
    missing_text: str = ""


@dataclass(frozen=True, slots=True)
class CreditsShown:
    """Credits in one line."""

    state: str = "pending"
    text: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """One purchase: its day, its store ("" where it is not known) and what it cost."""

    day: str
    store: str
    total: str


@dataclass(frozen=True, slots=True)
class StampCardRow:
    """One stamp card; `needed` is 0 where the campaign does not say."""

    name: str
    collected: int
    needed: int
    text: str
    as_of: str


def part_state(part: Part[T], is_empty: Callable[[T], bool] = lambda _: False) -> str:
    """The word that QML switches on."""
    match part:
        case Pending():
            return "pending"
        case NotOffered():
            return "absent"
        case Failed():
            return "failed"
        case Loaded(value):
            return "empty" if is_empty(value) else "loaded"


def derive_points(profile: Profile, language: Language) -> PointsShown:
    """Balance, money value and what expires; a failed expiration does not hide the balance."""
    words = language.words
    state = part_state(profile.points)
    as_of = as_of_text(words, profile.points, profile.points_expiration, profile.status)
    if not isinstance(profile.points, Loaded):
        return PointsShown(state, as_of=as_of)
    balance = profile.points.value
    money = " · ".join(words.money(value) for value in balance.money_values)
    expiring = ""
    match profile.points_expiration:
        case Loaded(value) if value is not None and value.amount > 0:
            expiring = translate("HomeViewModel", "{points} to use by {day}").format(
                points=words.points(value.amount), day=words.day(value.on, language.today)
            )
    return PointsShown(
        state,
        balance=words.number(balance.available),
        unit=words.point_word(balance.available),
        money_value=translate("HomeViewModel", "worth {money}").format(money=money) if money else "",
        expiring=expiring,
        as_of=as_of,
        is_expiring_failed=isinstance(profile.points_expiration, Failed),
    )


def as_of_text(words: Words, *parts: Part[Any]) -> str:
    """How old the numbers are that stand together: every one of them is at least as new. "" for none."""
    moments = [part.as_of for part in parts if isinstance(part, Loaded)]
    if not moments:
        return ""
    return translate("HomeViewModel", "as of {time}").format(time=words.time_of_day(min(moments)))


def derive_status(profile: Profile, language: Language) -> StatusShown:
    """The status, and the way to the next one where the CRM says enough."""
    state = part_state(profile.status, lambda status: status is None)
    if not isinstance(profile.status, Loaded) or profile.status.value is None:
        return StatusShown(state)
    return _status_shown(state, profile.status.value, language.words)


def _status_shown(state: str, status: MembershipStatus, words: Words) -> StatusShown:
    following = status.next_status
    if following is None:
        return StatusShown(state, status.name)
    has_progress = following.progress is not None
    missing = ""
    if following.missing_points is not None and following.missing_points > 0:
        missing = words.points(following.missing_points)
    elif following.missing_turnover is not None and following.missing_turnover.amount > 0:
        missing = words.money(following.missing_turnover)
    return StatusShown(
        state,
        status.name,
        has_progress,
        following.progress or 0.0,
        words.percent(following.progress) if following.progress is not None else "",
        translate("HomeViewModel", "to {status}").format(status=following.name) if following.name else "",
        translate("HomeViewModel", "{amount} to go").format(amount=missing) if missing else "",
    )


def derive_credits(profile: Profile, language: Language) -> CreditsShown:
    """All credit balances in one line."""

    def has_none(balances: tuple[CreditBalance, ...]) -> bool:
        return not any(balance.available.amount for balance in balances)

    state = part_state(profile.credits, has_none)
    if state != "loaded" or not isinstance(profile.credits, Loaded):
        return CreditsShown(state)
    amounts = (language.words.money(balance.available) for balance in profile.credits.value)
    return CreditsShown(state, " · ".join(amounts), as_of_text(language.words, profile.credits))


def derive_purchases(profile: Profile, language: Language) -> tuple[str, tuple[PurchaseRow, ...]]:
    """The last few, the latest first."""
    state = part_state(profile.purchases, lambda purchases: not purchases)
    if not isinstance(profile.purchases, Loaded):
        return state, ()
    words = language.words
    return state, tuple(
        PurchaseRow(
            words.day(words.local_date(each.paid_at), language.today) if each.paid_at else "",
            each.store_name or "",
            words.money(each.total),
        )
        for each in profile.purchases.value[:_MOST_PURCHASES]
    )


def derive_stamp_cards(profile: Profile, language: Language) -> tuple[str, tuple[StampCardRow, ...]]:
    """How far each stamp card is filled."""
    state = part_state(profile.stamp_cards, lambda cards: not cards)
    if not isinstance(profile.stamp_cards, Loaded):
        return state, ()
    as_of = as_of_text(language.words, profile.stamp_cards)
    rows = []
    for card in profile.stamp_cards.value:
        text = language.words.number(Decimal(card.collected))
        if card.needed:
            text = translate("HomeViewModel", "{collected} of {needed}").format(
                collected=card.collected, needed=card.needed
            )
        rows.append(
            StampCardRow(language.words.typeset(card.name), card.collected, card.needed or 0, text, as_of)
        )
    return state, tuple(rows)
