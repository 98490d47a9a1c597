"""What stands above the PIN pad."""

from __future__ import annotations

from kiosk.domain.pin_answer import CannotCheck, Locked, WrongPin
from ui.viewmodels.message.wait import text_for_wait
from ui.viewmodels.told import translate


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


def text_for_too_fast() -> str:
    """Keys came as fast as a scanner's: nothing of them counts."""
    return translate("Message", "That was too fast to count. Please type more slowly, or touch the digits.")


def text_for_touch_only() -> str:
    """Keys may be a scanner's here, so none of them counts."""
    return translate("Message", "The keyboard does not work here. Please touch the digits.")
