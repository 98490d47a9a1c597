"""How often something may be done at this kiosk: caps that a busy day never meets and an abuser does."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

MINUTE_S = 60.0
HOUR_S = 3600.0


class SlidingWindow:
    """At most `most` in any `window_s` seconds."""

    def __init__(self, most: int, window_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._window_s = window_s
        self._clock = clock
        self._at_s: deque[float] = deque()

    def take(self) -> float | None:
        """Count one more; returns its time, or None, and does not count it, if that is too many."""
        if self.wait_s() > 0:
            return None
        at_s = self._clock()
        self._at_s.append(at_s)
        return at_s

    def give_back(self, at_s: float) -> None:
        """The one that was taken at `at_s` does not count after all."""
        if at_s in self._at_s:
            self._at_s.remove(at_s)

    def wait_s(self) -> float:
        """Seconds until one more may be taken, 0 for now."""
        now_s = self._clock()
        while self._at_s and now_s - self._at_s[0] >= self._window_s:
            self._at_s.popleft()
        return self._at_s[0] + self._window_s - now_s if len(self._at_s) >= self._most else 0.0


@dataclass(frozen=True, slots=True)
class LookUp:
    """One question to the loyalty system whose answer counts later."""

    at_s: float


class UnknownCodeLimit:
    """Pauses identification after too many codes that led to nobody, so that numbers cannot be tried in turn.

    A code counts from the moment it is looked up until it turns out to be a customer's: one that is given up
    half-way, or that nobody answered, has reached the loyalty system as well.
    """

    def __init__(
        self, most_a_minute: int, pause_s: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._window = SlidingWindow(most_a_minute, MINUTE_S, clock)
        self._pause_s = pause_s
        self._clock = clock
        self._until_s = 0.0

    def pause_left_s(self) -> float:
        """Seconds until a code is looked up again, 0 when it is now."""
        return max(0.0, self._until_s - self._clock())

    def begin(self) -> LookUp | None:
        """A code is about to be looked up; None if it must not be, and from then on there is a pause."""
        if self.pause_left_s() > 0:
            return None
        at_s = self._window.take()
        if at_s is None:
            self._until_s = self._clock() + max(self._pause_s, self._window.wait_s())
            return None
        return LookUp(at_s)

    def found(self, look_up: LookUp) -> None:
        """It was a customer's."""
        self._window.give_back(look_up.at_s)


@dataclass(frozen=True, slots=True)
class SignUpLimits:
    """For the whole kiosk: asking whether an address is known, and sending sign-ups."""

    checks: SlidingWindow
    sign_ups: SlidingWindow


def sign_up_limits(
    checks_an_hour: int, sign_ups_an_hour: int, clock: Callable[[], float] = time.monotonic
) -> SignUpLimits:
    """Both by the hour."""
    return SignUpLimits(
        SlidingWindow(checks_an_hour, HOUR_S, clock), SlidingWindow(sign_ups_an_hour, HOUR_S, clock)
    )
