"""The sign of life for the watchdog: a frame that was asked for and has been painted.

A screen on which nothing moves paints nothing, so a frame is asked for. The task lives in the event loop, the
painting in Qt: if either stands still, so does the sign of life.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance


class Painting(Protocol):
    """What a heartbeat needs of a window."""

    frameSwapped: SignalInstance

    def isExposed(self) -> bool: ...

    def update(self) -> None: ...


class Heartbeat:
    """Calls `beat` after a frame was painted, at least every `every_s` while all is well."""

    def __init__(self, window: Painting, beat: Callable[[], None], every_s: float) -> None:
        self._window = window
        self._beat = beat
        self._every_s = every_s
        self._painted = asyncio.Event()

    async def run(self) -> None:
        """Go on until cancelled."""
        connection = self._window.frameSwapped.connect(self._painted.set)
        try:
            while True:
                await self._see_a_frame()
                self._beat()
                await asyncio.sleep(self._every_s)
        finally:
            self._window.frameSwapped.disconnect(connection)

    async def _see_a_frame(self) -> None:
        self._painted.clear()
        # A screen that is switched off takes no frames; that is no reason to be started again all night.
        while self._window.isExposed():
            self._window.update()
            try:
                async with asyncio.timeout(self._every_s):
                    await self._painted.wait()
            except TimeoutError:
                continue
            return
