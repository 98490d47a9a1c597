"""What customers read when a code led to nobody, or there was no answer."""

from __future__ import annotations

from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from kiosk.domain.outcome import (
    Ambiguous,
    Blocked,
    Expired,
    FreeCard,
    Inactive,
    NotFound,
    OtpRequired,
    Outcome,
)
from ui.viewmodels.message.notice import Notice, NoticeKind, home_button, sign_up_button
from ui.viewmodels.message.wait import text_for_wait
from ui.viewmodels.told import translate

Refusal = NotFound | Blocked | Expired | Inactive | FreeCard | Ambiguous | OtpRequired


def notice_for_refusal(outcome: Refusal) -> Notice:
    """What a customer reads when identification ended without a customer.

    NotFound, Blocked, Expired and Inactive share their very words: the screen must not tell a stranger which
    card numbers exist.
    """
    match outcome:
        case NotFound(is_token=True):
            return Notice(
                NoticeKind.NEW_CODE,
                translate("Message", "This code is not valid any more"),
                translate("Message", "Please show a new code in the app on your phone."),
                home_button(),
            )
        case NotFound() | Blocked() | Expired() | Inactive():
            return Notice(
                NoticeKind.SORRY,
                translate("Message", "This card does not work here"),
                translate("Message", "Please try again, or ask our staff."),
                sign_up_button(),
                home_button(),
            )
        case FreeCard():
            return Notice(
                NoticeKind.FREE_CARD,
                translate("Message", "This card is new"),
                translate("Message", "Sign up first; our staff will then add the card to your account."),
                sign_up_button(),
                home_button(),
            )
        case Ambiguous() | OtpRequired():
            return Notice(
                NoticeKind.SORRY,
                translate("Message", "We are not sure whose card this is"),
                translate("Message", "Please ask our staff; they can sort it out."),
                home_button(),
            )


def is_padded(outcome: Outcome) -> bool:
    """Whether this answer must not be told apart by the time it takes."""
    return isinstance(outcome, NotFound | Blocked | Expired | Inactive)


def notice_for_error(error: LoyaltyError) -> Notice:
    """What a customer reads when there was no answer."""
    if isinstance(error, BackendUnavailable) and error.retry_after_s is not None:
        return Notice(
            NoticeKind.OFFLINE,
            translate("Message", "It is very busy right now"),
            translate("Message", "Please try again shortly."),
            home_button(),
        )
    return Notice(
        NoticeKind.OFFLINE,
        translate("Message", "We cannot look right now"),
        translate("Message", "Our loyalty system does not answer. Please try again in a moment."),
        home_button(),
    )


def notice_for_fault() -> Notice:
    """An error of our own; it says nothing of what it was."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "Something went wrong"),
        translate("Message", "Please start again, or ask our staff."),
        home_button(),
    )


def notice_for_pause(left_s: float) -> Notice:
    """Too many codes led to nobody, so for a while none is looked up; whose code it is does not matter."""
    return Notice(
        NoticeKind.WAITING,
        translate("Message", "One moment, please"),
        text_for_wait(
            left_s,
            lambda count: translate("Message", "Please show your card again in %n second(s).", None, count),
            lambda count: translate("Message", "Please show your card again in %n minute(s).", None, count),
        ),
        home_button(),
    )


def notice_for_unknown_code() -> Notice:
    """A code that no rule of this shop knows."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "This is not one of our codes"),
        translate("Message", "Please show your loyalty card, or the code in our app."),
        home_button(),
        sign_up_button(),
    )


def notice_for_voucher_code() -> Notice:
    """A voucher's own code names no customer."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "This is a voucher"),
        translate("Message", "Please show it at the till. Here you can show your card or app."),
        home_button(),
    )
