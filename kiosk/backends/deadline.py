"""One deadline for everything that a call of the port does: log-in, request, retry, second request."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_ends_at: ContextVar[float | None] = ContextVar("deadline_ends_at", default=None)
_unattended_s: ContextVar[float] = ContextVar("unattended_s", default=0.0)


@contextmanager
def unattended(total_s: float) -> Iterator[None]:
    """Nobody waits at a screen: what is asked inside may take `total_s` seconds instead of its usual time."""
    token = _unattended_s.set(total_s)
    try:
        yield
    finally:
        _unattended_s.reset(token)


def unattended_s() -> float:
    """How many seconds what is asked now may take because nobody waits for it, 0 where somebody does."""
    return _unattended_s.get()


@contextmanager
def deadline(total_s: float) -> Iterator[None]:
    """Let nothing inside take longer than `total_s` seconds; an earlier deadline around it stays in force.

    Holds for tasks that are started inside, too. The transport enforces it: it alone knows whether a request
    that ran out of time may have been carried out.
    """
    own = asyncio.get_running_loop().time() + max(total_s, _unattended_s.get())
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
        with unattended(0.0):
            yield
    finally:
        _ends_at.reset(token)


def ends_at(total_s: float) -> float:
    """When a request that may take `total_s` seconds has to end, in the event loop's time."""
    own = asyncio.get_running_loop().time() + max(total_s, _unattended_s.get())
    outer = _ends_at.get()
    return own if outer is None else min(own, outer)
