from __future__ import annotations

import pytest

from kiosk.scanning.decoding.agreement import Agreement
from kiosk.scanning.decoding.decoded import DecodedText

HERE = ((100, 100), (300, 100), (300, 200), (100, 200))
THERE = ((600, 100), (800, 100), (800, 200), (600, 200))


def ean(text: str, corners: tuple[tuple[int, int], ...] = HERE) -> DecodedText:
    first, second, third, fourth = corners
    return DecodedText(text, "EAN13", (first, second, third, fourth))


def qr(text: str) -> DecodedText:
    return DecodedText(text, "QRCode", HERE)


def agreed(agreement: Agreement, now_s: float, *codes: DecodedText) -> set[str]:
    return {seen.code.text for seen in agreement.observe(now_s, codes) if seen.is_agreed}


def test_a_1d_code_counts_when_two_frames_agree() -> None:
    agreement = Agreement()
    assert agreed(agreement, 0.0, ean("1")) == set()
    assert agreed(agreement, 0.03, ean("1")) == {"1"}


def test_a_qr_code_counts_at_once() -> None:
    assert agreed(Agreement(), 0.0, qr("1")) == {"1"}


def test_two_sightings_far_apart_do_not_agree() -> None:
    agreement = Agreement()
    agreed(agreement, 0.0, ean("1"))
    assert agreed(agreement, 1.5, ean("1")) == set()


def test_two_different_numbers_at_one_place_must_settle_which_is_right() -> None:
    agreement = Agreement()
    agreed(agreement, 0.0, ean("right"))
    agreed(agreement, 0.03, ean("wrong"))
    assert agreed(agreement, 0.06, ean("right")) == set()
    assert agreed(agreement, 0.09, ean("right")) == {"right"}


def test_a_number_elsewhere_in_the_picture_is_no_rival() -> None:
    agreement = Agreement()
    agreed(agreement, 0.0, ean("1"), ean("2", THERE))
    assert agreed(agreement, 0.03, ean("1"), ean("2", THERE)) == {"1", "2"}


def test_a_code_that_was_missed_for_a_moment_is_still_in_view_but_not_fresh() -> None:
    agreement = Agreement()
    agreement.observe(0.0, [qr("1")])
    (seen,) = agreement.observe(0.2, [])
    assert not seen.is_fresh
    assert agreement.observe(0.5, []) == []


def shown(agreement: Agreement, texts: str, fps: float = 30.0, start_s: float = 0.0) -> list[str]:
    """What counts in each frame; a letter is the number read in it, a dot is nothing."""
    counted = []
    for number, text in enumerate(texts):
        codes = [ean(text)] if text != "." else []
        counted.append("".join(sorted(agreed(agreement, start_s + number / fps, *codes))))
    return counted


@pytest.mark.parametrize("held_s", [0.1, 0.3, 1.0, 2.0, 5.0, 60.0])
@pytest.mark.parametrize("fps", [5, 8, 15, 30])
@pytest.mark.parametrize("away", [0, 1, 4])
def test_another_card_at_the_same_place_counts_within_half_a_second(
    held_s: float, fps: int, away: int
) -> None:
    held = max(round(held_s * fps), 2)
    counted = shown(Agreement(), "A" * held + "." * away + "B" * fps, fps)
    assert counted[1] == "A"
    first = counted.index("B")
    assert (first - (held + away) + 1) / fps <= 0.5 or first == held + away + 1, "its second frame"
    assert "AB" not in counted, "the old card is out of view when the new one counts"


def test_a_card_that_is_read_in_two_frames_of_three_is_replaced_in_time_too() -> None:
    counted = shown(Agreement(), "AA." * 20 + "B.B" * 5)
    assert counted.index("B") - 60 <= 15


@pytest.mark.parametrize(
    "frames",
    [
        "A" * 30 + "M" + "A" * 30,
        "A" * 30 + "MM" + "A" * 30,
        "A" * 30 + "MMMMM" + "A" * 30,
        "AM" * 30,
        "AAM" * 20,
        "A" * 10 + "....MM...." + "A" * 10,
        ("A" * 8 + ".M.M.") * 6,
        "A....A....A....MM...A....A....",
        ("A" + "." * 5 + "M" + "." * 3) * 5,
        "A" * 20 + "....M" + "...." * 3 + "M",
    ],
)
def test_a_misread_of_a_held_card_never_counts(frames: str) -> None:
    assert all("M" not in each for each in shown(Agreement(), frames))


def test_a_code_on_a_screen_that_changes_is_the_only_one_in_view_at_once() -> None:
    agreement = Agreement()
    for number in range(10):
        agreement.observe(number / 30, [qr("old")])
    assert agreed(agreement, 0.34, qr("new")) == {"new"}
