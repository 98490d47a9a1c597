"""Of what a killed program left behind only that goes, and only when nobody can be writing it any more."""

import os
import time
from pathlib import Path

import pytest

from kiosk.storage.left_behind import sweep_drafts
from kiosk.storage.private_file import replace_private_file
from tests.fakes.waiting_queue import open_queue

TWO_HOURS_S = 7200


def _aged(path: Path, age_s: float = TWO_HOURS_S) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"half a secr")
    os.utime(path, (time.time() - age_s, time.time() - age_s))
    return path


@pytest.mark.parametrize(
    "name",
    [".draft-ab12_xyz", ".pin-ab12_xyz", ".wizard-ab12_xyz", ".carecloud-agreements.cs.ab12_xyz"],
)
@pytest.mark.parametrize("age_s", [TWO_HOURS_S, -TWO_HOURS_S], ids=["old", "clock_was_set_back"])
def test_old_draft_goes_wherever_it_lies(tmp_path: Path, name: str, age_s: float) -> None:
    drafts = [_aged(tmp_path / name, age_s), _aged(tmp_path / "secrets" / name, age_s)]
    sweep_drafts(tmp_path)
    assert [draft for draft in drafts if draft.exists()] == []


@pytest.mark.parametrize(
    "name",
    ["sign_ups.sqlite", ".draft-", ".draft-AB12CDEF", ".draft-ab12_xyz.txt", "x.draft-ab12_xyz", ".profile"],
)
def test_name_of_anybody_elses_stays(tmp_path: Path, name: str) -> None:
    file = _aged(tmp_path / name)
    sweep_drafts(tmp_path)
    assert file.exists()


def test_young_draft_stays(tmp_path: Path) -> None:
    file = _aged(tmp_path / ".draft-ab12_xyz", 60)
    sweep_drafts(tmp_path)
    assert file.exists()


def test_link_folder_and_what_lies_behind_a_link_stay_and_keep_no_other_from_going(tmp_path: Path) -> None:
    state, elsewhere = tmp_path / "state", tmp_path / "elsewhere"
    kept = _aged(elsewhere / ".draft-ab12_xyz")
    state.mkdir()
    (state / "linked").symlink_to(elsewhere)
    (state / ".draft-aaaaaaaa").symlink_to(kept)
    (state / ".draft-bbbbbbbb").mkdir()
    gone = _aged(state / ".draft-cccccccc")
    sweep_drafts(state)
    assert kept.exists()
    assert (state / ".draft-aaaaaaaa").is_symlink()
    assert (state / ".draft-bbbbbbbb").is_dir()
    assert not gone.exists()


def test_kiosk_sweeps_what_its_own_writing_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is the one that is really written."""
    monkeypatch.setattr(Path, "replace", _killed)
    monkeypatch.setattr(Path, "unlink", lambda path, missing_ok=False: None)
    with pytest.raises(KeyboardInterrupt):
        replace_private_file(tmp_path / "secrets" / "x.sealed", b"secret")
    monkeypatch.undo()
    (draft,) = (tmp_path / "secrets").iterdir()
    os.utime(draft, (0, 0))
    queue = open_queue(tmp_path)
    queue.check_room()
    queue.close()
    assert not draft.exists()


def _killed(*_: object) -> None:
    raise KeyboardInterrupt
