"""When a refusal may be told, so that the time it took tells nothing about the card."""

from __future__ import annotations

import math
from collections.abc import Callable

ROUND_TRIPS = 2
"""The most that a refusal takes: an account that is switched off shows only in the second one."""

REMEMBER_S = 600.0
# Two answers of the same kind differ by this much anyway, and must not fall on two sides of a step.
_MARGIN = 1.1


class PaddedTime:
    """Every refusal is told after the same time, which follows how slow the loyalty system is lately.

    It is a whole number of steps. A slower system raises it for all refusals of the next ten minutes,
    whatever their reason; ordinary customers raise it too, mostly before the first refusal.
    """

    def __init__(self, step_s: float, longest_s: float, clock: Callable[[], float]) -> None:
        """`longest_s`: a screen must have its answer by then."""
        self._step_s = step_s
        self._longest_s = longest_s
        self._clock = clock
        self._steps = 1
        self._until_s = 0.0

    def observe(self, took_s: float, round_trips: int) -> None:
        """The loyalty system answered after `took_s` and that many round trips."""
        now_s = self._clock()
        whole_s = took_s * ROUND_TRIPS / round_trips
        steps = max(1, math.ceil(whole_s * _MARGIN / self._step_s))
        if now_s >= self._until_s:
            self._steps = 1
        if steps >= self._steps:
            self._steps = steps
            self._until_s = now_s + REMEMBER_S

    def wait_s(self, elapsed_s: float) -> float:
        """How much longer a refusal has to wait that began `elapsed_s` ago."""
        return max(0.0, min(self._steps * self._step_s, self._longest_s) - elapsed_s)
