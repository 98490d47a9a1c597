from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.camera.camera_events import Sight
from ui.viewmodels.self_service.aim_hint import STAYS_S, Hint, InView, SteadyHint, hint_for, text_of

GOOD = {"light": 230.0, "dark": 20.0, "edge_px": 2.2}


@pytest.mark.parametrize(
    ("sight", "brightness", "hint"),
    [
        (None, None, Hint.HOLD_STILL),
        (Sight(None), 120, Hint.HOLD_STILL),
        (Sight(0.30, **GOOD), 120, Hint.HOLD_STILL),
        (Sight(0.10, **GOOD), 120, Hint.CLOSER),
        (Sight(0.10, is_square=True, **GOOD), 120, Hint.HOLD_STILL),
        (Sight(0.04, is_square=True, **GOOD), 120, Hint.CLOSER),
        (Sight(0.90, **GOOD), 120, Hint.FURTHER),
        (Sight(0.60, is_square=True, **GOOD), 120, Hint.FURTHER),
        (Sight(0.40, is_cut=True, **GOOD), 120, Hint.FURTHER),
        (Sight(0.60, light=220, dark=60, edge_px=9), 120, Hint.FURTHER),
        (Sight(0.30, light=220, dark=60, edge_px=9), 120, Hint.HOLD_STILL),
        (Sight(0.30, light=60, dark=10, edge_px=2), 120, Hint.BRIGHTER_SCREEN),
        (Sight(0.30, light=60, dark=10, edge_px=2), 20, Hint.TOO_DARK),
        (Sight(0.30, light=200, dark=10, edge_px=2), 20, Hint.HOLD_STILL),
        (Sight(0.10, is_read=True, **GOOD), 120, Hint.HOLD_STILL),
    ],
)
def test_a_code_in_view_gets_the_hint_that_helps(
    sight: Sight | None, brightness: float | None, hint: Hint
) -> None:
    assert hint_for(InView.CODE, sight, brightness) is hint


def test_nothing_in_view_asks_for_a_code_and_two_codes_for_one() -> None:
    assert hint_for(InView.NOTHING, Sight(0.1), 120) is Hint.SHOW_CODE
    assert hint_for(InView.SEVERAL_CODES, Sight(0.1), 120) is Hint.ONE_AT_A_TIME
    assert hint_for(InView.LEFT_BEHIND, None, 120) is Hint.TAKE_AWAY


def test_every_hint_has_words_of_its_own() -> None:
    assert len({text_of(hint) for hint in Hint}) == len(Hint)


def test_the_first_hint_comes_at_once_and_the_next_waits_its_turn() -> None:
    hint = SteadyHint().want(Hint.HOLD_STILL, 10.0)
    assert hint.shown is Hint.HOLD_STILL
    hint = hint.want(Hint.CLOSER, 10.3)
    assert hint.shown is Hint.HOLD_STILL
    assert hint.waits_s(10.3) == pytest.approx(0.5)
    assert hint.want(Hint.CLOSER, 10.3 + 0.5).shown is Hint.CLOSER


def test_a_hint_that_is_no_longer_wanted_never_appears() -> None:
    hint = SteadyHint().want(Hint.HOLD_STILL, 10.0).want(Hint.CLOSER, 10.2).want(Hint.HOLD_STILL, 10.4)
    assert hint.waits_s(10.4) is None


@given(st.lists(st.tuples(st.floats(0.01, 0.6), st.sampled_from(Hint)), max_size=60))
def test_no_hint_flickers(wishes: list[tuple[float, Hint]]) -> None:
    now_s, hint, changes = 0.0, SteadyHint(), []
    for step_s, wanted in wishes:
        now_s += step_s
        before, hint = hint.shown, hint.want(wanted, now_s)
        if hint.shown is not before:
            changes.append((now_s, before))
    for (earlier_s, _), (later_s, left) in itertools.pairwise(changes):
        assert left is Hint.SHOW_CODE or later_s - earlier_s >= STAYS_S
