"""One kiosk to a state folder, and the right words where the folder is what is wrong."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kiosk.config import Settings
from kiosk.first_look import FirstLook
from ui.app import AlreadyRunning, StateFolderUnusable, only_one, run


def test_a_second_kiosk_is_told_of_the_first(tmp_path: Path) -> None:
    with only_one(tmp_path), pytest.raises(AlreadyRunning), only_one(tmp_path):
        raise AssertionError("two kiosks in one folder")


def test_the_folder_is_for_nobody_else(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "state"
    with only_one(folder):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StateFolderUnusable, match="file/state cannot be made: Not a directory"):
        run(FirstLook(tmp_path / "file" / "state"), _unread, _unread)


def test_a_folder_that_cannot_be_written_to_is_no_second_kiosk() -> None:
    with pytest.raises(StateFolderUnusable, match="/sys/kernel cannot be written to by this user"):
        run(FirstLook(Path("/sys/kernel")), _unread, _unread)


def _unread() -> Settings:
    raise AssertionError("the settings are not asked for")
