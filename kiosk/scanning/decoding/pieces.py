"""Tells a piece of a code from a code, in the symbologies where a piece reads as a shorter number."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.decoding.decoded import WEAK, DecodedText
from kiosk.scanning.decoding.regions import Gray

# How many modules of a code's length its text takes, where a wide bar or space is three of them.
_MODULES: dict[str, Callable[[int], int]] = {
    "ITF": lambda digits: 9 * digits + 9,
    "Codabar": lambda signs: 12 * signs,
    "Code39": lambda signs: 16 * (signs + 2),
}
# Bars that go on show within so many modules, since none and no space between them is wider than three.
_QUIET_MODULES = 5
# How far off the ends may be, as a share of the code's length.
_UNSURE = 0.015
# The cosine of 8 degrees: less of a slant stays inside the bars of any code.
_STRAIGHT = 0.99
_ASIDE_MODULES = 4
_AROUND_PX = 8
_LINE_ROWS = 3
_MIN_LINE_PX = 20.0


def is_piece(gray: Gray, code: DecodedText) -> bool:
    """True if bars go on right beyond what was read, in a symbology where a piece reads as a code.

    A whole code has a quiet zone there. The corners are pixels of `gray`.
    """
    if code.symbology not in WEAK:
        return False
    corners = np.array(code.corners, np.float64)
    start, end = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
    length = float(np.linalg.norm(end - start))
    if length < _MIN_LINE_PX:
        return False
    along = (end - start) / length
    module = length / _MODULES[code.symbology](len(code.text))
    beyond = length * _UNSURE + _QUIET_MODULES * module
    line = _line(gray, start - along * beyond, along, length + 2 * beyond)
    outside = round(_QUIET_MODULES * module)
    limit = float(np.ptp(line[outside : len(line) - outside])) / 2
    if _goes_on(line[:outside], limit) or _goes_on(line[-outside:], limit):
        return True
    across_bars = _across_bars(gray, start, end)
    if abs(float(across_bars @ along)) > _STRAIGHT:
        return False
    # A line that crosses the bars at a slant may have left the code by its side, where it looks quiet.
    outwards = across_bars if across_bars @ along > 0 else -across_bars
    aside = np.array([-outwards[1], outwards[0]]) * _ASIDE_MODULES * module
    return any(
        _goes_on(_line(gray, place + side, way, beyond), limit)
        for place, way in ((start, -outwards), (end, outwards))
        for side in (aside, -aside)
    )


def _line(
    gray: Gray, origin: NDArray[np.float64], along: NDArray[np.float64], length: float
) -> NDArray[np.float64]:
    """Gray values from `origin` on, a pixel apart, each the mean of a few beside it."""
    across = np.array([-along[1], along[0]])
    to_source = np.column_stack([along, across, origin - across * _LINE_ROWS / 2])
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (max(round(length), 1), _LINE_ROWS)
    strip = cv2.warpAffine(gray, to_source, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(strip.mean(axis=0), np.float64)


def _goes_on(values: NDArray[np.float64], limit: float) -> bool:
    return values.size > 0 and float(np.ptp(values)) > limit


def _across_bars(gray: Gray, start: NDArray[np.float64], end: NDArray[np.float64]) -> NDArray[np.float64]:
    """The direction in which the gray values around the line change most, of length 1."""
    low = np.floor(np.minimum(start, end) - _AROUND_PX).astype(int).clip(0)
    high = np.ceil(np.maximum(start, end) + _AROUND_PX).astype(int)
    part = gray[low[1] : high[1], low[0] : high[0]]
    by_x = cv2.Sobel(part, cv2.CV_32F, 1, 0)
    by_y = cv2.Sobel(part, cv2.CV_32F, 0, 1)
    tensor = np.array(
        [[(by_x * by_x).sum(), (by_x * by_y).sum()], [(by_x * by_y).sum(), (by_y * by_y).sum()]]
    )
    return np.asarray(np.linalg.eigh(tensor)[1][:, 1], np.float64)
