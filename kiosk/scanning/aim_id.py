"""The symbology that a scanner names in front of the text, as ISO/IEC 15424 ("AIM") has it: "]C1..."."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kiosk.config_rules import Symbology

_AIM_ID = re.compile(r"\](?P<kind>[A-Za-z])(?P<modifier>[0-9A-Za-z])")

_SYMBOLOGIES: dict[str, Symbology] = {
    "A": "Code39",
    "C": "Code128",
    "E": "EAN13",
    "F": "Codabar",
    "G": "Code93",
    "I": "ITF",
    "L": "PDF417",
    "Q": "QRCode",
    "d": "DataMatrix",
    "e": "DataBar",
    "z": "Aztec",
}

# FNC1 in first place: the text is a GS1 element string.
_GS1 = frozenset({"]C1", "]e0", "]d2", "]Q3", "]z1"})

AIM_LENGTH = 3


@dataclass(frozen=True, slots=True)
class AimRead:
    """A text without its AIM id; `aim_id` and `symbology` are None where there was none, or one unknown."""

    text: str = field(repr=False)
    aim_id: str | None = None
    symbology: Symbology | None = None

    @property
    def is_gs1(self) -> bool:
        """True for a GS1 element string, in which the group separator (0x1D) has a meaning."""
        return self.aim_id in _GS1


def split_aim_id(text: str) -> AimRead:
    """Take the AIM id off the front of a text, if it has one; UPC-A becomes the EAN-13 that it is."""
    found = _AIM_ID.match(text)
    if found is None:
        return AimRead(text)
    rest = text[AIM_LENGTH:]
    kind, modifier = found["kind"], found["modifier"]
    symbology = _SYMBOLOGIES.get(kind)
    if kind == "E" and modifier == "4":
        symbology = "EAN8"
    elif kind == "E" and len(rest) == 12 and rest.isdecimal():
        rest = "0" + rest
    return AimRead(rest, found[0], symbology)


def has_aim_id(text: str) -> bool:
    """True if a text starts with an AIM id whose kind of code we know."""
    found = _AIM_ID.match(text)
    return found is not None and found["kind"] in _SYMBOLOGIES
