"""A camera on this computer, as OpenCV shows it: packed pictures if it is asked for them, else ready ones."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


class PackedCamera:
    """Gives `frames` (BGR), the first of them as `broken` if packed; `packing` is what it says of itself."""

    def __init__(
        self,
        frames: Sequence[Picture],
        *,
        packing: str = "MJPG",
        has_jpegs: bool = True,
        broken: Sequence[bytes] = (),
    ) -> None:
        self._frames = frames
        self._packing = packing
        self._has_jpegs = has_jpegs
        self._broken = broken
        self._index = -1
        self._is_packed = False
        self.unpacked = 0
        """Pictures that the driver had to unpack."""

    def getBackendName(self) -> str:  # noqa: N802 - OpenCV's name
        return "V4L2"

    def get(self, control: int) -> float:
        return cv2.VideoWriter.fourcc(*self._packing) if control == cv2.CAP_PROP_FOURCC else 0.0

    def set(self, control: int, value: float) -> bool:
        if control == cv2.CAP_PROP_CONVERT_RGB:
            self._is_packed = value == 0
        return control == cv2.CAP_PROP_CONVERT_RGB

    def grab(self) -> bool:
        self._index += 1
        return self._index < len(self._frames)

    def retrieve(self) -> tuple[bool, Picture]:
        frame = self._frames[self._index]
        if not self._is_packed:
            self.unpacked += 1
            return True, frame
        if self._index < len(self._broken):
            return True, np.frombuffer(self._broken[self._index], np.uint8).reshape(1, -1)
        if not self._has_jpegs:
            return True, np.full((1, 2 * frame.size // 3), 128, np.uint8)
        return True, np.asarray(cv2.imencode(".jpg", frame)[1], np.uint8).reshape(1, -1)

    def release(self) -> None:
        self._index = len(self._frames)
