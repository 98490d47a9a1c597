"""Scanners on a serial port, real or over USB."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import Literal

import serial

from kiosk.scanning.code_ends import GAP_S, LINE_GAP_S, CodeEnds
from kiosk.scanning.framing import Framing, unframed
from kiosk.scanning.plugged_scanner import READ_S, PluggedScanner, ScannerText

Terminator = Literal["auto", "cr", "lf", "crlf", "tab", "gap"]
Encoding = Literal["auto", "utf-8", "cp1250", "cp1252", "latin-1"]
Parity = Literal["none", "even", "odd"]

# Longer than any code that has a meaning; the text gate refuses what reaches it.
_MAX_BYTES = 8192

_ENDS: dict[Terminator, tuple[bytes, ...]] = {
    "auto": (b"\r", b"\n", b"\t"),
    "cr": (b"\r",),
    "lf": (b"\n",),
    "crlf": (b"\r\n",),
    "tab": (b"\t",),
    "gap": (),
}
AROUND = "\x00\x02\x03\r\n\t "
"""What some scanners put around a text: NUL, start and end of text, and line ends of another kind."""
_LINE_END = re.compile(r"[\r\n]+")
_PARITIES = {"none": serial.PARITY_NONE, "even": serial.PARITY_EVEN, "odd": serial.PARITY_ODD}


@dataclass(frozen=True, slots=True)
class SerialSettings:
    """How a port is set and what comes over it; `baud` in bits a second."""

    port: str
    baud: int = 9600
    data_bits: int = 8
    parity: Parity = "none"
    stop_bits: int = 1
    terminator: Terminator = "auto"
    encoding: Encoding = "auto"
    framing: Framing = Framing()  # noqa: RUF009 - frozen


class SerialPort:
    """An open port, for this program alone."""

    def __init__(self, settings: SerialSettings) -> None:
        """Raises OSError if it cannot be opened or does not know these settings."""
        try:
            self._port = serial.Serial(
                settings.port,
                settings.baud,
                bytesize=settings.data_bits,
                parity=_PARITIES[settings.parity],
                stopbits=settings.stop_bits,
                timeout=READ_S,
                exclusive=True,
            )
        except ValueError as error:
            raise OSError(f"the port does not know these settings: {error}") from error

    def read(self) -> bytes:
        """See `Port.read`."""
        try:
            found: bytes = self._port.read(1)
            return found + self._port.read(self._port.in_waiting) if found else found
        except (TypeError, ValueError) as error:
            # pyserial's own words for a port that vanished under it.
            raise OSError("the port is gone") from error

    def close(self) -> None:
        """See `Port.close`."""
        with contextlib.suppress(OSError):
            self._port.close()


class SerialCutter:
    """Cuts the stream of bytes into texts, where the scanner falls silent; see `CodeEnds`.

    Lines that follow each other without a pause are one text, with a line feed between them.
    """

    def __init__(self, terminator: Terminator, encoding: Encoding, framing: Framing) -> None:
        self._line_ends = _ENDS[terminator]
        self._ends = CodeEnds({"auto": None, "gap": False}.get(terminator, True))
        self._encoding = encoding
        self._framing = framing
        self._waiting = b""
        self._is_ended = False
        self._last_s = 0.0

    def feed(self, data: bytes, now_s: float) -> list[ScannerText]:
        """See `Cutter.feed`."""
        texts: list[ScannerText] = []
        quiet_s = now_s - self._last_s
        # Only a read that found nothing tells that nothing came: a busy program reads late.
        if quiet_s >= GAP_S or (self._is_ended and not data and quiet_s >= LINE_GAP_S):
            texts = self._finish()
            self._ends.fall_silent()
        if data:
            self._last_s = now_s
            self._take(data)
        return texts

    def interrupt(self) -> list[ScannerText]:
        """See `Cutter.interrupt`."""
        if self._is_ended:
            return self._finish()
        if self._waiting.strip(AROUND.encode()) or self._ends.is_broken:
            self._waiting = b""
            self._ends.lose()
        return []

    def _take(self, data: bytes) -> None:
        if self._ends.is_broken:
            lost, end, rest = self._first_line(self._waiting + data)
            self._ends.drop(is_end=end != b"")
            # The last byte may be the first one of an end of two.
            self._waiting = rest if end else lost[-1:]
            if not end:
                return
        else:
            rest = self._waiting + data
        self._is_ended = self._has_end(rest)
        self._waiting = rest[:_MAX_BYTES]

    def _finish(self) -> list[ScannerText]:
        data, is_ended = self._waiting, self._is_ended
        self._waiting, self._is_ended = b"", False
        if self._ends.is_broken:
            return []
        sent = _decoded(data, self._encoding)
        text = _LINE_END.sub("\n", sent.strip(AROUND))
        if not text or not self._ends.is_whole(lines=self._lines(data), is_ended=is_ended):
            return []
        found = unframed(text, self._framing)
        return [ScannerText(found.text, found.symbology, found.aim_id, sent)] if found.text else []

    def _has_end(self, data: bytes) -> bool:
        """Whether nothing of a text comes behind the last end."""
        last = max((data.rfind(end) + len(end) for end in self._line_ends if end in data), default=None)
        return last is not None and not data[last:].strip(AROUND.encode())

    def _lines(self, data: bytes) -> int:
        for end in self._line_ends[1:]:
            data = data.replace(end, self._line_ends[0])
        lines = data.split(self._line_ends[0]) if self._line_ends else [data]
        return sum(line.strip(AROUND.encode()) != b"" for line in lines)

    def _first_line(self, data: bytes) -> tuple[bytes, bytes, bytes]:
        """What is before the first end, that end, and what is behind it; the last two empty without one."""
        places = [(place, end) for end in self._line_ends if (place := data.find(end)) >= 0]
        if not places:
            return data, b"", b""
        return data.partition(min(places)[1])


def _decoded(data: bytes, encoding: Encoding) -> str:
    if encoding != "auto":
        return data.decode(encoding, errors="replace")
    for guess in ("utf-8", "cp1252"):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(guess)
    return data.decode("latin-1")


def serial_scanner(settings: SerialSettings) -> PluggedScanner:
    """The scanner on that port, there or not."""
    return PluggedScanner(
        "serial",
        lambda: SerialPort(settings),
        SerialCutter(settings.terminator, settings.encoding, settings.framing),
    )
