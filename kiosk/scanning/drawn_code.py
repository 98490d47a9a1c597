"""A code as bars and dots, to be painted on a screen or on paper."""

from __future__ import annotations

from collections.abc import Sequence

DRAWN_SYMBOLOGIES = ("Code128", "EAN13", "QRCode")

_QUIET = {"Code128": 10, "EAN13": 11, "QRCode": 4}


def dark_parts(symbology: str, text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of bars or dots of `text`, True for dark; a barcode has one row.

    Raises `ValueError` for a text that cannot be written in that symbology.
    """
    import numpy as np
    import zxingcpp

    drawn = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat[symbology])
    rows = np.array(drawn.to_image(scale=1, add_quiet_zones=False)) < 128
    return tuple(tuple(bool(dark) for dark in row) for row in (rows if symbology == "QRCode" else rows[:1]))


def quiet_modules(symbology: str) -> int:
    """Width of the white that has to stay around the code, in its bars or dots."""
    return _QUIET[symbology]


def runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Start and length of each dark stretch."""
    found: list[tuple[int, int]] = []
    for place, is_dark in enumerate(row):
        if is_dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif is_dark:
            found.append((place, 1))
    return found
