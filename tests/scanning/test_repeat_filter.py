from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.repeat_filter import RepeatFilter

STEP_S = 1 / 30


class Camera:
    """Feeds a filter 30 frames a second on a clock of its own, and counts what it lets through."""

    def __init__(self, repeats: RepeatFilter) -> None:
        self.repeats = repeats
        self.now_s = 1000.0

    def show(self, seconds: float, *codes: str) -> list[str]:
        counted: list[str] = []
        for _ in range(round(seconds / STEP_S)):
            self.now_s += STEP_S
            self.repeats.observe(self.now_s, codes)
            counted += [code for code in codes if self.repeats.accept(self.now_s, code)]
        return counted


def test_a_code_held_up_counts_once_however_long() -> None:
    assert Camera(RepeatFilter()).show(20, "a") == ["a"]


def test_the_same_code_shown_again_within_the_window_does_not_count() -> None:
    camera = Camera(RepeatFilter())
    assert camera.show(0.2, "a") == ["a"]
    camera.show(1.2)
    assert camera.show(0.5, "a") == []


def test_the_same_code_counts_again_after_the_window() -> None:
    camera = Camera(RepeatFilter())
    camera.show(0.2, "a")
    camera.show(2.6)
    assert camera.show(0.2, "a") == ["a"]


def test_another_code_counts_at_once() -> None:
    camera = Camera(RepeatFilter())
    camera.show(0.2, "a")
    assert camera.show(0.2, "b") == ["b"]


def test_after_a_visit_a_code_left_in_view_does_not_count_until_it_left() -> None:
    camera = Camera(RepeatFilter())
    camera.show(5, "a")
    camera.repeats.end_of_visit()
    assert camera.show(30, "a") == []
    camera.show(0.8)
    assert camera.show(1, "a") == []
    camera.show(1.1)
    assert camera.show(1, "a") == ["a"]


def test_after_a_visit_a_code_that_had_left_counts_at_once() -> None:
    camera = Camera(RepeatFilter())
    camera.show(0.2, "a")
    camera.show(1.5)
    camera.repeats.end_of_visit()
    assert camera.show(0.1, "a") == ["a"]


def test_a_code_that_just_flickers_at_the_end_of_a_visit_is_still_in_view() -> None:
    camera = Camera(RepeatFilter())
    camera.show(1, "a")
    camera.show(0.5)
    camera.repeats.end_of_visit()
    assert camera.show(1, "a") == []


def test_a_code_first_seen_but_never_counted_is_held_after_the_visit() -> None:
    camera = Camera(RepeatFilter())
    camera.repeats.observe(camera.now_s, ["b"])
    camera.repeats.end_of_visit()
    assert camera.show(1, "b") == []


def test_a_dead_camera_does_not_let_a_phone_on_the_shelf_count_again() -> None:
    camera = Camera(RepeatFilter())
    camera.show(1, "a")
    camera.repeats.end_of_visit()
    camera.now_s += 60
    assert camera.show(1, "a") == []


@given(st.lists(st.tuples(st.floats(0.05, 4), st.lists(st.sampled_from("abc"), unique=True)), max_size=12))
def test_no_code_counts_twice_within_the_window(scenes: Sequence[tuple[float, list[str]]]) -> None:
    camera = Camera(RepeatFilter())
    last: dict[str, float] = {}
    for seconds, codes in scenes:
        for _ in range(round(seconds / STEP_S)):
            for code in camera.show(STEP_S, *codes):
                assert camera.now_s - last.get(code, -10.0) >= 2.5
                last[code] = camera.now_s
