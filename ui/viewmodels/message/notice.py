"""What a notice is made of, and the ways on that it offers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from ui.viewmodels.told import translate


class NoticeKind(Enum):
    """Which drawing a notice shows."""

    DONE = "done"
    WAITING = "waiting"
    SORRY = "sorry"
    NEW_CODE = "newCode"
    FREE_CARD = "freeCard"
    OFFLINE = "offline"


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


def without_sign_up(notice: Notice) -> Notice:
    """The same where nobody can sign up: no way is shown that leads nowhere."""
    offered = [
        way for way in (notice.primary, notice.secondary) if way and way[1] is not NoticeAction.SIGN_UP
    ]
    return replace(notice, primary=offered[0] if offered else home_button(), secondary=None)


def home_button() -> tuple[str, NoticeAction]:
    """Ends the visit."""
    return translate("Message", "Back to the start"), NoticeAction.HOME


def sign_up_button() -> tuple[str, NoticeAction]:
    """Opens the form."""
    return translate("Message", "Sign up"), NoticeAction.SIGN_UP
