"""The decoders themselves: a gray picture -> texts, each in one call. Pure functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

import cv2
import numpy as np
import zxingcpp

from kiosk.scanning.decoding import zbar_fallback
from kiosk.scanning.decoding.crops import Crop
from kiosk.scanning.decoding.decoded import ZBAR, Corner, DecodedText
from kiosk.scanning.decoding.pieces import is_piece
from kiosk.scanning.decoding.qr_parts import QrPart, begins_in_kanji, part_of
from kiosk.scanning.decoding.qr_text import text_of_bytes, text_with_designators
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.symbologies import asked_of_zxing, reported_as

# Shorter ones are pieces of longer codes, or cloth and blinds; real ones are longer. Start and stop included.
_MIN_LENGTH = {"ITF": 6, "Codabar": 6, "Code39": 3}
_QR_KINDS = ("QRCode", "MicroQRCode", "RMQRCode")

JoinParts = Callable[[QrPart], "bytes | None"]


class Reading(NamedTuple):
    """What one call gave. `has_unread`: a symbol was located that could not be read, or is only a part."""

    codes: list[DecodedText]
    has_unread: bool = False


def decode_plain(
    gray: Gray,
    formats: Sequence[str],
    *,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
    is_upright: bool = False,
    join: JoinParts | None = None,
) -> Reading:
    """One zxing-cpp pass over a gray uint8 picture. `formats` are names of `KNOWN_FORMATS`; only those come.

    `is_upright`: a 1D code's bars stand upright, so looking for lying ones would only take time.
    `join` is given each part of a text in several QR codes and returns the whole once it has it; a part alone
    is not reported. Raises ValueError for an unknown format name.
    """
    wanted = asked_of_zxing(tuple(formats))
    if gray.size == 0 or not formats:
        return Reading([])
    found = zxingcpp.read_barcodes(
        gray,
        formats=wanted,
        # The default mode rewrites GS1 texts into their printed form.
        text_mode=zxingcpp.TextMode.Plain,
        try_invert=True,
        try_rotate=not is_upright,
        binarizer=binarizer,
        return_errors=True,
    )
    valid = [barcode for barcode in found if barcode.valid]
    codes: list[DecodedText] = []
    is_held_back = False
    for barcode in valid:
        symbology = reported_as(barcode.format.name, formats)
        text = None if symbology is None else _text(barcode, symbology, gray, join)
        if symbology is None or text is None:
            is_held_back = is_held_back or symbology == "QRCode"
            continue
        code = _decoded(barcode, symbology, text)
        if len(text) >= _MIN_LENGTH.get(symbology, 1) and not is_piece(gray, code):
            codes.append(code)
    return Reading(codes, is_held_back or len(valid) < len(found))


def decode_crops(crops: Iterable[Crop], formats: Sequence[str]) -> list[DecodedText]:
    """zxing-cpp on straightened 1D regions; each text once."""
    codes: dict[tuple[str, str], DecodedText] = {}
    for crop in crops:
        for code in _decode_crop(crop, formats):
            codes.setdefault((code.symbology, code.text), code)
    return list(codes.values())


def _decode_crop(crop: Crop, formats: Sequence[str]) -> list[DecodedText]:
    found = decode_plain(crop.image, formats, is_upright=True).codes
    if not found and crop.is_light_on_dark:
        inverse = np.asarray(cv2.bitwise_not(crop.image), np.uint8)
        # zxing-cpp's own inversion does not reach 1D codes.
        found = decode_plain(inverse, formats, is_upright=True).codes
    return [replace(code, corners=four(crop.corners_in_frame(code.corners))) for code in found]


def zbar_on_crops(crops: Iterable[Crop], formats: Sequence[str]) -> list[DecodedText]:
    """zbar's reading of straightened regions; it gives no usable place, so the crop stands for it."""
    names = tuple({"EAN13" if name == "UPCA" else name: None for name in formats})
    codes: dict[tuple[str, str], DecodedText] = {}
    for crop in crops:
        height, width = crop.image.shape[:2]
        whole = four(crop.corners_in_frame(((0, 0), (width, 0), (width, height), (0, height))))
        for text, name in zbar_fallback.read(crop.image, names):
            if name in formats or text.startswith("0"):  # UPC-A alone may be enabled
                codes.setdefault((name, text), DecodedText(text, name, whole, ZBAR))
    return list(codes.values())


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


def four(corners: Sequence[Corner]) -> tuple[Corner, Corner, Corner, Corner]:
    """The same corners, known to be four."""
    first, second, third, fourth = corners
    return (first, second, third, fourth)


def _decoded(barcode: zxingcpp.Barcode, symbology: str, text: str) -> DecodedText:
    at = barcode.position
    corners = [(each.x, each.y) for each in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)]
    is_gs1 = barcode.content_type is zxingcpp.ContentType.GS1
    return DecodedText(text, symbology, four(corners), is_gs1=is_gs1)


def _text(barcode: zxingcpp.Barcode, symbology: str, gray: Gray, join: JoinParts | None) -> str | None:
    """The text as we give it; None for a part of a text whose other parts are still missing."""
    if symbology == "EAN13":  # a UPC-A symbol has a digit less
        return barcode.text.rjust(13, "0")
    part = part_of(barcode) if symbology == "QRCode" else None
    if part is not None:
        whole = join(part) if join is not None else None
        return None if whole is None else text_of_bytes(whole)
    return _qr_text(barcode, symbology, gray) if symbology in _QR_KINDS else barcode.text


def _qr_text(barcode: zxingcpp.Barcode, symbology: str, gray: Gray) -> str:
    raw = bytes(barcode.bytes)
    if symbology == "QRCode" and not raw.isascii() and begins_in_kanji(barcode):
        return barcode.text
    if raw.isascii() and barcode.content_type is not zxingcpp.ContentType.UnknownECI:
        return barcode.text
    designated = _with_designators(barcode, symbology, gray)
    return text_of_bytes(raw, barcode.text) if designated is None else designated


def _with_designators(barcode: zxingcpp.Barcode, symbology: str, gray: Gray) -> str | None:
    """The text as the code's own designators say; None if it has none. They show in one text mode only."""
    again = zxingcpp.read_barcodes(
        gray, formats=asked_of_zxing((symbology,)), text_mode=zxingcpp.TextMode.HexECI
    )
    for other in again:
        if bytes(other.bytes) == bytes(barcode.bytes):
            content = bytes.fromhex(other.text)
            # "]Q2" and its kin are the symbology identifiers for "with designators" (ISO/IEC 18004, annex F).
            return text_with_designators(content[3:]) if content[:3] in (b"]Q2", b"]Q4", b"]Q6") else None
    return None
