"""What visitors read while they sign up, and when they have."""

from __future__ import annotations

from enum import Enum

from kiosk.domain.sign_up import FieldProblem, SignUpField
from ui.viewmodels.message.notice import Notice, NoticeAction, NoticeKind, home_button
from ui.viewmodels.told import translate


class Confirmation(Enum):
    """What the shop's loyalty system sends a new customer by itself."""

    NONE = "none"
    EMAIL = "email"
    SMS = "sms"


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
            later = translate(
                "Message", "You will get an e-mail once your account is ready; a card has to wait until then."
            )
        case Confirmation.SMS:
            later = translate(
                "Message",
                "You will get a text message once your account is ready; a card has to wait until then.",
            )
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
            "Our staff have to put something right before we can send it. Please tell them, and do not sign "
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
        home_button(),
    )


def notice_for_not_connected() -> Notice:
    """The loyalty system was never reached, so nobody knows yet what the form has to ask and show."""
    return Notice(
        NoticeKind.OFFLINE,
        translate("Message", "You cannot sign up here yet"),
        translate(
            "Message",
            "We are still connecting to our loyalty system. The form opens by itself once we are through; "
            "our staff can help, too.",
        ),
        home_button(),
    )


def notice_for_closed_sign_up() -> Notice:
    """The form needs something that the loyalty system does not have, and only the shop can mend that."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "You cannot sign up here right now"),
        translate("Message", "Something has to be put right on our side first. Please ask our staff."),
        home_button(),
    )


def notice_for_under_age(minimum_age: int) -> Notice:
    """Somebody too young for an account of their own; nothing was kept or sent."""
    return Notice(
        NoticeKind.SORRY,
        translate("Message", "You can sign up on your own from the age of {years}").format(years=minimum_age),
        translate(
            "Message",
            "Please come back with a parent, or ask our staff. We have kept nothing that you typed.",
        ),
        home_button(),
    )


def text_for_field(field: SignUpField, problem: FieldProblem) -> str:
    """What stands under a field whose value was refused."""
    match field, problem:
        case SignUpField.CONSENTS, FieldProblem.REQUIRED:
            return translate("Message", "Membership needs the agreements marked as necessary")
        case SignUpField.EMAIL, FieldProblem.WRONG_FORMAT:
            return translate("Message", "Please check the e-mail address")
        case SignUpField.PHONE, FieldProblem.WRONG_FORMAT:
            return translate("Message", "Please check the phone number")
        case SignUpField.BIRTH_DATE, FieldProblem.WRONG_FORMAT:
            return translate("Message", "Please check the date: day, month and year")
        case SignUpField.POSTCODE, FieldProblem.WRONG_FORMAT:
            return translate("Message", "Please check the postcode")
        case SignUpField.REFERRAL_CODE, FieldProblem.WRONG_FORMAT | FieldProblem.NOT_ALLOWED:
            return translate("Message", "We do not know this code. Please check it, or go on without it.")
        case SignUpField.PASSWORD, FieldProblem.WRONG_FORMAT:
            return translate("Message", "The password still lacks something")
        case SignUpField.PASSWORD, FieldProblem.NOT_ALLOWED:
            return translate("Message", "This password is too easy to guess. Please choose another one.")
        case SignUpField.INTERESTS | SignUpField.PROPERTY, FieldProblem.REQUIRED:
            return translate("Message", "Please answer this")
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


def text_for_missing_choices(*, is_online: bool) -> str:
    """Why a question cannot be asked whose answers come from the loyalty system."""
    if is_online:
        return translate("Message", "This question did not load. Please try again, or ask our staff.")
    return translate("Message", "This question did not load, because our loyalty system does not answer.")


def text_for_too_many_sign_ups() -> str:
    """More sign-ups came in an hour than a shop has visitors; whose they are does not matter."""
    return translate(
        "Message",
        "We cannot take more sign-ups right now. Please try again later, or ask our staff.",
    )


def text_for_refused_sign_up() -> str:
    """The loyalty system refused the sign-up for a reason that no field can mend."""
    return translate("Message", "This sign-up was not accepted. Please ask our staff.")
