"""A scanner on a port of its own: opened again and again until it is there, and after every unplugging."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from kiosk.config_rules import Symbology
from kiosk.scanning.keys.key_stroke import KeyStroke

READ_S = 0.05
"""How long a port may wait for data before it says that there is none."""

_FIRST_DELAY_S = 0.2
_LAST_DELAY_S = 1.0


class ScannerFault(Enum):
    """Why a scanner cannot be read."""

    NOT_FOUND = "not_found"
    NOT_ALLOWED = "not_allowed"
    BUSY = "busy"
    """Another program has it."""
    LOST = "lost"
    """It was there and is not any more, or does not answer as it should."""


@dataclass(frozen=True, slots=True)
class ScannerUp:
    """The scanner can be used."""


@dataclass(frozen=True, slots=True)
class ScannerDown:
    """It cannot; it is tried again by itself."""

    reason: ScannerFault


@dataclass(frozen=True, slots=True)
class ScannerText:
    """It read a code; `symbology` None where it does not say which kind.

    `sent` is all that came, with what the settings take off; `strokes` are the keys of one that types.
    """

    text: str = field(repr=False)
    symbology: Symbology | None = None
    aim_id: str | None = None
    sent: str = field(default="", repr=False, compare=False)
    strokes: tuple[KeyStroke, ...] = field(default=(), repr=False, compare=False)


ScannerEvent = ScannerUp | ScannerDown | ScannerText


class Port(Protocol):
    """An open device."""

    def read(self) -> bytes:
        """What has arrived, waiting `READ_S` at most; nothing is b"". Raises OSError when it is gone."""
        ...

    def close(self) -> None:
        """Never raises."""
        ...


class Cutter(Protocol):
    """Makes texts of what a port gives, however often it is opened. Times are monotonic seconds."""

    def feed(self, data: bytes, now_s: float) -> list[ScannerText]:
        """Take what arrived, b"" if nothing did; returns the texts that are complete now."""
        ...

    def interrupt(self) -> list[ScannerText]:
        """The port is gone; returns the text that was complete. What was not must not be added to."""
        ...


class PluggedScanner:
    """`open_port` raises OSError while the device cannot be used. `start`, `stop` and `events` belong to one
    event loop; the port is read in a thread, since no driver promises an answer."""

    def __init__(self, name: str, open_port: Callable[[], Port], cutter: Cutter) -> None:
        self.name = name
        self._open_port = open_port
        self._cutter = cutter
        self._loop: asyncio.AbstractEventLoop | None = None
        self._events: asyncio.Queue[ScannerEvent | None] = asyncio.Queue()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._last_state: ScannerUp | ScannerDown | None = None

    def probe(self) -> ScannerFault | None:
        """Open the port once and close it; what is wrong, None if nothing is. Not while it runs."""
        try:
            self._open_port().close()
        except OSError as error:
            return _fault(error)
        return None

    async def start(self) -> None:
        """Begin in the background; `ScannerUp` or `ScannerDown` tells how it went."""
        if self._thread is not None:
            return
        self._loop = asyncio.get_running_loop()
        self._stopping.clear()
        self._thread = threading.Thread(target=self._supervise, name=f"{self.name}-scanner", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """Close the port and end the iteration of `events`. Does nothing on one that is not running."""
        if self._thread is None:
            return
        self._stopping.set()
        # A driver that hangs keeps its thread, which nobody has to wait for.
        await asyncio.to_thread(self._thread.join, 1.0)
        self._thread = None
        self._events.put_nowait(None)

    async def events(self) -> AsyncIterator[ScannerEvent]:
        """Everything the scanner tells, until `stop`. For one consumer."""
        while (event := await self._events.get()) is not None:
            yield event

    # Everything below runs in the scanner's thread.

    def _supervise(self) -> None:
        delay_s = _FIRST_DELAY_S
        while not self._stopping.is_set():
            try:
                port = self._open_port()
            except OSError as error:
                self._tell_state(ScannerDown(_fault(error)))
            else:
                delay_s = _FIRST_DELAY_S
                self._tell_state(ScannerUp())
                self._read_until_gone(port)
            self._stopping.wait(delay_s)
            delay_s = min(delay_s * 2, _LAST_DELAY_S)

    def _read_until_gone(self, port: Port) -> None:
        try:
            while not self._stopping.is_set():
                for text in self._cutter.feed(port.read(), time.monotonic()):
                    self._emit(text)
        except OSError:
            self._close(port)
            self._tell_state(ScannerDown(ScannerFault.LOST))
        else:
            self._close(port)

    def _close(self, port: Port) -> None:
        port.close()
        for text in self._cutter.interrupt():
            self._emit(text)

    def _tell_state(self, state: ScannerUp | ScannerDown) -> None:
        if state != self._last_state:
            self._last_state = state
            self._emit(state)

    def _emit(self, event: ScannerEvent) -> None:
        assert self._loop is not None  # noqa: S101 - the thread starts after it is set
        with contextlib.suppress(RuntimeError):  # the loop has been closed
            self._loop.call_soon_threadsafe(self._events.put_nowait, event)


_FAULTS = {
    errno.ENOENT: ScannerFault.NOT_FOUND,
    errno.ENODEV: ScannerFault.NOT_FOUND,
    errno.ENXIO: ScannerFault.NOT_FOUND,
    errno.EACCES: ScannerFault.NOT_ALLOWED,
    errno.EPERM: ScannerFault.NOT_ALLOWED,
    errno.EBUSY: ScannerFault.BUSY,
    errno.EAGAIN: ScannerFault.BUSY,
}


def _fault(error: OSError) -> ScannerFault:
    """What kept a port from being opened."""
    return _FAULTS.get(error.errno or 0, ScannerFault.NOT_FOUND)
