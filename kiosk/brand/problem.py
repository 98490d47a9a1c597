"""Why a brand's folder is not used."""

from __future__ import annotations

from enum import Enum


class Part(Enum):
    """What of a brand is wrong, as the log may say it."""

    FILE = "brand_file"
    COLOUR = "colour"
    TEXT = "text"
    PLACE = "place"
    PICTURE = "picture"
    DRAWING = "drawing"
    FONT = "font"


class BrandProblem(Exception):
    """The message says, in a shop's words, what is wrong and where; it names files of the folder only."""

    def __init__(self, part: Part, words: str) -> None:
        super().__init__(words)
        self.part = part
