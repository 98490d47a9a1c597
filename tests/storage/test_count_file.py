"""What the caps have counted: kept over a restart, sealed, and forgotten no sooner than it should be."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.boot import BootTime
from kiosk.storage.count_file import DAMAGED_NAME, FILE_NAME, CountFile
from kiosk.storage.secret_errors import SecretError

KEY = bytes(range(32))
PHONE = "phone:420601100001"


@dataclass
class Machine:
    """A machine with a time of day that anybody may set, and a count of seconds that nobody can."""

    folder: Path
    boot: str = "first"
    seconds: float = 1000.0
    day_s: float = 1_795_000_000.0
    key: Callable[[], bytes] = lambda: KEY

    def start(self) -> CountFile:
        return CountFile(self.folder, self.key, lambda: BootTime(self.boot, self.seconds), lambda: self.day_s)

    def ages_s(self) -> list[float]:
        file = self.start()
        return [self.seconds - at_s for at_s in file.load().get("codes", {}).get("", ())]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path / "state")
    machine.start().save({"codes": {"": [400.0, 1000.0]}}, 1)
    return machine


def test_restart_of_the_program_forgets_nothing_whatever_the_time_of_day(machine: Machine) -> None:
    machine.seconds += 60
    for jump_s in (0, 86400 * 30, -86400 * 30):
        machine.day_s += jump_s
        assert machine.ages_s() == [660, 60]


def test_time_that_the_machine_was_off_counts_and_a_clock_set_back_shortens_nothing(machine: Machine) -> None:
    machine.boot, machine.seconds = "second", 7.0
    machine.day_s += 300
    assert machine.ages_s() == [900, 300]
    machine.day_s -= 86400
    assert machine.ages_s() == [600, 0]


def test_system_that_names_no_start_goes_by_the_time_of_day(tmp_path: Path) -> None:
    machine = Machine(tmp_path, boot="")
    machine.start().save({"codes": {"": [1000.0]}}, 1)
    machine.seconds, machine.day_s = 5.0, machine.day_s + 40
    assert machine.ages_s() == [40]


def test_nothing_of_a_name_is_in_the_file_and_the_same_name_is_known_again(machine: Machine) -> None:
    file = machine.start()
    hashed = file.hash_name(PHONE)
    file.save({"codes": {hashed: [1.0]}}, 1)
    content = (machine.folder / FILE_NAME).read_bytes()
    for trace in (PHONE, "420601100001", hashed, "codes"):
        assert trace.encode() not in content
    assert "60110" not in hashed
    assert machine.start().hash_name(PHONE) == hashed
    machine.key = lambda: bytes(32)
    assert machine.start().hash_name(PHONE) != hashed
    assert oct((machine.folder / FILE_NAME).stat().st_mode)[-3:] == "600" or os.name == "nt"


@pytest.mark.parametrize(
    "damage",
    [lambda whole: b"", lambda whole: whole[:-1], lambda whole: b"{}", lambda whole: whole + whole],
    ids=["empty", "cut", "other", "twice"],
)
def test_damaged_file_is_put_aside_and_counting_begins_anew(
    machine: Machine, damage: Callable[[bytes], bytes]
) -> None:
    path = machine.folder / FILE_NAME
    path.write_bytes(damage(path.read_bytes()))
    file = machine.start()
    assert file.load() == {}
    assert not path.exists()
    assert (machine.folder / DAMAGED_NAME).exists()
    file.save({"codes": {"": [1000.0]}}, 1)
    assert machine.ages_s() == [0]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "boot": _JSON,
            "at_s": _JSON | st.just(10**400),
            "day_s": _JSON,
            "counts": _JSON
            | st.dictionaries(st.text(max_size=3), st.dictionaries(st.text(max_size=3), _JSON)),
        },
    )
    | _JSON
)
def test_whatever_a_file_of_ours_says_nothing_crashes(
    tmp_path_factory: pytest.TempPathFactory, said: object
) -> None:
    machine = Machine(tmp_path_factory.mktemp("state"))
    file = machine.start()
    sealed = file._cipher().seal(json.dumps(said).encode(), b"loyalty-kiosk counts 1")
    (machine.folder / FILE_NAME).write_bytes(sealed)
    for names in file.load().values():
        assert all(at_s <= machine.seconds for times in names.values() for at_s in times)


def test_an_earlier_state_that_is_written_late_replaces_no_later_one(machine: Machine) -> None:
    file = machine.start()
    file.save({"codes": {"": [1000.0]}}, 2)
    file.save({}, 1)
    assert machine.ages_s() == [0]


def test_without_a_key_names_are_hashed_all_the_same_and_nothing_is_written(tmp_path: Path) -> None:
    def no_key() -> bytes:
        raise SecretError("away")

    file = Machine(tmp_path, key=no_key).start()
    assert file.hash_name(PHONE) == file.hash_name(PHONE) != PHONE
    with pytest.raises(OSError, match="no key"):
        file.save({}, 1)
    assert list(tmp_path.iterdir()) == []
