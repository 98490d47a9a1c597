"""How long somebody has to wait, in words."""

from __future__ import annotations

import math
from collections.abc import Callable

_LONGEST_IN_SECONDS = 90
LONG_S = 2 * 3600.0
"""Nobody waits so long in a shop: such a time is not told."""


def text_for_wait(left_s: float, seconds: Callable[[int], str], minutes: Callable[[int], str]) -> str:
    """A sentence with the time that is left, never less than that; in seconds up to 90."""
    if left_s <= _LONGEST_IN_SECONDS:
        return seconds(max(1, math.ceil(left_s)))
    return minutes(math.ceil(left_s / 60))
