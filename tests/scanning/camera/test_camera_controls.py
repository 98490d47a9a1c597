from __future__ import annotations

import cv2

from kiosk.scanning.camera.camera_device import _ask_for, controls_of
from kiosk.scanning.camera.camera_events import CameraControl
from kiosk.scanning.camera.camera_settings import CameraSettings


class FakeDriver:
    """Takes what it is given, but for the gain."""

    def __init__(self) -> None:
        self.values: dict[int, float] = {}
        self.asked: list[int] = []

    def set(self, control: int, value: float) -> bool:
        self.asked.append(control)
        if control != cv2.CAP_PROP_GAIN:
            self.values[control] = value
        return control != cv2.CAP_PROP_GAIN

    def get(self, control: int) -> float:
        return self.values.get(control, 0.0)


def test_fixed_values_are_set_after_the_regulation_is_off_and_told_as_the_driver_has_them() -> None:
    driver = FakeDriver()
    settings = CameraSettings(0, exposure=150, focus=30, gain=9)
    _ask_for(driver, settings)  # type: ignore[arg-type]
    for automatic, fixed in (
        (cv2.CAP_PROP_AUTO_EXPOSURE, cv2.CAP_PROP_EXPOSURE),
        (cv2.CAP_PROP_AUTOFOCUS, cv2.CAP_PROP_FOCUS),
    ):
        assert driver.asked.index(automatic) < driver.asked.index(fixed)
    assert controls_of(driver, settings) == (  # type: ignore[arg-type]
        CameraControl("exposure", 150, 150),
        CameraControl("focus", 30, 30),
        CameraControl("gain", 9, 0),
    )


def test_what_is_not_fixed_is_not_touched() -> None:
    driver = FakeDriver()
    _ask_for(driver, CameraSettings(0))  # type: ignore[arg-type]
    regulated = {
        cv2.CAP_PROP_AUTO_EXPOSURE,
        cv2.CAP_PROP_AUTOFOCUS,
        cv2.CAP_PROP_EXPOSURE,
        cv2.CAP_PROP_FOCUS,
    }
    assert not regulated & set(driver.asked)
    assert controls_of(driver, CameraSettings(0)) == ()  # type: ignore[arg-type]


def test_a_stream_has_no_controls() -> None:
    assert controls_of(FakeDriver(), CameraSettings("http://127.0.0.1/x.mjpg", focus=3)) == ()  # type: ignore[arg-type]
