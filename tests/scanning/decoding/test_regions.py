from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from fakes.code_pictures import code, gray_of, scene

from kiosk.scanning.decoding.crops import averaged_along_bars, has_bars, straightened
from kiosk.scanning.decoding.decoder import decode_crops
from kiosk.scanning.decoding.regions import opencv_regions, parallel_edges


@pytest.mark.parametrize("degrees", range(0, 180, 15))
def test_bars_are_found_at_any_angle_with_their_direction(degrees: int) -> None:
    frame = gray_of(scene(code("4006381333931", module_px=3), degrees=degrees))
    region = parallel_edges(frame)[0]
    assert math.hypot(region.middle[0] - 640, region.middle[1] - 360) < 30
    off = (math.degrees(region.angle) + degrees) % 180
    assert min(off, 180 - off) < 3
    assert has_bars(frame, region)


def test_leaning_bars_are_straightened() -> None:
    picture = cv2.copyMakeBorder(
        code("4006381333931", module_px=3), 40, 40, 60, 60, cv2.BORDER_CONSTANT, value=255
    )
    lean = np.array([[1, 0, 400], [0.5, 1, 150]], np.float64)
    frame = cv2.warpAffine(np.asarray(picture, np.uint8), lean, (1280, 720), borderValue=(90,))
    gray = np.asarray(frame, np.uint8)
    region = parallel_edges(gray)[0]
    assert abs(abs(region.lean) - 0.5) < 0.15
    crops = list(straightened(gray, [region]))
    assert [found.text for found in decode_crops(crops, ("EAN13",))] == ["4006381333931"]
    averaged = map(averaged_along_bars, crops)
    assert [found.text for found in decode_crops(averaged, ("EAN13",))] == ["4006381333931"]


def test_a_tables_edge_and_a_wall_are_no_bars() -> None:
    frame = np.full((720, 1280), 180, np.uint8)
    frame[300:, :] = 60
    frame[:, 200:260] = 20
    assert not any(has_bars(frame, region) for region in parallel_edges(frame))
    assert parallel_edges(gray_of(scene(None))) == []


def test_a_code_too_fine_for_half_size_is_found_at_full_size() -> None:
    frame = gray_of(scene(code("4006381333931", module_px=1), degrees=20))
    fine = [region for region in parallel_edges(frame, is_fine=True) if has_bars(frame, region)]
    assert math.hypot(fine[0].middle[0] - 640, fine[0].middle[1] - 360) < 20


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (1, 900), (900, 1), (7, 7), (9, 900), (41, 41)])
def test_pictures_of_odd_sizes_do_no_harm(shape: tuple[int, int]) -> None:
    picture = np.full(shape, 128, np.uint8)
    assert parallel_edges(picture) == []
    assert parallel_edges(picture, is_fine=True) == []
    assert opencv_regions(picture) == []
