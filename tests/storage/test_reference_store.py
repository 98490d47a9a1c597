"""Reference data on disk: whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kiosk.storage.reference_store import FolderReferenceStore


def test_what_was_saved_last_is_loaded(tmp_path: Path) -> None:
    store = FolderReferenceStore(tmp_path / "reference")
    assert store.load("carecloud-stores.cs") is None

    store.save("carecloud-stores.cs", b"one")
    store.save("carecloud-stores.cs", b"two")

    assert store.load("carecloud-stores.cs") == b"two"
    assert store.load("carecloud-stores.en") is None


def test_only_the_owner_may_look(tmp_path: Path) -> None:
    folder = tmp_path / "reference"
    FolderReferenceStore(folder).save("stores", b"x")

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "stores.json").stat().st_mode) == 0o600


def test_a_failed_save_leaves_the_old_file_and_no_draft(tmp_path: Path) -> None:
    store = FolderReferenceStore(tmp_path)
    store.save("stores", b"old")
    (tmp_path / "currencies.json").mkdir()

    with pytest.raises(OSError, match="currencies"):
        store.save("currencies", b"new")

    assert store.load("stores") == b"old"
    assert store.load("currencies") is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["currencies.json", "stores.json"]


@pytest.mark.parametrize("name", ["../stores", "", ".hidden", "a/b", "a\0b", "x" * 200])
def test_a_name_cannot_leave_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        FolderReferenceStore(tmp_path).load(name)


def test_a_file_grown_out_of_all_proportion_is_ignored(tmp_path: Path) -> None:
    with (tmp_path / "stores.json").open("wb") as file:
        file.truncate(64 * 1024 * 1024)

    assert FolderReferenceStore(tmp_path).load("stores") is None
