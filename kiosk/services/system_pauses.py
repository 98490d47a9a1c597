"""How long the background leaves the loyalty system in peace, by how its last attempts ended."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.services.retry_times import LONGEST_OWN_WAIT_S, asked_wait_s, wait_s

MOST_REFUSALS = 6
"""Of our log-in or rights, in a row and 300 s apart: after that only staff can help."""


class SystemPauses:
    """What one attempt met, the others would meet too: one pause for all. Seconds of the monotonic clock."""

    def __init__(self, monotonic: Callable[[], float], jitter: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._jitter = jitter
        self._failures_in_a_row = 0
        self._refusals_in_a_row = 0
        self._rests_until = float("-inf")
        self._asked_to_wait_until = float("-inf")

    @property
    def left_s(self) -> float:
        """Seconds until something may be sent again, 0 or less where it may now."""
        return max(self._rests_until, self._asked_to_wait_until) - self._monotonic()

    @property
    def has_failed(self) -> bool:
        """Whether the system has not answered since it last failed to."""
        return self._failures_in_a_row > 0

    @property
    def is_refused_for_good(self) -> bool:
        """Whether it has turned our log-in or rights down so often that waiting is of no use."""
        return self._refusals_in_a_row >= MOST_REFUSALS

    def failed(self, asked_s: float | None = None) -> None:
        """It is away; `asked_s` is the pause that it asked for, None where it asked for none."""
        now_s = self._monotonic()
        self._failures_in_a_row += 1
        self._rests_until = now_s + wait_s(self._failures_in_a_row, self._jitter())
        if asked_s is not None:
            self._asked_to_wait_until = max(self._asked_to_wait_until, now_s + asked_wait_s(asked_s))

    def refused(self) -> float:
        """It turned us down: that does not mend itself, and trying often can lock the account.

        Returns the seconds that it is left alone.
        """
        self._refusals_in_a_row += 1
        self._rests_until = self._monotonic() + LONGEST_OWN_WAIT_S
        return LONGEST_OWN_WAIT_S

    def answered(self) -> bool:
        """It answered; returns whether it had been away before."""
        had_failed = self.has_failed
        self._failures_in_a_row = self._refusals_in_a_row = 0
        return had_failed

    def end(self) -> None:
        """No pause of ours any more; one that the system itself asked for is kept."""
        self._rests_until = float("-inf")
