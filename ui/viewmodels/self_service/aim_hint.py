"""Which one hint helps somebody who holds up a code that is not read, and how long it stays."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kiosk.scanning.camera.camera_events import Sight

translate = QCoreApplication.translate

STAYS_S = 0.8
"""A hint is read before it changes."""

_DARK_ROOM = 40.0
_DIM_LIGHT = 85.0
# Shares of the picture's width that a code needs at 1280 pixels: 1.6 pixels a bar (a code that is not read is
# measured a third too wide, with the label around it), and as much for the dots of a QR code.
_NARROW = 0.18
_SMALL_SQUARE = 0.06
_WIDE = 0.85
_LARGE_SQUARE = 0.5
_BLURRED_PX = 3.2


class InView(Enum):
    """What the camera sees: nothing of interest, something like a code not read yet, too many codes, or one
    of the last visit, which counts no more until it was gone.
    """

    NOTHING = "nothing"
    CODE = "code"
    SEVERAL_CODES = "several_codes"
    LEFT_BEHIND = "left_behind"


class Hint(Enum):
    """What to do now."""

    SHOW_CODE = auto()
    HOLD_STILL = auto()
    CLOSER = auto()
    FURTHER = auto()
    BRIGHTER_SCREEN = auto()
    TOO_DARK = auto()
    ONE_AT_A_TIME = auto()
    TAKE_AWAY = auto()


def hint_for(in_view: InView, sight: Sight | None, brightness: float | None) -> Hint:
    """The hint that helps most.

    `sight` is None until the code was measured, `brightness` (mean of the picture, 0-255) until that was.
    """
    if in_view is InView.SEVERAL_CODES:
        return Hint.ONE_AT_A_TIME
    if in_view is InView.NOTHING:
        return Hint.SHOW_CODE
    if in_view is InView.LEFT_BEHIND:
        return Hint.TAKE_AWAY
    if sight is None or sight.width_share is None or sight.is_read:
        return Hint.HOLD_STILL
    if sight.light < _DIM_LIGHT:
        is_room_dark = brightness is not None and brightness < _DARK_ROOM
        return Hint.TOO_DARK if is_room_dark else Hint.BRIGHTER_SCREEN
    if sight.width_share < (_SMALL_SQUARE if sight.is_square else _NARROW):
        return Hint.CLOSER
    is_large = sight.width_share > (_LARGE_SQUARE if sight.is_square else _WIDE)
    # Nearer than the lens can focus, holding still does not help.
    is_too_near_to_focus = sight.edge_px > 2 * _BLURRED_PX and sight.width_share > _LARGE_SQUARE
    if sight.is_cut or is_large or is_too_near_to_focus:
        return Hint.FURTHER
    return Hint.HOLD_STILL


@dataclass(frozen=True, slots=True)
class SteadyHint:
    """The hint on the screen and since when (monotonic seconds); `wanted` may be another one, which waits."""

    shown: Hint = Hint.SHOW_CODE
    since_s: float = float("-inf")
    wanted: Hint = Hint.SHOW_CODE

    def want(self, wanted: Hint, now_s: float) -> SteadyHint:
        """Ask for a hint; it appears at once if the one shown is the resting one or stayed long enough."""
        if wanted is self.shown:
            return SteadyHint(self.shown, self.since_s, wanted)
        if self.shown is Hint.SHOW_CODE or now_s - self.since_s >= STAYS_S:
            return SteadyHint(wanted, now_s, wanted)
        return SteadyHint(self.shown, self.since_s, wanted)

    def waits_s(self, now_s: float) -> float | None:
        """Seconds until the wanted hint may appear; None if it is the one shown."""
        return None if self.wanted is self.shown else max(self.since_s + STAYS_S - now_s, 0.0)


def text_of(hint: Hint) -> str:
    """The hint in the language of the moment."""
    match hint:
        case Hint.SHOW_CODE:
            return translate("WelcomeViewModel", "Card or phone here")
        case Hint.HOLD_STILL:
            return translate("WelcomeViewModel", "Hold still, reading …")
        case Hint.CLOSER:
            return translate("WelcomeViewModel", "A bit closer")
        case Hint.FURTHER:
            return translate("WelcomeViewModel", "A bit further away")
        case Hint.BRIGHTER_SCREEN:
            return translate("WelcomeViewModel", "Turn up the phone’s brightness")
        case Hint.TOO_DARK:
            return translate("WelcomeViewModel", "It is too dark here to read")
        case Hint.ONE_AT_A_TIME:
            return translate("WelcomeViewModel", "One code at a time, please")
        case Hint.TAKE_AWAY:
            return translate("WelcomeViewModel", "Please take your card or phone with you")
