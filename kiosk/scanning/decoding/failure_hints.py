"""What a picture lacks in which nothing was read, so that whoever took it knows what would have helped."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanning.decoding.crops import Crop, has_bars, straightened
from kiosk.scanning.decoding.decoder import decode_plain
from kiosk.scanning.decoding.regions import Gray, opencv_regions, parallel_edges
from kiosk.scanning.decoding.stills import StillReport
from kiosk.scanning.decoding.symbologies import KNOWN_FORMATS

_DARK = 60.0
_BRIGHT = 225.0
_LOW_CONTRAST = 40.0
# Between light and dark, in pixels; a bar must be wider than that.
_SOFT_EDGE_PX = 4.0
_SMALL_PX = 150.0
_GLARE_SHARE = 0.08


def failure_hints(gray: Gray, report: StillReport) -> list[str]:
    """Plain clauses, most telling first. Reads the picture once more for symbologies that are not enabled."""
    if gray.size == 0:
        return ["the picture is empty"]
    return [*_of_reading(gray, report), *_of_places(gray), *_of_light(gray)]


def _of_reading(gray: Gray, report: StillReport) -> list[str]:
    hints = []
    if report.unproven:
        kinds = ", ".join(sorted({found.code.symbology for found in report.unproven}))
        hints.append(f"read as {kinds}, but by too few passes or with a length that no rule asks for")
    others = {code.symbology for code in decode_plain(gray, KNOWN_FORMATS).codes}
    others -= {found.code.symbology for found in report.unproven}
    if others:
        hints.append(f"a symbology that is not enabled would be read: {', '.join(sorted(others))}")
    return hints


def _of_places(gray: Gray) -> list[str]:
    places = [*parallel_edges(gray, is_fine=True), *opencv_regions(gray)]
    regions = [region for region in places if has_bars(gray, region)][:1]
    crops = list(straightened(gray, regions, 1.0))
    if not crops:
        found = min(gray.shape[:2]) >= 40 and bool(cv2.QRCodeDetector().detect(gray)[0])
        if found:
            return ["a QR code was located but is too small, too blurred, bent or damaged"]
        return ["nothing that looks like a code was found: closer, or all of the code in view"]
    hints = ["a barcode was located"]
    length = regions[0].length
    if length < _SMALL_PX:
        hints.append(f"the code is only {length:.0f} pixels long: closer, or a larger picture")
    edge = _edge_px(crops[0])
    if edge > _SOFT_EDGE_PX:
        hints.append(f"its edges are {edge:.0f} pixels soft: focus, or hold it still")
    return hints


def _edge_px(crop: Crop) -> float:
    """How many pixels a change from dark to light takes, along the reading direction."""
    line = crop.image.mean(axis=0)
    steepest = float(np.percentile(np.abs(np.diff(line)), 95)) if line.size > 1 else 0.0
    dark, light = (float(each) for each in np.percentile(line, (10, 90)))
    return (light - dark) / max(steepest, 0.5)


def _of_light(gray: Gray) -> list[str]:
    dark, middle, light = (float(each) for each in np.percentile(gray, (2, 50, 98)))
    hints = []
    if middle < _DARK:
        hints.append("the picture is dark")
    elif middle > _BRIGHT:
        hints.append("the picture is too bright")
    if light - dark < _LOW_CONTRAST:
        hints.append("there is hardly any contrast")
    if middle <= _BRIGHT and float((gray >= 254).mean()) > _GLARE_SHARE:
        hints.append("part of it is burnt out: no lamp in the reflection")
    return hints
