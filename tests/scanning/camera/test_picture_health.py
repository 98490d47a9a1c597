from __future__ import annotations

import numpy as np

from kiosk.scanning.camera.camera_events import CameraFault
from kiosk.scanning.camera.picture_health import PictureHealth, brightness, sharpness
from tests.fakes.code_pictures import code, gray_of, scene

BLACK = np.zeros((720, 1280), np.uint8)
NOISY = [gray_of(scene(None, seed=seed)) for seed in range(2)]


def test_pictures_that_change_are_healthy() -> None:
    health = PictureHealth(2.0)
    assert {health.observe(NOISY[frame % 2], frame / 30) for frame in range(120)} == {None}
    assert health.has_moved


def test_a_picture_repeated_to_the_last_bit_is_frozen_and_thaws() -> None:
    health = PictureHealth(2.0)
    found = [health.observe(NOISY[0], frame / 30) for frame in range(70)]
    assert found[58] is None
    assert found[62] is CameraFault.FROZEN
    assert not health.has_moved
    assert health.observe(NOISY[1], 70 / 30) is None


def test_a_picture_repeated_in_two_shades_is_frozen_all_the_same() -> None:
    """Pictures that are shown are unpacked in colour, the others in gray; the two differ by a bit or two."""
    health = PictureHealth(2.0)
    shades = NOISY[0], NOISY[0] ^ 1
    found = [
        health.observe(shades[frame % 2], frame / 30, is_from_colour=frame % 2 == 0) for frame in range(70)
    ]
    assert found[58] is None
    assert found[62] is CameraFault.FROZEN
    assert not health.has_moved
    assert health.observe(NOISY[1], 70 / 30, is_from_colour=False) is None
    assert health.has_moved


def test_a_video_file_may_stand_still() -> None:
    health = PictureHealth(0)
    assert {health.observe(NOISY[0], frame / 30) for frame in range(300)} == {None}


def test_a_dark_picture_is_black_not_frozen() -> None:
    health = PictureHealth(2.0)
    found = [health.observe(BLACK, frame / 30) for frame in range(120)]
    assert CameraFault.BLACK in found
    assert CameraFault.FROZEN not in found
    assert health.observe(NOISY[0], 4.1) is None


def test_measures_tell_a_sharp_picture_from_a_flat_one() -> None:
    sharp = gray_of(scene(code("4006381333931", module_px=5)))
    assert sharpness(sharp) > 10 * sharpness(NOISY[0])
    assert brightness(BLACK) == 0
