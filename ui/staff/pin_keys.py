"""Stands before the PIN pad and keeps out of it what is typed faster than people type."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.keys.key_strokes import KeyClock, key_stroke
from ui.viewmodels.self_service.pin_pad import PinPadViewModel

FASTEST_S = 0.060
"""People do not press keys nearer to each other; see `kiosk.scanning.keys.keyboard_wedge`."""

_ROUNDING_S = 1e-6


class PinKeys(QObject):
    """An event filter for the pad's window, on while the pad is up.

    The filter that takes scanners' codes gives short ones back as a person's keys, and how short depends on
    settings. So the pad's keys are judged once more, one by one, whatever the settings say.
    """

    def __init__(
        self,
        pad: PinPadViewModel,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`clock` in seconds, for keys that the system has not stamped."""
        super().__init__(parent)
        self._pad = pad
        self._key_clock = KeyClock(clock)
        self._last_s = float("-inf")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Those straight from the system come once more, from the filter that tells scanners from people.
        if event.type() is not QEvent.Type.KeyPress or event.spontaneous():
            return False
        return isinstance(event, QKeyEvent) and not self._is_persons(event)

    def _is_persons(self, event: QKeyEvent) -> bool:
        stroke = key_stroke(event, self._key_clock.time_of(event), None)
        if stroke.is_modifier:
            return True
        if stroke.is_repeat:
            return event.key() == Qt.Key.Key_Backspace.value
        gap_s, self._last_s = stroke.at_s - self._last_s, stroke.at_s
        if gap_s >= FASTEST_S - _ROUNDING_S:
            return True
        self._pad.drop_typed()
        return False
