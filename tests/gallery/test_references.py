"""Screens look as they did when somebody last looked at them, in half of their pixels each way."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from tests.gallery.plan import Face, Shot
from tests.gallery.references import (
    FOLDER,
    compare,
    kept,
    references,
    report,
    shrunk,
    taken,
)
from tests.gallery.windows import open_windows, settled
from tests.screens.visible import every

MOST_BYTES = 1_200_000


def test_every_screen_looks_like_its_reference(qapp: QGuiApplication) -> None:
    wrong = []
    # They were made in the other order, on which no picture may depend.
    for name, got in taken(is_backwards=True):
        expected = kept(name)
        if expected is None:
            wrong.append(f"{name}: has no reference picture yet")
        elif not (comparison := compare(expected, got)).is_alike:
            wrong.append(
                f"{name}: {comparison.count} cells differ, see {report(name, expected, got, comparison)}"
            )
    assert not wrong, "\n".join([*wrong, "If they are meant to look so: scripts/screens --accept"])


def test_references_are_few_and_small() -> None:
    files = {file.stem: file.stat().st_size for file in FOLDER.iterdir()}
    assert files.keys() == references().keys()
    assert sum(files.values()) < MOST_BYTES


HOME = Shot(Face.CUSTOMER, "home", "cs", (800, 1280))
AGREEMENTS = Shot(Face.CUSTOMER, "sign-up, agreements", "de", (1280, 800))


@pytest.mark.parametrize(("shot", "button"), [(HOME, "privacyButton"), (AGREEMENTS, "goOnButton")], ids=str)
def test_a_control_that_moved_by_a_few_pixels_is_noticed(
    qapp: QGuiApplication, shot: Shot, button: str
) -> None:
    with open_windows() as windows:
        before = shrunk(windows.picture(shot))
        item = every(windows.window_of(shot.face), button)[0]
        item.setX(item.x() + 4)
        assert not compare(before, shrunk(settled(windows.window_of(shot.face), shot.size))).is_alike


def test_another_shade_is_noticed(qapp: QGuiApplication) -> None:
    with open_windows() as windows:
        before = shrunk(windows.picture(HOME))
        darker = QImage(windows.picture(HOME))
        painter = QPainter(darker)
        painter.fillRect(0, 0, 96, 48, QColor(0, 0, 0, 12))
        painter.end()
        assert not compare(before, shrunk(darker)).is_alike


def test_what_no_eye_sees_is_not(qapp: QGuiApplication) -> None:
    with open_windows() as windows:
        before = shrunk(windows.picture(HOME))
    noise = np.random.default_rng(7).integers(-12, 13, before.shape)
    assert compare(before, np.asarray(np.clip(before + noise, 0, 255), np.uint8)).is_alike
    height, width = before.shape[:2]
    # An eighth of a pixel of the screen.
    matrix = np.array([[1, 0, 0.06], [0, 1, 0.06]], np.float32)
    moved = cv2.warpAffine(before, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    assert compare(before, np.asarray(moved, np.uint8)).is_alike
