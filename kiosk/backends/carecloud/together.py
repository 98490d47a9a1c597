"""Several questions at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar, overload

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


@overload
async def together(one: Awaitable[A], other: Awaitable[B], /) -> tuple[A, B]: ...
@overload
async def together(one: Awaitable[A], other: Awaitable[B], third: Awaitable[C], /) -> tuple[A, B, C]: ...
async def together(*questions: Awaitable[Any]) -> tuple[Any, ...]:
    """All at once; the first failure ends it, and no other is left running.

    Not to be nested: what is cancelled before it began never awaits the questions handed to it.
    """
    tasks = [asyncio.ensure_future(question) for question in questions]
    try:
        return tuple(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()
