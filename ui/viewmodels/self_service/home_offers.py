"""The lists of the customer's home, vouchers and rewards, as pure functions of the profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.profile import Loaded, Pending, Profile
from kiosk.domain.reward import Reward
from kiosk.domain.voucher import Voucher
from ui.viewmodels.self_service.home_tiles import Language, part_state

if TYPE_CHECKING:
    from ui.viewmodels.words import Words  # its tables of formats are loaded after the first picture

translate = QCoreApplication.translate

PictureOf = Callable[[str | None], str]
"""The number of the picture at an address, "" where there is none to be shown (yet)."""


REWARDS_SEEN_AT_ONCE = 3
"""How many rewards the home shows before its list is opened, at most."""


def no_picture(_address: str | None) -> str:
    """Shows none."""
    return ""


@dataclass(frozen=True, slots=True)
class VoucherRow:
    """One voucher; `picture` is "" where there is none."""

    voucher_id: str
    name: str
    subtitle: str
    validity: str
    picture: str = ""
    is_usable_here: bool = True


@dataclass(frozen=True, slots=True)
class RewardRow:
    """One reward; `progress` runs from 0 to 1, `missing` is "" where it can be afforded, `picture` where none
    is there."""

    reward_id: str
    name: str
    cost: str
    missing: str
    is_affordable: bool
    progress: float
    picture: str = ""


def derive_vouchers(
    profile: Profile, language: Language, picture_of: PictureOf = no_picture
) -> tuple[str, tuple[VoucherRow, ...]]:
    """The vouchers in the order in which the CRM gives them, those for other stores last."""
    state = part_state(profile.vouchers, lambda vouchers: not vouchers)
    if not isinstance(profile.vouchers, Loaded):
        return state, ()
    elsewhere = profile.vouchers_elsewhere
    others = elsewhere.value if isinstance(elsewhere, Loaded) else ()
    if state == "empty" and (others or isinstance(elsewhere, Pending)):
        # "No vouchers" must not be taken back a moment later.
        state = "loaded" if others else "pending"
    rows = [_voucher_row(each, language, picture_of) for each in profile.vouchers.value]
    rows += [_voucher_row(each, language, picture_of, is_usable_here=False) for each in others]
    return state, tuple(rows)


def _voucher_row(
    voucher: Voucher, language: Language, picture_of: PictureOf, *, is_usable_here: bool = True
) -> VoucherRow:
    validity = validity_text(voucher, language)
    if not is_usable_here:
        elsewhere = translate("HomeViewModel", "in other stores only")
        validity = ", ".join(text for text in (elsewhere, validity) if text)
    return VoucherRow(
        voucher.voucher_id,
        language.words.typeset(voucher.name),
        language.words.typeset(voucher.subtitle or ""),
        validity,
        picture_of(voucher.image_url),
        is_usable_here,
    )


def validity_text(voucher: Voucher, language: Language) -> str:
    """Until when, and at which hours, in plain words."""
    words = language.words
    hours = ""
    if voucher.daily_from is not None and voucher.daily_to is not None:
        hours = translate("HomeViewModel", "daily {start} to {end}").format(
            start=words.time_of_day(voucher.daily_from), end=words.time_of_day(voucher.daily_to)
        )
    until = ""
    if voucher.valid_to is not None:
        last_day = words.local_date(voucher.valid_to)
        if last_day == language.today:
            until = translate("HomeViewModel", "last day today")
        else:
            until = translate("HomeViewModel", "valid until {day}").format(
                day=words.day(last_day, language.today)
            )
    return ", ".join(text for text in (until, hours) if text)


def derive_rewards(
    profile: Profile, language: Language, picture_of: PictureOf = no_picture
) -> tuple[str, tuple[RewardRow, ...]]:
    """What can be afforded first, then the nearest; how far the others are needs the balance."""
    state = part_state(profile.rewards, lambda rewards: not rewards)
    if not isinstance(profile.rewards, Loaded):
        return state, ()
    balance = profile.points.value.available if isinstance(profile.points, Loaded) else None
    ranked = _ranked(profile.rewards.value)
    return state, tuple(_reward_row(each, balance, language.words, picture_of) for each in ranked)


def _ranked(rewards: tuple[Reward, ...]) -> list[Reward]:
    return sorted(rewards, key=lambda reward: reward.points_cost or Decimal(0))


def derive_recommendations(
    profile: Profile, language: Language, picture_of: PictureOf = no_picture
) -> tuple[str, tuple[RewardRow, ...]]:
    """In the order of the CRM, which alone knows what fits, without what the rewards beside them show anyway.

    A project whose model is not trained yet recommends its plain list of rewards (API.md, section 6): the
    same tiles twice on one screen.
    """
    if not isinstance(profile.recommendations, Loaded):
        return part_state(profile.recommendations), ()
    seen: set[str] = set()
    if isinstance(profile.rewards, Loaded):
        seen = {each.reward_id for each in _ranked(profile.rewards.value)[:REWARDS_SEEN_AT_ONCE]}
    rewards = [each for each in profile.recommendations.value if each.reward_id not in seen]
    if not rewards:
        return "empty", ()  # an absent tile would move those below it
    balance = profile.points.value.available if isinstance(profile.points, Loaded) else None
    return "loaded", tuple(_reward_row(each, balance, language.words, picture_of) for each in rewards)


def _reward_row(reward: Reward, balance: Decimal | None, words: Words, picture_of: PictureOf) -> RewardRow:
    name, cost, picture = words.typeset(reward.name), reward.points_cost, picture_of(reward.image_url)
    if cost is None:
        return RewardRow(reward.reward_id, name, "", "", False, 0.0, picture)
    if balance is None:
        return RewardRow(reward.reward_id, name, words.points(cost), "", False, 0.0, picture)
    is_affordable = balance >= cost
    missing = ""
    if not is_affordable:
        missing = translate("HomeViewModel", "{points} to go").format(points=words.points(cost - balance))
    # A balance below zero cannot afford what costs nothing, nor be a share of it.
    progress = 1.0 if is_affordable else max(0.0, float(balance / cost)) if cost else 0.0
    return RewardRow(reward.reward_id, name, words.points(cost), missing, is_affordable, progress, picture)
