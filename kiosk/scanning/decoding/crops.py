"""Straightened, enlarged pictures of what looks like a 1D barcode, and what makes its bars clearer.

zxing-cpp reads 1D codes only near its scan lines' directions and from two pixels a module; turning a likely
region upright and doubling it costs little and reads far more than trying every angle of the whole frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.decoding.regions import Gray, Region

_ENLARGE = 2.0
# A region ends at the first and last bar; decoders want the quiet zone around it too.
_QUIET_SHARE = 0.15
_MIN_QUIET_PX = 10.0
_MAX_SIDE = 1600
# More rows add time, not certainty.
_MAX_ROWS = 240
_MIN_HEIGHT = 6.0
_MIN_LENGTH = 20.0
_SHARPEN_PX = 3.0
_SHARPEN = 1.5
_BANDS = 8
_BAND_ROWS = 12
_MAX_SKEW = 0.5
_LINE_ROWS = 7
_MIN_EDGES = 12


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

    def corners_in_frame(self, corners: Iterable[tuple[float, float]]) -> tuple[tuple[int, int], ...]:
        """The same points in the frame's pixels."""
        points = np.asarray(tuple(corners), np.float64) @ self.to_frame[:, :2].T + self.to_frame[:, 2]
        return tuple((round(x), round(y)) for x, y in points.tolist())


def straightened(gray: Gray, regions: Iterable[Region], enlarge: float = _ENLARGE) -> Iterator[Crop]:
    """One crop for each region that is large enough, its code's reading direction horizontal."""
    for region in regions:
        if region.height >= _MIN_HEIGHT and region.length >= _MIN_LENGTH:
            yield _straighten(gray, region, enlarge)


def has_bars(gray: Gray, region: Region) -> bool:
    """True if a line through the middle crosses as many edges as the shortest code has, or nearly.

    Furniture has parallel edges too, but few. Takes 0.05 ms, a fiftieth of decoding the region.
    """
    columns = max(int(region.length), 1)
    along, across = region.along, region.across
    origin = np.array(region.middle) - along * columns / 2 - across * _LINE_ROWS / 2
    strip = _cut(gray, np.column_stack([along, across, origin]), (columns, _LINE_ROWS))
    line = strip.mean(axis=0, dtype=np.float32).reshape(1, -1)
    level = cv2.blur(line, (max(columns // 8, 9), 1))
    # What stands out of its surroundings by less than this is noise, or a shadow.
    height = max(float(line.std()) * 0.25, 2.0)
    side = np.sign(line - level)[np.abs(line - level) > height]
    return int(np.count_nonzero(np.diff(side))) >= _MIN_EDGES


def _straighten(gray: Gray, region: Region, enlarge: float) -> Crop:
    length = region.length + 2 * max(region.length * _QUIET_SHARE, _MIN_QUIET_PX)
    scale = min(enlarge, _MAX_SIDE / length)
    columns, rows = int(length * scale), max(int(min(region.height * scale, _MAX_ROWS)), 1)
    along, across = region.along / scale, region.across / scale
    origin = np.array(region.middle) - along * columns / 2 - across * rows / 2
    to_frame = np.column_stack([along, across, origin])
    return Crop(_cut(gray, to_frame, (columns, rows)), to_frame)


def sharpened(crop: Crop) -> Crop:
    """The same, sharpened for its enlargement."""
    return replace(crop, image=sharp(crop.image, _SHARPEN_PX))


def sharp(gray: Gray, radius_px: float = _SHARPEN_PX * 2 / 3) -> Gray:
    """Against defocus: what blur took from the edges' contrast, given back in excess."""
    soft = cv2.GaussianBlur(gray, (0, 0), radius_px)
    return np.asarray(cv2.addWeighted(gray, 1 + _SHARPEN, soft, -_SHARPEN, 0), np.uint8)


def averaged_along_bars(crop: Crop) -> Crop:
    """Against noise and scratches: a few bands, each the mean of its rows, sharpened.

    Every row of a bar shows the same, so their mean keeps the bars and loses the rest.
    """
    image = _deskewed(crop.image)
    height, width = image.shape
    bands = min(_BANDS, height)
    means = [
        image[height * each // bands : height * (each + 1) // bands].mean(axis=0) for each in range(bands)
    ]
    wide = cv2.resize(np.stack(means).astype(np.float32), (width * 2, bands), interpolation=cv2.INTER_CUBIC)
    clear = 2 * wide - cv2.GaussianBlur(wide, (0, 0), sigmaX=_SHARPEN_PX, sigmaY=0.01)
    rows = np.repeat(np.clip(clear, 0, 255).astype(np.uint8), _BAND_ROWS, axis=0)
    stretch = np.diag([0.5, height / (bands * _BAND_ROWS)])
    to_frame = np.column_stack([crop.to_frame[:, :2] @ stretch, crop.to_frame[:, 2]])
    return Crop(rows, to_frame)


def _deskewed(image: Gray) -> Gray:
    """The same with its bars truly upright; a tilted card leaves them leaning."""
    slope_x = cv2.Sobel(image, cv2.CV_32F, 1, 0)
    slope_y = cv2.Sobel(image, cv2.CV_32F, 0, 1)
    mixed = float(cv2.multiply(slope_x, slope_y).sum())
    lean = math.atan2(2 * mixed, float((slope_x * slope_x).sum() - (slope_y * slope_y).sum())) / 2
    if abs(lean) > _MAX_SKEW:
        return image
    height, width = image.shape
    shear = np.array([[1, -math.tan(lean), math.tan(lean) * height / 2], [0, 1, 0]])
    return _cut(image, shear, (width, height))


def _cut(gray: Gray, to_source: NDArray[np.float64], size: tuple[int, int]) -> Gray:
    how = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    cut = cv2.warpAffine(gray, to_source, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.uint8)
