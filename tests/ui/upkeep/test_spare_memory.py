"""Spare memory is given back once after a visit, and never in the middle of one."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import textwrap

import pytest

from benchmarks.memory import written_memory_of
from ui.upkeep.spare_memory import SpareMemory, trimmer

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
    # Larger ones lie outside the heap, where they cannot be in the way.
    pieces = [bytearray(20_000) for _ in range(2000)]
    del pieces[::2]
    before = written_memory_of(os.getpid())
    trimmer()()
    assert before - written_memory_of(os.getpid()) > 10
    assert len(pieces) == 1000


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's allocator")
def test_large_pieces_stay_outside_the_heap_also_after_one_was_freed() -> None:
    """glibc moves its own limit up with every large piece that is freed, unless it is told one."""
    program = """
        import ctypes
        from ui.upkeep.spare_memory import keep_pieces_together

        class Info(ctypes.Structure):
            _fields_ = [(f"field_{place}", ctypes.c_size_t) for place in range(10)]

        libc = ctypes.CDLL(None)
        libc.malloc.restype = ctypes.c_void_p
        libc.free.argtypes = [ctypes.c_void_p]
        libc.mallinfo2.restype = Info

        def mapped():
            return libc.mallinfo2().field_4

        keep_pieces_together()
        libc.free(libc.malloc(16_000_000))
        before = mapped()
        pieces = [libc.malloc(100_000) for _ in range(10)]
        print(mapped() - before)
    """
    printed = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True
    )
    assert int(printed.stdout) >= 1_000_000
