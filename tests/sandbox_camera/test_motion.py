"""Poses over time."""

from itertools import pairwise

import pytest

from kiosk.sandbox.virtual_camera.motion import APPROACH_S, LEAVE_S, Gesture


def test_item_comes_from_below_and_rests_after_the_approach() -> None:
    gesture = Gesture("card", 10.0, seed=3)
    assert gesture.pose(9.99) is None
    first, half, there = (gesture.pose(10.0 + APPROACH_S * part) for part in (0, 0.3, 1))
    assert first
    assert half
    assert there
    assert first.y > 720 + 100
    assert first.y > half.y > there.y
    assert there.raised == 1
    assert abs(there.y - 344) < 20


def test_held_item_moves_a_little_and_never_much() -> None:
    gesture = Gesture("phone", 0.0, seed=5)
    poses = [pose for k in range(40, 400) if (pose := gesture.pose(k / 20))]
    steps = [abs(b.x - a.x) + abs(b.y - a.y) for a, b in pairwise(poses)]
    assert 0 < max(steps) < 4
    assert max(pose.x for pose in poses) - min(pose.x for pose in poses) < 12


def test_put_down_item_leaves_without_a_jump_even_while_it_comes() -> None:
    gesture = Gesture("card", 0.0).released_at(0.2)
    before, after = gesture.pose(0.199), gesture.pose(0.201)
    assert before
    assert after
    assert abs(before.y - after.y) < 8
    assert gesture.gone_s == pytest.approx(0.2 + LEAVE_S)
    assert gesture.pose(gesture.gone_s) is None


def test_chosen_time_counts_from_being_in_place_and_put_down_may_only_shorten_it() -> None:
    gesture = Gesture("card", 1.0).lasting(2.0)
    assert gesture.release_s == 1.0 + APPROACH_S + 2.0
    assert gesture.released_at(2.0).release_s == 2.0
    assert gesture.released_at(9.0) == gesture


def test_chosen_angle_and_distance_are_kept() -> None:
    near, far = (Gesture("card", 0, angle_deg=17, distance=d).pose(3.0) for d in (1.0, 2.0))
    assert near
    assert far
    assert near.roll_deg == pytest.approx(17, abs=1)
    assert near.scale / far.scale == pytest.approx(2)
