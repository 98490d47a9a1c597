"""How a redemption ended, in words."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from kiosk.domain.redemption import RefusalReason, Used
from ui.viewmodels.told import translate
from ui.viewmodels.words import Words


def text_for_bought() -> str:
    """The points are spent, the voucher is there."""
    return translate("Redemption", "It is yours. Show this code at the till.")


def text_for_bought_unread() -> str:
    """The points are spent; the voucher will be in the list once it loads."""
    return translate("Redemption", "It is yours. You will find it among your vouchers.")


def text_for_used(used: Used, words: Words) -> str:
    """For the eyes of staff: when it was used."""
    if used.at is None:
        return translate("Redemption", "Used just now. Please show this to our staff.")
    return translate("Redemption", "Used at {time}. Please show this to our staff.").format(
        time=words.time_of_day(used.at)
    )


def text_for_undone(points: Decimal, words: Words) -> str:
    """What it cost is back."""
    return translate("Redemption", "Undone. You have {points} back.").format(points=words.points(points))


def text_for_refusal(reason: RefusalReason) -> str:
    """Nothing was done, and why."""
    match reason:
        case RefusalReason.TOO_FEW_POINTS:
            return translate("Redemption", "You no longer have enough points for this.")
        case RefusalReason.USED_BEFORE:
            return translate("Redemption", "This voucher was used before.")
        case RefusalReason.ENDED:
            return translate("Redemption", "This voucher is not valid any more.")
        case RefusalReason.NOT_NOW:
            return translate("Redemption", "This voucher cannot be used at this time.")
        case RefusalReason.NOT_HERE:
            return translate("Redemption", "This voucher cannot be used in this store.")
        case RefusalReason.OTHER:
            return translate("Redemption", "This is not possible right now. Please ask our staff.")
        case _:
            assert_never(reason)


def text_for_unconfirmed() -> str:
    """It was sent and may have been done."""
    return translate(
        "Redemption",
        "We could not find out whether it worked. Please do not try again yet; your points and vouchers will "
        "show it in a few minutes.",
    )


def text_for_no_answer(error: LoyaltyError) -> str:
    """Surely nothing was done."""
    if isinstance(error, BackendUnavailable) and error.retry_after_s is not None:
        return translate(
            "Redemption", "It is very busy right now, nothing was done. Please try again shortly."
        )
    return translate(
        "Redemption", "Our loyalty system does not answer, nothing was done. Please try again in a moment."
    )
