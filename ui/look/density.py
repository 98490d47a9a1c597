"""How many pixels of a screen make a millimetre, as far as anybody can tell."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QSize, QSizeF

MM_PER_INCH = 25.4
_SMALLEST_INCH, _LARGEST_INCH = 8.0, 65.0
# Where a system knows nothing it says 96 or 100 pixels to the inch, or the shape of another screen.
_INVENTED_DPI = (96.0, 100.0)
_SAME = 0.005
_SAME_SHAPE = 0.06


def pixels_per_mm(pixels: QSize, told_mm: QSizeF, diagonal_inch: float | None) -> float | None:
    """From the diagonal where one is set, else from the size that the screen itself tells; None where that
    cannot be true. Many panels tell another one's size, or their shape in millimetres times ten.
    """
    diagonal_px = hypot(pixels.width(), pixels.height())
    if diagonal_inch is not None:
        return diagonal_px / (diagonal_inch * MM_PER_INCH)
    if min(pixels.width(), pixels.height(), told_mm.width(), told_mm.height()) <= 0:
        return None
    told_inch = hypot(told_mm.width(), told_mm.height()) / MM_PER_INCH
    shape_px, shape_mm = pixels.width() / pixels.height(), told_mm.width() / told_mm.height()
    dpi = diagonal_px / told_inch
    is_invented = any(abs(dpi / invented - 1) < _SAME for invented in _INVENTED_DPI)
    is_possible = _SMALLEST_INCH <= told_inch <= _LARGEST_INCH and abs(shape_px / shape_mm - 1) < _SAME_SHAPE
    return dpi / MM_PER_INCH if is_possible and not is_invented else None
