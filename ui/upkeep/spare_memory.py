"""What a visit took and freed goes back to the system while nobody is there.

glibc's allocator keeps it otherwise, in ever more pieces: some 3 KiB a visit over hundreds of visits. Left
to itself it also gives each thread a heap of its own, and puts ever larger pieces (pictures, replies) between
the small ones, so that what lies free can no longer be given back: another KiB a visit.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

REST_S = 0.5

# malloc.h
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_LARGE_BYTES = 32 * 1024


class SpareMemory:
    """Calls `give_back` once after each visit, `rest_s` seconds later, unless it `is_quiet` no more by then.

    Used inside the event loop. Giving back takes about 1 ms.
    """

    def __init__(
        self,
        is_quiet: Callable[[], bool],
        give_back: Callable[[], object] | None = None,
        rest_s: float = REST_S,
    ) -> None:
        self._is_quiet = is_quiet
        self._give_back = give_back or trimmer()
        self._rest_s = rest_s
        self._later: asyncio.TimerHandle | None = None

    def end_of_visit(self) -> None:
        """Nobody is there, perhaps."""
        # The first picture does not wait for it.
        import asyncio

        self.close()
        self._later = asyncio.get_running_loop().call_later(self._rest_s, self._look)

    def close(self) -> None:
        """Leave the memory as it is."""
        if self._later is not None:
            self._later.cancel()
            self._later = None

    def _look(self) -> None:
        self._later = None
        if self._is_quiet():
            self._give_back()


def keep_pieces_together() -> None:
    """One heap for all threads, and what is large outside it. For glibc; before threads have begun."""
    tune = _glibc("mallopt")
    if tune is not None:
        tune(_M_ARENA_MAX, 1)
        tune(_M_MMAP_THRESHOLD, _LARGE_BYTES)


def trimmer() -> Callable[[], object]:
    """glibc's own; nothing happens where the allocator is another one."""
    trim = _glibc("malloc_trim")
    return (lambda: None) if trim is None else partial(trim, 0)


def _glibc(name: str) -> Callable[..., object] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
