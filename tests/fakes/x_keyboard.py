"""The keyboard of an X display, pressed by the server itself (XTEST).

The server waits between the keys, so that a busy machine does not stretch a scanner's rhythm to a person's.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable

# X11's key codes are the kernel's and eight.
_OFFSET = 8
_SHIFT = 42

Key = tuple[int, bool]
"""The kernel's code of a key, and whether Shift is held."""


class XKeyboard:
    """The keyboard of the display in the environment. `press` blocks until all is typed."""

    def __init__(self) -> None:
        self._x11, self._xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(None))
        if not self._display:
            raise RuntimeError("there is no display")

    def press(self, gap_ms: int, keys: Iterable[Key]) -> None:
        """Press and release keys one after the other, one every `gap_ms`."""
        wait_ms = 0
        for code, is_shifted in keys:
            if is_shifted:
                self._send(_SHIFT, is_press=True, after_ms=wait_ms)
                wait_ms = 0
            self._send(code, is_press=True, after_ms=wait_ms)
            self._send(code, is_press=False, after_ms=gap_ms // 2)
            if is_shifted:
                self._send(_SHIFT, is_press=False)
            wait_ms = gap_ms - gap_ms // 2
        self._x11.XSync(self._display, 0)

    def chord(self, code: int, held: Iterable[int], gap_ms: int) -> None:
        """Press a key while others are held, then wait `gap_ms` as a person does."""
        held = list(held)
        for each in held:
            self._send(each, is_press=True, after_ms=5)
        self._send(code, is_press=True, after_ms=5)
        self._send(code, is_press=False, after_ms=gap_ms // 2)
        for each in reversed(held):
            self._send(each, is_press=False, after_ms=5)
        self._send(_SHIFT, is_press=False, after_ms=gap_ms // 2)
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def _send(self, code: int, *, is_press: bool, after_ms: int = 0) -> None:
        delay = ctypes.c_ulong(after_ms)
        self._xtest.XTestFakeKeyEvent(self._display, code + _OFFSET, int(is_press), delay)
