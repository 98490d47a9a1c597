"""What a decoder found in one picture."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from kiosk.scanning.gs1 import bracketed

Corner = tuple[int, int]

# Symbologies whose error correction makes one sighting enough; every 1D code wants a second opinion.
SELF_CHECKING = frozenset({"QRCode", "MicroQRCode", "RMQRCode", "DataMatrix", "PDF417", "Aztec"})
# Without a check character that every shop prints, so a piece of one reads as a shorter one.
WEAK = frozenset({"ITF", "Codabar", "Code39"})
ZBAR = "zbar"


@dataclass(frozen=True, slots=True)
class DecodedText:
    """One code in one frame.

    `symbology` is a name of `Symbology` ("EAN13", "Code128", "QRCode"); UPC-A is reported as the EAN-13 it
    is, with 13 digits. `corners` are pixels of the frame, clockwise from the code's own top left.
    `decoder` names decoder and pass. `is_gs1`: it began with FNC1, so the text is GS1 element strings.
    """

    text: str = field(repr=False)
    symbology: str
    corners: tuple[Corner, Corner, Corner, Corner]
    decoder: str = "zxing-cpp"
    is_gs1: bool = False

    @property
    def has_own_check(self) -> bool:
        """True where one sighting is proof enough."""
        return self.symbology in SELF_CHECKING

    @property
    def rule_text(self) -> str:
        """What the shop's rules are given: GS1 element strings in their bracketed form, else the text."""
        return bracketed(self.text, is_gs1=self.is_gs1) or self.text

    def is_near(self, other: DecodedText) -> bool:
        """True if their middles are closer than half of the longer one.

        The corners of a 1D code may lie on one line, so they enclose nothing.
        """
        apart = math.dist(_middle(self.corners), _middle(other.corners))
        return apart <= max(_length(self.corners), _length(other.corners)) / 2

    def is_piece_of(self, other: DecodedText) -> bool:
        """True if it is what reading only a part of the other's bars would give."""
        return (
            self.symbology in WEAK
            and self.symbology == other.symbology
            and len(self.text) < len(other.text)
            and self.text.strip("ABCD") in other.text
            and self.is_near(other)
        )


def _middle(corners: tuple[Corner, ...]) -> tuple[float, float]:
    return sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)


def _length(corners: tuple[Corner, ...]) -> float:
    return max(math.dist(corners[0], other) for other in corners[1:])
