"""The gallery holds what it promises: every screen, everywhere, and any two modes together."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.gallery.plan import (
    LANGUAGES,
    PLACES,
    SIZES,
    Face,
    Mode,
    Shot,
    base_sheets,
    mode_sheets,
    possible,
    state_sheets,
)
from tests.gallery.screens import OTHER_STATES, SCREENS
from tests.gallery.windows import open_windows
from ui.shell import QML_FOLDER

MOST_PICTURES = 500


def test_every_screen_is_there_in_every_language_and_size() -> None:
    shots = [shot for sheet in base_sheets(SCREENS) for shot in sheet.shots]
    assert len(shots) == len(set(shots)) == len(SCREENS) * len(LANGUAGES) * len(SIZES)


def test_any_two_modes_meet() -> None:
    customer = [each for each in SCREENS if each[0] is Face.CUSTOMER]
    rows = [values(sheet.shots[0]) for sheet in mode_sheets(customer)]
    for one, other in itertools.combinations(range(len(rows[0])), 2):
        met = {(row[one], row[other]) for row in rows}
        all_of_one, all_of_other = {row[one] for row in rows}, {row[other] for row in rows}
        assert met == set(itertools.product(all_of_one, all_of_other)), (one, other)
    assert {row[2] for row in rows} == set(PLACES)


def values(shot: Shot) -> tuple[object, ...]:
    theme, is_large, is_low, is_branded = astuple(shot.mode)
    return shot.screen, shot.language, (shot.size, is_low), theme, is_large, is_branded


def test_there_are_not_more_pictures_than_somebody_looks_through() -> None:
    sheets = [*base_sheets(SCREENS), *mode_sheets(SCREENS), *state_sheets(OTHER_STATES)]
    assert len({sheet.file for sheet in sheets}) == len(sheets) <= MOST_PICTURES


def files_shown(item: QQuickItem) -> Iterator[str]:
    if item.isVisible():
        # "HomeScreen_QMLTYPE_12": the file that the item was made from.
        yield item.metaObject().className().partition("_QML")[0]
        for child in item.childItems():
            yield from files_shown(child)


def test_no_screen_is_forgotten(qapp: QGuiApplication) -> None:
    shown: set[str] = set()
    with open_windows() as windows:
        for face, screen in SCREENS:
            if face is not Face.OUT_OF_SERVICE:
                mode = possible(face, Mode(is_low=True))
                windows.picture(Shot(face, screen, "en", (800, 1280), mode))
                shown |= set(files_shown(windows.window_of(face).contentItem()))
    made = {file.stem for file in files_of("screens") | files_of("components/overlays")}
    assert made - shown == set()


def files_of(folder: str) -> set[Path]:
    return set((QML_FOLDER / folder).rglob("*.qml"))
