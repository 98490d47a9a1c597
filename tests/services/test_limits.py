"""Caps that abuse meets: codes in vain, questions about addresses, sign-ups."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.limits import (
    CHECKS_OF_ONE_ADDRESS,
    HOUR_S,
    MINUTE_S,
    AddressChecks,
    SlidingWindow,
    UnknownCodeLimit,
    sign_up_limits,
)

MOST = 10
PAUSE_S = 60.0


class Clock:
    """Goes on a little with every look, as a real one does."""

    now_s = 100.0

    def __call__(self) -> float:
        self.now_s += 1e-6
        return self.now_s


def test_thousand_codes_in_a_row_reach_the_loyalty_system_ten_times_a_minute() -> None:
    clock = Clock()
    limit = UnknownCodeLimit(MOST, PAUSE_S, clock)
    asked_s = []
    for _ in range(1000):
        if limit.begin() is not None:
            asked_s.append(clock.now_s)
        clock.now_s += 0.5
    assert len(asked_s) >= 40
    for start in asked_s:
        assert len([at for at in asked_s if start <= at < start + MINUTE_S]) <= MOST


def test_customers_do_not_count_however_many_come() -> None:
    clock = Clock()
    limit = UnknownCodeLimit(MOST, PAUSE_S, clock)
    for _ in range(100):
        look_up = limit.begin()
        assert look_up is not None
        clock.now_s += 0.1
        limit.found(look_up)


def test_code_that_is_given_up_before_its_answer_counts() -> None:
    clock = Clock()
    limit = UnknownCodeLimit(MOST, PAUSE_S, clock)
    assert all(limit.begin() for _ in range(MOST))
    assert limit.begin() is None
    assert limit.pause_left_s() == pytest.approx(PAUSE_S, abs=0.01)


def test_pause_ends_by_itself_and_trying_on_does_not_lengthen_it() -> None:
    clock = Clock()
    limit = UnknownCodeLimit(MOST, PAUSE_S, clock)
    for _ in range(MOST + 1):
        limit.begin()
    for _ in range(59):
        clock.now_s += 1
        assert limit.begin() is None
    clock.now_s += 1.5
    assert limit.pause_left_s() == 0
    assert limit.begin() is not None


@given(st.lists(st.floats(0, 30), min_size=1, max_size=200), st.integers(1, 12))
def test_no_window_ever_holds_more_than_allowed(steps_s: list[float], most: int) -> None:
    clock = Clock()
    window = SlidingWindow(most, MINUTE_S, clock)
    taken_s = []
    for step_s in steps_s:
        clock.now_s += step_s
        at_s = window.take()
        if at_s is not None:
            taken_s.append(at_s)
    for start in taken_s:
        assert len([at for at in taken_s if start <= at < start + MINUTE_S]) <= most


def test_two_hundred_attempts_an_hour_are_cut_to_what_is_allowed() -> None:
    clock = Clock()
    limits = sign_up_limits(60, 120, 60, clock)
    checks = 0
    for minute in range(5):
        clock.now_s += MINUTE_S
        checks += sum(limits.checks.take(f"{minute}-{each}@example.com") for each in range(60))
    sign_ups = sum(limits.sign_ups.take() is not None for _ in range(200))
    assert (checks, sign_ups) == (120, 60)
    clock.now_s += 3601
    assert limits.sign_ups.take() is not None


def test_addresses_cannot_be_tried_in_turn_within_a_minute() -> None:
    clock = Clock()
    checks = AddressChecks(6, 120, clock)
    assert sum(checks.take(f"{each}@example.com") for each in range(120)) == 6
    clock.now_s += MINUTE_S
    assert checks.take("next@example.com")


def test_one_address_is_asked_about_three_times_an_hour_whoever_else_comes() -> None:
    clock = Clock()
    checks = AddressChecks(60, 120, clock)
    assert sum(checks.take("eva@example.com") for _ in range(10)) == CHECKS_OF_ONE_ADDRESS
    assert checks.take("jan@example.com")
    clock.now_s += HOUR_S
    assert checks.take("eva@example.com")


def test_addresses_are_not_kept_in_the_clear_nor_longer_than_they_count() -> None:
    clock = Clock()
    checks = AddressChecks(60, 120, clock)
    checks.take("eva@example.com")
    kept = vars(vars(checks)["_of_each"])
    assert "eva" not in repr(kept)
    clock.now_s += HOUR_S
    checks.take("jan@example.com")
    assert len(vars(vars(checks)["_of_each"])["_windows"]) == 1
