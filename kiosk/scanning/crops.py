"""Straightened, enlarged pictures of what looks like a 1D barcode.

zxing-cpp reads 1D codes only near its scan lines' directions and from two pixels a module; turning a likely
region upright and doubling it costs little and reads far more than trying every angle of the whole frame.
OpenCV's own decoder invents numbers, so it is asked for places only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

_MAX_CROPS = 4
_ENLARGE = 2.0
# The detector's box ends at the first and last bar; decoders want the quiet zone around it too.
_QUIET_SHARE = 0.15
_MAX_SIDE = 1600
# More rows add time, not certainty.
_MAX_ROWS = 240
_MIN_SIDE = 12.0
# The detector fails on pictures smaller than its own windows.
_MIN_PICTURE = 80


@dataclass(frozen=True, slots=True)
class Crop:
    """`image` is upright and enlarged; `to_frame` (2x3) takes its pixels back to the frame's."""

    image: Gray
    to_frame: NDArray[np.float64]

    @property
    def is_light_on_dark(self) -> bool:
        """True if the quiet zones at both ends are darker than what lies between them."""
        strip = max(self.image.shape[1] // 16, 1)
        ends = (self.image[:, :strip].mean() + self.image[:, -strip:].mean()) / 2
        return bool(ends < self.image.mean())

    def corners_in_frame(self, corners: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        """The same points in the frame's pixels."""
        points = np.asarray(corners, np.float64) @ self.to_frame[:, :2].T + self.to_frame[:, 2]
        return tuple((round(x), round(y)) for x, y in points.tolist())


def find_regions(gray: Gray) -> list[NDArray[np.float32]]:
    """Corner points (4x2, frame pixels) of what may be 1D codes, largest first; searched at half size."""
    if min(gray.shape[:2]) < _MIN_PICTURE:
        return []
    half = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    found, points = _detector().detectMulti(half)
    if not found or points is None:
        return []
    regions = [np.asarray(quad, np.float32).reshape(4, 2) * 2 for quad in points]
    return sorted(regions, key=lambda quad: -abs(float(cv2.contourArea(quad))))[:_MAX_CROPS]


def straightened(gray: Gray, regions: list[NDArray[np.float32]]) -> Iterator[Crop]:
    """One crop for each region, its long side horizontal."""
    for quad in regions:
        crop = _straighten(gray, quad)
        if crop is not None:
            yield crop


def _straighten(gray: Gray, quad: NDArray[np.float32]) -> Crop | None:
    (centre_x, centre_y), (width, height), angle = cv2.minAreaRect(quad)
    if width < height:
        width, height, angle = height, width, angle + 90
    if height < _MIN_SIDE:
        return None
    quiet = max(width * _QUIET_SHARE, 10.0)
    width, height = width + 2 * quiet, height * 1.1
    scale = min(_ENLARGE, _MAX_SIDE / width)
    rows = min(height * scale, _MAX_ROWS)
    radians = np.deg2rad(angle)
    along = np.array([np.cos(radians), np.sin(radians)]) / scale
    across = np.array([-np.sin(radians), np.cos(radians)]) / scale
    columns = int(width * scale)
    origin = np.array([centre_x, centre_y]) - along * columns / 2 - across * rows / 2
    to_frame = np.column_stack([along, across, origin])
    image = cv2.warpAffine(
        gray,
        to_frame,
        (columns, max(int(rows), 1)),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return Crop(np.asarray(image, np.uint8), to_frame)


@cache
def _detector() -> cv2.barcode.BarcodeDetector:
    return cv2.barcode.BarcodeDetector()
