"""When a server asks to be left alone: `Retry-After`, and the pause that every call keeps."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

SHORTEST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 900.0
_FIRST_BACK_OFF_S = 1.0
_SECONDS = re.compile(r"[0-9]{1,18}", re.ASCII)


def parse_retry_after(value: str | None, answered_at: str | None, utc_now: datetime) -> float | None:
    """Read `Retry-After` in either of its forms (RFC 9110, 10.2.3), in seconds from now, within 1-900.

    None if it is missing or garbage. A date is compared with the `Date` of the same answer where there is
    one, so that a wrong clock on this machine does not matter.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return kept_within(float(text))
    until = _http_date(text)
    if until is None:
        return None
    return kept_within((until - (_http_date(answered_at or "") or utc_now)).total_seconds())


def kept_within(seconds: float) -> float:
    """`seconds` within what a server may ask for; the shortest pause for what is no number."""
    if math.isnan(seconds):
        return SHORTEST_PAUSE_S
    return min(max(seconds, SHORTEST_PAUSE_S), LONGEST_PAUSE_S)


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class HostPause:
    """The time during which no request may go to the host."""

    def __init__(self, monotonic: Callable[[], float], random: Callable[[], float]) -> None:
        """`monotonic` counts seconds, `random` gives numbers from 0 to 1."""
        self._monotonic = monotonic
        self._random = random
        self._ends_at = 0.0
        self._refusals = 0

    @property
    def remaining_s(self) -> float:
        """Seconds left, at most `LONGEST_PAUSE_S`; 0 when the host may be asked."""
        # The difference of two large sums may be off by a rounding.
        return min(max(0.0, self._ends_at - self._monotonic()), LONGEST_PAUSE_S)

    def keep(self, seconds: float) -> None:
        """Leave the host alone for `seconds` at least."""
        self._ends_at = max(self._ends_at, self._monotonic() + seconds)

    def back_off(self) -> None:
        """The host is overloaded and does not say for how long: 1, 2, 4 ... 900 s with equal jitter.

        Refusals of requests that were under way together count once.
        """
        if self.remaining_s > 0:
            return
        longest = min(_FIRST_BACK_OFF_S * 2.0 ** min(self._refusals, 16), LONGEST_PAUSE_S)
        self._refusals += 1
        self.keep(longest / 2 + longest / 2 * self._random())

    def host_answered(self) -> None:
        """The host serves requests again; the next back-off starts small."""
        self._refusals = 0
