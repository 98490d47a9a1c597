"""What those read who type who they are."""

from __future__ import annotations

from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from ui.viewmodels.message.wait import LONG_S, text_for_wait
from ui.viewmodels.told import translate


def text_for_no_card_number() -> str:
    """What was typed is no card number of this shop, whoever may have one."""
    return translate("Message", "This is not one of our card numbers. Please check it.")


def text_for_typed_refusal() -> str:
    """The same for every reason, so that nobody learns which numbers exist."""
    return translate(
        "Message",
        "We cannot show an account with this number and birth date. Please check both, or ask our staff.",
    )


def text_for_too_many_tries(left_s: float) -> str:
    """Too many tries in vain; whose number it is does not matter."""
    if left_s > LONG_S:
        return translate("Message", "Too many tries for today. Please show your card, or ask our staff.")
    return text_for_wait(
        left_s,
        lambda count: translate("Message", "Too many tries. Please try again in %n second(s).", None, count),
        lambda count: translate("Message", "Too many tries. Please try again in %n minute(s).", None, count),
    )


def text_for_no_answer(error: LoyaltyError) -> str:
    """There was no answer, and everything typed is still there."""
    if isinstance(error, BackendUnavailable) and error.retry_after_s is not None:
        return translate("Message", "It is very busy right now. Please try again shortly.")
    return translate("Message", "Our loyalty system does not answer. Please try again in a moment.")
