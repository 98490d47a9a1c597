"""Whether something grows, told apart from noise that comes and goes."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence


def slope(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Theil-Sen: the median of the slopes between any two points.

    A minority of wild values, such as a table that doubled once, does not move it, and a steady leak does.
    Raises ValueError with fewer than two different `xs`.
    """
    slopes = [
        (later_y - y) / (later_x - x)
        for (x, y), (later_x, later_y) in itertools.combinations(zip(xs, ys, strict=True), 2)
        if later_x != x
    ]
    if not slopes:
        raise ValueError("a trend needs two different points")
    return statistics.median(slopes)


def growth(values: Sequence[float]) -> float:
    """How much higher the last third lies than the first one, by medians. Raises ValueError if empty."""
    if not values:
        raise ValueError("nothing was measured")
    third = max(len(values) // 3, 1)
    return statistics.median(values[-third:]) - statistics.median(values[:third])
