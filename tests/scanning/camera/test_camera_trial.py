from __future__ import annotations

import pytest

from kiosk.scanning.camera.camera_events import Sight
from kiosk.scanning.camera.camera_trial import CameraTrial, Grade, TrialResult, grade_light, reach_cm


def held(width_px: float, *, is_read: bool = True, edge_px: float = 2.2) -> Sight:
    return Sight(width_px / 1280, width_px, 230, 20, edge_px, is_read=is_read)


def moved_away(*widths_px: float, edge_px: float = 2.2) -> CameraTrial:
    trial = CameraTrial("Code128", 1280)
    for second, width_px in enumerate(widths_px):
        trial.observe(held(width_px, edge_px=edge_px), 120, float(second))
    return trial


def test_the_reach_is_the_smallest_code_that_was_read() -> None:
    trial = moved_away(888, 666, 444, 500)
    trial.observe(held(300, is_read=False), 120, 4.0)
    assert trial.result().bar_px == pytest.approx(2.0)
    assert trial.result().grade is Grade.GOOD


def test_it_is_over_once_the_code_has_not_been_read_for_a_while() -> None:
    trial = moved_away(888, 666, 444, 400)
    assert not trial.is_over(3.5)
    assert trial.is_over(5.1)


def test_a_glance_is_not_enough_to_judge_a_camera() -> None:
    trial = moved_away(888, 666)
    assert not trial.is_over(60.0)
    with pytest.raises(ValueError, match="not enough"):
        trial.result()


@pytest.mark.parametrize(
    ("result", "grade"),
    [
        (TrialResult(120, 2.2, 2.0, 1280), Grade.GOOD),
        (TrialResult(50, 2.2, 2.0, 1280), Grade.FAIR),
        (TrialResult(120, 3.0, 2.0, 1280), Grade.FAIR),
        (TrialResult(120, 2.2, 3.0, 1280), Grade.FAIR),
        (TrialResult(20, 2.2, 2.0, 1280), Grade.POOR),
        (TrialResult(120, 5.0, 2.0, 1280), Grade.POOR),
        (TrialResult(120, 2.2, 4.0, 1280), Grade.POOR),
    ],
)
def test_the_worst_property_decides(result: TrialResult, grade: Grade) -> None:
    assert result.grade is grade


def test_too_much_light_is_as_bad_as_too_little() -> None:
    assert [grade_light(value) for value in (10, 50, 130, 240)] == [
        Grade.POOR, Grade.FAIR, Grade.GOOD, Grade.POOR,
    ]  # fmt: skip


def test_finer_bars_and_more_pixels_reach_further() -> None:
    assert 15 < reach_cm(2.0, 1280) < 25
    assert reach_cm(2.0, 1920) > reach_cm(2.0, 1280) > reach_cm(3.0, 1280)
