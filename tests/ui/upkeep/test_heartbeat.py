"""A sign of life needs a painted frame; a screen that is switched off needs none."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from ui.upkeep.heartbeat import Heartbeat

EVERY_S = 0.02


class Window(QObject):
    """Paints when asked, or does not."""

    frameSwapped = Signal()  # noqa: N815 - Qt's name

    def __init__(self, is_painting: bool = True, is_exposed: bool = True) -> None:
        super().__init__()
        self.is_painting = is_painting
        self.is_exposed = is_exposed
        self.asked = 0
        self.painted = 0

    def isExposed(self) -> bool:  # noqa: N802 - Qt's name
        return self.is_exposed

    def update(self) -> None:
        self.asked += 1
        if self.is_painting:
            QTimer.singleShot(0, self.paint)

    def paint(self) -> None:
        """A frame, whoever has asked for it."""
        self.painted += 1
        self.frameSwapped.emit()


@asynccontextmanager
async def beating(window: Window, then: Callable[[], None] = lambda: None) -> AsyncIterator[list[int]]:
    """The number of frames at each sign of life; `then` comes with each, before the next one is asked for."""
    beats: list[int] = []

    def beat() -> None:
        beats.append(window.painted)
        then()

    task = asyncio.create_task(Heartbeat(window, beat, EVERY_S).run())
    yield beats
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def until(is_true: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not is_true():  # noqa: ASYNC110 - what is waited for is no coroutine's doing
            await asyncio.sleep(0.005)


async def test_each_sign_of_life_has_a_frame_of_its_own() -> None:
    window = Window()
    async with beating(window) as beats:
        await until(lambda: len(beats) >= 4)
        # A busy machine may ask twice before it paints.
        assert beats[0] >= 1
        assert beats == sorted(set(beats))


async def test_a_window_that_is_not_painted_gives_none_and_is_asked_again() -> None:
    window = Window(is_painting=False)
    async with beating(window) as beats:
        await until(lambda: window.asked >= 4)
        assert beats == []
        window.is_painting = True
        await until(lambda: beats)


async def test_a_frame_painted_before_it_was_asked_for_does_not_count() -> None:
    window = Window(is_painting=False)
    async with beating(window, then=window.paint) as beats:
        await until(lambda: window.asked >= 1)
        window.paint()
        await until(lambda: beats)
        asked = window.asked
        await until(lambda: window.asked >= asked + 2)
        assert len(beats) == 1


async def test_a_screen_that_is_switched_off_is_no_hang() -> None:
    window = Window(is_painting=False, is_exposed=False)
    async with beating(window) as beats:
        await until(lambda: len(beats) >= 3)
        assert window.asked == 0


async def test_a_screen_that_is_switched_off_while_a_frame_is_awaited_is_no_hang() -> None:
    window = Window(is_painting=False)
    async with beating(window) as beats:
        await until(lambda: window.asked >= 1)
        window.is_exposed = False
        await until(lambda: beats)
