"""Five wrong PINs lock the pad, longer each time; no restart and no clock that jumps shortens it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.storage.boot import BootTime, boot_time
from kiosk.storage.pin_lock import (
    FILE_NAME,
    FIRST_LOCK_S,
    KEEP_EVERY_S,
    LONGEST_LOCK_S,
    TRIES,
    PinLock,
)


@dataclass
class Machine:
    """A machine that can be switched off; it has no time of day, since none is used."""

    folder: Path
    boot: str = "first"
    seconds: float = 1000.0

    def start(self) -> PinLock:
        return PinLock(self.folder, lambda: BootTime(self.boot, self.seconds))

    def reboot(self) -> PinLock:
        self.boot, self.seconds = f"{self.boot}+", 7.0
        return self.start()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "state")


def lock_out(lock: PinLock) -> None:
    for _ in range(TRIES):
        assert lock.begin()


def test_pad_that_nobody_tried_is_open_and_writes_nothing(machine: Machine) -> None:
    lock = machine.start()
    assert (lock.left_s(), lock.tries_left) == (0, TRIES)
    assert not machine.folder.exists()


def test_fifth_wrong_pin_locks_for_five_minutes(machine: Machine) -> None:
    lock = machine.start()
    for left in (4, 3, 2, 1):
        assert lock.begin()
        assert lock.tries_left == left
        assert lock.left_s() == 0
    assert lock.begin()
    assert lock.left_s() == FIRST_LOCK_S
    assert not lock.begin()
    machine.seconds += FIRST_LOCK_S - 0.1
    assert not lock.begin()
    machine.seconds += 0.2
    assert lock.begin()


def test_lock_outs_double_up_to_an_hour(machine: Machine) -> None:
    lock = machine.start()
    lengths = []
    for _ in range(6):
        lock_out(lock)
        lengths.append(lock.left_s())
        machine.seconds += lock.left_s()
    assert lengths == [300, 600, 1200, 2400, 3600, 3600]


def test_right_pin_forgets_all_of_it(machine: Machine) -> None:
    lock = machine.start()
    lock_out(lock)
    machine.seconds += FIRST_LOCK_S
    assert lock.begin()
    lock.succeed()
    for each in (lock, machine.start()):
        assert each.tries_left == TRIES
    lock_out(lock)
    assert lock.left_s() == FIRST_LOCK_S


def test_tries_survive_a_restart_of_the_program_and_of_the_machine(machine: Machine) -> None:
    for _ in range(TRIES - 1):
        assert machine.start().begin()
    lock = machine.reboot()
    assert lock.tries_left == 1
    assert lock.begin()
    assert machine.start().left_s() == FIRST_LOCK_S


def test_program_that_starts_again_counts_the_time_that_surely_passed(machine: Machine) -> None:
    lock_out(machine.start())
    machine.seconds += 100
    assert machine.start().left_s() == FIRST_LOCK_S - 100
    machine.seconds += 250
    assert machine.start().left_s() == 0


def test_machine_that_starts_again_counts_none_since_nobody_knows_how_long_it_was_off(
    machine: Machine,
) -> None:
    lock_out(machine.start())
    machine.seconds += 100
    lock = machine.reboot()
    assert lock.left_s() == FIRST_LOCK_S
    machine.seconds += 40
    assert lock.left_s() == FIRST_LOCK_S - 40


def test_rest_on_the_disk_is_at_most_a_minute_old(machine: Machine) -> None:
    lock = machine.start()
    lock_out(lock)
    for _ in range(4):
        machine.seconds += KEEP_EVERY_S
        lock.keep()
    assert machine.reboot().left_s() == FIRST_LOCK_S - 4 * KEEP_EVERY_S


def test_start_without_a_name_is_a_new_start(tmp_path: Path) -> None:
    lock_out(PinLock(tmp_path, lambda: BootTime("", 10.0)))
    assert PinLock(tmp_path, lambda: BootTime("", 9000.0)).left_s() == FIRST_LOCK_S


def test_clock_that_went_back_within_a_start_shortens_nothing(machine: Machine) -> None:
    lock = machine.start()
    lock_out(lock)
    machine.seconds -= 500
    assert lock.left_s() == FIRST_LOCK_S
    assert machine.start().left_s() == FIRST_LOCK_S


@settings(max_examples=40)
@given(passed_s=st.floats(-1e6, 1e6), is_reboot=st.booleans(), restarts=st.integers(0, 3))
def test_no_restart_ends_a_lock_out_before_its_time(
    tmp_path_factory: pytest.TempPathFactory, passed_s: float, is_reboot: bool, restarts: int
) -> None:
    machine = Machine(tmp_path_factory.mktemp("state"), seconds=2e6)
    lock_out(machine.start())
    machine.seconds += passed_s
    lock = machine.reboot() if is_reboot else machine.start()
    for _ in range(restarts):
        lock = machine.start()
    surely_passed_s = 0.0 if is_reboot else max(0.0, passed_s)
    assert lock.left_s() >= min(FIRST_LOCK_S, max(0.0, FIRST_LOCK_S - surely_passed_s)) - 1e-6
    assert lock.left_s() <= LONGEST_LOCK_S


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"wrong": 0, "locks": 0, "left_s": NaN, "boot": "", "at_s": 0}',
        "\udcff",
        '{"wrong": "x"}',
    ],
)
def test_count_that_cannot_be_read_counts_as_a_lock_out(machine: Machine, content: str) -> None:
    machine.folder.mkdir()
    (machine.folder / FILE_NAME).write_text(content, encoding="utf-8", errors="surrogateescape")
    assert machine.start().left_s() == FIRST_LOCK_S


def test_try_that_cannot_be_kept_is_no_try(machine: Machine) -> None:
    machine.folder.parent.mkdir(exist_ok=True)
    machine.folder.write_text("a file where the folder should be")
    lock = machine.start()
    assert lock.left_s() == FIRST_LOCK_S
    machine.seconds += FIRST_LOCK_S
    with pytest.raises(NotADirectoryError):
        lock.begin()
    assert lock.tries_left == TRIES


def test_file_is_whole_and_alone_after_each_try(machine: Machine) -> None:
    lock = machine.start()
    for wrong in (1, 2, 3):
        lock.begin()
        kept = json.loads((machine.folder / FILE_NAME).read_text())
        assert kept["wrong"] == wrong
        assert [each.name for each in machine.folder.iterdir()] == [FILE_NAME]


def test_this_machine_counts_from_its_own_start() -> None:
    first, second = boot_time(), boot_time()
    assert first.boot == second.boot
    assert first.seconds <= second.seconds


@pytest.mark.parametrize("locks", [16, 1024, 10**400], ids=["16", "1024", "10**400"])
def test_any_number_of_lock_outs_that_is_written_there_ends_in_the_longest(
    machine: Machine, locks: int
) -> None:
    machine.folder.mkdir()
    kept = {"wrong": TRIES - 1, "locks": locks, "left_s": 0.0, "boot": machine.boot, "at_s": 0.0}
    (machine.folder / FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
    lock = machine.start()
    assert lock.begin()
    assert lock.left_s() == LONGEST_LOCK_S


def test_a_time_too_large_for_a_clock_counts_as_unknown(machine: Machine) -> None:
    machine.folder.mkdir()
    kept = {"wrong": 0, "locks": 0, "left_s": 10**400, "boot": "", "at_s": 0.0}
    (machine.folder / FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
    assert machine.start().left_s() == FIRST_LOCK_S
