"""The lock files name every package, its version and its hashes, and no place to fetch it from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def entries(lock: str) -> list[str]:
    """Each locked package with its hashes, on one line."""
    return (ROOT / lock).read_text().replace("\\\n", " ").splitlines()


def locked(lock: str, **machine: str) -> dict[str, str]:
    """Name and version of what would be installed on a machine that differs from this one as told."""
    requirements = [Requirement(entry.split(" --hash")[0]) for entry in entries(lock)]
    chosen = [r for r in requirements if r.marker is None or r.marker.evaluate(dict[str, str](machine))]
    return {canonicalize_name(r.name): str(r.specifier).removeprefix("==") for r in chosen}


def on_python(version: str) -> dict[str, str]:
    return {"python_version": version, "python_full_version": f"{version}.2"}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_hashes(lock: str) -> None:
    form = re.compile(r"[a-z0-9.-]+(\[[a-z0-9,-]+\])?==[^ ;]+( ; [^-]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    assert [entry for entry in entries(lock) if not form.fullmatch(entry)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_is_written_down(lock: str) -> None:
    assert (
        re.findall(r"://|--index|--extra-index|--find-links|--trusted-host", (ROOT / lock).read_text()) == []
    )


def test_developers_run_the_very_versions_that_are_shipped() -> None:
    for version in ("3.11", "3.12", "3.13"):
        shipped, developed = (locked(lock, **on_python(version)) for lock in LOCKS)
        assert shipped.items() <= developed.items()


def test_every_dependency_is_locked() -> None:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    shipped = [Requirement(text) for text in project["project"]["dependencies"] + groups["build"]]
    developed = shipped + [Requirement(text) for text in groups["dev"]]
    for lock, wanted in zip(LOCKS, (shipped, developed), strict=True):
        for version in ("3.11", "3.12", "3.13"):
            machine = on_python(version)
            have = locked(lock, **machine)
            for requirement in wanted:
                if requirement.marker is None or requirement.marker.evaluate(dict[str, str](machine)):
                    assert requirement.specifier.contains(have[canonicalize_name(requirement.name)])


@pytest.mark.parametrize(("python", "release"), [("3.11", "6.11."), ("3.12", "6.12."), ("3.13", "6.12.")])
@pytest.mark.parametrize("lock", LOCKS)
def test_each_python_gets_a_qt_that_is_sound_on_it(lock: str, python: str, release: str) -> None:
    """PySide6 6.12 loses references to None on Python 3.11 and crashes after some thousand calls."""
    have = locked(lock, **on_python(python))
    assert have["pyside6-essentials"].startswith(release)
    assert have["shiboken6"] == have["pyside6-essentials"]
