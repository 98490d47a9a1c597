"""The calibration code drawn: its bars and dots, and a sheet to print."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kiosk.scanning.calibration import CALIBRATION_TEXT
from kiosk.scanning.drawn_code import dark_parts, runs

# Half a millimetre a bar: coarse enough for a camera at arm's length, fine enough for a card-sized sheet.
_BAR_MM, _DOT_MM = 0.5, 1.6
_BAR_HEIGHT_MM = 28.0
_WIDTH_MM, _HEIGHT_MM = 148, 105


def sheet_svg(lines: Sequence[str]) -> str:
    """A page of A6 with both codes in their real size, and `lines` of text below them."""
    text = "".join(
        f'<text x="{_WIDTH_MM / 2}" y="{91 + 5.5 * number:.1f}" font-size="4">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH_MM}mm" height="{_HEIGHT_MM}mm" '
        f'viewBox="0 0 {_WIDTH_MM} {_HEIGHT_MM}" font-family="Inter, sans-serif" text-anchor="middle">'
        f'<rect width="{_WIDTH_MM}" height="{_HEIGHT_MM}" fill="white"/>'
        f'<path d="{_path("Code128", _BAR_MM, _BAR_HEIGHT_MM, 8)}"/>'
        f'<path d="{_path("QRCode", _DOT_MM, _DOT_MM, 46)}"/>'
        f"{text}</svg>\n"
    )


def _path(symbology: str, across_mm: float, down_mm: float, top_mm: float) -> str:
    rows = dark_parts(symbology, CALIBRATION_TEXT)
    left_mm = (_WIDTH_MM - len(rows[0]) * across_mm) / 2
    return "".join(
        f"M{left_mm + start * across_mm:.2f} {top_mm + line * down_mm:.2f}"
        f"h{length * across_mm:.2f}v{down_mm:g}h{-length * across_mm:.2f}z"
        for line, row in enumerate(rows)
        for start, length in runs(row)
    )
