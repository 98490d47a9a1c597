"""Leaves a host alone that does not answer, so that screens need not wait for what will fail anyway."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from kiosk.domain.errors import AwayReason

_log = structlog.get_logger(__name__)

OPENS_AFTER = 3
# With equal jitter the shortest waits are half of these: at most 25 probes in ten minutes.
FIRST_PROBE_WAIT_S = 4.0
LONGEST_PROBE_WAIT_S = 64.0


class CircuitBreaker:
    """Closed: requests go out. Open: none does, but one probe at a time, ever more seldom; half-open: while a
    probe is under way. Only the caller can say what an answer is worth, so it is told of every end."""

    def __init__(self, monotonic: Callable[[], float], random: Callable[[], float]) -> None:
        """`monotonic` counts seconds, `random` gives numbers from 0 to 1."""
        self._monotonic = monotonic
        self._random = random
        self._failures = 0
        self._failed_at = float("-inf")
        self._opened_at: float | None = None
        self._probe_at = 0.0
        self._failed_probes = 0
        self._is_probing = False

    @property
    def is_open(self) -> bool:
        """Whether requests are to be refused unsent."""
        return self._opened_at is not None

    @property
    def probe_due_in_s(self) -> float:
        """Seconds until a probe may go out, 0 if it may go now."""
        return max(0.0, self._probe_at - self._monotonic()) if self.is_open else 0.0

    def begin_probe(self) -> bool:
        """Whether a probe may go out now; each that may has to end in `end_probe`."""
        if self._is_probing or self.probe_due_in_s > 0:
            return False
        self._is_probing = True
        return True

    def end_probe(self) -> None:
        """The probe is over, however it ended."""
        self._is_probing = False

    def host_answered(self, *, is_probe: bool = False) -> None:
        """A complete answer of any kind. While open only a probe's counts: others may be from before."""
        self._failures = 0
        if self._opened_at is None or not is_probe:
            return
        _log.info("breaker_closed", outage_s=round(self._monotonic() - self._opened_at, 1))
        self._opened_at = None

    def host_failed(self, begun_at: float, reason: AwayReason, *, is_probe: bool = False) -> None:
        """No answer, or one that says that there is none. Requests that were under way together count once:
        a connection that breaks takes all of them along.

        `begun_at` is by the clock of this breaker. What answers in the host's place needs no second look.
        """
        now = self._monotonic()
        if self.is_open:
            if is_probe:
                self._wait_for_next_probe(now)
            return
        if begun_at < self._failed_at and reason is not AwayReason.PORTAL:
            return
        self._failed_at = now
        self._failures += 1
        if self._failures < OPENS_AFTER and reason is not AwayReason.PORTAL:
            return
        _log.warning("breaker_opened", reason=reason.value, count=self._failures)
        self._opened_at = now
        self._failed_probes = 0
        if is_probe:
            self._wait_for_next_probe(now)
        else:
            # It may be one resource of the host that fails: a probe finds out before visitors are sent away.
            self._probe_at = now

    def _wait_for_next_probe(self, now: float) -> None:
        longest = min(FIRST_PROBE_WAIT_S * 2.0 ** min(self._failed_probes, 16), LONGEST_PROBE_WAIT_S)
        self._failed_probes += 1
        self._probe_at = now + longest / 2 + longest / 2 * self._random()
