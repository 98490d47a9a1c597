"""What a visit is built of, and how long its screens may stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from kiosk.services.identify import Identification
from kiosk.services.limits import UnknownCodeLimit
from ui.flows.home_flow import HomeServices
from ui.flows.ways_in_flow import VisitLinks, WaysInFlow
from ui.viewmodels.self_service.idle import IdleLimit


@dataclass(frozen=True, slots=True)
class VisitLimits:
    """How long screens may stay untouched, where the store's clock stands, and whether visitors may sign up.

    `answer_within_s`: an answer is decided on by then, whatever the network does. A little less than the 8 s
    that are promised, since its screen has to be painted as well.
    `padded_s`: unknown, blocked, expired and inactive are told after this time (or a multiple of it, while
    the loyalty system is slower), so that time tells nothing. `pin_s`: the PIN pad waits so long for a touch.
    """

    home: IdleLimit
    form: IdleLimit
    notice: IdleLimit
    time_zone: ZoneInfo
    language: str
    can_sign_up: bool
    answer_within_s: float = 7.8
    padded_s: float = 1.5
    pin_s: float = 30.0


@dataclass(frozen=True, slots=True)
class VisitServices:
    """What a visit uses, with what its `home` uses.

    `unknown_codes` says when codes are not looked up for a while. `begin_pin` makes the PIN pad ready, and is
    False where staff cannot come in this way. `make_ways_in` builds what those without a code go through.
    """

    identification: Identification
    home: HomeServices
    unknown_codes: UnknownCodeLimit
    begin_pin: Callable[[], bool]
    make_ways_in: Callable[[VisitLinks], WaysInFlow]
