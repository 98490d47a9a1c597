"""One deadline for everything that a call of the port does: log-in, request, retry, second request."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_ends_at: ContextVar[float | None] = ContextVar("deadline_ends_at", default=None)


@contextmanager
def deadline(total_s: float) -> Iterator[None]:
    """Let nothing inside take longer than `total_s` seconds; an earlier deadline around it stays in force.

    Holds for tasks that are started inside, too. The transport enforces it: it alone knows whether a request
    that ran out of time may have been carried out.
    """
    own = asyncio.get_running_loop().time() + total_s
    outer = _ends_at.get()
    token = _ends_at.set(own if outer is None else min(own, outer))
    try:
        yield
    finally:
        _ends_at.reset(token)


@contextmanager
def no_deadline() -> Iterator[None]:
    """Leave the caller's deadline behind, for work that others wait for as well."""
    token = _ends_at.set(None)
    try:
        yield
    finally:
        _ends_at.reset(token)


def ends_at(total_s: float) -> float:
    """When a request that may take `total_s` seconds has to end, in the event loop's time."""
    own = asyncio.get_running_loop().time() + total_s
    outer = _ends_at.get()
    return own if outer is None else min(own, outer)
