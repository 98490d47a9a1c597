"""When a host is left alone, and when it is asked again."""

from __future__ import annotations

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backends.circuit_breaker import LONGEST_PROBE_WAIT_S, OPENS_AFTER, CircuitBreaker
from kiosk.domain.errors import AwayReason
from tests.backends.scripted import FakeClock


def make(clock: FakeClock) -> CircuitBreaker:
    return CircuitBreaker(lambda: clock.monotonic_s, lambda: clock.dice)


def fail(breaker: CircuitBreaker, clock: FakeClock, times: int = 1) -> None:
    for _ in range(times):
        breaker.host_failed(clock.monotonic_s, AwayReason.UNREACHABLE)


def probe_in_vain(breaker: CircuitBreaker, clock: FakeClock) -> None:
    assert breaker.begin_probe()
    breaker.host_failed(clock.monotonic_s, AwayReason.TOO_LATE, is_probe=True)
    breaker.end_probe()


def test_failures_in_a_row_open_it_and_an_answer_in_between_does_not() -> None:
    breaker = make(clock := FakeClock())
    fail(breaker, clock, OPENS_AFTER - 1)
    breaker.host_answered()
    fail(breaker, clock, OPENS_AFTER - 1)
    assert not breaker.is_open

    fail(breaker, clock)

    assert breaker.is_open


def test_requests_that_were_under_way_together_count_once() -> None:
    breaker = make(clock := FakeClock())
    begun_at = clock.monotonic_s
    for _ in range(8):
        clock.advance(0.1)
        breaker.host_failed(begun_at, AwayReason.LOST)

    assert not breaker.is_open


def test_what_answers_in_the_hosts_place_opens_it_at_once() -> None:
    breaker = make(clock := FakeClock())

    breaker.host_failed(clock.monotonic_s, AwayReason.PORTAL, is_probe=True)

    assert breaker.is_open


def test_a_probe_is_due_at_once_and_then_ever_more_seldom() -> None:
    breaker = make(clock := FakeClock(dice=1.0))
    fail(breaker, clock, OPENS_AFTER)
    waits = []
    for _ in range(7):
        waits.append(breaker.probe_due_in_s)
        clock.advance(breaker.probe_due_in_s)
        probe_in_vain(breaker, clock)

    assert waits == [0, 4, 8, 16, 32, 64, 64]


def test_an_open_one_that_a_probe_opened_is_not_probed_again_at_once() -> None:
    breaker = make(clock := FakeClock())
    for _ in range(OPENS_AFTER):
        probe_in_vain(breaker, clock)

    assert breaker.is_open
    assert breaker.probe_due_in_s == 2
    assert not breaker.begin_probe()


def test_one_probe_at_a_time() -> None:
    breaker = make(clock := FakeClock())
    fail(breaker, clock, OPENS_AFTER)
    assert breaker.begin_probe()
    assert not breaker.begin_probe()

    # Cancelled: it told nothing, and the next may go.
    breaker.end_probe()

    assert breaker.is_open
    assert breaker.begin_probe()


def test_only_a_probes_answer_closes_it() -> None:
    breaker = make(clock := FakeClock())
    fail(breaker, clock, OPENS_AFTER)
    breaker.host_answered()
    assert breaker.is_open

    assert breaker.begin_probe()
    breaker.host_answered(is_probe=True)
    breaker.end_probe()

    assert not breaker.is_open
    assert breaker.probe_due_in_s == 0
    fail(breaker, clock, OPENS_AFTER - 1)
    assert not breaker.is_open


def test_opening_and_closing_are_logged_with_the_reason_and_the_length() -> None:
    breaker = make(clock := FakeClock())
    with structlog.testing.capture_logs() as lines:
        fail(breaker, clock, OPENS_AFTER)
        clock.advance(90)
        breaker.begin_probe()
        breaker.host_answered(is_probe=True)

    assert lines == [
        {"event": "breaker_opened", "reason": "unreachable", "count": 3, "log_level": "warning"},
        {"event": "breaker_closed", "outage_s": 90.0, "log_level": "info"},
    ]


@pytest.mark.parametrize("dice", [0.0, 0.5, 1.0])
def test_no_more_than_25_probes_in_ten_minutes_whatever_the_dice_say(dice: float) -> None:
    breaker = make(clock := FakeClock(dice=dice))
    end = clock.monotonic_s + 600
    probes = 0
    while clock.monotonic_s < end:
        # Until it opens, the one who asks waits five seconds between two failures.
        probe_in_vain(breaker, clock)
        probes += 1
        clock.advance(breaker.probe_due_in_s if breaker.is_open else 5)

    assert probes <= 25


@given(st.lists(st.sampled_from(["fail", "answer", "probe"]), max_size=60), st.floats(0, 1))
def test_a_probe_is_never_further_away_than_the_longest_wait(steps: list[str], dice: float) -> None:
    breaker = make(clock := FakeClock(dice=dice))
    for step in steps:
        match step:
            case "fail":
                fail(breaker, clock)
            case "answer":
                breaker.host_answered()
            case _:
                clock.advance(breaker.probe_due_in_s)
                probe_in_vain(breaker, clock)
        assert 0 <= breaker.probe_due_in_s <= LONGEST_PROBE_WAIT_S
        clock.advance(1)
