"""A leak is told from a table that doubled once and from what comes and goes."""

from __future__ import annotations

import pytest

from benchmarks.soak.trend import growth, slope

VISITS = list(range(0, 250, 10))


def test_steady_leak_is_seen_through_noise() -> None:
    noise = [37 * (visits % 70) for visits in VISITS]
    assert slope(VISITS, [5 * visits + each for visits, each in zip(VISITS, noise, strict=True)]) > 1


def test_one_jump_is_no_leak() -> None:
    assert slope(VISITS, [4000.0 if visits > 200 else 0.0 for visits in VISITS]) == 0


def test_growth_is_what_stays_at_the_end() -> None:
    assert growth([30, 32, 31, 90, 30, 31, 30, 32, 31]) == 0
    assert growth([30, 30, 30, 31, 31, 31, 32, 32, 32]) == 2


def test_nothing_measured_is_no_trend() -> None:
    with pytest.raises(ValueError, match="measured"):
        growth([])
    with pytest.raises(ValueError, match="points"):
        slope([1, 1], [2, 3])
