"""The ways of looking at one picture, cheapest first. Each finds codes that the others miss.

Which codes each one adds was measured on photographs and on rendered hands (`docs/performance.md`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.scanning.decoding.crops import Crop, averaged_along_bars, has_bars, sharp, sharpened, straightened
from kiosk.scanning.decoding.decoded import DecodedText
from kiosk.scanning.decoding.decoder import (
    JoinParts,
    decode_crops,
    decode_plain,
    four,
    zbar_on_crops,
)
from kiosk.scanning.decoding.regions import Gray, Region, opencv_regions, parallel_edges
from kiosk.scanning.decoding.symbologies import linear_formats, matrix_formats

_MAX_SCALED_SIDE = 2600
_MIN_SCALED_SIDE = 40
_OPENCV_AT_FULL_SIZE = 1000
_CLIP_LIMIT = 3.0
_TILES = (8, 8)


class Look:
    """One gray picture, and what several passes need of it, made once and when first asked for."""

    def __init__(
        self, gray: Gray, formats: Sequence[str], *, use_zbar: bool = False, join: JoinParts | None = None
    ) -> None:
        self.gray = gray
        self.formats = tuple(formats)
        self.linear = linear_formats(formats)
        self.matrix = matrix_formats(formats)
        self.use_zbar = use_zbar
        self.join = join
        self.has_unread = False
        """A symbol was located whose content could not be read."""

    @cached_property
    def regions(self) -> list[Region]:
        return parallel_edges(self.gray)

    @cached_property
    def crops(self) -> list[Crop]:
        return list(straightened(self.gray, self._barred(self.regions)))

    @cached_property
    def fine_crops(self) -> list[Crop]:
        """Of codes that are lost at half size."""
        return list(straightened(self.gray, self._barred(parallel_edges(self.gray, is_fine=True))))

    def _barred(self, regions: Iterable[Region]) -> list[Region]:
        return [region for region in regions if has_bars(self.gray, region)]

    @cached_property
    def opencv_crops(self) -> list[Crop]:
        # At half size small codes are lost, and small pictures cost little.
        is_small = max(self.gray.shape) <= _OPENCV_AT_FULL_SIZE
        return list(straightened(self.gray, opencv_regions(self.gray, 1.0 if is_small else 0.5)))

    @property
    def has_bars(self) -> bool:
        """True if something was found that looks like a 1D code; False too where nobody looked."""
        return bool(self.__dict__.get("crops") or self.__dict__.get("fine_crops"))

    def read(
        self,
        picture: Gray,
        formats: Sequence[str],
        to_frame: NDArray[np.float64] | None = None,
        binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
    ) -> list[DecodedText]:
        """zxing-cpp on a version of the picture; `to_frame` (2x3) takes its pixels back to the frame's."""
        reading = decode_plain(picture, formats, binarizer=binarizer, join=self.join)
        self.has_unread = self.has_unread or reading.has_unread
        if to_frame is None:
            return reading.codes
        back = Crop(picture, to_frame)
        return [replace(code, corners=four(back.corners_in_frame(code.corners))) for code in reading.codes]


@dataclass(frozen=True, slots=True)
class Pass:
    """`name` is what `--explain` and the service screen call it. `reads` says for which kinds it is worth."""

    name: str
    run: Callable[[Look], list[DecodedText]]
    is_for_linear: bool = True
    is_for_matrix: bool = False
    needs_zbar: bool = False

    def is_worth(self, look: Look) -> bool:
        """False if no enabled symbology could gain by it."""
        if look.gray.size == 0 or (self.needs_zbar and not look.use_zbar):
            return False
        return bool((self.is_for_linear and look.linear) or (self.is_for_matrix and look.matrix))

    def read(self, look: Look) -> list[DecodedText]:
        """Run it; each text carries the pass's name."""
        return [replace(code, decoder=f"{code.decoder}: {self.name}") for code in self.run(look)]


def _on(
    crops: Callable[[Look], Iterable[Crop]],
    treat: Callable[[Crop], Crop] | None = None,
) -> Callable[[Look], list[DecodedText]]:
    """zxing-cpp on each crop, treated first."""

    def run(look: Look) -> list[DecodedText]:
        found = crops(look)
        return decode_crops(found if treat is None else map(treat, found), look.linear)

    return run


def _frame(treat: Callable[[Gray], Gray], scale: float = 1.0) -> Callable[[Look], list[DecodedText]]:
    """zxing-cpp on the whole picture, treated and then scaled; nothing where it would become too large."""

    def run(look: Look) -> list[DecodedText]:
        height, width = look.gray.shape[:2]
        is_too_large = scale > 1 and max(height, width) * scale > _MAX_SCALED_SIDE
        if is_too_large or (scale < 1 and min(height, width) * scale < _MIN_SCALED_SIDE):
            return []
        return look.read(scaled(treat(look.gray), scale), look.formats, _scaling(1 / scale))

    return run


def _part(left: float, top: float) -> Callable[[Look], list[DecodedText]]:
    """zxing-cpp on a quarter of the picture, equalised and doubled; the place in shares of the picture."""

    def run(look: Look) -> list[DecodedText]:
        height, width = look.gray.shape[:2]
        x, y = int(width * left), int(height * top)
        part = look.gray[y : y + height // 2, x : x + width // 2]
        if min(part.shape) < _MIN_SCALED_SIDE:
            return []
        to_frame = _scaling(0.5)
        to_frame[:, 2] += x, y
        return look.read(scaled(equalised(part), 2.0), look.formats, to_frame)

    return run


def _one_threshold(scale: float) -> Callable[[Look], list[DecodedText]]:
    """The whole picture cut at one gray value. For 1D codes zxing-cpp does that in each row anyway."""

    def run(look: Look) -> list[DecodedText]:
        if max(look.gray.shape) * scale > _MAX_SCALED_SIDE:
            return []
        how = zxingcpp.Binarizer.GlobalHistogram
        return look.read(scaled(look.gray, scale), look.matrix, _scaling(1 / scale), how)

    return run


def _turned(degrees: float) -> Callable[[Look], list[DecodedText]]:
    def run(look: Look) -> list[DecodedText]:
        height, width = look.gray.shape[:2]
        side = math.ceil(math.hypot(width, height))
        if side > _MAX_SCALED_SIDE:
            return []
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        turn[:, 2] += (side - width) / 2, (side - height) / 2
        picture = cv2.warpAffine(look.gray, turn, (side, side), borderMode=cv2.BORDER_REPLICATE)
        back = np.asarray(cv2.invertAffineTransform(turn), np.float64)
        return look.read(np.asarray(picture, np.uint8), look.matrix, back)

    return run


def equalised(gray: Gray) -> Gray:
    """The same with its contrast raised in each neighbourhood; against shadows, glare and dim screens."""
    return np.asarray(cv2.createCLAHE(_CLIP_LIMIT, _TILES).apply(gray), np.uint8)


def scaled(gray: Gray, factor: float) -> Gray:
    """The same, `factor` times as large."""
    if factor == 1 or not gray.size:
        return gray
    how = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(gray, None, fx=factor, fy=factor, interpolation=how), np.uint8)


def _equalised_crop(crop: Crop) -> Crop:
    return replace(crop, image=equalised(crop.image))


def _scaling(factor: float) -> NDArray[np.float64]:
    return np.array([[factor, 0, 0], [0, factor, 0]])


def _own(look: Look) -> Iterable[Crop]:
    return look.crops


def _fine(look: Look) -> Iterable[Crop]:
    return look.fine_crops


def _tripled(look: Look) -> Iterable[Crop]:
    return straightened(look.gray, look.regions, 3.0)


def _opencv(look: Look) -> Iterable[Crop]:
    return look.opencv_crops


def _unchanged(gray: Gray) -> Gray:
    return gray


PLAIN = Pass("frame", lambda look: look.read(look.gray, look.formats), is_for_matrix=True)
CROPS = Pass("crops", _on(_own))
_EQUALISED_CROPS = Pass("equalised crops", _on(_own, _equalised_crop))
_SHARPENED_CROPS = Pass("sharpened crops", _on(_own, sharpened))
_AVERAGED_CROPS = Pass("averaged bars", _on(_own, averaged_along_bars))
_ZBAR_CROPS = Pass("crops", lambda look: zbar_on_crops(look.crops, look.linear), needs_zbar=True)
_FINE_CROPS = Pass("fine crops", _on(_fine))
_FINE_SHARPENED = Pass("fine, sharpened crops", _on(_fine, sharpened))
_OPENCV_CROPS = Pass("OpenCV's crops", _on(_opencv))
_EQUALISED = Pass("equalised frame", _frame(equalised), is_for_matrix=True)
_EQUALISED_DOUBLED = Pass("equalised, doubled frame", _frame(equalised, 2.0), is_for_matrix=True)

LIVE_PASSES = (
    _EQUALISED_CROPS,
    _SHARPENED_CROPS,
    _FINE_CROPS,
    _AVERAGED_CROPS,
    Pass("middle, doubled", _part(0.25, 0.25), is_for_matrix=True),
    _EQUALISED,
    _ZBAR_CROPS,
    _FINE_SHARPENED,
    _OPENCV_CROPS,
    Pass("top left, doubled", _part(0.0, 0.0), is_for_matrix=True),
    Pass("top right, doubled", _part(0.5, 0.0), is_for_matrix=True),
    Pass("bottom right, doubled", _part(0.5, 0.5), is_for_matrix=True),
    Pass("bottom left, doubled", _part(0.0, 0.5), is_for_matrix=True),
)
"""What takes turns, after the plain look and the crops, on the frames of a camera."""

STILL_PASSES = (
    PLAIN,
    CROPS,
    _EQUALISED_CROPS,
    _SHARPENED_CROPS,
    _AVERAGED_CROPS,
    _EQUALISED,
    _ZBAR_CROPS,
    _EQUALISED_DOUBLED,
    _OPENCV_CROPS,
    Pass("OpenCV's crops, sharpened", _on(_opencv, sharpened)),
    Pass("OpenCV's crops", lambda look: zbar_on_crops(look.opencv_crops, look.linear), needs_zbar=True),
    Pass("tripled, sharpened crops", _on(_tripled, sharpened)),
    Pass("sharpened frame", _frame(sharp), is_for_matrix=True),
    Pass("frame, one threshold", _one_threshold(1.0), is_for_linear=False, is_for_matrix=True),
    Pass("doubled frame, one threshold", _one_threshold(2.0), is_for_linear=False, is_for_matrix=True),
    Pass("doubled frame", _frame(_unchanged, 2.0), is_for_matrix=True),
    Pass("frame at 70 %", _frame(_unchanged, 0.7), is_for_matrix=True),
    Pass("frame at 50 %", _frame(_unchanged, 0.5), is_for_matrix=True),
    Pass("frame turned by 15 degrees", _turned(15), is_for_linear=False, is_for_matrix=True),
    Pass("frame turned by 60 degrees", _turned(60), is_for_linear=False, is_for_matrix=True),
)
"""The whole ladder for a picture that there is only one of."""
