from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

from kiosk.config_rules import CodeRule
from kiosk.scanning import decode_still
from kiosk.scanning.code_rules import CodeClassifier
from tests.fakes.code_pictures import code, gray_of, scene, side_by_side


@pytest.mark.parametrize("degrees", [0, 20, 45, 90])
def test_a_1d_code_on_which_two_passes_agree_is_read(degrees: float) -> None:
    frame = gray_of(scene(code("4006381333931", module_px=4), degrees=degrees))
    assert decode_still(frame) == [("EAN13", "4006381333931")]


def test_a_small_code_is_read() -> None:
    small = cv2.resize(code("4006381333931", module_px=4), None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA)
    assert decode_still(gray_of(scene(np.asarray(small, np.uint8)))) == [("EAN13", "4006381333931")]


def test_codes_with_a_meaning_come_first() -> None:
    both = side_by_side(code("https://shop.example", "QRCode", 5), code("4006381333931"))
    texts = [text for _, text in decode_still(gray_of(scene(both)), rules=CodeClassifier())]
    assert texts == ["4006381333931", "https://shop.example"]


def test_the_budget_ends_the_search() -> None:
    empty = gray_of(scene(None, size=(2560, 1440)))
    started = time.perf_counter()
    assert decode_still(empty, budget_ms=1) == []
    short = time.perf_counter() - started
    started = time.perf_counter()
    decode_still(empty)
    assert short < time.perf_counter() - started


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (1, 3000), (39, 39), (41, 90)])
def test_pictures_of_odd_sizes_do_no_harm(shape: tuple[int, int]) -> None:
    assert decode_still(np.full(shape, 128, np.uint8)) == []


CARD = gray_of(scene(code("4006381333931", module_px=4)))


@pytest.mark.parametrize(
    "picture",
    [
        cv2.cvtColor(CARD, cv2.COLOR_GRAY2BGR),
        cv2.cvtColor(CARD, cv2.COLOR_GRAY2BGRA),
        CARD[..., None],
        np.repeat(CARD, 2, axis=1)[:, ::2],
        CARD[::-1, ::-1],
        np.asfortranarray(CARD),
    ],
    ids=["BGR", "BGRA", "one channel", "with gaps", "backwards", "by columns"],
)
def test_a_picture_may_lie_in_memory_in_any_way(picture: np.ndarray) -> None:
    assert decode_still(picture) == [("EAN13", "4006381333931")]


@pytest.mark.parametrize(
    "picture",
    [CARD / 255, CARD.astype(np.uint16), CARD > 128, CARD[0], np.zeros((4, 4, 2), np.uint8), None, [[1, 2]]],
    ids=["shares", "16 bits", "bits", "a row", "two channels", "nothing", "a list"],
)
def test_what_is_no_picture_is_refused_in_words(picture: object) -> None:
    with pytest.raises(ValueError, match="a picture is rows of uint8"):
        decode_still(picture)  # type: ignore[arg-type]


@pytest.mark.parametrize("picture", [CARD, CARD[:0]])
def test_an_unknown_format_is_refused_with_the_known_ones(picture: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"unknown symbology 'Nonsense'.*EAN13"):
        decode_still(picture, formats=["EAN13", "Nonsense"])


@pytest.mark.alone
def test_a_huge_picture_is_looked_at_within_its_budget() -> None:
    huge = np.asarray(cv2.resize(CARD, (8000, 6000)), np.uint8)
    started = time.thread_time()
    assert decode_still(huge, budget_ms=400) == [("EAN13", "4006381333931")]
    took_s = time.thread_time() - started
    started = time.thread_time()
    decode_still(huge, budget_ms=0)
    assert time.thread_time() - started < min(took_s, 0.4)


def test_formats_may_come_one_by_one() -> None:
    assert decode_still(CARD, formats=iter(["QRCode", "EAN13"])) == [("EAN13", "4006381333931")]
    assert decode_still(CARD, formats={"EAN13": 1}) == [("EAN13", "4006381333931")]
    assert decode_still(CARD, formats=[]) == []


def test_rules_may_be_given_as_they_stand_in_the_settings() -> None:
    both = gray_of(scene(side_by_side(code("https://shop.example", "QRCode", 5), code("4006381333931"))))
    web = CodeRule(name="web", meaning="voucher", prefix="https://")
    for rules, first in (([], "4006381333931"), ((), "4006381333931"), ((web,), "https://shop.example")):
        assert decode_still(both, rules=rules)[0][1] == first


@pytest.mark.parametrize("rules", [7, "EAN13", [{"name": "x"}], [None], object()])
def test_rules_that_are_none_are_refused_in_words(rules: object) -> None:
    with pytest.raises(ValueError, match="rules are a CodeClassifier or CodeRules"):
        decode_still(CARD, rules=rules)  # type: ignore[arg-type]


@pytest.mark.parametrize("budget_ms", [float("nan"), -1, "100", [5]])
def test_a_budget_that_is_no_time_is_refused_in_words(budget_ms: object) -> None:
    with pytest.raises(ValueError, match="a budget is milliseconds"):
        decode_still(CARD, budget_ms=budget_ms)  # type: ignore[arg-type]


def test_a_budget_may_be_endless() -> None:
    assert decode_still(CARD, budget_ms=float("inf")) == [("EAN13", "4006381333931")]
