"""Two questions at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


async def together(one: Awaitable[A], other: Awaitable[B]) -> tuple[A, B]:
    """Both at once; the first failure ends it, and the other is not left running."""
    tasks = asyncio.ensure_future(one), asyncio.ensure_future(other)
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
