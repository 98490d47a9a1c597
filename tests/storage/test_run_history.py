"""Crashes add up, pauses grow, and neither a clock that jumps nor a power cut counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.storage.boot import boot_id, seconds_since_boot
from kiosk.storage.run_history import (
    LONGEST_PAUSE_S,
    MEMORY_RESTART_EVERY_S,
    CrashLimits,
    RunHistory,
)

LIMITS = CrashLimits(crashes=3, within_s=600, pause_s=300)


class Computer:
    """A program that is started again and again on one computer."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.now_s = 100.0
        self.boot = "one"

    def start(self, limits: CrashLimits = LIMITS) -> float | None:
        """Start the program; returns how long it should stay out of service."""
        self.history = RunHistory(self.file, lambda: self.now_s, lambda: self.boot)
        return self.history.begin(limits)

    def crash(self, times: int = 1, every_s: float = 10) -> float | None:
        """The program that runs crashes and is started again, so many times."""
        pause_s = None
        for _ in range(times):
            self.now_s += every_s
            pause_s = self.start()
        return pause_s


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "state" / "runs.json")


def test_the_third_crash_in_ten_minutes_is_too_many(computer: Computer) -> None:
    assert computer.start() is None
    assert computer.crash(2) is None
    assert computer.crash() == 300


def test_crashes_far_apart_and_runs_that_ended_well_do_not_add_up(computer: Computer) -> None:
    computer.start()
    assert computer.crash(10, every_s=301) is None
    computer.history.settle()
    for _ in range(10):
        computer.history.end()
        assert computer.start() is None


def test_a_pause_survives_a_crash_of_its_own_page(computer: Computer) -> None:
    computer.start()
    computer.crash(3)
    assert computer.crash(every_s=100) == 200


def test_after_a_pause_one_crash_is_enough_and_the_next_pause_is_twice_as_long(computer: Computer) -> None:
    computer.start()
    pauses = [computer.crash(3)]
    for _ in range(6):
        computer.now_s += pauses[-1] or 0
        computer.history.end()
        assert computer.start() is None
        pauses.append(computer.crash())
    assert pauses == [300, 600, 1200, 2400, LONGEST_PAUSE_S, LONGEST_PAUSE_S, LONGEST_PAUSE_S]


def test_a_run_that_served_long_enough_begins_anew(computer: Computer) -> None:
    computer.start()
    computer.now_s += computer.crash(3) or 0
    computer.history.end()
    computer.start()
    computer.history.settle()
    assert computer.crash(2) is None
    assert computer.crash() == 300


def test_a_pause_that_staff_end_is_forgiven(computer: Computer) -> None:
    computer.start()
    computer.crash(3)
    computer.history.end()
    assert computer.start() is None
    assert computer.crash(2) is None


def test_a_power_cut_is_no_crash_and_switching_off_and_on_ends_a_pause(computer: Computer) -> None:
    computer.start()
    computer.crash(3)
    computer.boot, computer.now_s = "two", 50.0
    assert computer.start() is None
    assert computer.crash(2) is None


def test_where_starts_of_the_computer_have_no_name_a_time_before_the_last_one_tells(
    computer: Computer,
) -> None:
    computer.boot = ""
    computer.start()
    computer.crash(3)
    computer.now_s = 20.0
    assert computer.start() is None


def test_no_limit_means_no_pause(computer: Computer) -> None:
    for _ in range(20):
        assert computer.start(CrashLimits(0, 600, 300)) is None
        computer.now_s += 1


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"boot": "one"}', b"\xff\xfe", b'{"boot":"one","crashes_s":["x"]}'],
)
def test_a_file_that_is_not_ours_begins_anew(computer: Computer, content: bytes) -> None:
    computer.file.parent.mkdir()
    computer.file.write_bytes(content)
    assert computer.start() is None
    assert computer.crash(2) is None
    assert computer.crash() == 300


def test_a_folder_that_cannot_be_written_keeps_nobody_from_serving(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    computer = Computer(tmp_path / "state" / "runs.json")
    assert computer.start() is None
    computer.history.end()


def test_nothing_but_the_file_is_left_and_it_is_private(computer: Computer) -> None:
    computer.start()
    computer.crash(3)
    assert list(computer.file.parent.iterdir()) == [computer.file]
    assert computer.file.stat().st_mode & 0o077 == 0


def test_memory_restarts_are_rare(computer: Computer) -> None:
    computer.start()
    assert computer.history.may_restart_for_memory()
    computer.history.note_memory_restart()
    computer.history.end()
    computer.start()
    assert not computer.history.may_restart_for_memory()
    computer.now_s += MEMORY_RESTART_EVERY_S
    assert computer.history.may_restart_for_memory()


def test_the_computers_own_clock_moves_and_its_name_stays() -> None:
    assert 0 < seconds_since_boot() <= seconds_since_boot()
    assert boot_id() == boot_id() != ""


@pytest.mark.parametrize(
    ("pauses", "begun_s"),
    [(5000, 1.0), (10**400, 1.0), (0, 10**400)],
    ids=["many pauses", "pauses beyond a float", "a time beyond a float"],
)
def test_numbers_beyond_all_bounds_keep_nobody_from_starting(
    computer: Computer, pauses: int, begun_s: float
) -> None:
    kept = {"boot": "one", "crashes_s": [1.0, 2.0, 3.0], "begun_s": begun_s, "out_until_s": None}
    computer.file.parent.mkdir()
    computer.file.write_text(json.dumps(kept | {"pauses": pauses, "memory_restart_s": None}), "utf-8")
    assert computer.start() in (None, LONGEST_PAUSE_S)
