"""Codes in a single picture, where no second frame can agree with the first.

Several ways of looking at the same picture stand in for several frames: a 1D text counts when two of them
agree, or when its symbology has a strong check of its own.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

import cv2
import numpy as np
import zxingcpp

from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.crops import Gray, find_regions, straightened
from kiosk.scanning.decoded import DecodedText
from kiosk.scanning.decoder import (
    RETAIL_FORMATS,
    decode_crops,
    decode_plain,
    linear_formats,
    zbar_on_crop,
)

# Code 128 ends with a modulo-103 character; the others have one digit or nothing.
_STRONG = frozenset({"QRCode", "Code128", "DataMatrix", "PDF417", "Aztec"})
_NEEDED = 2
_MAX_SIDE = 2600
_MIN_SIDE = 40

Pass = Callable[[], list[DecodedText]]


def decode_still(
    gray: Gray,
    budget_ms: float | None = None,
    formats: Sequence[str] | None = None,
    rules: CodeClassifier | None = None,
    *,
    use_zbar: bool = True,
) -> list[tuple[str, str]]:
    """(text, symbology) of each code in a gray uint8 picture, best proven first.

    No further pass starts after `budget_ms`. With `rules`, texts that have a meaning come first.
    Raises ValueError for an unknown format name.
    """
    formats = RETAIL_FORMATS if formats is None else formats
    ends = None if budget_ms is None else time.perf_counter() + budget_ms / 1000
    votes: dict[tuple[str, str], int] = {}
    for look in _passes(gray, formats, use_zbar):
        for key in {(code.text, code.symbology) for code in look()}:
            votes[key] = votes.get(key, 0) + 1
        if votes and all(_is_proven(key, count) for key, count in votes.items()):
            break
        if ends is not None and time.perf_counter() >= ends:
            break
    proven = [key for key, count in votes.items() if _is_proven(key, count)]
    return sorted(proven, key=lambda key: (not _has_meaning(key, rules), -votes[key]))


def _passes(gray: Gray, formats: Sequence[str], use_zbar: bool) -> Iterator[Pass]:
    linear = linear_formats(formats)
    yield lambda: decode_plain(gray, formats)[0]
    crops = list(straightened(gray, find_regions(gray))) if linear else []
    if crops:
        yield lambda: decode_crops(crops, linear)
    if crops and use_zbar:
        yield lambda: [code for crop in crops for code in zbar_on_crop(crop, linear)]
    yield lambda: decode_plain(gray, formats, binarizer=zxingcpp.Binarizer.GlobalHistogram)[0]
    for factor in _factors(gray):
        yield lambda factor=factor: decode_plain(_scaled(gray, factor), formats)[0]  # type: ignore[misc]


def _factors(gray: Gray) -> Iterator[float]:
    if gray.size and max(gray.shape) <= _MAX_SIDE / 2:
        yield 2.0
    if min(gray.shape) >= _MIN_SIDE:
        yield 0.7


def _scaled(gray: Gray, factor: float) -> Gray:
    how = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(gray, None, fx=factor, fy=factor, interpolation=how), np.uint8)


def _is_proven(key: tuple[str, str], count: int) -> bool:
    return count >= _NEEDED or key[1] in _STRONG


def _has_meaning(key: tuple[str, str], rules: CodeClassifier | None) -> bool:
    return rules is not None and not isinstance(rules.classify(*key), UnknownScan)
