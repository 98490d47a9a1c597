"""Qt's key events in the product's own words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from ui.keys.dead_keys import COMBINING

_Key = Qt.Key

_KINDS = {
    _Key.Key_Return: KeyKind.ENTER,
    _Key.Key_Enter: KeyKind.ENTER,
    _Key.Key_Tab: KeyKind.TAB,
    _Key.Key_Backtab: KeyKind.TAB,
    _Key.Key_Alt: KeyKind.ALT,
    **dict.fromkeys(
        (
            _Key.Key_Shift,
            _Key.Key_Control,
            _Key.Key_Meta,
            _Key.Key_AltGr,
            _Key.Key_CapsLock,
            _Key.Key_NumLock,
            _Key.Key_ScrollLock,
            _Key.Key_Super_L,
            _Key.Key_Super_R,
            _Key.Key_Hyper_L,
            _Key.Key_Hyper_R,
            _Key.Key_Mode_switch,
            _Key.Key_Multi_key,
        ),
        KeyKind.MODIFIER,
    ),
}
_KINDS_BY_NUMBER = {key.value: kind for key, kind in _KINDS.items()}

_MODIFIERS = (
    (Qt.KeyboardModifier.ShiftModifier, Modifier.SHIFT),
    (Qt.KeyboardModifier.ControlModifier, Modifier.CONTROL),
    (Qt.KeyboardModifier.AltModifier, Modifier.ALT),
    (Qt.KeyboardModifier.MetaModifier, Modifier.META),
    (Qt.KeyboardModifier.KeypadModifier, Modifier.KEYPAD),
    (Qt.KeyboardModifier.GroupSwitchModifier, Modifier.ALT_GR),
)

# Above these are keys that type nothing.
_FIRST_NAMED_KEY = 0x01000000

# X11's key codes are the kernel's and eight.
_X11_OFFSET = 8
_WINDOWS_EXTENDED = 0x100
_WINDOWS_KEYPAD_SLASH = 0x135
_KEYPAD_SLASH = 98


class KeyClock:
    """When keys were pressed, counted in seconds from the first one.

    The times of delivery will not do: while the program is busy keys wait, and then a person's arrive as fast
    as a scanner's. So the steps are those of the system's own time stamps.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._now_s = 0.0
        self._arrived_s = clock()
        self._stamp_s = 0.0

    def time_of(self, event: QKeyEvent) -> float:
        """Seconds, never less than the last time."""
        arrived_s, stamp_s = self._clock(), event.timestamp() / 1000
        step_s = stamp_s - self._stamp_s
        # Keys that another program sends have no time stamp, and the system's count starts anew now and then.
        if stamp_s <= 0 or self._stamp_s <= 0 or step_s < 0:
            step_s = arrived_s - self._arrived_s
        self._now_s += step_s
        self._arrived_s = arrived_s
        self._stamp_s = stamp_s or self._stamp_s
        return self._now_s


def key_stroke(event: QKeyEvent, at_s: float, origin: object) -> KeyStroke:
    """One of Qt's key events, pressed at `at_s`; `origin` comes back with it."""
    number = int(event.key())
    kind = _KINDS_BY_NUMBER.get(number)
    text = event.text()
    if kind is None and number in COMBINING:
        kind, text = KeyKind.DEAD, COMBINING[number]
    elif kind is None:
        kind = KeyKind.CHARACTER if number < _FIRST_NAMED_KEY else KeyKind.OTHER
    held = event.modifiers()
    modifiers = Modifier.NONE
    for theirs, ours in _MODIFIERS:
        if held & theirs:
            modifiers |= ours
    return KeyStroke(
        at_s,
        event.nativeScanCode() or number,
        kind,
        event.type() is QEvent.Type.KeyPress,
        text,
        place_of(QGuiApplication.platformName(), event.nativeScanCode()),
        modifiers,
        event.isAutoRepeat(),
        origin,
    )


def place_of(platform: str, native: int) -> int | None:
    """The place on the keyboard as a Linux key code, None where the system does not tell it."""
    if platform == "xcb" or platform.startswith("wayland"):
        return native - _X11_OFFSET if native > _X11_OFFSET else None
    if platform == "windows" and native:
        if native == _WINDOWS_KEYPAD_SLASH:
            return _KEYPAD_SLASH
        return None if native & _WINDOWS_EXTENDED else native
    return None
