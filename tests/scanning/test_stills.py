from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

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
