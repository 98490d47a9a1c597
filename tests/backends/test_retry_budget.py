"""How many repetitions a stretch of time may hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.backends.retry_budget import ALWAYS_ALLOWED, SHARE, WINDOW_S, RetryBudget


def test_a_quiet_kiosk_may_repeat_both_questions_of_one_visit() -> None:
    budget = RetryBudget(lambda: 0.0)
    budget.note_request()
    budget.note_request()

    assert [budget.take() for _ in range(3)] == [True, True, False]


def test_a_tenth_of_what_was_asked_may_be_asked_again() -> None:
    budget = RetryBudget(lambda: 0.0)
    for _ in range(100):
        budget.note_request()

    assert [budget.take() for _ in range(12)] == [True] * 10 + [False] * 2


def test_old_times_do_not_count() -> None:
    now = [0.0]
    budget = RetryBudget(lambda: now[0])
    for _ in range(100):
        budget.note_request()
    for _ in range(10):
        assert budget.take()
    now[0] = WINDOW_S

    assert [budget.take() for _ in range(ALWAYS_ALLOWED + 1)] == [True] * ALWAYS_ALLOWED + [False]


@given(st.lists(st.tuples(st.floats(0, 30), st.integers(0, 12)), max_size=80))
def test_at_no_moment_do_repetitions_pass_their_share(steps: list[tuple[float, int]]) -> None:
    now = 0.0
    budget = RetryBudget(lambda: now)
    asked: list[float] = []
    repeated: list[float] = []
    for wait_s, count in steps:
        now += wait_s
        for _ in range(count):
            budget.note_request()
            asked.append(now)
            if budget.take():
                repeated.append(now)
                recent = [sum(at > now - WINDOW_S for at in times) for times in (asked, repeated)]
                assert recent[1] <= max(ALWAYS_ALLOWED, SHARE * recent[0])
