from __future__ import annotations

from kiosk.scanning.motion import MotionGate
from tests.fakes.code_pictures import code, gray_of, scene

EMPTY = [gray_of(scene(None, seed=seed)) for seed in range(3)]
CARD = gray_of(scene(code("4006381333931", module_px=2)))


def looks(gate: MotionGate, *, is_busy: bool = False) -> int:
    return sum(gate.is_worth_a_look(EMPTY[n % 3], n / 30, is_busy=is_busy) for n in range(60))


def test_an_empty_scene_is_looked_at_five_times_a_second() -> None:
    assert 9 <= looks(MotionGate()) <= 11


def test_a_card_that_comes_into_view_is_looked_at_at_once() -> None:
    gate = MotionGate()
    gate.is_worth_a_look(EMPTY[0], 0.0, is_busy=False)
    assert not gate.is_worth_a_look(EMPTY[1], 0.03, is_busy=False)
    assert gate.is_worth_a_look(CARD, 0.06, is_busy=False)


def test_every_frame_counts_while_a_code_is_in_view() -> None:
    assert looks(MotionGate(), is_busy=True) == 60
