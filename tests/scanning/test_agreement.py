from __future__ import annotations

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.decoded import DecodedText

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
