"""Text, rounded shapes and codes on the faces of cards and phones, drawn into BGR pictures."""

from functools import cache
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

from kiosk.sandbox.virtual_camera.items import Symbology

Image = npt.NDArray[np.uint8]
Colour = tuple[int, int, int]
Align = Literal["left", "centre", "right"]

INK: Colour = (0x24, 0x1F, 0x1B)
MUTED: Colour = (0x5F, 0x54, 0x4D)
WHITE: Colour = (255, 255, 255)
GREEN: Colour = (0x45, 0x5D, 0x0B)
LIGHT_GREEN: Colour = (0x63, 0x84, 0x14)

# Wider bars would be too short for their length: a reader that follows pixel rows must still cross all of
# them when the card is turned by 20 degrees.
_WIDEST_MODULE = 4.0

_FORMATS = {
    "EAN13": zxingcpp.BarcodeFormat.EAN13,
    "EAN8": zxingcpp.BarcodeFormat.EAN8,
    "Code128": zxingcpp.BarcodeFormat.Code128,
    "Code39": zxingcpp.BarcodeFormat.Code39,
    "QRCode": zxingcpp.BarcodeFormat.QRCode,
}


@cache
def _face() -> cv2.FontFace:
    return cv2.FontFace("sans")


def write(
    picture: Image,
    text: str,
    at: tuple[int, int],
    size: int,
    colour: Colour,
    *,
    weight: int = 400,
    align: Align = "left",
) -> None:
    """Write one line; `at` is the base line's start, middle or end. `weight` as in CSS, 100 to 900."""
    if align != "left":
        _, _, width, _ = cv2.getTextSize((0, 0), text, (0, 0), _face(), size, weight)
        at = (at[0] - (width // 2 if align == "centre" else width), at[1])
    cv2.putText(picture, text, at, colour, _face(), size, weight)


def rounded_mask(size: tuple[int, int], radius: float) -> npt.NDArray[np.float32]:
    """Return 0 to 1 coverage of a rounded rectangle that fills `size` (width, height), smooth at the edge."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) + 0.5
    over_x = np.maximum(np.abs(x - width / 2) - (width / 2 - radius), 0)
    over_y = np.maximum(np.abs(y - height / 2) - (height / 2 - radius), 0)
    return np.asarray(np.clip(radius + 0.5 - np.hypot(over_x, over_y), 0, 1), np.float32)


def fill_rounded(picture: Image, box: tuple[int, int, int, int], radius: float, colour: Colour) -> None:
    """Fill the rounded `box` (left, top, right, bottom) in place."""
    left, top, right, bottom = box
    cover = rounded_mask((right - left, bottom - top), radius)[..., None]
    part = picture[top:bottom, left:right]
    part[:] = (part * (1 - cover) + np.array(colour, np.float32) * cover).round()


def draw_code(text: str, symbology: Symbology, size: tuple[int, int]) -> Image:
    """Return the code with its quiet zone as a grey picture of `size` (width, height).

    Codes that need less room are centred on white. Raises ValueError when the symbology cannot hold the text.
    """
    try:
        barcode = zxingcpp.create_barcode(text, _FORMATS[symbology])
    except (ValueError, RuntimeError):
        # The library's own message repeats the text, which may be a live token.
        raise ValueError(f"{symbology} cannot hold this text of {len(text)} characters") from None
    modules = np.asarray(barcode.to_image(scale=1, add_quiet_zones=True), np.uint8)
    width, height = size
    if symbology == "QRCode":
        side = min(size)
        code = np.full((height, width), 255, np.uint8)
        top, left = (height - side) // 2, (width - side) // 2
        code[top : top + side, left : left + side] = _resample(modules, (side, side))
        return code
    line = modules[modules.shape[0] // 2][None, :]
    code = np.full((height, width), 255, np.uint8)
    drawn = min(width, round(line.shape[1] * _WIDEST_MODULE))
    left = (width - drawn) // 2
    code[:, left : left + drawn] = _resample(line, (drawn, height))
    return code


def _resample(modules: Image, size: tuple[int, int]) -> Image:
    """Enlarge to any size with true module widths: by whole numbers first, then averaged down."""
    whole = max(1, -(-size[0] * 4 // modules.shape[1]))
    large = cv2.resize(modules, None, fx=whole, fy=whole, interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.resize(large, size, interpolation=cv2.INTER_AREA), np.uint8)
