"""The only place that turns outcomes and errors into words."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication

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
from kiosk.domain.pin_answer import CannotCheck, Locked, WrongPin
from kiosk.domain.sign_up import FieldProblem, SignUpField

translate = QCoreApplication.translate

Refusal = NotFound | Blocked | Expired | Inactive | FreeCard | Ambiguous | OtpRequired

_LONGEST_IN_SECONDS = 90


class NoticeKind(Enum):
    """Which drawing a notice shows."""

    DONE = "done"
    WAITING = "waiting"
    SORRY = "sorry"
    NEW_CODE = "newCode"
    FREE_CARD = "freeCard"
    OFFLINE = "offline"


class Confirmation(Enum):
    """What the shop's loyalty system sends a new customer by itself."""

    NONE = "none"
    EMAIL = "email"
    SMS = "sms"


class NoticeAction(Enum):
    """What a button of a notice does."""

    HOME = "home"
    SIGN_UP = "sign_up"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that happened, what to do now, and one or two ways on, in the language of the moment."""

    kind: NoticeKind
    title: str
    body: str
    primary: tuple[str, NoticeAction]
    secondary: tuple[str, NoticeAction] | None = None


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
                _home(),
            )
        case NotFound() | Blocked() | Expired() | Inactive():
            return Notice(
                NoticeKind.SORRY,
                translate("Message", "We cannot open this card"),
                translate("Message", "Please try again, or ask our staff."),
                _sign_up(),
                _home(),
            )
        case FreeCard():
            return Notice(
                NoticeKind.FREE_CARD,
                translate("Message", "This card is new"),
                translate("Message", "Sign up first; our staff will then add the card to your account."),
                _sign_up(),
                _home(),
            )
        case Ambiguous() | OtpRequired():
            return Notice(
                NoticeKind.SORRY,
                translate("Message", "We are not sure whose card this is"),
                translate("Message", "Please ask our staff; they can sort it out."),
                _home(),
            )


def is_padded(outcome: Outcome) -> bool:
    """Whether this answer must not be told apart by the time it takes."""
    return isinstance(outcome, NotFound | Blocked | Expired | Inactive)


def notice_for_error(error: LoyaltyError) -> Notice:
    """What a customer reads when there was no answer."""
    if isinstance(error, BackendUnavailable) and error.retry_after_s is not None:
        return Notice(
            NoticeKind.OFFLINE,
            translate("Message", "There is a rush right now"),
            translate("Message", "Please try again shortly."),
            _home(),
        )
    return Notice(
        NoticeKind.OFFLINE,
        translate("Message", "We cannot look right now"),
        translate("Message", "Our loyalty system does not answer. Please try again in a moment."),
        _home(),
    )


def notice_for_fault() -> Notice:
    """An error of our own; it says nothing of what it was."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "Something went wrong"),
        translate("Message", "Please start again, or ask our staff."),
        _home(),
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
        _home(),
    )


def text_for_wait(left_s: float, seconds: Callable[[int], str], minutes: Callable[[int], str]) -> str:
    """A sentence with the time that is left, never less than that; in seconds up to 90."""
    if left_s <= _LONGEST_IN_SECONDS:
        return seconds(max(1, math.ceil(left_s)))
    return minutes(math.ceil(left_s / 60))


def text_for_pin(answer: WrongPin | Locked | CannotCheck) -> str:
    """What stands above the PIN pad when nobody was let in."""
    match answer:
        case WrongPin(tries_left):
            return translate("Message", "Wrong PIN. %n more try(ies) before the pad locks.", None, tries_left)
        case Locked(left_s):
            return text_for_wait(
                left_s,
                lambda count: translate(
                    "Message", "Too many wrong PINs. Try again in %n second(s).", None, count
                ),
                lambda count: translate(
                    "Message", "Too many wrong PINs. Try again in %n minute(s).", None, count
                ),
            )
        case CannotCheck():
            return translate("Message", "The PIN cannot be checked right now. The log says why.")


def notice_for_unknown_code() -> Notice:
    """A code that no rule of this shop knows."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "This is not one of our codes"),
        translate("Message", "Please show your loyalty card, or the code in our app."),
        _home(),
        _sign_up(),
    )


def notice_for_voucher_code() -> Notice:
    """A voucher's own code names no customer."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "This is a voucher"),
        translate("Message", "Please show it at the till. Here you can show your card or app."),
        _home(),
    )


def notice_for_enrolled() -> Notice:
    """The sign-up arrived."""
    return Notice(
        NoticeKind.DONE,
        translate("Message", "Welcome, your account is ready"),
        translate("Message", "Points count from your next purchase. Our staff will gladly give you a card."),
        (translate("Message", "Done"), NoticeAction.HOME),
    )


def notice_for_unconfirmed() -> Notice:
    """The sign-up was sent and nobody knows yet whether it arrived."""
    return Notice(
        NoticeKind.WAITING,
        translate("Message", "Your sign-up is not confirmed yet"),
        translate(
            "Message",
            "We sent it and keep looking for the answer. Please do not sign up again; "
            "our staff can check in a few minutes.",
        ),
        (translate("Message", "All right"), NoticeAction.HOME),
    )


def notice_for_queued(promise: Confirmation) -> Notice:
    """The sign-up is kept and goes out later; promises only what the shop's loyalty system does by itself."""
    match promise:
        case Confirmation.NONE:
            later = translate("Message", "Until then there are no points and no card; our staff can help.")
        case Confirmation.EMAIL:
            later = translate("Message", "You will get an e-mail once your account is ready.")
        case Confirmation.SMS:
            later = translate("Message", "You will get a text message once your account is ready.")
    kept = translate(
        "Message",
        "We send it as soon as our loyalty system answers again. Please do not sign up a second time.",
    )
    return Notice(
        NoticeKind.WAITING,
        translate("Message", "Your sign-up is safely kept"),
        f"{kept} {later}",
        (translate("Message", "All right"), NoticeAction.HOME),
    )


def notice_for_kept_for_staff() -> Notice:
    """The sign-up is kept, and the loyalty system will not take it before somebody lets this kiosk in."""
    return Notice(
        NoticeKind.WAITING,
        translate("Message", "Your sign-up is safely kept"),
        translate(
            "Message",
            "Our staff have to set something right before we can send it. Please tell them, and do not sign "
            "up a second time. Until then there are no points and no card.",
        ),
        (translate("Message", "All right"), NoticeAction.HOME),
    )


def notice_for_no_sign_ups() -> Notice:
    """Nothing can be kept safely now, so nothing is asked for."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "We cannot take sign-ups right now"),
        translate(
            "Message", "This kiosk cannot keep your details safely at the moment. Please ask our staff."
        ),
        _home(),
    )


def without_sign_up(notice: Notice) -> Notice:
    """The same where nobody can sign up: no way is shown that leads nowhere."""
    offered = [
        way for way in (notice.primary, notice.secondary) if way and way[1] is not NoticeAction.SIGN_UP
    ]
    return replace(notice, primary=offered[0] if offered else _home(), secondary=None)


def text_for_field(field: SignUpField, problem: FieldProblem) -> str:
    """What stands under a field whose value was refused."""
    match field, problem:
        case SignUpField.CONSENTS, FieldProblem.REQUIRED:
            return translate("Message", "Membership needs the agreements marked as necessary")
        case SignUpField.EMAIL, FieldProblem.WRONG_FORMAT:
            return translate("Message", "Please check the e-mail address")
        case SignUpField.PHONE, FieldProblem.WRONG_FORMAT:
            return translate("Message", "Please check the phone number")
        case SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS:
            return translate(
                "Message", "There is an account with this e-mail already. Please show your card or app."
            )
        case SignUpField.PHONE, FieldProblem.ALREADY_EXISTS:
            return translate(
                "Message", "There is an account with this phone already. Please show your card or app."
            )
        case _, FieldProblem.REQUIRED:
            return translate("Message", "Please fill this in")
        case _, FieldProblem.WRONG_FORMAT:
            return translate("Message", "Please check this, it does not look right")
        case _, FieldProblem.NOT_ALLOWED:
            return translate("Message", "This cannot be used here")
        case _, FieldProblem.ALREADY_EXISTS:
            return translate("Message", "There is an account with this already")
        case _, FieldProblem.DELETED_BEFORE:
            return translate("Message", "Please ask our staff about this account")
        case _:
            return translate("Message", "This was not accepted")


def text_for_not_kept() -> str:
    """What stands above the form when the sign-up could not be kept, and so was not sent."""
    return translate(
        "Message", "This kiosk cannot keep your sign-up safely, so nothing was sent. Please ask our staff."
    )


def text_for_away() -> str:
    """What stands in the form while the loyalty system does not answer: what works now, and what does not."""
    return translate(
        "Message",
        "Our loyalty system does not answer. You can still sign up: we keep it safely and send it later. "
        "Points and a card have to wait until then.",
    )


def text_for_missing_agreements(*, is_online: bool) -> str:
    """Why the form cannot go on without the texts that have to be agreed to."""
    if is_online:
        return translate("Message", "The agreements did not load. Without them nobody can sign up.")
    return translate(
        "Message",
        "Nobody can sign up without the agreements, and our loyalty system does not answer.",
    )


def text_for_too_many_sign_ups() -> str:
    """More sign-ups came in an hour than a shop has visitors; whose they are does not matter."""
    return translate(
        "Message",
        "We cannot take more sign-ups right now. Please try again later, or ask our staff.",
    )


def text_for_refused_sign_up() -> str:
    """The loyalty system refused the sign-up for a reason that no field can mend."""
    return translate("Message", "This sign-up was not accepted. Please ask our staff.")


def _home() -> tuple[str, NoticeAction]:
    return translate("Message", "Back to the start"), NoticeAction.HOME


def _sign_up() -> tuple[str, NoticeAction]:
    return translate("Message", "Sign up"), NoticeAction.SIGN_UP
