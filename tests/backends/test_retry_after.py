"""`Retry-After` in both forms, and in every other."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backends.retry_after import LONGEST_PAUSE_S, HostPause, parse_retry_after

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("2", 2),
        (" 30 ", 30),
        ("0", 1),
        ("1000000000", 900),
        ("Tue, 10 Mar 2026 12:00:30 GMT", 30),
        ("Tue, 10 Mar 2026 11:00:00 GMT", 1),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 900),
        (None, None),
        ("", None),
        ("1e9", None),
        ("-5", None),
        ("2.5", None),
        ("٣", None),
        ("soon", None),
        ("Tue, 99 Mar 2026 12:00:30 GMT", None),
    ],
)
def test_both_forms_are_read_and_garbage_is_ignored(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, None, NOW) == seconds


def test_a_date_is_compared_with_the_servers_own_clock() -> None:
    until = "Tue, 10 Mar 2026 12:00:30 GMT"

    wrong_clock = datetime(1970, 1, 1, tzinfo=UTC)
    assert parse_retry_after(until, "Tue, 10 Mar 2026 12:00:10 GMT", wrong_clock) == 20


@given(st.text() | st.integers().map(str) | st.datetimes().map(str), st.text())
def test_nothing_a_server_says_raises_or_leaves_the_range(value: str, date: str) -> None:
    seconds = parse_retry_after(value, date, NOW)

    assert seconds is None or 1 <= seconds <= 900


def test_a_pause_late_on_a_clock_of_fractions_is_not_longer_than_the_longest() -> None:
    for tenths in range(3000):
        now_s = tenths * 2.3e-1
        pause = HostPause(lambda now_s=now_s: now_s, lambda: 1.0)  # type: ignore[misc]
        pause.keep(LONGEST_PAUSE_S)
        assert pause.remaining_s <= LONGEST_PAUSE_S


@given(st.lists(st.floats(0, 2000), max_size=30), st.floats(0, 1))
def test_back_off_stays_between_half_a_second_and_a_quarter_of_an_hour(
    steps: list[float], dice: float
) -> None:
    clock = [0.0]
    pause = HostPause(lambda: clock[0], lambda: dice)
    for step in steps:
        pause.back_off()
        assert pause.remaining_s + 1e-9 >= 0.5
        assert pause.remaining_s <= 900
        clock[0] += pause.remaining_s + step
