"""Everything can be done with a keypad: arrows and Tab move the focus, Enter and the space bar press.

EN 301 549 5.1.6: a visitor who cannot use the touch screen has a few large keys instead. What they do is the
same on every screen, so it is not for the screens to say.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from ui.keys.focus_moves import (
    Direction,
    controls_after,
    is_control,
    is_past_the_view,
    nearest,
    reveal,
    scroll,
)

_Key = Qt.Key
DOUBLE_STRIKE_S = 0.5
"""A hand that trembles hits twice: EN 301 549 5.8; a site may set another time."""
_LAND_AGAIN_MS = 100
_MOST_LANDINGS = 100
"""Longer than any screen waits."""

_ARROWS = {
    _Key.Key_Left.value: Direction.LEFT,
    _Key.Key_Right.value: Direction.RIGHT,
    _Key.Key_Up.value: Direction.UP,
    _Key.Key_Down.value: Direction.DOWN,
}
_TABS = frozenset({_Key.Key_Tab.value, _Key.Key_Backtab.value})
_ENTERS = frozenset({_Key.Key_Return.value, _Key.Key_Enter.value})
_PRESSES = _ENTERS | {_Key.Key_Space.value, _Key.Key_Select.value}
_FINGERS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class Keypad(QObject):
    """An event filter for the window. Install it before those that refuse keys: the last comes first."""

    def __init__(
        self,
        window: QQuickWindow,
        second_press_s: float = DOUBLE_STRIKE_S,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Within `second_press_s` the same control is pressed once only."""
        super().__init__(parent)
        self._second_press_s = second_press_s
        self._window = window
        self._clock = clock
        self._is_used = False
        self.is_sending = False
        """Whether the key that is on its way was made here, of another one."""
        self._has_come = False
        """To the keys on the screen, by Enter on a field."""
        self._pressed_at_s = -second_press_s
        self._entered: set[int] = set()
        """Enter keys that are down and went on as the space bar."""
        # After whatever took the focus away has found its place.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._land)
        # A screen that only waits has no control, and the next one comes without a change of the focus.
        self._again = QTimer(self, singleShot=True, interval=_LAND_AGAIN_MS)
        self._again.timeout.connect(self._land)
        self._landings = 0
        self._in_focus: QQuickItem | None = None
        self._field: QQuickItem | None = None
        """What the keys on the screen were called up for."""
        window.activeFocusItemChanged.connect(self._follow)

    def close(self) -> None:
        """Leave the window alone, for good."""
        self._window.removeEventFilter(self)
        self._window.activeFocusItemChanged.disconnect(self._follow)
        self._settled.stop()
        self._again.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _FINGERS:
            self._put_away()
        if self.is_sending or not isinstance(event, QKeyEvent):
            return False
        key = int(event.key())
        if kind is QEvent.Type.KeyRelease and key in self._entered and not event.isAutoRepeat():
            self._entered.discard(key)
            self._send_space(QEvent.Type.KeyRelease)
            return True
        if kind is not QEvent.Type.KeyPress:
            return False
        if key not in _PRESSES:
            # What comes after another key is meant.
            self._has_come = False
            self._pressed_at_s = -self._second_press_s
        if key in _ARROWS:
            return self._move(_ARROWS[key])
        if key in _TABS:
            return self._tab(is_back=key == _Key.Key_Backtab.value or _has_shift(event))
        if key in _PRESSES and self._press(key, event.isAutoRepeat()):
            return True
        return self._type(key, event.text())

    def _move(self, direction: Direction) -> bool:
        self._is_used = True
        here = _focused()
        if here is None or _takes_arrow(here, direction):
            return False
        controls = controls_after(here)
        if not is_control(here):
            return bool(controls) and self._focus(controls[0])
        target = nearest(here, controls, direction)
        is_far = target is None or is_past_the_view(here, target)
        if direction.is_down_or_up and is_far and scroll(here, direction):
            return True
        return target is not None and self._focus(target)

    def _tab(self, *, is_back: bool) -> bool:
        """A group of keys is one stop: only its arrows go through it."""
        self._is_used = True
        here = _focused()
        group = None if here is None else _group_of(here)
        if here is None or group is None:
            return False
        others = controls_after(here)
        target = next(
            (each for each in (reversed(others) if is_back else others) if _group_of(each) is not group), None
        )
        return target is not None and self._focus(target)

    def _press(self, key: int, is_repeated: bool) -> bool:
        here = _focused()
        if here is None or not here.inherits("QQuickAbstractButton"):
            return False
        now_s = self._clock()
        group = _group_of(here)
        # Letters come in pairs; only what led to the keys is not struck again there.
        is_double = now_s - self._pressed_at_s < self._second_press_s and (group is None or self._has_come)
        if is_repeated or is_double:
            return True
        self._has_come = False
        self._pressed_at_s = now_s
        if here.property("autoRepeat"):
            # By the time the key is let go it would have pressed itself again.
            self._send_space(QEvent.Type.KeyPress)
            self._send_space(QEvent.Type.KeyRelease)
            return True
        if key not in _ENTERS:
            return False
        self._entered.add(key)
        self._send_space(QEvent.Type.KeyPress)
        return True

    def _type(self, key: int, text: str) -> bool:
        """Enter on a field leads to the keys on the screen, which type there; Escape leads back to it."""
        here = _focused()
        if here is None or not self._is_used:
            return False
        if key == _Key.Key_Escape.value and _group_of(here) is not None:
            field = self._field
            return field is not None and isValid(field) and is_control(field) and self._focus(field)
        if not here.inherits("QQuickTextInput"):
            return False
        if key in _ENTERS:
            self._field = here
            keys = next((each for each in controls_after(here) if _group_of(each) is not None), None)
            self._pressed_at_s = self._clock()
            self._has_come = True
            return keys is not None and self._focus(keys)
        if text.isprintable() and text:
            # Who has letters is no keypad.
            self._is_used = False
        return False

    def _send_space(self, kind: QEvent.Type) -> None:
        event = QKeyEvent(kind, _Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        self.is_sending = True
        QCoreApplication.sendEvent(self._window, event)
        self.is_sending = False

    def _focus(self, item: QQuickItem) -> bool:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _follow(self) -> None:
        here = _focused() if self._is_used else None
        if here is None:
            return
        self._mark_field(here)
        self._landings = 0
        if is_control(here):
            here.setProperty("focusReason", Qt.FocusReason.TabFocusReason)
            reveal(here)
            self._watch(here)
        self._settled.start()

    def _mark_field(self, here: QQuickItem) -> None:
        """The field shows where the keys type."""
        if self._field is not None and isValid(self._field):
            self._field.setProperty("isTypedInto", _group_of(here) is not None)

    def _watch(self, item: QQuickItem) -> None:
        """What disappears keeps the focus, and nobody would know where it is."""
        if self._in_focus is not None:
            with contextlib.suppress(RuntimeError):  # it may be gone for good
                self._in_focus.visibleChanged.disconnect(self._settled.start)
        self._in_focus = item
        item.visibleChanged.connect(self._settled.start)

    def _land(self) -> None:
        """On a new screen, and where the control in use is gone, the next one has the focus."""
        here = _focused()
        if not self._is_used or here is None:
            return
        if is_control(here):
            # A stage that comes up gives a reason of its own, after the focus.
            here.setProperty("focusReason", Qt.FocusReason.TabFocusReason)
            return
        inner = here.scopedFocusItem() if here.isFocusScope() else None
        # Switched off while something is pending; it gets the focus back.
        is_due = inner is not None and inner.isVisible() and inner.activeFocusOnTab()
        controls = [] if is_due else controls_after(here)
        if controls:
            self._focus(controls[0])
        elif self._landings < _MOST_LANDINGS:
            self._landings += 1
            self._again.start()

    def _put_away(self) -> None:
        """A finger is there: no ring any more."""
        if self._is_used:
            self._is_used = False
            here = _focused()
            if here is not None:
                here.setProperty("focusReason", Qt.FocusReason.MouseFocusReason)


def _focused() -> QQuickItem | None:
    # Not the window's activeFocusItem(): what that returns, Python keeps for as long as the window.
    item = QGuiApplication.focusObject()
    return item if isinstance(item, QQuickItem) else None


def _has_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _takes_arrow(item: QQuickItem, direction: Direction) -> bool:
    """Whether the arrow moves the cursor of a text."""
    if direction.is_down_or_up or not item.inherits("QQuickTextInput"):
        return False
    place = item.property("cursorPosition")
    return bool(place > 0 if direction is Direction.LEFT else place < item.property("length"))


def _group_of(item: QQuickItem) -> QQuickItem | None:
    """The keyboard or number pad whose key this is."""
    parent = item.parentItem()
    while parent is not None and not parent.property("isKeyGroup"):
        parent = parent.parentItem()
    return parent
