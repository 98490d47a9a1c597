"""How often something may be done at this kiosk: caps that a busy day never meets and an abuser does."""

from __future__ import annotations

import hmac
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

MINUTE_S = 60.0
HOUR_S = 3600.0
DAY_S = 24 * HOUR_S
CHECKS_OF_ONE_ADDRESS = 3
"""An hour: a visitor who went back and forth has used them up, and then the form goes on without asking."""


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

    @property
    def is_empty(self) -> bool:
        """Whether nothing counts any more."""
        self._forget()
        return not self._at_s

    def wait_s(self) -> float:
        """Seconds until one more may be taken, 0 for now."""
        now_s = self._forget()
        return self._at_s[0] + self._window_s - now_s if len(self._at_s) >= self._most else 0.0

    def times_s(self) -> list[float]:
        """When each that still counts was taken, by this window's clock, the earliest first."""
        self._forget()
        return list(self._at_s)

    def count_again(self, times_s: Iterable[float]) -> None:
        """Count what was taken before this window was there; of more than there may be, the latest."""
        self._at_s = deque(sorted(times_s)[-self._most :])

    def _forget(self) -> float:
        now_s = self._clock()
        while self._at_s and now_s - self._at_s[0] >= self._window_s:
            self._at_s.popleft()
        return now_s


class EachWindow:
    """At most `most` in any `window_s` seconds for each of many names.

    Names are kept only as `hash_name` makes them, and no longer than something of theirs counts.
    """

    def __init__(
        self,
        most: int,
        window_s: float,
        clock: Callable[[], float] = time.monotonic,
        hash_name: Callable[[str], str] | None = None,
    ) -> None:
        """`hash_name` None: by a key that ends with the program."""
        self._most = most
        self._window_s = window_s
        self._clock = clock
        self._hash_name = hash_name or _hash_by(secrets.token_bytes(32))
        self._windows: dict[str, SlidingWindow] = {}

    def of(self, name: str) -> SlidingWindow:
        """The window of one name; to be used at once."""
        self._forget()
        return self._windows.setdefault(self._hash_name(name), self._empty())

    def times_s(self) -> dict[str, list[float]]:
        """By hashed name, when each that still counts was taken."""
        self._forget()
        return {name: window.times_s() for name, window in self._windows.items()}

    def count_again(self, times_s: Mapping[str, Iterable[float]]) -> None:
        """Count what was taken of these hashed names before this was there."""
        for name, times in times_s.items():
            self._windows[name] = self._empty()
            self._windows[name].count_again(times)

    def _empty(self) -> SlidingWindow:
        return SlidingWindow(self._most, self._window_s, self._clock)

    def _forget(self) -> None:
        self._windows = {each: window for each, window in self._windows.items() if not window.is_empty}


def _hash_by(key: bytes) -> Callable[[str], str]:
    return lambda name: hmac.digest(key, name.encode(), "sha256").hex()


class Taken:
    """One more counted in several windows; `give_back` uncounts it."""

    def __init__(self, windows: Sequence[SlidingWindow]) -> None:
        self._taken = [(window, window.take()) for window in windows]

    def give_back(self) -> None:
        """It does not count after all."""
        for window, at_s in self._taken:
            if at_s is not None:
                window.give_back(at_s)
        self._taken = []


def longest_wait_s(windows: Sequence[SlidingWindow]) -> float:
    """Seconds until one more may be taken from every one of them, 0 for now."""
    return max(window.wait_s() for window in windows)


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


class AddressChecks:
    """How often it may be asked whether an address is known: in all by the minute and the hour, and each one.

    Addresses are kept for an hour, in memory, and only as keyed hashes.
    """

    def __init__(
        self, most_a_minute: int, most_an_hour: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._a_minute = SlidingWindow(most_a_minute, MINUTE_S, clock)
        self._an_hour = SlidingWindow(most_an_hour, HOUR_S, clock)
        self._of_each = EachWindow(CHECKS_OF_ONE_ADDRESS, HOUR_S, clock)

    def take(self, address: str) -> bool:
        """Count one more question about `address`; False, and it does not count, if that is one too many."""
        windows = (self._a_minute, self._an_hour, self._of_each.of(address))
        if longest_wait_s(windows) > 0:
            return False
        Taken(windows)
        return True


@dataclass(frozen=True, slots=True)
class SignUpLimits:
    """For the whole kiosk: asking whether an address is known, and sending sign-ups."""

    checks: AddressChecks
    sign_ups: SlidingWindow


def sign_up_limits(
    checks_a_minute: int,
    checks_an_hour: int,
    sign_ups_an_hour: int,
    clock: Callable[[], float] = time.monotonic,
) -> SignUpLimits:
    """For one kiosk, as long as it runs."""
    return SignUpLimits(
        AddressChecks(checks_a_minute, checks_an_hour, clock), SlidingWindow(sign_ups_an_hour, HOUR_S, clock)
    )
