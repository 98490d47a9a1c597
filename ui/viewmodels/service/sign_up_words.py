"""How a waiting sign-up stands, why it needs staff, and what went wrong, in the shop's words."""

from __future__ import annotations

from datetime import datetime, tzinfo
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.storage.not_stored import StorageTrouble

translate = QCoreApplication.translate


class Told(Enum):
    """How the last thing that staff asked for went well, or did not for want of it."""

    TAKEN_UP = "taken up"
    ERASED = "erased"
    MOVED_ON = "moved on"


def text_of_state(state: SignUpState) -> str:
    """What the kiosk is about to do with it."""
    match state:
        case SignUpState.DRAFT:
            return translate("SignUpWords", "The customer is still there")
        case SignUpState.QUEUED:
            return translate("SignUpWords", "Waits to be sent")
        case SignUpState.SENDING:
            return translate("SignUpWords", "Being sent")
        case SignUpState.AMBIGUOUS:
            return translate("SignUpWords", "Sent, no answer yet: the kiosk checks whether it arrived")
        case SignUpState.PARKED:
            return translate("SignUpWords", "Needs you")
        case SignUpState.DONE | SignUpState.REFUSED:
            return translate("SignUpWords", "Finished")
        case SignUpState.UNKNOWN:
            return translate(
                "SignUpWords", "Made by a newer version of this program; only that one can send it"
            )


def text_of_reason(reason: ParkReason) -> str:
    """Why it did not become a customer, and what helps."""
    match reason:
        case ParkReason.ALREADY_EXISTS:
            return translate("SignUpWords", "A customer with this e-mail or phone exists already")
        case ParkReason.REFUSED:
            return translate("SignUpWords", "The loyalty system does not accept what was typed")
        case ParkReason.UNCLEAR:
            return translate("SignUpWords", "It may have arrived: look for the customer first")
        case ParkReason.UNREADABLE:
            return translate("SignUpWords", "It cannot be read: its key is lost, or it was damaged")
        case ParkReason.NOT_KEPT:
            return translate("SignUpWords", "Begun by an older version, which kept no data to send")
        case ParkReason.UNEXPECTED_REPLY:
            return translate("SignUpWords", "The loyalty system keeps giving answers that make no sense")
        case ParkReason.NOT_AUTHORISED:
            return translate(
                "SignUpWords",
                "The loyalty system does not let this kiosk in: set its log-in right, then try again",
            )
        case ParkReason.UNKNOWN:
            return translate("SignUpWords", "For a reason that only a newer version of this program knows")


def text_of_overdue(days: int) -> str:
    """It has waited for too long; the kiosk goes on trying."""
    return translate(
        "SignUpWords",
        "The loyalty system has not taken it for %n day(s). The kiosk keeps trying; please find out why.",
        None,
        days,
    )


def text_of_trouble(trouble: StorageTrouble) -> str:
    """Why the queue could not be used, and what to try."""
    match trouble:
        case StorageTrouble.BUSY:
            return translate("SignUpWords", "Another program is using the sign-ups. Try again in a moment.")
        case StorageTrouble.FULL:
            return translate("SignUpWords", "The disk is full: nothing was changed.")
        case StorageTrouble.BROKEN:
            return translate(
                "SignUpWords",
                "The sign-ups cannot be read or changed now. In a terminal, kiosk doctor says what is wrong.",
            )


def text_of_told(told: Told, count: int) -> str:
    """What came of the last thing that was asked for; `count` is of how many sign-ups."""
    match told:
        case Told.TAKEN_UP if count == 0:
            return translate("SignUpWords", "There was nothing left to take up.")
        case Told.TAKEN_UP:
            return translate(
                "SignUpWords", "%n sign-up(s) taken up again. The kiosk sends what is due.", None, count
            )
        case Told.ERASED:
            return translate("SignUpWords", "Marked as done. Its data are erased.")
        case Told.MOVED_ON:
            return translate("SignUpWords", "Something has changed it meanwhile; this is how it stands now.")


def text_of_moment(moment: datetime, now: datetime, time_zone: tzinfo) -> str:
    """The time alone if it is today by the store's clock, else the day with it; the year if not this one."""
    local, today = moment.astimezone(time_zone), now.astimezone(time_zone)
    time = f"{local.hour}:{local.minute:02}"
    if local.date() == today.date():
        return time
    if local.year == today.year:
        day = translate("SignUpWords", "{day}/{month}", "a day without its year")
    else:
        day = translate("SignUpWords", "{day}/{month}/{year}", "a day with its year")
    day = day.format(day=local.day, month=local.month, year=local.year)
    return translate("SignUpWords", "{day}, {time}", "a day and a time of day").format(day=day, time=time)
