"""Draws sheets into files, in processes of their own."""

from __future__ import annotations

import multiprocessing
import os
import sys
import traceback
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.gallery.plan import Sheet, Shot

PROCESSES = 2
GAP = 8
GROUND = 0xFF5A6068


@dataclass(frozen=True, slots=True)
class Failure:
    """A picture that could not be made, and why."""

    shot: Shot
    reason: str


def prepare_environment() -> None:
    """No display, software rendering; before the first import of Qt."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QSG_RENDER_LOOP"] = "basic"


def places(sizes: Sequence[tuple[int, int]], scale: float) -> list[tuple[int, int, int, int]]:
    """Where on a sheet the pictures of these sizes lie (left, top, width, height), in its pixels.

    Standing ones side by side, then those that lie, one above the other.
    """
    found, left = [], 0
    for width, height in sizes:
        if height > width:
            found.append((left, 0, round(width * scale), round(height * scale)))
            left += round(width * scale) + GAP
        else:
            found.append((0, 0, round(width * scale), round(height * scale)))
    top = 0
    for number, (width, height) in enumerate(sizes):
        if width >= height:
            found[number] = (left, top, *found[number][2:])
            top += found[number][3] + GAP
    return found


def render(sheets: Sequence[Sheet], folder: Path, scale: float) -> list[Failure]:
    """Draw them all; returns what failed. Opens windows of this process."""
    from tests.gallery.windows import NotRendered, open_windows

    failures = []
    with open_windows() as windows:
        for sheet in sheets:
            pictures: list[tuple[Shot, Any]] = []
            for shot in sheet.shots:
                try:
                    pictures.append((shot, windows.picture(shot)))
                except NotRendered as error:
                    failures.append(Failure(shot, str(error)))
            if pictures:
                save(sheet, dict(pictures), folder / sheet.file, scale)
    return failures


def save(sheet: Sheet, pictures: dict[Shot, Any], file: Path, scale: float) -> None:
    """Lay a sheet's pictures beside each other. What failed leaves its place empty."""
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    laid = places([shot.size for shot in sheet.shots], scale)
    size = QSize(max(x + w for x, _, w, _ in laid), max(y + h for _, y, _, h in laid))
    whole = QImage(size, QImage.Format.Format_RGB32)
    whole.fill(QColor(GROUND))
    painter = QPainter(whole)
    for shot, (left, top, width, height) in zip(sheet.shots, laid, strict=True):
        if shot in pictures:
            smooth = Qt.TransformationMode.SmoothTransformation
            ratio = Qt.AspectRatioMode.IgnoreAspectRatio
            painter.drawImage(left, top, pictures[shot].scaled(width, height, ratio, smooth))
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not whole.save(str(file)):
        raise OSError(f"{file} could not be written")


def _render_part(sheets: Sequence[Sheet], folder: Path, scale: float) -> list[Failure]:
    prepare_environment()
    try:
        return render(sheets, folder, scale)
    except Exception:
        # Its own words get lost on the way to the other process.
        traceback.print_exc(file=sys.stderr)
        raise


def render_all(sheets: Sequence[Sheet], folder: Path, scale: float) -> list[Failure]:
    """Draw them in two processes; a screen and what is loaded for it stay in one of them."""
    screens = list(dict.fromkeys(shot.screen for sheet in sheets for shot in sheet.shots))
    parts = [
        [sheet for sheet in sheets if screens.index(sheet.shots[0].screen) % PROCESSES == part]
        for part in range(PROCESSES)
    ]
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as pool:
        running = [(pool.submit(_render_part, part, folder, scale), part) for part in parts if part]
        return [failure for future, part in running for failure in _result(future, part, folder)]


def _result(future: Future[list[Failure]], part: Sequence[Sheet], folder: Path) -> list[Failure]:
    try:
        return future.result()
    except BrokenProcessPool:
        missing = [sheet for sheet in part if not (folder / sheet.file).exists()]
        return [
            Failure(shot, "the process that draws it has died") for sheet in missing for shot in sheet.shots
        ]
