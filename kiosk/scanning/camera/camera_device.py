"""Opening a camera, a stream or a file as the settings say, and setting the controls of a camera."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import cv2

from kiosk.scanning.camera.camera_events import CameraControl
from kiosk.scanning.camera.camera_list import device_node
from kiosk.scanning.camera.camera_settings import CameraSettings

OPEN_TIMEOUT_MS = 3000
READ_TIMEOUT_MS = 1800
_CONTROLS = {"exposure": cv2.CAP_PROP_EXPOSURE, "focus": cv2.CAP_PROP_FOCUS, "gain": cv2.CAP_PROP_GAIN}
# Property and value that switch the camera's own regulation off: V4L2 numbers its menu, Windows has a scale.
_AUTOMATIC = {
    "exposure": (cv2.CAP_PROP_AUTO_EXPOSURE, 1.0 if sys.platform.startswith("linux") else 0.25),
    "focus": (cv2.CAP_PROP_AUTOFOCUS, 0.0),
}


def open_source(settings: CameraSettings) -> cv2.VideoCapture | None:
    """An opened source, or None if there is nothing to open. May block for the driver's own time-out."""
    source = settings.source
    try:
        if isinstance(source, int):
            opened = cv2.VideoCapture(source)
        elif source.startswith("/dev/"):
            # A by-id name is a link; OpenCV takes a number out of its digits and would open another camera.
            opened = cv2.VideoCapture(device_node(source), cv2.CAP_V4L2)
        elif "://" in source:
            limits = [
                cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
                OPEN_TIMEOUT_MS,
                cv2.CAP_PROP_READ_TIMEOUT_MSEC,
                READ_TIMEOUT_MS,
            ]
            opened = cv2.VideoCapture(source, cv2.CAP_FFMPEG, limits)
        else:
            opened = cv2.VideoCapture(source, cv2.CAP_FFMPEG)
    except cv2.error:
        return None
    if not opened.isOpened():
        opened.release()
        return None
    if settings.is_device:
        _ask_for(opened, settings)
    return opened


def _ask_for(opened: cv2.VideoCapture, settings: CameraSettings) -> None:
    # Uncompressed 720p does not fit through USB 2 at 30 frames a second.
    opened.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    opened.set(cv2.CAP_PROP_FRAME_WIDTH, settings.width)
    opened.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.height)
    opened.set(cv2.CAP_PROP_FPS, settings.fps)
    # One buffered frame, or the newest picture is a tenth of a second old.
    opened.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    for name, value in fixed_controls(settings):
        # What the camera regulates by itself takes no value. Where None is asked for, nothing is touched:
        # the site may have set it by other means.
        automatic, manual = _AUTOMATIC.get(name, (None, 0.0))
        if automatic is not None:
            opened.set(automatic, manual)
        opened.set(_CONTROLS[name], value)


def controls_of(opened: cv2.VideoCapture, settings: CameraSettings) -> tuple[CameraControl, ...]:
    """What the driver made of each fixed value; empty where none was asked for, or it is no device."""
    if not settings.is_device:
        return ()
    return tuple(
        CameraControl(name, value, float(opened.get(_CONTROLS[name])))
        for name, value in fixed_controls(settings)
    )


def fixed_controls(settings: CameraSettings) -> Iterator[tuple[str, float]]:
    """Name and value of each control that is not left to the camera."""
    for name in _CONTROLS:
        value: int | None = getattr(settings, name)
        if value is not None:
            yield name, float(value)
