"""How long to wait before the next attempt."""

from __future__ import annotations

from kiosk.backends.retry_after import LONGEST_PAUSE_S, kept_within

FIRST_WAIT_S = 1.0
LONGEST_OWN_WAIT_S = 300.0
LONGEST_WAIT_S = LONGEST_PAUSE_S
"""No attempt is ever further away than this, whatever the server asks for."""


def wait_s(attempts: int, jitter: float, asked_s: float | None = None) -> float:
    """Seconds until the next attempt, after `attempts` that settled nothing (0 counts as 1).

    1, 2, 4 ... 300 s with equal jitter: between half of it and all of it. `jitter` runs from 0 to 1.
    `asked_s` is the server's Retry-After, None where it asked for nothing; it is honoured up to 900 s.
    """
    longest_s = min(FIRST_WAIT_S * 2.0 ** min(max(attempts, 1) - 1, 30), LONGEST_OWN_WAIT_S)
    own_s = longest_s / 2 + longest_s / 2 * jitter
    return own_s if asked_s is None else max(own_s, asked_wait_s(asked_s))


def asked_wait_s(asked_s: float) -> float:
    """A server's Retry-After, kept within 1 to 900 s; one that is no number counts as the shortest."""
    return kept_within(asked_s)
