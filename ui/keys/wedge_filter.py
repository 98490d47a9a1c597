"""Stands before every window and takes the keys that a scanner types; people's keys go where they were meant.

A code so never ends up in a field and never presses a button.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from kiosk.scanning.keys.burst_reader import Burst
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke
from kiosk.scanning.keys.keyboard_wedge import KeyboardWedge, Verdict
from ui.keys.dead_keys import DeadKeys
from ui.keys.key_strokes import KeyClock, key_stroke

_KEY_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


@dataclass(frozen=True, slots=True)
class _Held:
    """A key event that outlives its delivery, and the window that it was sent to."""

    event: QKeyEvent
    window: QWindow


class WedgeFilter(QObject):
    """An event filter for a window or an application; install it last, since Qt asks the newest one first.

    Only keys from the system are looked at: what the program itself sends, such as a held key given back,
    passes.
    """

    def __init__(
        self,
        wedge: KeyboardWedge | None,
        on_burst: Callable[[Burst], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Without a wedge every key is a person's, and only accents are put on letters."""
        super().__init__(parent)
        self._wedge = wedge
        self._on_burst = on_burst
        self._key_clock = KeyClock(clock)
        self._dead_keys = DeadKeys()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look_again)
        # Keys that arrived while the program was busy are delivered before a timer without delay.
        self._after_waiting_keys = QTimer(self)
        self._after_waiting_keys.setSingleShot(True)
        self._after_waiting_keys.timeout.connect(self._expire)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEY_EVENTS or not event.spontaneous() or not isinstance(watched, QWindow):
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # Taken, so that no short cut fires before it is known whose key it is; the key itself follows.
            event.accept()
            return True
        stroke = key_stroke(event, self._key_clock.time_of(event), _Held(_copy(event), watched))
        if self._wedge is None:
            self._deliver(stroke)
        else:
            self._ask(self._wedge, stroke)
        return True

    def close(self) -> None:
        """Give back what is held."""
        if self._wedge is not None:
            self._obey(self._wedge.flush())
        self._timer.stop()
        self._after_waiting_keys.stop()

    def _look_again(self) -> None:
        self._after_waiting_keys.start(0)

    def _ask(self, wedge: KeyboardWedge, stroke: KeyStroke) -> None:
        was_due_s = wedge.deadline_s
        verdict = wedge.feed(stroke)
        due_s = wedge.deadline_s
        if due_s is None:
            self._timer.stop()
        elif due_s != was_due_s:
            self._timer.start(max(0, math.ceil((due_s - stroke.at_s) * 1000)))
        self._obey(verdict)

    def _expire(self) -> None:
        due_s = None if self._wedge is None else self._wedge.deadline_s
        if self._wedge is None or due_s is None or self._timer.isActive():
            return
        verdict = self._wedge.expire(due_s)
        next_s = self._wedge.deadline_s
        if next_s is not None:
            self._timer.start(max(0, math.ceil((next_s - due_s) * 1000)))
        self._obey(verdict)

    def _obey(self, verdict: Verdict) -> None:
        if verdict.burst is not None:
            self._on_burst(verdict.burst)
        for stroke in verdict.passed:
            self._deliver(stroke)

    def _deliver(self, stroke: KeyStroke) -> None:
        held = stroke.origin
        assert isinstance(held, _Held)  # noqa: S101 - this filter put it there
        event = held.event
        if stroke.is_press and stroke.kind is KeyKind.DEAD:
            self._dead_keys.press(stroke.text)
        elif stroke.is_press and not stroke.is_modifier:
            event = _copy(event, self._dead_keys.compose(event.text()))
        # The focus may have moved while the key was held.
        QCoreApplication.sendEvent(QGuiApplication.focusWindow() or held.window, event)


def _copy(event: QKeyEvent, text: str | None = None) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text() if text is None else text,
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
