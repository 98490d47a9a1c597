"""Pictures kept in the repository, one of each screen, and whether a screen still looks like its own.

A picture is compared in cells of 8 x 8 pixels of the screen by their mean colours. Letters that another
machine smooths a little otherwise hardly change those; a control that moved, grew or has another colour does.
`tests/gallery/test_references.py` holds both to be true.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.gallery.plan import Shot, file_name, mode_sheets
from tests.gallery.screens import SCREENS
from tests.gallery.windows import open_windows

FOLDER = Path(__file__).parent / "references"
REPORTS = Path(__file__).parents[2] / "build" / "references"
# A kept picture has a half of the screen's pixels each way.
SHRINK = 2
CELL = 4
# Of 255, in the channel that differs most.
NEARLY = 7
MOST_CELLS = 12
# A few shades make a file small; half a step is far below NEARLY.
SHADES = 64
# Half as large as PNG, and nothing is lost either.
ENDING = ".webp"
LOSSLESS = 101

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`cells` is a picture of a cell a pixel, of how much each differs, of 255."""

    cells: Picture

    @property
    def count(self) -> int:
        """How many cells differ so much that somebody sees it."""
        return int((self.cells > NEARLY).sum())

    @property
    def is_alike(self) -> bool:
        """Whether nothing but noise differs."""
        return self.count <= MOST_CELLS


def references() -> dict[str, Shot]:
    """One picture of each screen, by the name of its file, all languages, sizes and modes among them."""
    sheets = list(mode_sheets(SCREENS))
    rows = len(sheets) // len(SCREENS)
    return {
        file_name(screen): sheets[number * rows + number % rows].shots[0]
        for number, (_, screen) in enumerate(SCREENS)
    }


def shrunk(image: QImage) -> Picture:
    """The picture as it is kept: smaller, in fewer shades; rows of blue, green, red."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.bytesPerLine() // 4, 4)
    size = (whole.width() // SHRINK, whole.height() // SHRINK)
    small = cv2.resize(rows[:, : whole.width(), :3], size, interpolation=cv2.INTER_AREA)
    step = 256 // SHADES
    return np.asarray(small // step * step + step // 2, np.uint8)


def compare(expected: Picture, got: Picture) -> Comparison:
    """How two pictures of one screen differ. One of another size differs everywhere."""
    if expected.shape != got.shape:
        return Comparison(np.full((64, 64), 255, np.uint8))
    return Comparison(np.abs(_cells(expected) - _cells(got)).max(axis=2).round().astype(np.uint8))


def _cells(picture: Picture) -> NDArray[np.float32]:
    height, width = (side // CELL * CELL for side in picture.shape[:2])
    cells = picture[:height, :width].reshape(height // CELL, CELL, width // CELL, CELL, 3)
    return cells.mean(axis=(1, 3), dtype=np.float32)


def kept(name: str) -> Picture | None:
    """The reference picture of that name, None where there is none."""
    file = FOLDER / f"{name}{ENDING}"
    return np.asarray(cv2.imread(str(file)), np.uint8) if file.exists() else None


def keep(name: str, picture: Picture) -> None:
    """Make this the reference picture of that name."""
    _write(FOLDER / f"{name}{ENDING}", picture)


def report(name: str, expected: Picture, got: Picture, comparison: Comparison) -> Path:
    """Write the two beside each other with where they differ in red; returns the file."""
    size = (got.shape[1], got.shape[0])
    differs = cv2.resize((comparison.cells > NEARLY).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    marked = np.asarray(got // 3 + 160, np.uint8)
    marked[differs > 0] = (0, 0, 220)
    height = max(expected.shape[0], got.shape[0])
    padded = [
        np.pad(each, ((0, height - each.shape[0]), (0, 12), (0, 0)), constant_values=90)
        for each in (expected, got, marked)
    ]
    file = REPORTS / f"{name}.png"
    _write(file, np.hstack(padded))
    return file


def _write(file: Path, picture: Picture) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not cv2.imwrite(str(file), picture, [cv2.IMWRITE_WEBP_QUALITY, LOSSLESS]):
        raise OSError(f"{file} could not be written")


def taken(only: str = "", *, is_backwards: bool = False) -> Iterator[tuple[str, Picture]]:
    """Every reference picture's name, and how its screen looks now. Raises `NotRendered`."""
    wanted = list(references().items())
    with open_windows() as windows:
        for name, shot in reversed(wanted) if is_backwards else wanted:
            if only in shot.screen:
                yield name, shrunk(windows.picture(shot))


def accept(only: str = "") -> list[str]:
    """Keep what differs now, and drop what is no screen any more; returns the names that have changed."""
    changed = []
    for name, picture in taken(only):
        before = kept(name)
        if before is None or not compare(before, picture).is_alike:
            keep(name, picture)
            changed.append(name)
    for file in FOLDER.glob("*"):
        if file.suffix != ENDING or file.stem not in references():
            file.unlink()
            changed.append(file.stem)
    return changed
