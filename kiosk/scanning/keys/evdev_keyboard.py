"""One keyboard-like scanner, read from the Linux kernel past the display server (input subsystem, "evdev").

Nothing else sees its keys, whatever has the focus, and its places on the keyboard are told as they are.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import struct
import sys
from collections.abc import Callable

from kiosk.scanning.code_ends import GAP_S, LINE_GAP_S, CodeEnds
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.typed_code import TypedCode
from kiosk.scanning.keys.wedge_text import WedgeText
from kiosk.scanning.plugged_scanner import READ_S, PluggedScanner, ScannerText

# struct input_event of linux/input.h: seconds and microseconds in the machine's word, type, code, value.
_EVENT = struct.Struct("@llHHi")
_EVENTS_AT_ONCE = 64
_EV_SYN, _EV_KEY = 0, 1
_SYN_DROPPED = 3
_RELEASE, _PRESS = 0, 1
# The request to be the only reader, of the same header.
_EVIOCGRAB = 0x40044590

_MODIFIERS = {
    **dict.fromkeys((42, 54), Modifier.SHIFT),
    **dict.fromkeys((29, 97), Modifier.CONTROL),
    56: Modifier.ALT,
    100: Modifier.ALT_GR,
    **dict.fromkeys((125, 126), Modifier.META),
}
_KINDS = {28: KeyKind.ENTER, 96: KeyKind.ENTER, 15: KeyKind.TAB, 56: KeyKind.ALT}
# Ctrl+J, Ctrl+M and Ctrl+I, as which scanners type the line ends.
_LINE_ENDS = {36: "\n", 50: "\r", 23: "\t"}
_LOCKS = frozenset({58, 69, 70})


class EvdevPort:
    """An open input device, grabbed so that no one else sees its keys."""

    def __init__(self, path: str) -> None:
        """Raises OSError if it cannot be opened or grabbed."""
        if sys.platform != "linux":
            raise OSError(errno.ENODEV, "input devices are a matter of Linux")
        self._descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            _grab(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            raise

    def read(self) -> bytes:
        """See `Port.read`."""
        ready, _, _ = select.select([self._descriptor], [], [], READ_S)
        if not ready:
            return b""
        data = os.read(self._descriptor, _EVENT.size * _EVENTS_AT_ONCE)
        if not data:
            raise OSError(errno.ENODEV, "the device is gone")
        return data

    def close(self) -> None:
        """See `Port.close`; the kernel ends the grab with it."""
        with contextlib.suppress(OSError):
            os.close(self._descriptor)


def _grab(descriptor: int) -> None:
    if sys.platform == "linux":
        import fcntl

        fcntl.ioctl(descriptor, _EVIOCGRAB, 1)


class EvdevCutter:
    """Cuts the device's keys into texts, where they stop; see `CodeEnds`. All keys are the scanner's."""

    def __init__(self, reader: WedgeText) -> None:
        self._reader = reader
        self._ends = CodeEnds(None)
        self._code = TypedCode()
        self._held = Modifier.NONE
        self._last_s = 0.0

    def feed(self, data: bytes, now_s: float) -> list[ScannerText]:
        """See `Cutter.feed`."""
        texts: list[ScannerText] = []
        quiet_s = now_s - self._last_s
        # Only a read that found nothing tells that nothing came: a busy program reads late.
        if quiet_s >= GAP_S or (self._code.is_ended and not data and quiet_s >= LINE_GAP_S):
            texts = self._finish()
            self._ends.fall_silent()
        # The kernel hands out whole events only.
        for seconds, micros, kind, code, value in _EVENT.iter_unpack(data):
            self._last_s = now_s
            if kind == _EV_SYN and code == _SYN_DROPPED:
                self._lose()
            elif kind == _EV_KEY and value in (_RELEASE, _PRESS):
                self._take(code, seconds + micros / 1e6, is_press=value == _PRESS)
        return texts

    def interrupt(self) -> list[ScannerText]:
        """See `Cutter.interrupt`."""
        if self._code.is_ended:
            self._held = Modifier.NONE
            return self._finish()
        if self._code.strokes or self._ends.is_broken:
            self._lose()
        self._held = Modifier.NONE
        return []

    def _lose(self) -> None:
        """Keys went by unseen, releases among them."""
        self._code = TypedCode()
        self._held = Modifier.NONE
        self._ends.lose()

    def _take(self, code: int, at_s: float, *, is_press: bool) -> None:
        modifier = _MODIFIERS.get(code, Modifier.NONE)
        self._held = self._held | modifier if is_press else self._held & ~modifier
        stroke = _stroke(code, self._held, at_s, is_press=is_press)
        if self._ends.is_broken:
            self._ends.drop(is_end=is_press and stroke.is_end)
        else:
            self._code.add(stroke)

    def _finish(self) -> list[ScannerText]:
        code, self._code = self._code, TypedCode()
        if not code.is_readable or not self._ends.is_whole(lines=code.lines, is_ended=code.is_ended):
            return []
        found = self._reader.read(code.strokes)
        if not found.text:
            return []
        return [ScannerText(found.text, found.symbology, found.aim_id, strokes=tuple(code.strokes))]


def _stroke(code: int, held: Modifier, now_s: float, *, is_press: bool) -> KeyStroke:
    is_modifier = code in _MODIFIERS or code in _LOCKS
    kind = _KINDS.get(code, KeyKind.MODIFIER if is_modifier else KeyKind.CHARACTER)
    text = _LINE_ENDS.get(code, "") if Modifier.CONTROL in held else ""
    return KeyStroke(now_s, code, kind, is_press, text, code, held)


def evdev_scanner(
    path: str, reader: WedgeText, open_port: Callable[[str], EvdevPort] = EvdevPort
) -> PluggedScanner:
    """The scanner behind that input device, there or not."""
    return PluggedScanner("evdev", lambda: open_port(path), EvdevCutter(reader))
