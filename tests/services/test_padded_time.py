"""When a refusal is told does not depend on why."""

from __future__ import annotations

import pytest

from kiosk.services.padded_time import REMEMBER_S, PaddedTime

STEP_S, LONGEST_S = 1.5, 8.0


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def told_after_s(padded: PaddedTime, trip_s: float, round_trips: int) -> float:
    for done in range(1, round_trips + 1):
        padded.observe(trip_s * done, done)
    elapsed_s = trip_s * round_trips
    return elapsed_s + padded.wait_s(elapsed_s)


@pytest.mark.parametrize("trip_s", [0.01, 0.4, 0.7, 0.74, 0.76, 1.0, 1.4, 1.6, 2.0, 2.9])
def test_switched_off_account_takes_no_longer_than_an_unknown_card(trip_s: float) -> None:
    told = [told_after_s(PaddedTime(STEP_S, LONGEST_S, Clock()), trip_s, trips) for trips in (1, 2)]
    assert told[0] == pytest.approx(told[1])
    assert told[0] >= 2 * trip_s


def test_one_slow_answer_slows_the_next_ones_of_every_kind() -> None:
    padded = PaddedTime(STEP_S, LONGEST_S, Clock())
    told_after_s(padded, 1.4, 1)
    assert told_after_s(padded, 0.05, 1) == told_after_s(padded, 0.05, 2) == pytest.approx(4.5)


def test_slowness_is_forgotten_after_a_while() -> None:
    clock = Clock()
    padded = PaddedTime(STEP_S, LONGEST_S, clock)
    told_after_s(padded, 1.4, 1)
    clock.now_s = REMEMBER_S + 1
    assert told_after_s(padded, 0.05, 1) == pytest.approx(STEP_S)


def test_no_refusal_comes_after_the_last_moment() -> None:
    padded = PaddedTime(STEP_S, LONGEST_S, Clock())
    assert told_after_s(padded, 3.9, 2) == pytest.approx(LONGEST_S)
    assert padded.wait_s(LONGEST_S + 1) == 0
