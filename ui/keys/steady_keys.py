"""Keys for hands that hit twice or hold on: EN 301 549 5.7 and 5.8."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.config import Settings
from ui.keys.keypad import Keypad

# Only held: to press one of them again means nothing.
_HELD = frozenset(
    key.value
    for key in (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    )
)


class SteadyKeys(QObject):
    """An event filter for the window, to be installed last: what it takes, nothing else gets to see."""

    def __init__(
        self,
        second_key_s: float,
        *,
        repeats: bool,
        is_made_up: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """The same key within `second_key_s` is taken away, and so is what a held key repeats unless it
        `repeats`. What no hand pressed passes; `is_made_up` tells so of the key that is on its way.
        """
        super().__init__(parent)
        self._second_key_s = second_key_s
        self._repeats = repeats
        self._is_made_up = is_made_up
        self._clock = clock
        self._last = 0
        self._struck_at_s = -second_key_s
        self._taken: set[int] = set()
        """Keys that are down, and for nothing."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is not QEvent.Type.KeyPress and kind is not QEvent.Type.KeyRelease:
            return False
        if not isinstance(event, QKeyEvent) or self._is_made_up():
            return False
        key = int(event.key())
        if event.isAutoRepeat():
            return not self._repeats or key in self._taken
        if kind is QEvent.Type.KeyPress:
            return self._strike(key)
        if key in self._taken:
            self._taken.discard(key)
            return True
        return False

    def _strike(self, key: int) -> bool:
        if key in _HELD:
            return False
        now_s = self._clock()
        is_second = key == self._last and now_s - self._struck_at_s < self._second_key_s
        if is_second:
            self._taken.add(key)
            return True
        self._last, self._struck_at_s = key, now_s
        return False


def steady_keys(settings: Settings, keypad: Keypad) -> SteadyKeys:
    """As a site wants them; they leave alone what the keypad makes of its keys."""
    return SteadyKeys(
        settings.keypad.second_key_ms / 1000,
        repeats=settings.keypad.repeats,
        is_made_up=lambda: keypad.is_sending,
    )
