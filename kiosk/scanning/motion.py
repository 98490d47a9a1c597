"""Whether anything happens before the camera: an empty scene need not be decoded thirty times a second."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

_BLOCKS = (32, 18)
# Gray levels by which the mean of one block must change; sensor noise averages out over a block.
_CHANGE = 5.0
# A still scene is looked at this often all the same.
_STILL_STEP_S = 0.2


class MotionGate:
    """Picks the frames worth decoding. Times are monotonic seconds from the caller."""

    def __init__(self) -> None:
        self._blocks: NDArray[np.float32] | None = None
        self._looked_s = float("-inf")

    def is_worth_a_look(self, gray: Gray, now_s: float, *, is_busy: bool) -> bool:
        """True if the picture differs from the last one looked at, or it is time, or a code is in view."""
        quarter = cv2.resize(gray, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        blocks = cv2.resize(quarter, _BLOCKS, interpolation=cv2.INTER_AREA).astype(np.float32)
        is_still = self._blocks is not None and float(np.abs(blocks - self._blocks).max()) < _CHANGE
        if is_still and not is_busy and now_s - self._looked_s < _STILL_STEP_S:
            return False
        self._blocks, self._looked_s = blocks, now_s
        return True
