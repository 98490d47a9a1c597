"""What a brand's pictures may be: PNG or JPEG of a sane size, and SVG that only draws shapes."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.brand.problem import BrandProblem, Part
from kiosk.picture_header import picture_size

MOST_BYTES = 10_000_000
MOST_SVG_BYTES = 200_000
MOST_PIXELS_A_SIDE = 8000

# Cameras put their notes before the size.
_BEGINNING_BYTES = 400_000

# Without <use>: copies of copies grow as entities do.
_SHAPES = frozenset({"svg", "g", "defs", "title", "desc", "clipPath", "mask"})
_SHAPES |= {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
_SHAPES |= {"linearGradient", "radialGradient", "stop"}
_SVG = "http://www.w3.org/2000/svg"
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|javascript:|@import", re.IGNORECASE)


def check_picture(file: Path) -> None:
    """Reads only the beginning, since the first picture waits for it. Raises `BrandProblem`."""
    try:
        with file.open("rb") as source:
            beginning = source.read(_BEGINNING_BYTES)
            is_large = source.seek(0, 2) > MOST_BYTES
    except OSError as error:
        raise BrandProblem(Part.PICTURE, f"{file.name} cannot be read: {error.strerror}") from None
    if is_large:
        raise BrandProblem(Part.PICTURE, f"{file.name} is larger than {MOST_BYTES / 1_000_000:g} MB")
    _check_size(file.name, picture_size(beginning))


def _check_size(name: str, size: tuple[int, int] | None) -> None:
    if size is None:
        raise BrandProblem(Part.PICTURE, f"{name} is not a PNG or JPEG picture")
    if max(size) > MOST_PIXELS_A_SIDE or min(size) < 1:
        raise BrandProblem(
            Part.PICTURE,
            f"{name} has {size[0]} x {size[1]} pixels; at most {MOST_PIXELS_A_SIDE} a side are read",
        )


def check_logo(file: Path) -> None:
    """A logo may be an SVG file too. Raises `BrandProblem`."""
    if file.suffix.lower() == ".svg":
        _check_drawing(file.name, read_limited(file, MOST_SVG_BYTES, Part.DRAWING))
    else:
        check_picture(file)


def read_limited(file: Path, most_bytes: int, part: Part) -> bytes:
    """Raises `BrandProblem` where the file cannot be read or is larger than that."""
    try:
        with file.open("rb") as source:
            content = source.read(most_bytes + 1)
    except OSError as error:
        raise BrandProblem(part, f"{file.name} cannot be read: {error.strerror}") from None
    if len(content) > most_bytes:
        raise BrandProblem(part, f"{file.name} is larger than {most_bytes / 1_000_000:g} MB")
    return content


def _check_drawing(name: str, content: bytes) -> None:
    """Only shapes, and nothing from elsewhere: no script, no picture, no address, no entity."""
    # Before it is parsed: entities can make a small file grow beyond any memory.
    if b"<!DOCTYPE" in content.upper() or b"<!ENTITY" in content.upper():
        raise BrandProblem(Part.DRAWING, f"{name} has a document type; save it as plain SVG")
    # Loaded for a drawing only: the first picture of the kiosk waits for it.
    from xml.etree import ElementTree

    try:
        top = ElementTree.fromstring(content.decode("utf-8-sig"))  # noqa: S314 - no entities, see above
    except (ElementTree.ParseError, UnicodeDecodeError):
        raise BrandProblem(Part.DRAWING, f"{name} is not a whole SVG file") from None
    for element in top.iter():
        space, _, tag = str(element.tag).rpartition("}")
        if space not in ("", "{" + _SVG):
            continue  # what drawing programs note for themselves, which nobody draws
        if tag not in _SHAPES:
            raise BrandProblem(
                Part.DRAWING, f"{name} contains <{tag}>; only shapes may be in it, texts as paths"
            )
        for key, value in element.attrib.items():
            _check_attribute(name, key.rpartition("}")[2].lower(), value)
    if top.tag not in ("svg", f"{{{_SVG}}}svg"):
        raise BrandProblem(Part.DRAWING, f"{name} is not an SVG file")


def _check_attribute(name: str, key: str, value: str) -> None:
    is_link_outside = key in ("href", "src") and not value.strip().startswith("#")
    if key.startswith("on") or is_link_outside or _OUTSIDE.search(value):
        raise BrandProblem(
            Part.DRAWING, f"{name} refers to something outside itself or runs a script ({key})"
        )
