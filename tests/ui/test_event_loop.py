"""Asynchronous generators that are dropped half-way are closed inside the loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator


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
