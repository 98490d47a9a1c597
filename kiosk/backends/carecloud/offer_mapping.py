"""CareCloud's rewards and vouchers -> ours: what is on offer, and what a customer already has."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.backends.carecloud import wire
from kiosk.backends.carecloud.mapping import ACTIVE, aware, is_after, is_before
from kiosk.backends.carecloud.wire_types import read_moment
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.voucher import Voucher, VoucherId, VoucherState

_DELETED = 0
_LOWEST_PRIORITY = 10


def usable_vouchers(rows: Iterable[wire.Voucher], now: datetime, zone: ZoneInfo) -> tuple[Voucher, ...]:
    """Those that may be used today; the daily hours stay with the voucher, to be shown.

    The server was asked for no others, but a server may ignore a filter.
    """
    return tuple(
        voucher(row, zone)
        for row in rows
        if row.code is not None
        and row.state in (ACTIVE, None)
        and _is_unused(row)
        and not is_after(row.valid_from, now, zone)
        and not is_before(row.valid_to, now, zone)
    )


def _is_unused(row: wire.Voucher) -> bool:
    return row.applied_date is None or row.applied_date.startswith("0000-00-00")


def voucher(row: wire.Voucher, zone: ZoneInfo) -> Voucher:
    reward = row.reward or wire.Reward()
    is_unused = _is_unused(row)
    # A text that is no time still says that it was used.
    used_at = None if is_unused else aware(read_moment(row.applied_date), zone)
    state = VoucherState.UNUSED if is_unused else VoucherState.USED
    return Voucher(
        voucher_id=VoucherId(row.voucher_id),
        name=reward.name or row.note or row.code or "",
        code=row.code or "",
        subtitle=reward.subtitle,
        value=row.value or None,
        valid_from=aware(row.valid_from, zone),
        valid_to=aware(row.valid_to, zone),
        daily_from=reward.valid_time_from,
        daily_to=reward.valid_time_to,
        note=reward.note or (row.note if reward.name else None),
        reward_id=RewardId(reward.reward_id) if reward.reward_id else None,
        reward_group=reward.reward_group if reward.reward_group is not None else row.reward_group,
        state=VoucherState.CANCELLED if row.state == _DELETED else state,
        used_at=used_at,
        image_url=_picture(reward),
    )


def _picture(row: wire.Reward) -> str | None:
    """The first one; a list may begin with an address of before the project had https."""
    safe = (url for url in row.image_urls if url.startswith("https://"))
    return next(safe, row.image_urls[0] if row.image_urls else None)


def rewards(rows: Iterable[wire.Reward]) -> tuple[Reward, ...]:
    """The ones on offer, the shop's favourites first."""
    return offered_rewards(sorted(rows, key=lambda row: row.priority or _LOWEST_PRIORITY))


def offered_rewards(rows: Iterable[wire.Reward]) -> tuple[Reward, ...]:
    """The ones on offer, in the order of `rows`."""
    offered = [row for row in rows if row.reward_id and row.name and row.state in (ACTIVE, None)]
    return tuple(
        Reward(
            reward_id=RewardId(row.reward_id or ""),
            name=row.name or "",
            subtitle=row.subtitle,
            points_cost=row.points_cost,
            image_url=_picture(row),
            note=row.note,
        )
        for row in offered
    )
