"""Which symbologies can be read: the names of settings and rules, and what zxing-cpp calls the same.

To zxing-cpp a plain name is a family: asked for Code 39 it also tries Code 32, PZN and Full ASCII, each of
which makes another text of the same bars than the one printed below them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import get_args

import zxingcpp

from kiosk.config_rules import Symbology
from kiosk.scanning.decoding.decoded import SELF_CHECKING

# What shops print on cards and phones show. UPC-E is out: it caused most false reads.
RETAIL_FORMATS = ("EAN13", "EAN8", "Code128", "Code39", "ITF", "Codabar", "QRCode")
KNOWN_FORMATS: tuple[str, ...] = (*get_args(Symbology), "UPCA")

_ASKED_FOR = {
    "Code39": ("Code39Std",),
    "QRCode": ("QRCodeModel1", "QRCodeModel2"),
    "Aztec": ("AztecCode",),
}
_REPORTED_AS = {
    **{asked: name for name, each in _ASKED_FOR.items() for asked in each},
    "UPCA": "EAN13",  # the same symbol is an EAN-13 that starts with 0; one name for it
    "CompactPDF417": "PDF417",
    "DataBarOmni": "DataBar",
    "DataBarStk": "DataBar",
    "DataBarStkOmni": "DataBar",
    "DataBarLtd": "DataBar",
    "DataBarExp": "DataBar",
    "DataBarExpStk": "DataBar",
}


def checked_formats(formats: Iterable[str]) -> tuple[str, ...]:
    """The same names. Raises ValueError for one that is not in `KNOWN_FORMATS`."""
    names = tuple(formats)
    for name in names:
        if name not in KNOWN_FORMATS:
            raise ValueError(f"unknown symbology {name!r}; known are {', '.join(KNOWN_FORMATS)}")
    return names


def linear_formats(formats: Iterable[str]) -> tuple[str, ...]:
    """The 1D names among `formats`."""
    return tuple(name for name in formats if name not in SELF_CHECKING)


def matrix_formats(formats: Iterable[str]) -> tuple[str, ...]:
    """The 2D names among `formats`."""
    return tuple(name for name in formats if name in SELF_CHECKING)


@cache
def asked_of_zxing(formats: Sequence[str]) -> zxingcpp.BarcodeFormats:
    """What to ask zxing-cpp for. Raises ValueError for a name that is not in `KNOWN_FORMATS`."""
    names = [asked for name in checked_formats(formats) for asked in _ASKED_FOR.get(name, (name,))]
    return zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat[name] for name in names])


def reported_as(found: str, formats: Collection[str]) -> str | None:
    """Our name for a format that zxing-cpp found; None for one that is not among the enabled `formats`."""
    name = _REPORTED_AS.get(found, found)
    return name if name in formats or found in formats else None
