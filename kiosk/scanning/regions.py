"""Where a picture may hold a 1D code: patches full of parallel edges.

Bars are the one thing in a shop whose gradients all point along one line. That is found at a quarter of what
the decoders cost, at any angle, and out of focus too; OpenCV's detector finds some codes that this misses.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
Quad = NDArray[np.float32]

_MAX_REGIONS = 4
_HALVED_FROM = 700
_CELL_PX = 4
# Share of the gradients that must agree on one direction, and how strong they must be (gray levels a pixel).
_COHERENCE = 0.6
_STRENGTH = 12.0
_MIN_CELLS = 6
# A ragged patch is texture, not a label.
_FILLED = 0.35
_MIN_PICTURE = 8
# OpenCV's detector fails on pictures smaller than its own windows.
_MIN_FOR_OPENCV = 80


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle in the frame's pixels; `angle` (radians) is the direction in which its code is read."""

    middle: tuple[float, float]
    angle: float
    length: float
    height: float

    @property
    def corners(self) -> Quad:
        """Its four corners, clockwise from the start of the code."""
        along = np.array([math.cos(self.angle), math.sin(self.angle)]) * self.length / 2
        across = np.array([-math.sin(self.angle), math.cos(self.angle)]) * self.height / 2
        middle = np.array(self.middle)
        ends = [
            middle - along - across,
            middle + along - across,
            middle + along + across,
            middle - along + across,
        ]
        return np.array(ends, np.float32)


def parallel_edges(gray: Gray) -> list[Region]:
    """Patches of parallel edges, largest first, four at most. Takes 2 ms at 1280x720."""
    if min(gray.shape[:2]) < _MIN_PICTURE:
        return []
    half = _halved(gray) if max(gray.shape) > _HALVED_FROM else gray
    across, down, mixed = _gradient_products(half)
    strength = across + down
    coherence = np.sqrt((across - down) ** 2 + 4 * mixed * mixed) / (strength + 1)
    cells = ((coherence > _COHERENCE) & (strength > _STRENGTH**2)).astype(np.uint8)
    cells = cv2.morphologyEx(cells, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)).astype(np.uint8)
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(cells)
    scale = (gray.shape[1] / cells.shape[1], gray.shape[0] / cells.shape[0])
    regions: list[Region] = []
    for label in sorted(range(1, count), key=lambda each: -sizes[each, cv2.CC_STAT_AREA])[:12]:
        if sizes[label, cv2.CC_STAT_AREA] < _MIN_CELLS or len(regions) == _MAX_REGIONS:
            break
        rows, columns = _members(labels, sizes, label)
        twice = math.atan2(2 * float(mixed[rows, columns].sum()), float((across - down)[rows, columns].sum()))
        region = _around((columns + 0.5) * scale[0], (rows + 0.5) * scale[1], twice / 2, scale)
        if len(rows) * scale[0] * scale[1] >= _FILLED * region.length * region.height:
            regions.append(region)
    return regions


def opencv_regions(gray: Gray, scale: float = 0.5) -> list[Region]:
    """What OpenCV's detector proposes, searched at `scale`, largest first, four at most."""
    if min(gray.shape[:2]) * scale < _MIN_FOR_OPENCV / 2:
        return []
    searched = (
        gray if scale == 1 else cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    )
    found, points = _detector().detectMulti(searched)
    if not found or points is None:
        return []
    quads = [np.asarray(quad, np.float32).reshape(4, 2) / scale for quad in points]
    quads.sort(key=lambda quad: -abs(float(cv2.contourArea(quad))))
    return [_upright(quad) for quad in quads[:_MAX_REGIONS]]


def _upright(quad: Quad) -> Region:
    middle, (width, height), degrees = cv2.minAreaRect(quad)
    if width < height:
        width, height, degrees = height, width, degrees + 90
    # The detector's box ends within the bars' height; a little more does no harm.
    return Region((middle[0], middle[1]), math.radians(degrees), width, height * 1.1)


def _halved(gray: Gray) -> Gray:
    return np.asarray(cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


def _gradient_products(gray: Gray) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Means of the products of the two slopes (squared, squared, mixed) around each cell."""
    slope_x = cv2.Sobel(gray, cv2.CV_32F, 1, 0, ksize=3, scale=0.25)
    slope_y = cv2.Sobel(gray, cv2.CV_32F, 0, 1, ksize=3, scale=0.25)
    size = (gray.shape[1] // _CELL_PX, gray.shape[0] // _CELL_PX)

    def mean(product: cv2.typing.MatLike) -> NDArray[np.float32]:
        small = cv2.resize(product, size, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.blur(small, (5, 5)), np.float32)

    squared_x, squared_y = cv2.multiply(slope_x, slope_x), cv2.multiply(slope_y, slope_y)
    return mean(squared_x), mean(squared_y), mean(cv2.multiply(slope_x, slope_y))


def _members(
    labels: cv2.typing.MatLike, sizes: cv2.typing.MatLike, label: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    left, top = int(sizes[label, cv2.CC_STAT_LEFT]), int(sizes[label, cv2.CC_STAT_TOP])
    right, bottom = left + int(sizes[label, cv2.CC_STAT_WIDTH]), top + int(sizes[label, cv2.CC_STAT_HEIGHT])
    rows, columns = np.nonzero(labels[top:bottom, left:right] == label)
    return rows + top, columns + left


def _around(
    x: NDArray[np.float64], y: NDArray[np.float64], angle: float, cell: tuple[float, float]
) -> Region:
    """The rectangle at `angle` that holds the cells with these middles."""
    cosine, sine = math.cos(angle), math.sin(angle)
    along, across = x * cosine + y * sine, y * cosine - x * sine
    low_u, high_u = float(along.min()) - cell[0] / 2, float(along.max()) + cell[0] / 2
    low_v, high_v = float(across.min()) - cell[1] / 2, float(across.max()) + cell[1] / 2
    u, v = (low_u + high_u) / 2, (low_v + high_v) / 2
    return Region((u * cosine - v * sine, u * sine + v * cosine), angle, high_u - low_u, high_v - low_v)


@cache
def _detector() -> cv2.barcode.BarcodeDetector:
    return cv2.barcode.BarcodeDetector()
