from __future__ import annotations

from fakes.code_pictures import code, gray_of, scene

from kiosk.scanning.decoding.attention import Attention

EMPTY = [gray_of(scene(None, seed=seed)) for seed in range(3)]
CARD = gray_of(scene(code("4006381333931", module_px=2)))


class Spent:
    """CPU time, a fixed amount for each look."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def looks(
    attention: Attention,
    seconds: float,
    start_s: float = 0.0,
    *,
    spent: Spent | None = None,
    each_s: float = 0.0,
    is_read: bool = False,
    is_sighted: bool = False,
    has_seen_all: bool = True,
) -> int:
    count = 0
    for n in range(int(seconds * 30)):
        if attention.is_worth_a_look(EMPTY[n % 3], start_s + n / 30):
            count += 1
            if spent is not None:
                spent.seconds += each_s
            attention.saw(is_read=is_read, is_sighted=is_sighted, has_seen_all=has_seen_all)
    return count


def test_a_scene_that_every_pass_has_seen_is_looked_at_twice_a_second() -> None:
    assert 8 <= looks(Attention(Spent()), 4) <= 9


def test_every_frame_counts_until_every_pass_has_looked() -> None:
    assert looks(Attention(Spent()), 2, has_seen_all=False) == 60


def test_every_frame_counts_while_a_code_is_read() -> None:
    assert looks(Attention(Spent()), 20, is_read=True) == 600


def test_a_card_held_still_and_not_yet_read_keeps_the_attention_for_a_while() -> None:
    attention = Attention(Spent())
    assert looks(attention, 8, is_sighted=True) >= 239
    assert looks(attention, 2, start_s=8.0, is_sighted=True) <= 5


def test_a_card_that_comes_into_view_is_looked_at_at_once() -> None:
    attention = Attention(Spent())
    looks(attention, 1.7)
    assert not attention.is_worth_a_look(EMPTY[0], 1.8)
    assert attention.is_worth_a_look(CARD, 1.83)
    assert attention.has_changed


def test_a_slow_machine_keeps_half_a_core_for_the_screen() -> None:
    spent = Spent()
    looks(Attention(spent), 10, spent=spent, each_s=0.1, has_seen_all=False)
    assert 4.5 < spent.seconds < 6.0


def test_a_machine_that_is_far_too_slow_still_looks() -> None:
    spent = Spent()
    assert looks(Attention(spent), 10, spent=spent, each_s=2.0, has_seen_all=False) >= 30
