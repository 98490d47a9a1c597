from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.scanning.camera.camera_events import Sight
from kiosk.scanning.camera.scan_loop import region_of
from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.sight import look
from tests.fakes.code_pictures import code, gray_of, scene

EAN = "4006381333931"


def seen(picture: Gray) -> Sight:
    return look(picture, Ladder().read(picture).codes, picture.shape[1])


def held(module_px: int, symbology: str = "EAN13") -> Gray:
    return gray_of(scene(code(EAN, symbology, module_px)))


def test_a_code_that_was_read_is_as_wide_as_its_bars() -> None:
    sight = seen(held(4))
    assert sight.is_read
    assert sight.width_px == pytest.approx(95 * 4, rel=0.03)
    assert sight.width_share == pytest.approx(95 * 4 / 1280, rel=0.03)


def test_a_code_too_small_to_read_is_located_all_the_same() -> None:
    sight = seen(held(1))
    assert not sight.is_read
    assert sight.width_share is not None
    assert sight.width_share < 0.14


def test_a_blurred_code_has_wide_edges_whatever_its_size() -> None:
    for module_px in (3, 5, 8):
        sharp = held(module_px)
        assert seen(sharp).edge_px < 2.5
        assert seen(np.asarray(cv2.GaussianBlur(sharp, (0, 0), 3), np.uint8)).edge_px > 3.2


def test_a_qr_code_is_square_and_a_barcode_is_not() -> None:
    assert seen(held(6, "QRCode")).is_square
    assert not seen(held(4)).is_square


def test_a_dark_screen_is_told_by_its_light_parts() -> None:
    dim = np.asarray(held(4) * 0.2, np.uint8)
    assert seen(dim).light < 85
    assert seen(held(4)).light > 200


def test_a_code_that_reaches_the_border_is_cut() -> None:
    picture = held(4)
    part = np.ascontiguousarray(picture[:, 500:])
    sight = look(part, Ladder().read(part).codes, 1280)
    assert sight.is_cut or sight.width_share is None
    assert not seen(picture).is_cut


def test_an_empty_picture_has_no_code_to_measure() -> None:
    assert seen(gray_of(scene(None))).width_share is None


def test_a_region_is_a_share_of_the_picture_and_never_empty() -> None:
    picture = gray_of(scene(None))
    assert region_of(picture, None) is picture
    assert region_of(picture, (25, 0, 50, 100)).shape == (720, 640)
    assert np.array_equal(region_of(picture, (25, 50, 50, 50)), picture[360:, 320:960])
    assert region_of(np.zeros((3, 3), np.uint8), (90, 90, 10, 10)).size > 0
