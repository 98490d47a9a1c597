"""Nothing leaves the kiosk: keys, gestures and requests that could are taken before the window sees them.

What may pass is listed, not what may not: a keyboard has more ways out than anyone remembers. What the system
takes before a program hears of it is for the session to switch off; see docs/operations.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier

_KEY_EVENTS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}
)
_MOUSE_EVENTS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_NEVER = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.DragLeave,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.WhatsThisClicked,
    }
)

# Moving about, going back a step, and mending what was typed. With a modifier some of these mark text, and
# marked text is what X11 copies.
_PLAIN = frozenset(
    {
        _Key.Key_Return,
        _Key.Key_Enter,
        _Key.Key_Escape,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
        _Key.Key_Backspace,
        _Key.Key_Delete,
    }
)
_WITH_SHIFT = frozenset({_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Space, _Key.Key_Backspace})
# They change what other keys type, and do nothing alone.
_HELD = frozenset({_Key.Key_Shift, _Key.Key_AltGr, _Key.Key_CapsLock, _Key.Key_NumLock, _Key.Key_Mode_switch})
_TYPES = _Modifier.ShiftModifier | _Modifier.KeypadModifier | _Modifier.GroupSwitchModifier
_COMMANDS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_ALT_GR_OF_WINDOWS = _Modifier.ControlModifier | _Modifier.AltModifier
_FIRST_DEAD, _LAST_DEAD = _Key.Key_Dead_Grave.value, _Key.Key_Dead_Longsolidusoverlay.value


def may_pass(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key only does what a visitor needs: typing, moving about, choosing."""
    bare = modifiers & ~_Modifier.KeypadModifier
    if key in _PLAIN_NUMBERS:
        return bare == _Modifier.NoModifier or (key in _WITH_SHIFT_NUMBERS and _is_shift(bare))
    if key in _WITH_SHIFT_NUMBERS:
        return bare == _Modifier.NoModifier or _is_shift(bare)
    if key in _HELD_NUMBERS or _FIRST_DEAD <= key <= _LAST_DEAD:
        return key == _Key.Key_AltGr.value or not modifiers & _COMMANDS
    if not text or not text.isprintable():
        return False
    others = modifiers & ~_TYPES
    return others == _Modifier.NoModifier or (sys.platform == "win32" and others == _ALT_GR_OF_WINDOWS)


def _is_shift(modifiers: Qt.KeyboardModifier) -> bool:
    return modifiers == _Modifier.ShiftModifier


_PLAIN_NUMBERS = frozenset(key.value for key in _PLAIN)
_WITH_SHIFT_NUMBERS = frozenset(key.value for key in _WITH_SHIFT)
_HELD_NUMBERS = frozenset(key.value for key in _HELD)


@contextmanager
def locked_down(window: QWindow, *, is_on: bool) -> Iterator[None]:
    """Nothing leaves `window` meanwhile, if that is wanted."""
    lock_down = LockDown(window)
    if is_on:
        window.installEventFilter(lock_down)
    try:
        yield
    finally:
        window.removeEventFilter(lock_down)


class LockDown(QObject):
    """An event filter for the window. Install it before those that look at keys: the last comes first."""

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        """`window` keeps the size that it has now: full screen, where it is."""
        super().__init__(parent)
        self._window = window
        self._state = window.windowState()
        self._down: set[int] = set()
        """Keys whose press has passed: a button that was pressed must hear that it is let go."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEY_EVENTS:
            return isinstance(event, QKeyEvent) and self._take_key(event)
        if kind in _NEVER:
            event.ignore()
            return True
        if kind is QEvent.Type.WindowStateChange and self._window.windowState() != self._state:
            # Somebody made it small. Not at once: the system is still about it.
            QTimer.singleShot(0, self._restore)
        if kind in _MOUSE_EVENTS and isinstance(event, QMouseEvent):
            # The right button opens menus, and the middle one pastes.
            return event.button() != Qt.MouseButton.LeftButton
        return False

    def _restore(self) -> None:
        if self._window.windowState() != self._state:
            self._window.setWindowState(self._state)
            self._window.requestActivate()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = int(event.key())
        if event.type() is QEvent.Type.KeyRelease:
            passes = key in self._down
            if not event.isAutoRepeat():
                self._down.discard(key)
        else:
            passes = may_pass(key, event.modifiers(), event.text())
            if passes and event.type() is QEvent.Type.KeyPress:
                self._down.add(key)
        if passes:
            return False
        # Accepted, so that no short cut of Qt's own answers it either.
        event.accept()
        return True
