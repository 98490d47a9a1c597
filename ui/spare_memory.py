"""What a visit took and freed goes back to the system while nobody is there.

The allocator keeps it otherwise, in ever more pieces: some 3 KiB a visit over hundreds of visits.
"""

from __future__ import annotations

import asyncio
import ctypes
import sys
from collections.abc import Callable

REST_S = 0.5


class SpareMemory:
    """Calls `give_back` once after each visit, `rest_s` seconds later, unless it `is_quiet` no more by then.

    Used inside the event loop. Giving back takes about 1 ms.
    """

    def __init__(
        self,
        is_quiet: Callable[[], bool],
        give_back: Callable[[], None] | None = None,
        rest_s: float = REST_S,
    ) -> None:
        self._is_quiet = is_quiet
        self._give_back = give_back or trimmer()
        self._rest_s = rest_s
        self._later: asyncio.TimerHandle | None = None

    def end_of_visit(self) -> None:
        """Nobody is there, perhaps."""
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


def trimmer() -> Callable[[], None]:
    """glibc's own; nothing happens where the allocator is another one."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    return (lambda: None) if trim is None else (lambda: trim(0))
