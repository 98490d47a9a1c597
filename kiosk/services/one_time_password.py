"""Proof that somebody reads what is sent to an address: a code that is sent there and typed here."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.contact import Contact
from kiosk.domain.errors import LoyaltyError, OutcomeUnknown, UnexpectedReply
from kiosk.domain.one_time_password import (
    CodeAnswer,
    CodeRight,
    CodeSent,
    CodeVoid,
    CodeWrong,
    PasswordRequest,
    SendAnswer,
    SendUnclear,
    TooMany,
    VoidReason,
)
from kiosk.services.kept_counts import KeptCounts
from kiosk.services.limits import DAY_S, HOUR_S, SlidingWindow, Taken, longest_wait_s

_log = structlog.get_logger()

TRIES = 5
LIFE_S = 600.0
"""CareCloud's codes live for an hour; one that was not typed by then lies about."""
CODES_OF_ONE_ADDRESS_AN_HOUR = 3
CODES_OF_ONE_ADDRESS_A_DAY = 6
WRONG_CODES_OF_ONE_ADDRESS_A_DAY = 15


@dataclass(frozen=True, slots=True)
class PasswordCaps:
    """For the whole kiosk: codes sent in an hour, wrong ones typed in a day, seconds between two for one."""

    codes_an_hour: int
    wrong_codes_a_day: int
    resend_after_s: float


class PasswordLimits:
    """Keeps the kiosk from pestering anybody with codes, and codes from being guessed.

    Counts for all addresses together and for each one, whichever visitor asks, and over a restart. Addresses
    are kept for a day, and only as keyed hashes.
    """

    def __init__(self, caps: PasswordCaps, counts: KeptCounts) -> None:
        self._counts = counts
        self._codes = counts.window("codes", caps.codes_an_hour, HOUR_S)
        self._wrong = counts.window("wrong_codes", caps.wrong_codes_a_day, DAY_S)
        self._codes_of_each = (
            counts.each("codes_of_one_lately", 1, caps.resend_after_s),
            counts.each("codes_of_one_an_hour", CODES_OF_ONE_ADDRESS_AN_HOUR, HOUR_S),
            counts.each("codes_of_one_a_day", CODES_OF_ONE_ADDRESS_A_DAY, DAY_S),
        )
        self._wrong_of_each = counts.each("wrong_codes_of_one", WRONG_CODES_OF_ONE_ADDRESS_A_DAY, DAY_S)

    def send_wait_s(self, contact: Contact) -> float:
        """Seconds until a code may be sent there, 0 for now; none is where none could be tried."""
        return max(longest_wait_s(self._windows_of_codes(contact)), self.try_wait_s(contact))

    def begin_send(self, contact: Contact) -> Taken | None:
        """Count a code before it is sent; None if it must not be."""
        return None if self.send_wait_s(contact) > 0 else Taken(self._windows_of_codes(contact))

    def try_wait_s(self, contact: Contact) -> float:
        """Seconds until a code from there may be tried, 0 for now."""
        return longest_wait_s(self._windows_of_tries(contact))

    def begin_try(self, contact: Contact) -> Taken | None:
        """Count a try as a wrong one before it is made; None if it must not be."""
        return None if self.try_wait_s(contact) > 0 else Taken(self._windows_of_tries(contact))

    async def keep(self) -> None:
        """Have on the disk what was counted, before it is done. Never raises."""
        await self._counts.keep()

    def _windows_of_codes(self, contact: Contact) -> tuple[SlidingWindow, ...]:
        return (self._codes, *(each.of(_name(contact)) for each in self._codes_of_each))

    def _windows_of_tries(self, contact: Contact) -> tuple[SlidingWindow, ...]:
        return (self._wrong, self._wrong_of_each.of(_name(contact)))


class AddressProof:
    """One visitor who wants to prove one address. The newest code alone counts."""

    def __init__(
        self,
        backend: LoyaltyBackend,
        limits: PasswordLimits,
        contact: Contact,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.contact = contact
        self.is_given = False
        """Whether the right code was typed."""
        self._backend = backend
        self._limits = limits
        self._clock = clock
        self._request: PasswordRequest | None = None
        self._sent_s = 0.0
        self._tries_left = 0

    @property
    def is_waiting(self) -> bool:
        """Whether there is a code that can still be typed."""
        return self._request is not None and self._clock() - self._sent_s < LIFE_S

    @property
    def resend_in_s(self) -> float:
        """Seconds until another code may be sent, 0 for now."""
        return self._limits.send_wait_s(self.contact)

    async def send(self) -> SendAnswer:
        """Have a code sent; the one before counts no more.

        The same whether or not the address belongs to a customer, which is not asked. Raises as
        `LoyaltyBackend` does where surely none was sent.
        """
        counted = self._limits.begin_send(self.contact)
        if counted is None:
            _log.warning("one_time_password_paused", kind=self.contact.kind.value)
            return TooMany(self.resend_in_s)
        await self._limits.keep()
        before, self._request = self._request, None
        try:
            self._request = await self._backend.send_one_time_password(self.contact)
        except OutcomeUnknown:
            _log.warning("one_time_password_unclear", kind=self.contact.kind.value)
            return SendUnclear()
        except LoyaltyError as error:
            # What it refuses it has been asked for; what did not reach it has pestered nobody.
            if not isinstance(error, UnexpectedReply):
                counted.give_back()
            self._request = before
            raise
        self._sent_s, self._tries_left = self._clock(), TRIES
        _log.info("one_time_password_sent", kind=self.contact.kind.value)
        return CodeSent()

    async def check(self, code: str) -> CodeAnswer:
        """Try a code. Raises as `LoyaltyBackend` does if it was surely not tried; then it does not count."""
        request = self._request
        if request is None or not self.is_waiting:
            self._request = None
            return CodeVoid(VoidReason.TOO_OLD)
        counted = self._limits.begin_try(self.contact)
        if counted is None:
            _log.warning("one_time_password_tries_paused", kind=self.contact.kind.value)
            return TooMany(self._limits.try_wait_s(self.contact))
        await self._limits.keep()
        self._tries_left -= 1
        try:
            is_right = await self._backend.verify_one_time_password(request, code)
        except OutcomeUnknown:
            self._request = None
            return CodeVoid(VoidReason.UNCLEAR)
        except LoyaltyError:
            counted.give_back()
            self._tries_left += 1
            raise
        if is_right:
            counted.give_back()
            self._request, self.is_given = None, True
            return CodeRight()
        if self._tries_left > 0:
            return CodeWrong(self._tries_left)
        self._request = None
        return CodeVoid(VoidReason.TRIES)


def _name(contact: Contact) -> str:
    return f"{contact.kind.value}:{contact.value}"
