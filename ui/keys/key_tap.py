"""Listens to raw keys without taking any: for a scanner whose layout and speed are not known yet."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.scanning.keys.key_stroke import KeyStroke
from ui.keys.key_strokes import KeyClock, key_stroke

PAUSE_MS = 300
"""What comes after a longer pause is another code."""

_MOST = 400


class KeyTap(QObject):
    """An event filter of a window; install it after every other, so that it sees keys before they do."""

    def __init__(
        self,
        on_strokes: Callable[[Sequence[KeyStroke]], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_strokes = on_strokes
        self._key_clock = KeyClock(clock)
        self._strokes: list[KeyStroke] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._finish)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if is_key and isinstance(event, QKeyEvent) and event.spontaneous() and isinstance(watched, QWindow):
            self._take(key_stroke(event, self._key_clock.time_of(event), None))
        return False

    def close(self) -> None:
        """Forget what was typed."""
        self._pause.stop()
        self._strokes.clear()

    def _take(self, stroke: KeyStroke) -> None:
        has_ended = any(each.is_end for each in self._strokes)
        if has_ended and stroke.is_press and not stroke.is_end:
            self._finish()
        self._strokes.append(stroke)
        del self._strokes[:-_MOST]
        self._pause.start()

    def _finish(self) -> None:
        strokes, self._strokes = self._strokes, []
        self._on_strokes(strokes)
