"""Keys as the system delivers them, to a kiosk that runs in the same event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

NONE = Qt.KeyboardModifier.NoModifier
Stroke = tuple[Qt.Key | str, Qt.KeyboardModifier]


def typed(text: str) -> list[Stroke]:
    """The keys of a text."""
    return [(character, NONE) for character in text]


async def press_at_once(window: QWindow, strokes: Iterable[Stroke]) -> None:
    """One after the other without a pause, as a scanner does."""

    def press() -> None:
        for key, held in strokes:
            QTest.keyClick(window, key, held, 0)

    await _between_tasks(press)


async def _between_tasks(act: Callable[[], None]) -> None:
    # QTest processes events, which inside a coroutine would break every other one.
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def run() -> None:
        act()
        done.set_result(None)

    QTimer.singleShot(0, run)
    await done
