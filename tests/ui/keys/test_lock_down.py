"""Which keys pass: those that type, move about and choose, and no others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.keys.lock_down import may_pass

_Key, _Held = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CONTROL, ALT, META = (
    _Held.NoModifier,
    _Held.ShiftModifier,
    _Held.ControlModifier,
    _Held.AltModifier,
    _Held.MetaModifier,
)


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (_Key.Key_A, NONE, "a"),
        (_Key.Key_A, SHIFT, "A"),
        (_Key.Key_At, _Held.GroupSwitchModifier, "@"),
        (_Key.Key_Ccedilla, NONE, "ç"),
        (_Key.Key_5, _Held.KeypadModifier, "5"),
        (_Key.Key_Space, NONE, " "),
        (_Key.Key_Tab, NONE, "\t"),
        (_Key.Key_Backtab, SHIFT, "\t"),
        (_Key.Key_Return, NONE, "\r"),
        (_Key.Key_Enter, _Held.KeypadModifier, "\r"),
        (_Key.Key_Escape, NONE, "\x1b"),
        (_Key.Key_Left, NONE, ""),
        (_Key.Key_Backspace, SHIFT, "\b"),
        (_Key.Key_Shift, SHIFT, ""),
        (_Key.Key_AltGr, ALT, ""),
        (_Key.Key_Dead_Caron, NONE, ""),
    ],
)
def test_typing_moving_and_choosing_pass(key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
    assert may_pass(key.value, held, text)


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (_Key.Key_F4, ALT, ""),
        (_Key.Key_F10, SHIFT, ""),
        *((_Key(_Key.Key_F1.value + count), NONE, "") for count in range(12)),
        *((key, CONTROL, chr(key.value & 0x1F)) for key in (_Key.Key_C, _Key.Key_V, _Key.Key_X, _Key.Key_W)),
        (_Key.Key_Q, CONTROL, "\x11"),
        (_Key.Key_A, CONTROL, "\x01"),
        (_Key.Key_V, CONTROL | SHIFT, "\x16"),
        (_Key.Key_Insert, SHIFT, ""),
        (_Key.Key_Delete, SHIFT, "\x7f"),
        (_Key.Key_Right, SHIFT, ""),
        (_Key.Key_Left, ALT, ""),
        (_Key.Key_Tab, ALT, "\t"),
        (_Key.Key_Tab, CONTROL, "\t"),
        (_Key.Key_Space, ALT, " "),
        (_Key.Key_Escape, CONTROL, "\x1b"),
        (_Key.Key_Super_L, META, ""),
        (_Key.Key_D, META, "d"),
        (_Key.Key_Menu, NONE, ""),
        (_Key.Key_Print, NONE, ""),
        (_Key.Key_Paste, NONE, ""),
        (_Key.Key_Back, NONE, ""),
        (_Key.Key_HomePage, NONE, ""),
        (_Key.Key_PowerOff, NONE, ""),
        (_Key.Key_Control, CONTROL, ""),
    ],
)
def test_ways_out_do_not(key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
    assert not may_pass(key.value, held, text)
