"""What the loop does besides: it is punctual, and closes generators that are dropped half-way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator

import pytest


async def numbers(is_closed: asyncio.Event) -> AsyncGenerator[int, None]:
    try:
        yield 1
        yield 2
    finally:
        # Only possible inside the loop: Python alone cannot wait here.
        await asyncio.sleep(0)
        is_closed.set()


async def test_dropped_generator_is_closed() -> None:
    is_closed = asyncio.Event()
    async for _ in numbers(is_closed):
        break
    await asyncio.wait_for(is_closed.wait(), 5)


async def test_generator_dropped_in_another_thread_is_closed() -> None:
    is_closed = asyncio.Event()
    held = [numbers(is_closed)]
    await anext(held[0])
    await asyncio.to_thread(held.clear)
    await asyncio.wait_for(is_closed.wait(), 5)


@pytest.mark.alone
async def test_deadlines_are_not_rounded() -> None:
    """Qt's usual timers would meet at full and half tenths of a second."""
    loop, late_s = asyncio.get_running_loop(), []
    began = time.monotonic()
    for due_s in (0.312, 0.537, 0.763, 0.988):
        loop.call_later(due_s, lambda due_s=due_s: late_s.append(time.monotonic() - began - due_s))
    await asyncio.sleep(1.1)

    assert len(late_s) == 4
    assert min(late_s) >= -0.001
    assert max(late_s) <= 0.2
