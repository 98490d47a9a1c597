"""Spare memory is given back once after a visit, and never in the middle of one."""

from __future__ import annotations

import asyncio
import os

from benchmarks.memory import written_memory_of
from ui.spare_memory import SpareMemory, trimmer

REST_S = 0.02


async def test_given_back_once_after_visits_that_follow_closely() -> None:
    given: list[None] = []
    spare = SpareMemory(lambda: True, lambda: given.append(None), REST_S)
    for _ in range(3):
        spare.end_of_visit()
    await asyncio.sleep(5 * REST_S)
    assert len(given) == 1

    spare.end_of_visit()
    await asyncio.sleep(5 * REST_S)
    assert len(given) == 2


async def test_not_given_back_while_the_next_visitor_is_there_or_the_program_ends() -> None:
    given: list[None] = []
    busy = SpareMemory(lambda: False, lambda: given.append(None), REST_S)
    busy.end_of_visit()
    closed = SpareMemory(lambda: True, lambda: given.append(None), REST_S)
    closed.end_of_visit()
    closed.close()
    await asyncio.sleep(5 * REST_S)
    assert given == []


def test_what_lies_free_between_used_pieces_goes_back_to_the_system() -> None:
    pieces = [bytearray(100_000) for _ in range(400)]
    del pieces[::2]
    before = written_memory_of(os.getpid())
    trimmer()()
    assert before - written_memory_of(os.getpid()) > 10
    assert len(pieces) == 200
