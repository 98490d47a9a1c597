"""One opened camera, stream or file: pictures are taken as they come and unpacked only when they are wanted.

Most cameras pack each picture as a JPEG. Unpacking all of them costs more than everything else that an idle
worker does, and a gray picture, which is all that decoding needs, takes half the time of one in colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]

_MJPG = cv2.VideoWriter.fourcc(*"MJPG")
_JPEG_START = b"\xff\xd8\xff"
# Whatever a picture says about its own orientation: `rotation` in the settings is the only turn.
_GRAY = cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION
_COLOUR = cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION


class Driver(Protocol):
    """What is used of `cv2.VideoCapture`, and means the same here."""

    def getBackendName(self) -> str: ...  # noqa: N802 - OpenCV's name
    def get(self, control: int, /) -> float: ...
    def set(self, control: int, value: float, /) -> bool: ...
    def grab(self) -> bool: ...
    def retrieve(self) -> tuple[bool, cv2.typing.MatLike]: ...
    def release(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Pictures:
    """One picture in gray and, where it was asked for or cost nothing, in colour (BGR)."""

    gray: Picture
    colour: Picture | None


class PictureSource:
    """Takes packed pictures from an opened `driver` where it has JPEGs to give, else ready ones."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._is_packed = _ask_for_packed(driver)

    def take(self) -> bool:
        """Wait for the next picture; False at the end of a file or when the camera is lost."""
        return self._driver.grab()

    def unpack(self, *, in_colour: bool) -> Pictures | None:
        """The picture that was taken last; None if it is broken."""
        try:
            is_good, data = self._driver.retrieve()
            if not is_good or data is None or data.size == 0:
                return None
            return self._from_jpeg(data, in_colour=in_colour) if self._is_packed else _from_ready(data)
        except cv2.error:
            return None

    def release(self) -> None:
        """Close the driver."""
        self._driver.release()

    def _from_jpeg(self, data: cv2.typing.MatLike, *, in_colour: bool) -> Pictures | None:
        packed = np.asarray(data, np.uint8).reshape(-1)
        if packed[:3].tobytes() != _JPEG_START:
            self._do_without()
            return None
        picture = cv2.imdecode(packed, _COLOUR if in_colour else _GRAY)
        if picture is None:
            return None
        return _from_ready(picture) if in_colour else Pictures(np.asarray(picture, np.uint8), None)

    def _do_without(self) -> None:
        """A device that has other pictures than it says unpacks them itself from the next one on."""
        if _is_device(self._driver):
            self._is_packed = not self._driver.set(cv2.CAP_PROP_CONVERT_RGB, 1)


def _ask_for_packed(driver: Driver) -> bool:
    """True if the driver gives packed JPEGs from now on."""
    if int(driver.get(cv2.CAP_PROP_FOURCC)) != _MJPG:
        return False
    if _is_device(driver):
        return driver.set(cv2.CAP_PROP_CONVERT_RGB, 0)
    # A turn that the file asks for is only made on pictures that FFmpeg unpacks.
    is_upright = driver.get(cv2.CAP_PROP_ORIENTATION_META) == 0
    return driver.getBackendName() == "FFMPEG" and is_upright and driver.set(cv2.CAP_PROP_FORMAT, -1)


def _is_device(driver: Driver) -> bool:
    return driver.getBackendName() == "V4L2"


def _from_ready(picture: cv2.typing.MatLike) -> Pictures:
    ready = np.asarray(picture, np.uint8)
    if ready.ndim == 2 or ready.shape[2] == 1:  # infra-red and other monochrome cameras
        gray = ready.reshape(ready.shape[:2])
        return Pictures(gray, np.asarray(cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR), np.uint8))
    return Pictures(np.asarray(cv2.cvtColor(ready, cv2.COLOR_BGR2GRAY), np.uint8), ready)
