from __future__ import annotations

import numpy as np
from fakes.code_pictures import code, gray_of, scene

from kiosk.scanning.decoding.motion import MotionGate

EMPTY = [gray_of(scene(None, seed=seed)) for seed in range(3)]
CARD = gray_of(scene(code("4006381333931", module_px=2)))


def test_noise_is_no_change_and_a_card_is() -> None:
    gate = MotionGate()
    assert gate.has_changed(EMPTY[0])
    assert not any(gate.has_changed(EMPTY[n % 3]) for n in range(30))
    assert gate.has_changed(CARD)
    assert not gate.has_changed(CARD)
    assert gate.has_changed(EMPTY[0])


def test_daylight_that_fades_slowly_is_no_change() -> None:
    gate = MotionGate()
    gate.has_changed(EMPTY[0])
    faded = [np.asarray(EMPTY[n % 3] - np.uint8(n // 20), np.uint8) for n in range(600)]
    assert not any(gate.has_changed(each) for each in faded)
