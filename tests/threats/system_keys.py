"""Keys as the system delivers them, to a kiosk that runs in the same event loop."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

NONE = Qt.KeyboardModifier.NoModifier
Stroke = tuple[Qt.Key | str, Qt.KeyboardModifier]


def typed(text: str) -> list[Stroke]:
    """The keys of a text."""
    return [(character, NONE) for character in text]


async def press_at_once(window: QWindow, strokes: Iterable[Stroke]) -> float:
    """One after the other without a pause, as a scanner does.

    Returns the longest pause that there was all the same, in seconds: a busy machine may make one, and a code
    with a pause in it is no scanner's any more.
    """
    times_s: list[float] = []

    def press() -> None:
        for key, held in strokes:
            times_s.append(time.monotonic())
            QTest.keyClick(window, key, held, 0)
        # The last key, too, may come up late.
        times_s.append(time.monotonic())

    await _between_tasks(press)
    return max((later - one for one, later in itertools.pairwise(times_s)), default=0.0)


async def _between_tasks(act: Callable[[], None]) -> None:
    # QTest processes events, which inside a coroutine would break every other one.
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def run() -> None:
        act()
        done.set_result(None)

    QTimer.singleShot(0, run)
    await done
