"""Too much memory leads to a restart, but only once nobody has been there for a while."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from structlog.testing import capture_logs

from ui.upkeep.memory_watch import MemoryWatch, resident_mb


class Looks:
    """What each look finds, memory and whether nobody is there; the watch is cancelled after the last."""

    def __init__(self, looks: Sequence[tuple[float, bool]]) -> None:
        self.looks = looks
        self.at = -1
        self.restarted_at: list[int] = []

    async def run(self) -> None:
        watch = MemoryWatch(
            500,
            lambda: self.looks[self.at][1],
            lambda: self.restarted_at.append(self.at),
            lambda: self.looks[self.at][0],
            self.next,
        )
        with suppress(asyncio.CancelledError):
            await watch.run()

    async def next(self, _seconds: float) -> None:
        self.at += 1
        if self.at >= len(self.looks):
            raise asyncio.CancelledError


async def restarts(*looks: tuple[float, bool]) -> list[int]:
    watched = Looks(looks)
    await watched.run()
    return watched.restarted_at


async def test_little_memory_is_left_alone() -> None:
    assert await restarts(*[(400, True)] * 5) == []


async def test_a_restart_waits_until_the_visitor_has_left() -> None:
    assert await restarts((600, False), (600, False), (600, True), (600, True)) == [3]


async def test_a_visitor_who_comes_in_between_is_not_interrupted() -> None:
    assert await restarts((600, True), (600, False), (600, True), (600, True)) == [3]


async def test_memory_that_is_given_back_is_no_reason() -> None:
    assert await restarts((600, True), (400, True), (600, True)) == []


async def test_it_is_logged_once_however_long_the_visit_lasts() -> None:
    with capture_logs() as lines:
        await restarts(*[(600, False)] * 5, (600, True), (600, True))
    assert [(line["event"], line["memory_mb"]) for line in lines] == [
        ("memory_over_limit", 600),
        ("memory_restart", 600),
    ]


def test_own_memory_is_found() -> None:
    before = resident_mb()
    held = bytearray(b"x") * 50_000_000
    assert before > 10
    assert resident_mb() > before + 40
    assert len(held) == 50_000_000
