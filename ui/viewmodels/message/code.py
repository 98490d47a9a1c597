"""What those read who get a code by text message or e-mail, or want one."""

from __future__ import annotations

from kiosk.domain.contact import Contact
from kiosk.domain.one_time_password import VoidReason
from kiosk.domain.sign_up import ContactKind
from kiosk.services.code_recipient import RecipientProblem
from kiosk.services.sign_up_form import spelt_phone
from ui.viewmodels.message.notice import Notice, NoticeKind, home_button, sign_up_button
from ui.viewmodels.message.wait import LONG_S, text_for_wait
from ui.viewmodels.told import translate


def text_for_sent_code(contact: Contact) -> str:
    """Where the code went, so that a mistyped address is noticed. The same whoever's it is."""
    match contact.kind:
        case ContactKind.EMAIL:
            return translate("Message", "We have sent you an e-mail with a code: {address}").format(
                address=contact.value
            )
        case ContactKind.PHONE:
            return translate("Message", "We have sent you a text message with a code: {number}").format(
                number=spelt_phone(contact.value).replace(" ", "\N{NO-BREAK SPACE}")
            )


def text_for_unclear_code() -> str:
    """The answer to sending was lost; whatever arrives cannot be checked."""
    return translate(
        "Message",
        "We cannot tell whether the code was sent, and it would not work. Please ask for a new one.",
    )


def text_for_recipient(problem: RecipientProblem, kind: ContactKind, prefixes: tuple[str, ...]) -> str:
    """Why no code goes to what was typed."""
    match problem:
        case RecipientProblem.WRONG_FORMAT if kind is ContactKind.EMAIL:
            return translate("Message", "Please check the e-mail address")
        case RecipientProblem.WRONG_FORMAT:
            return translate("Message", "Please check the phone number")
        case RecipientProblem.PREFIX_NOT_ALLOWED:
            return translate("Message", "We can only text numbers that begin with {prefixes}.").format(
                prefixes=", ".join(prefixes)
            )
        case RecipientProblem.NO_MOBILE:
            return translate("Message", "Please enter a mobile number; only those get text messages.")


def text_for_too_many_codes(left_s: float) -> str:
    """More codes were asked for than is good; whose address it is does not matter."""
    if left_s > LONG_S:
        return translate(
            "Message", "No more codes can be sent today. Please show your card, or ask our staff."
        )
    return text_for_wait(
        left_s,
        lambda count: translate("Message", "Another code can be sent in %n second(s).", None, count),
        lambda count: translate("Message", "Another code can be sent in %n minute(s).", None, count),
    )


def text_for_wrong_code(tries_left: int) -> str:
    """It was not the code, or is the code of an earlier message."""
    return translate(
        "Message",
        "This code is not right; only the newest counts. %n more try(ies) before you need another.",
        None,
        tries_left,
    )


def text_for_void_code(reason: VoidReason) -> str:
    """The code cannot be used any more."""
    match reason:
        case VoidReason.TRIES:
            return translate("Message", "That was wrong five times. Please ask for a new code.")
        case VoidReason.TOO_OLD:
            return translate("Message", "This code is too old. Please ask for a new one.")
        case VoidReason.UNCLEAR:
            return translate("Message", "The code could not be checked. Please ask for a new one.")


def text_for_resend(left_s: int) -> str:
    """The button that has another code sent, or when it can be used."""
    if left_s <= 0:
        return translate("Message", "Send a new code")
    if left_s > LONG_S:
        return translate("Message", "No more codes today")
    return text_for_wait(
        left_s,
        lambda count: translate("Message", "New code in %n second(s)", None, count),
        lambda count: translate("Message", "New code in %n minute(s)", None, count),
    )


def notice_for_no_account(kind: ContactKind) -> Notice:
    """The address is the visitor's, but no account can be opened with it; one sentence for every reason."""
    title = (
        translate("Message", "We found no account with this e-mail")
        if kind is ContactKind.EMAIL
        else translate("Message", "We found no account with this number")
    )
    return Notice(
        NoticeKind.SORRY,
        title,
        translate("Message", "Perhaps you gave us another one. You can sign up now, or ask our staff."),
        sign_up_button(),
        home_button(),
    )
