"""zbar as a late second opinion on crops that zxing-cpp could not read: 1D symbols only.

Its QR code has a history of memory faults (CVE-2023-40889) and garbles non-ASCII text; its EAN reading
recovers some codes that zxing-cpp misses.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SYMBOLS = {
    "EAN13": "EAN13",
    "EAN8": "EAN8",
    "Code128": "CODE128",
    "Code39": "CODE39",
    "ITF": "I25",
    "Codabar": "CODABAR",
}
_NAMES = {symbol: name for name, symbol in _SYMBOLS.items()}

# zbar takes a piece of an ITF or Codabar symbol for a whole one; its shortest real ones are longer.
_MIN_LENGTH = {"ITF": 6, "Codabar": 6, "Code39": 4}


def is_available() -> bool:
    """True if pyzbar and the zbar library are installed."""
    return _module() is not None


def read(image: NDArray[np.uint8], symbologies: Sequence[str]) -> list[tuple[str, str]]:
    """(text, symbology) of each 1D code in a gray picture; empty where zbar is not installed."""
    module = _module()
    wanted = [_SYMBOLS[name] for name in symbologies if name in _SYMBOLS]
    if module is None or not wanted:
        return []
    with quiet_stderr():
        found: list[Any] = module.decode(image, symbols=[module.ZBarSymbol[name] for name in wanted])
    results = [(code.data.decode("ascii", "replace"), _NAMES.get(code.type, "")) for code in found]
    return [(text, name) for text, name in results if name and _is_plausible(text, name)]


def _is_plausible(text: str, symbology: str) -> bool:
    # zbar hands over a UPC-E symbol as the long number it stands for; those run to four zeros.
    is_from_upc_e = symbology == "EAN13" and text.startswith("00") and "0000" in text[2:]
    return len(text) >= _MIN_LENGTH.get(symbology, 1) and not is_from_upc_e


@cache
def _module() -> ModuleType | None:
    try:
        from pyzbar import pyzbar
    except (ImportError, OSError):  # the package without its shared library raises either
        return None
    module: ModuleType = pyzbar
    return module


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """zbar prints its failed assertions with fprintf, past Python and past any setting."""
    sys.stderr.flush() if sys.stderr is not None else None
    try:
        kept = os.dup(2)
    except OSError:  # no stderr at all, as in a windowed program
        yield
        return
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(sink)
        os.close(kept)
