"""docs/licences.md names all that is shipped, and what each licence asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def licences(packaging_program: Callable[[str], ModuleType]) -> ModuleType:
    return packaging_program("licences")


@pytest.fixture
def known(licences: ModuleType) -> Any:
    return licences.Known.read((ROOT / "packaging" / "licences.toml").read_text(encoding="utf-8"))


def test_every_locked_package_is_on_the_page_with_a_licence_that_is_explained(licences: ModuleType) -> None:
    page = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    for name in licences.locked((ROOT / "requirements.lock").read_text(encoding="utf-8")):
        (row,) = (line for line in page.splitlines() if line.startswith(f"| {name} | "))
        for licence in row.split(" | ")[1].removesuffix(" |").split(" AND "):
            assert f"\n| {licence} | " in page


def test_a_package_that_is_not_on_the_page_changes_it(licences: ModuleType, known: Any) -> None:
    one = licences.page({"httpx": "BSD-3-Clause"}, known)
    two = licences.page({"httpx": "BSD-3-Clause", "other": "MIT"}, known)
    assert "| other | MIT |" in two
    assert one != two


def test_a_licence_that_nobody_explained_is_refused(licences: ModuleType, known: Any) -> None:
    with pytest.raises(licences.Unknown, match=r"nobody wrote down what AGPL-3\.0-only asks"):
        licences.page({"other": "MIT AND AGPL-3.0-only"}, known)


def test_a_package_without_a_licence_is_refused(licences: ModuleType, known: Any) -> None:
    with pytest.raises(licences.Unknown, match="its metadata names no licence"):
        licences.licence_of("no-such-package", known)


def test_of_licences_on_offer_the_chosen_one_is_shown(licences: ModuleType, known: Any) -> None:
    assert licences.licence_of("pyside6-essentials", known) == "LGPL-3.0-only"


def test_a_library_that_nobody_named_is_found_in_a_bundle(
    licences: ModuleType, known: Any, tmp_path: Path
) -> None:
    for name in (
        "libQt6Core.so.6",
        "libreadline.so.8",
        "_ssl.cpython-311-x86_64-linux-gnu.so",
        "cv2.abi3.so",
    ):
        (tmp_path / name).touch()
    assert licences.unnamed(licences.libraries_in(tmp_path), known) == ["libreadline.so.8"]


def test_libraries_in_wheels_are_all_named(licences: ModuleType, known: Any) -> None:
    found = list(licences.libraries_in_wheels(["numpy", "opencv-python-headless"]))
    assert any(name.startswith("libavcodec") for name in found)
    assert licences.unnamed(found, known) == []
