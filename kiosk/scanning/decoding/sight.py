"""What a code in view looks like: how large, bright and sharp; the ground of "closer" and "hold still"."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from kiosk.scanning.camera.camera_events import Sight
from kiosk.scanning.decoding.decoded import DecodedText
from kiosk.scanning.decoding.regions import Gray, Quad, opencv_regions, parallel_edges

_BORDER_PX = 4
_BAND_PX = 50
_SQUARE = 1.4
"""Up to this many times as long as high, a code is taken for a square one, whose parts are small."""


def look(gray: Gray, codes: Sequence[DecodedText], full_width: int) -> Sight:
    """Measure the largest of the codes that were read, else what looks most like one.

    `gray` is the part that is decoded, `full_width` the whole picture's width in pixels. Takes some 5 ms
    where nothing was read, so it is asked a few times a second, and only while something is in view.
    """
    quads = [np.asarray(code.corners, np.float32) for code in codes] or _unread(gray)
    if not quads:
        return Sight(None)
    quad = max(quads, key=_sides)
    length, height = _sides(quad)
    light, dark, edge = _tones(gray, quad)
    is_square = length < _SQUARE * height
    is_cut = _is_cut(gray, quad)
    return Sight(length / full_width, length, light, dark, edge, is_square, is_cut, bool(codes))


def _unread(gray: Gray) -> list[Quad]:
    """What may be a code: a barcode's bars, else the three corners of a QR code, searched at half size."""
    regions = parallel_edges(gray) or opencv_regions(gray)
    if regions or min(gray.shape[:2]) < 2 * _BORDER_PX:
        return [region.corners for region in regions]
    half = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    found, points = _QR.detect(half)
    return [np.asarray(points, np.float32).reshape(4, 2) * 2] if found else []


_QR = cv2.QRCodeDetector()


def _sides(quad: Quad) -> tuple[float, float]:
    """Length, along which a barcode is read, and height, in pixels."""
    sides = np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1)
    one, other = float(sides[0] + sides[2]) / 2, float(sides[1] + sides[3]) / 2
    return max(one, other), min(one, other)


def _is_cut(gray: Gray, quad: Quad) -> bool:
    height, width = gray.shape[:2]
    low, high = quad.min(axis=0), quad.max(axis=0)
    limit = (width - _BORDER_PX, height - _BORDER_PX)
    return bool((low < _BORDER_PX).any() or (high > limit).any())


def _tones(gray: Gray, quad: Quad) -> tuple[float, float, float]:
    """Light and dark gray values inside, and how many pixels an edge between them takes."""
    left, top = np.maximum(np.floor(quad.min(axis=0)).astype(int), 0)
    right, bottom = np.ceil(quad.max(axis=0)).astype(int)
    # A band through the middle tells as much as the whole, which may be half the picture.
    middle = (top + bottom) // 2
    part = gray[max(top, middle - _BAND_PX) : min(bottom, middle + _BAND_PX), left:right]
    if part.size == 0:
        return 255.0, 0.0, 0.0
    dark, light = (float(value) for value in np.percentile(part, (10, 90)))
    # Scharr's kernel adds up to 32 across two pixels, so this is gray levels a pixel.
    slope_x = cv2.Scharr(part, cv2.CV_32F, 1, 0)
    slope_y = cv2.Scharr(part, cv2.CV_32F, 0, 1)
    steepest = float(np.percentile(cv2.magnitude(slope_x, slope_y), 97)) / 32
    return light, dark, (light - dark) / max(steepest, 1.0)
