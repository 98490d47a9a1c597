from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config_loading import load_with_origins
from kiosk.wizard_file import _written, write_wizard_file


def test_what_is_written_is_in_force_at_the_next_start(tmp_path: Path) -> None:
    file = write_wizard_file(tmp_path, {"camera.source": "/dev/v4l/by-id/x", "camera.rotation": 90})
    loaded = load_with_origins(None, {"KIOSK_STATE_DIR": str(tmp_path)})
    assert (loaded.settings.camera.source, loaded.settings.camera.rotation) == ("/dev/v4l/by-id/x", 90)
    assert loaded.origins["camera.source"] == str(file)


def test_other_keys_stay_and_none_takes_one_away(tmp_path: Path) -> None:
    write_wizard_file(tmp_path, {"camera.rotation": 90, "camera.mirror": False, "language": "cs"})
    write_wizard_file(tmp_path, {"camera.rotation": 180, "camera.mirror": None})
    content = tomllib.loads((tmp_path / "wizard.toml").read_text(encoding="utf-8"))
    assert content == {"language": "cs", "camera": {"rotation": 180}}


@pytest.mark.parametrize("key", ["carecloud.password", "scanning.formats", "camera.colour"])
def test_a_key_that_is_not_the_shops_is_refused_and_nothing_is_written(tmp_path: Path, key: str) -> None:
    with pytest.raises(ValueError, match=key):
        write_wizard_file(tmp_path, {"camera.rotation": 90, key: "x"})
    assert not (tmp_path / "wizard.toml").exists()


def test_a_value_that_would_keep_the_kiosk_from_starting_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not possible"):
        write_wizard_file(tmp_path, {"wedge.prefix": "x" * 21})
    assert not (tmp_path / "wizard.toml").exists()


def test_a_broken_file_is_replaced_by_a_whole_one(tmp_path: Path) -> None:
    (tmp_path / "wizard.toml").write_text("[camera\nrotation=", encoding="utf-8")
    write_wizard_file(tmp_path, {"camera.rotation": 270})
    assert load_with_origins(None, {"KIOSK_STATE_DIR": str(tmp_path)}).settings.camera.rotation == 270


def test_a_folder_that_cannot_be_written_says_so_and_leaves_no_draft(tmp_path: Path) -> None:
    (tmp_path / "wizard.toml").mkdir()
    with pytest.raises(OSError, match="wizard"):
        write_wizard_file(tmp_path, {"camera.rotation": 90})
    assert [entry.name for entry in tmp_path.iterdir()] == ["wizard.toml"]


@given(st.one_of(st.text(), st.integers(), st.booleans(), st.lists(st.text(max_size=5), max_size=4)))
def test_every_value_reads_back_as_it_was(value: str | int | bool | list[str]) -> None:
    try:
        str(value).encode()
    except UnicodeEncodeError:
        return
    assert tomllib.loads(f"key = {_written(value)}")["key"] == value
