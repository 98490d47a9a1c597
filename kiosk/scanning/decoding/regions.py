"""Where a picture may hold a 1D code: patches full of parallel edges.

Bars are the one thing in a shop whose gradients all point along one line. That is found at a quarter of what
the decoders cost, at any angle, and out of focus too; OpenCV's detector finds some codes that this misses.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
Quad = NDArray[np.float32]
Floats = NDArray[np.float32]
Vector = NDArray[np.float64]
Places = NDArray[np.intp]

_MAX_REGIONS = 4
_MAX_PATCHES = 16
_HALVED_FROM = 700
_CELL_PX = 4
# Share of the gradients that must agree on one direction, and how strong they must be (gray levels a pixel).
_COHERENCE = 0.6
_STRENGTH = 12.0
# How far a patch's slopes may go one way, and how well each cell must agree with the patch's direction.
_ONE_SIDED = 0.45
_AGREEING = 0.7
_MAX_LEAN = 1.5
_MIN_CELLS = 6
# A ragged patch is texture, not a label.
_FILLED = 0.35
_MIN_PICTURE = 8
# OpenCV's detector fails on pictures smaller than its own windows.
_MIN_FOR_OPENCV = 80


@dataclass(frozen=True, slots=True)
class Region:
    """A parallelogram in the frame's pixels: a tilted card shows its bars leaning.

    `angle` (radians) is square to the bars, `length` its extent that way, `height` that of the bars; a step
    along `angle` moves the code `lean` steps along its bars.
    """

    middle: tuple[float, float]
    angle: float
    length: float
    height: float
    lean: float = 0.0

    @property
    def along(self) -> Vector:
        """The reading direction, one pixel long as measured square to the bars."""
        return np.array([math.cos(self.angle), math.sin(self.angle)]) + self.lean * self.across

    @property
    def across(self) -> Vector:
        """The direction of the bars, one pixel long."""
        return np.array([-math.sin(self.angle), math.cos(self.angle)])

    @property
    def corners(self) -> Quad:
        """Its four corners, clockwise from the start of the code."""
        along, across = self.along * self.length / 2, self.across * self.height / 2
        middle = np.array(self.middle)
        ends = [
            middle - along - across,
            middle + along - across,
            middle + along + across,
            middle - along + across,
        ]
        return np.array(ends, np.float32)


def parallel_edges(gray: Gray, *, is_fine: bool = False) -> list[Region]:
    """Patches of parallel edges, those with most of them first, four at most.

    A large picture is searched at half size in 2 ms, where modules under two pixels are lost; `is_fine`
    finds those too, in four times the time.
    """
    if min(gray.shape[:2]) < _MIN_PICTURE:
        return []
    searched = _halved(gray) if max(gray.shape) > _HALVED_FROM and not is_fine else gray
    fields = _gradients(searched)
    cells = ((fields.coherence > _COHERENCE) & (fields.strength > _STRENGTH**2)).astype(np.uint8)
    cells = cv2.morphologyEx(cells, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)).astype(np.uint8)
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(cells)
    scale = (gray.shape[1] / cells.shape[1], gray.shape[0] / cells.shape[0])
    largest = sorted(range(1, count), key=lambda each: -sizes[each, cv2.CC_STAT_AREA])[:_MAX_PATCHES]
    regions: list[tuple[float, Region]] = []
    for label in largest:
        if sizes[label, cv2.CC_STAT_AREA] < _MIN_CELLS:
            break
        found = _region(fields, *_members(labels, sizes, label), scale)
        if found is not None:
            regions.append(found)
    regions.sort(key=lambda each: -each[0])
    return [region for _, region in regions[:_MAX_REGIONS]]


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


class _Fields(NamedTuple):
    """Means around each cell: of the products of the two slopes, of the slopes, and of their steepness."""

    squared_x: Floats
    squared_y: Floats
    mixed: Floats
    slope_x: Floats
    slope_y: Floats
    steepness: Floats

    @property
    def strength(self) -> Floats:
        return self.squared_x + self.squared_y

    @property
    def coherence(self) -> Floats:
        """How far the slopes lie on one line, whichever way they go; 0 to 1."""
        apart = self.squared_x - self.squared_y
        return np.asarray(np.sqrt(apart**2 + 4 * self.mixed**2) / (self.strength + 1), np.float32)


def _gradients(gray: Gray) -> _Fields:
    slope_x = cv2.Sobel(gray, cv2.CV_32F, 1, 0, ksize=3, scale=0.25)
    slope_y = cv2.Sobel(gray, cv2.CV_32F, 0, 1, ksize=3, scale=0.25)
    size = (max(gray.shape[1] // _CELL_PX, 1), max(gray.shape[0] // _CELL_PX, 1))

    def mean(values: cv2.typing.MatLike) -> Floats:
        small = cv2.resize(values, size, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.blur(small, (5, 5)), np.float32)

    squared_x, squared_y = cv2.multiply(slope_x, slope_x), cv2.multiply(slope_y, slope_y)
    mixed, steepness = cv2.multiply(slope_x, slope_y), cv2.sqrt(cv2.add(squared_x, squared_y))
    return _Fields(*map(mean, (squared_x, squared_y, mixed, slope_x, slope_y, steepness)))


def _members(labels: cv2.typing.MatLike, sizes: cv2.typing.MatLike, label: int) -> tuple[Places, Places]:
    left, top = int(sizes[label, cv2.CC_STAT_LEFT]), int(sizes[label, cv2.CC_STAT_TOP])
    right, bottom = left + int(sizes[label, cv2.CC_STAT_WIDTH]), top + int(sizes[label, cv2.CC_STAT_HEIGHT])
    rows, columns = np.nonzero(labels[top:bottom, left:right] == label)
    return rows + top, columns + left


def _region(
    fields: _Fields, rows: Places, columns: Places, cell: tuple[float, float]
) -> tuple[float, Region] | None:
    """How many slopes there are, and the parallelogram around them; None if it can be no code."""
    apart = (fields.squared_x - fields.squared_y)[rows, columns]
    mixed = 2 * fields.mixed[rows, columns]
    twice = math.atan2(float(mixed.sum()), float(apart.sum()))
    # The edges of the card that touch the code run other ways.
    agrees = apart * math.cos(twice) + mixed * math.sin(twice) > _AGREEING * np.hypot(apart, mixed)
    rows, columns = rows[agrees], columns[agrees]
    if len(rows) < _MIN_CELLS or _is_one_edge(fields, rows, columns):
        return None
    weight = fields.steepness[rows, columns]
    x = np.asarray((columns + 0.5) * cell[0], np.float64)
    y = np.asarray((rows + 0.5) * cell[1], np.float64)
    region = _around(x, y, weight, twice / 2, cell[0])
    if len(rows) * cell[0] * cell[1] < _FILLED * region.length * region.height:
        return None
    return float(weight.sum()), region


def _is_one_edge(fields: _Fields, rows: Places, columns: Places) -> bool:
    """True if the slopes go one way: a bar has two edges that cancel out, the edge of a table has one."""
    x, y = float(fields.slope_x[rows, columns].sum()), float(fields.slope_y[rows, columns].sum())
    return math.hypot(x, y) > _ONE_SIDED * float(fields.steepness[rows, columns].sum())


def _around(x: Vector, y: Vector, weight: Floats, angle: float, cell_px: float) -> Region:
    """The parallelogram that holds the cells with these middles."""
    cosine, sine = math.cos(angle), math.sin(angle)
    along, across = x * cosine + y * sine, y * cosine - x * sine
    middle_u, middle_v = float(np.average(along, weights=weight)), float(np.average(across, weights=weight))
    spread = float(np.average((along - middle_u) ** 2, weights=weight))
    shared = float(np.average((along - middle_u) * (across - middle_v), weights=weight))
    lean = shared / spread if spread > 0 else 0.0
    if abs(lean) > _MAX_LEAN:
        lean = 0.0
    upright = across - lean * along
    low_u, high_u = float(along.min()) - cell_px / 2, float(along.max()) + cell_px / 2
    low_v, high_v = float(upright.min()) - cell_px / 2, float(upright.max()) + cell_px / 2
    u = (low_u + high_u) / 2
    v = (low_v + high_v) / 2 + lean * u
    middle = (u * cosine - v * sine, u * sine + v * cosine)
    return Region(middle, angle, high_u - low_u, high_v - low_v, lean)


@cache
def _detector() -> cv2.barcode.BarcodeDetector:
    return cv2.barcode.BarcodeDetector()
