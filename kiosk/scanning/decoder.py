"""Gray picture -> texts. Pure functions; each pass runs only while nothing was found before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import cv2
import numpy as np
import zxingcpp

from kiosk.scanning import zbar_fallback
from kiosk.scanning.crops import Crop, Gray, find_regions, straightened
from kiosk.scanning.decoded import Corner, DecodedText

# What shops print on cards and phones show. UPC-E is out: it caused most false reads.
RETAIL_FORMATS = ("EAN13", "EAN8", "Code128", "Code39", "ITF", "Codabar", "QRCode")
KNOWN_FORMATS = (*RETAIL_FORMATS, "UPCE", "Code93", "DataMatrix", "PDF417", "Aztec", "DataBar")
_TWO_DIMENSIONAL = frozenset({"QRCode", "DataMatrix", "PDF417", "Aztec"})


@dataclass(frozen=True, slots=True)
class FrameReading:
    """What one frame gave. `is_sighted`: something that looks like a code is there, read or not."""

    codes: list[DecodedText]
    is_sighted: bool


def decode_frame(
    gray: Gray, formats: Sequence[str] = RETAIL_FORMATS, *, use_zbar: bool = False
) -> list[DecodedText]:
    """Every code that could be read in a gray uint8 picture; `formats` are names of `KNOWN_FORMATS`.

    Raises ValueError for an unknown format name.
    """
    return read_frame(gray, formats, use_zbar=use_zbar).codes


def read_frame(
    gray: Gray, formats: Sequence[str] = RETAIL_FORMATS, *, use_zbar: bool = False
) -> FrameReading:
    """Like `decode_frame`, and says whether something was seen that could not be read."""
    codes, has_unread = decode_plain(gray, formats)
    linear = linear_formats(formats)
    if codes or not linear:
        return FrameReading(codes, bool(codes) or has_unread)
    regions = find_regions(gray)
    codes = decode_crops(straightened(gray, regions), linear, use_zbar=use_zbar)
    return FrameReading(codes, bool(regions) or has_unread)


def linear_formats(formats: Sequence[str]) -> tuple[str, ...]:
    """The 1D names among `formats`."""
    return tuple(name for name in formats if name not in _TWO_DIMENSIONAL)


def decode_plain(
    gray: Gray,
    formats: Sequence[str],
    *,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
    is_upright: bool = False,
) -> tuple[list[DecodedText], bool]:
    """One zxing-cpp pass; also True if it located a symbol whose content it could not read.

    `is_upright`: a 1D code's bars stand upright, so looking for lying ones would only take time.
    """
    if gray.size == 0:
        return [], False
    found = zxingcpp.read_barcodes(
        gray,
        formats=_wanted(tuple(formats)),
        # The default mode rewrites GS1 texts into their printed form.
        text_mode=zxingcpp.TextMode.Plain,
        try_invert=True,
        try_rotate=not is_upright,
        binarizer=binarizer,
        return_errors=True,
    )
    codes = [_decoded(barcode) for barcode in found if barcode.valid]
    return codes, len(codes) < len(found)


def decode_crops(
    crops: Iterable[Crop], formats: Sequence[str], *, use_zbar: bool = False
) -> list[DecodedText]:
    """Read straightened 1D regions; zbar is asked only about a crop that zxing-cpp could not read."""
    codes: dict[tuple[str, str], DecodedText] = {}
    for crop in crops:
        for code in _decode_crop(crop, formats) or (zbar_on_crop(crop, formats) if use_zbar else []):
            codes.setdefault((code.symbology, code.text), code)
    return list(codes.values())


def _decode_crop(crop: Crop, formats: Sequence[str]) -> list[DecodedText]:
    found, _ = decode_plain(crop.image, formats, is_upright=True)
    if not found and crop.is_light_on_dark:
        inverse = np.asarray(cv2.bitwise_not(crop.image), np.uint8)
        # zxing-cpp's own inversion does not reach 1D codes.
        found, _ = decode_plain(inverse, formats, is_upright=True)
    return [replace(code, corners=_four(crop.corners_in_frame(code.corners))) for code in found]


def zbar_on_crop(crop: Crop, formats: Sequence[str]) -> list[DecodedText]:
    """zbar's reading of one straightened region; it gives no usable place, so the crop stands for it."""
    height, width = crop.image.shape[:2]
    whole = _four(crop.corners_in_frame(((0, 0), (width, 0), (width, height), (0, height))))
    names = {"EAN13" if name == "UPCA" else name: None for name in formats}
    return [
        DecodedText(text, name, whole, "zbar") for text, name in zbar_fallback.read(crop.image, list(names))
    ]


def available_decoders() -> dict[str, str]:
    """Name -> version of each decoder, "" for one that is not installed; for `kiosk doctor`."""
    from importlib.metadata import PackageNotFoundError, version

    def version_of(package: str) -> str:
        try:
            return version(package)
        except PackageNotFoundError:  # a frozen program may come without the metadata
            return "bundled"

    return {
        "zxing-cpp": version_of("zxing-cpp"),
        "pyzbar": version_of("pyzbar") if zbar_fallback.is_available() else "",
    }


@cache
def _wanted(formats: tuple[str, ...]) -> zxingcpp.BarcodeFormats:
    try:
        return zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat[name] for name in formats])
    except KeyError as error:
        raise ValueError(
            f"unknown symbology {error.args[0]!r}; known are {', '.join(KNOWN_FORMATS)}"
        ) from None


def _decoded(barcode: zxingcpp.Barcode) -> DecodedText:
    at = barcode.position
    corners = [at.top_left, at.top_right, at.bottom_right, at.bottom_left]
    text, symbology = _text(barcode), barcode.format.name
    if symbology == "UPCA":  # the same symbol is an EAN-13 that starts with 0; one name and one text for it
        text, symbology = text.rjust(13, "0"), "EAN13"
    return DecodedText(text, symbology, _four([(corner.x, corner.y) for corner in corners]))


def _text(barcode: zxingcpp.Barcode) -> str:
    """The content as Unicode. A symbol that declares raw bytes is nearly always UTF-8 in truth."""
    if barcode.content_type is not zxingcpp.ContentType.Binary:
        return barcode.text.removeprefix("\ufeff")
    raw = bytes(barcode.bytes)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _four(corners: Sequence[Corner]) -> tuple[Corner, Corner, Corner, Corner]:
    first, second, third, fourth = corners
    return (first, second, third, fourth)
