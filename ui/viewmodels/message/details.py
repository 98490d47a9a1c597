"""How changing one's own data goes, in words."""

from __future__ import annotations

from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from kiosk.domain.sign_up import SignUpField
from ui.viewmodels.told import translate


def text_for_saved() -> str:
    """The changes are in the loyalty system."""
    return translate("Details", "Saved. Your details are up to date.")


def text_for_changed_meanwhile() -> str:
    """Somebody else changed the same thing."""
    return translate(
        "Details",
        "This was changed somewhere else in the meantime, so nothing was saved yet. Please look at it once "
        "more and save again if yours is right.",
    )


def text_for_their_value(value: str) -> str:
    """What somebody else wrote there."""
    if not value:
        return translate("Details", "Removed elsewhere")
    return translate("Details", "Changed elsewhere to {value}").format(value=value)


def text_for_unconfirmed_save() -> str:
    """It was sent and may have been written."""
    return translate(
        "Details",
        "We could not find out whether your changes were saved. Please look again in a few minutes.",
    )


def text_for_receipt_not_kept() -> str:
    """What is agreed to could not be written down, so it was not sent."""
    return translate(
        "Details", "We cannot take agreements right now, so nothing was saved. Please ask our staff."
    )


def text_for_refused_save() -> str:
    """The loyalty system refused it for a reason that no field shows."""
    return translate("Details", "These changes were not accepted. Please ask our staff.")


def text_for_unsaved(error: LoyaltyError) -> str:
    """Surely nothing was written."""
    if isinstance(error, BackendUnavailable) and error.retry_after_s is not None:
        return translate("Details", "It is very busy right now, nothing was saved. Please try again shortly.")
    return translate(
        "Details", "Our loyalty system does not answer, nothing was saved. Please try again in a moment."
    )


def text_for_too_many_saves() -> str:
    """More changes in one visit than a person makes."""
    return translate("Details", "You changed a lot already. Please ask our staff for more.")


def text_for_taken(field: SignUpField) -> str:
    """Somebody else's account has this contact."""
    if field is SignUpField.EMAIL:
        return translate("Details", "This e-mail cannot be used. Please enter another one.")
    return translate("Details", "This phone number cannot be used. Please enter another one.")


def text_for_last_contact() -> str:
    """One way to reach the customer has to stay."""
    return translate("Details", "Please keep an e-mail or a phone number on your account.")
