from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.scanning.calibration import CALIBRATION_TEXT, MODULES
from kiosk.scanning.calibration_sheet import sheet_svg
from kiosk.scanning.drawn_code import dark_parts, runs

PAGE = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "calibration-sheet.svg"
LINES = ("Calibration codes of the loyalty kiosk", "Print in real size (100 %) on matt paper.")


def test_the_sheet_in_the_documentation_is_the_one_that_the_kiosk_writes() -> None:
    assert PAGE.read_text(encoding="utf-8") == sheet_svg(LINES)


@pytest.mark.parametrize("symbology", MODULES)
def test_runs_hold_every_dark_part_and_no_light_one(symbology: str) -> None:
    for row in dark_parts(symbology, CALIBRATION_TEXT):
        rebuilt = [False] * len(row)
        for start, length in runs(row):
            rebuilt[start : start + length] = [True] * length
        assert tuple(rebuilt) == row


def test_words_on_the_sheet_cannot_break_it() -> None:
    assert "&lt;b&gt; &amp; co" in sheet_svg(["<b> & co"])
