"""Whether a camera's pictures are worth decoding: not black, not for ever the same; and how good they are."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanning.camera.camera_events import CameraFault
from kiosk.scanning.decoding.regions import Gray

_BLACK_MEAN = 8.0
_BLACK_DEVIATION = 4.0
_BLACK_AFTER_S = 1.5


class PictureHealth:
    """Judges one frame after the other. Times are monotonic seconds from the caller."""

    def __init__(self, frozen_after_s: float) -> None:
        self._frozen_after_s = frozen_after_s
        self._samples: dict[bool, Gray] = {}
        self._changed_s = 0.0
        self._lit_s: float | None = None
        self.has_moved = frozen_after_s <= 0

    def observe(self, gray: Gray, now_s: float, *, is_from_colour: bool = True) -> CameraFault | None:
        """BLACK, FROZEN, or None for a good picture. Black wins: a covered camera may repeat itself.

        `is_from_colour`: how it became gray, since the two ways differ by a bit or two for the same picture.
        """
        # Sensor noise changes some of these pixels in every frame of a camera that works.
        sample = gray[::4, ::4].copy()
        before = self._samples.get(is_from_colour)
        if not self._samples:
            self._changed_s = now_s
        if before is None or not np.array_equal(sample, before):
            self._samples[is_from_colour] = sample
            if before is not None:
                self.has_moved, self._changed_s = True, now_s
        mean, deviation = cv2.meanStdDev(sample)
        if mean[0, 0] >= _BLACK_MEAN or deviation[0, 0] >= _BLACK_DEVIATION or self._lit_s is None:
            self._lit_s = now_s
        if now_s - self._lit_s >= _BLACK_AFTER_S:
            return CameraFault.BLACK
        if self._frozen_after_s > 0 and now_s - self._changed_s >= self._frozen_after_s:
            return CameraFault.FROZEN
        return None


def brightness(gray: Gray) -> float:
    """Mean of the gray values, 0 to 255."""
    return float(gray[::4, ::4].mean())


def sharpness(gray: Gray) -> float:
    """Variance of the Laplacian in the middle of the picture, where the code is held."""
    height, width = gray.shape[:2]
    middle = gray[height // 4 : height - height // 4, width // 4 : width - width // 4]
    return float(cv2.Laplacian(middle, cv2.CV_16S).var()) if middle.size else 0.0
