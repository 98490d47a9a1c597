"""Pixels or key strokes -> text -> meaning. Importing this package loads no decoder."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kiosk.scanning.decoding.stills import Rules

__all__ = ["decode_still"]


def decode_still(
    gray: NDArray[np.uint8],
    budget_ms: float | None = None,
    formats: Iterable[str] | None = None,
    rules: Rules | None = None,
) -> list[tuple[str, str]]:
    """(symbology, text) of each code in a uint8 picture; see `kiosk.scanning.decoding.stills`."""
    from kiosk.scanning.decoding.stills import decode_still

    return decode_still(gray, budget_ms, formats, rules)
