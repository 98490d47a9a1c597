"""The page names every picture, can be narrowed down by each word, and needs nothing but the pictures."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.gallery.page import FAILED, PAGE, write_page
from tests.gallery.plan import Face, base_sheets, mode_sheets
from tests.gallery.render import Failure

SCREENS = ((Face.CUSTOMER, "sign-up, name"), (Face.STAFF, "menu & more"))


def test_the_page_names_each_picture_and_what_failed(tmp_path: Path) -> None:
    sheets = [*base_sheets(SCREENS), *mode_sheets(SCREENS)]
    shots = [shot for sheet in sheets for shot in sheet.shots]
    write_page(sheets, [Failure(shots[1], "<broken>")], tmp_path, 0.5)
    page = (tmp_path / PAGE).read_text(encoding="utf-8")
    described = re.findall(r'<img [^>]*alt="([^"]+)"', page)
    told = [str(shot).replace("&", "&amp;") for shot in shots]
    assert sorted(described) == sorted(told[:1] + told[2:])
    assert "&lt;broken&gt;" in page
    assert [row["reason"] for row in json.loads((tmp_path / FAILED).read_text(encoding="utf-8"))] == [
        "<broken>"
    ]


def test_whoever_looks_for_a_mode_finds_each_word_of_it(tmp_path: Path) -> None:
    write_page(sheets := list(mode_sheets(SCREENS)), [], tmp_path, 0.5)
    page = (tmp_path / PAGE).read_text(encoding="utf-8")
    choices = re.search(r'<select name="mode">(.*?)</select>', page)
    assert choices is not None
    offered = set(re.findall(r"<option>([^<]+)</option>", choices[1]))
    assert offered == {word for sheet in sheets for word in str(sheet.shots[0].mode).split(", ")}


def test_the_page_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    sheets = list(base_sheets(SCREENS))
    write_page(sheets, [], tmp_path, 0.5)
    page = (tmp_path / PAGE).read_text(encoding="utf-8")
    assert set(re.findall(r'(?:src|href)="([^"]+)"', page)) == {sheet.file for sheet in sheets}
    assert "//" not in re.sub(r"// .*", "", page)
