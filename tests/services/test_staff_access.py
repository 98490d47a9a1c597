"""Who is let in, and that a try counts before it is checked."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.domain.pin_answer import CannotCheck, Granted, Locked, WrongPin
from kiosk.services.staff_access import UNREADABLE, StaffAccess, kept_pin
from kiosk.storage.boot import BootTime
from kiosk.storage.pin_lock import FILE_NAME, FIRST_LOCK_S, TRIES, PinLock
from kiosk.storage.staff_pin import hash_pin

PIN, WRONG = "482913", "482914"


@pytest.fixture(scope="module")
def kept() -> str:
    return hash_pin(PIN)


def lock_in(folder: Path) -> PinLock:
    return PinLock(folder, lambda: BootTime("boot", 0.0))


async def test_right_pin_lets_in_and_forgets_wrong_ones(kept: str, tmp_path: Path) -> None:
    access = StaffAccess(kept, lock_in(tmp_path))
    assert await access.try_pin(WRONG) == WrongPin(TRIES - 1)
    assert await access.try_pin(PIN) == Granted()
    assert await access.try_pin(WRONG) == WrongPin(TRIES - 1)


async def test_right_pin_does_not_help_while_the_pad_is_locked(kept: str, tmp_path: Path) -> None:
    access = StaffAccess(kept, lock_in(tmp_path))
    answers = [await access.try_pin(WRONG) for _ in range(TRIES)]
    assert answers == [*(WrongPin(left) for left in range(TRIES - 1, 0, -1)), Locked(FIRST_LOCK_S)]
    assert await access.try_pin(PIN) == Locked(FIRST_LOCK_S)
    assert await StaffAccess(kept, lock_in(tmp_path)).try_pin(PIN) == Locked(FIRST_LOCK_S)


async def test_pins_tried_at_the_same_time_count_each(kept: str, tmp_path: Path) -> None:
    access = StaffAccess(kept, lock_in(tmp_path))
    answers = await asyncio.gather(*(access.try_pin(WRONG) for _ in range(TRIES + 2)))
    assert answers.count(Locked(FIRST_LOCK_S)) == 3


async def test_hashing_leaves_the_screen_alone(kept: str, tmp_path: Path) -> None:
    access = StaffAccess(kept, lock_in(tmp_path))
    gaps: list[float] = []

    async def tick() -> None:
        loop = asyncio.get_running_loop()
        last = loop.time()
        while True:
            await asyncio.sleep(0.002)
            gaps.append(loop.time() - last)
            last = loop.time()

    ticking = asyncio.create_task(tick())
    await access.try_pin(WRONG)
    ticking.cancel()
    assert len(gaps) > 5


async def test_without_a_pin_there_is_no_way_in(tmp_path: Path) -> None:
    access = StaffAccess(None, lock_in(tmp_path))
    assert not access.has_pin
    assert await access.try_pin("") == CannotCheck()


async def test_pin_that_cannot_be_read_has_a_pad_that_opens_to_nothing(tmp_path: Path) -> None:
    access = StaffAccess(UNREADABLE, lock_in(tmp_path))
    assert access.has_pin
    assert await access.try_pin(PIN) == CannotCheck()


async def test_full_disk_lets_nobody_in(kept: str, tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.write_text("no folder")
    access = StaffAccess(kept, PinLock(state, iter_time().__next__))
    assert await access.try_pin(PIN) == CannotCheck()


def iter_time():  # type: ignore[no-untyped-def]
    at_s = 0.0
    while True:
        # Past the lock-out that an unreadable count begins with.
        yield BootTime("boot", at_s)
        at_s += FIRST_LOCK_S + 1


async def test_lock_out_is_kept_while_it_lasts(kept: str, tmp_path: Path) -> None:
    now = [0.0]
    access = StaffAccess(kept, PinLock(tmp_path, lambda: BootTime("boot", now[0])))
    for _ in range(TRIES):
        await access.try_pin(WRONG)
    now[0] = 120.0
    before = (tmp_path / FILE_NAME).read_text()
    await access.keep_lock()
    assert (tmp_path / FILE_NAME).read_text() != before
    assert access.left_s == FIRST_LOCK_S - 120


class Secrets:
    def __init__(self, value: bytes | None) -> None:
        self.value = value

    def get(self, name: str) -> bytes | None:
        assert name == "staff.pin"
        return self.value


def test_pin_comes_from_where_secrets_are_kept() -> None:
    assert kept_pin(Secrets(None)) is None
    assert kept_pin(Secrets(b"$argon2id$...")) == "$argon2id$..."
