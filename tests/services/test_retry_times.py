"""Waits grow to five minutes, are spread, and honour what the server asks for within reason."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.retry_times import LONGEST_OWN_WAIT_S, LONGEST_WAIT_S, asked_wait_s, wait_s

attempts = st.integers(min_value=0, max_value=10**9)
jitters = st.floats(min_value=0, max_value=1)
asked = st.none() | st.floats(allow_nan=True, allow_infinity=True)


@pytest.mark.parametrize(
    ("number", "longest_s"), [(1, 1), (2, 2), (3, 4), (4, 8), (9, 256), (10, 300), (1000, 300)]
)
def test_longest_wait_doubles_to_five_minutes(number: int, longest_s: float) -> None:
    assert wait_s(number, 1.0) == longest_s
    assert wait_s(number, 0.0) == longest_s / 2


@given(attempts, jitters)
def test_own_wait_is_never_under_half_a_second_nor_over_five_minutes(number: int, jitter: float) -> None:
    assert 0.5 <= wait_s(number, jitter) <= LONGEST_OWN_WAIT_S


@given(attempts, jitters)
def test_waits_never_shrink(number: int, jitter: float) -> None:
    assert wait_s(number, jitter) <= wait_s(number + 1, jitter)


@given(attempts, jitters, asked)
def test_no_wait_is_longer_than_the_longest(number: int, jitter: float, asked_s: float | None) -> None:
    assert 0.5 <= wait_s(number, jitter, asked_s) <= LONGEST_WAIT_S


@given(attempts, jitters, st.floats(min_value=1, max_value=900))
def test_server_is_not_asked_earlier_than_it_wants(number: int, jitter: float, asked_s: float) -> None:
    assert wait_s(number, jitter, asked_s) >= asked_s


@pytest.mark.parametrize(("asked_s", "kept_s"), [(0, 1), (-9, 1), (math.nan, 1), (1e9, 900), (math.inf, 900)])
def test_what_the_server_asks_for_is_kept_within_reason(asked_s: float, kept_s: float) -> None:
    assert asked_wait_s(asked_s) == kept_s
