"""Scanners on a serial port, real or over USB."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Literal

import serial

from kiosk.scanning.framing import Framing, unframed
from kiosk.scanning.plugged_scanner import READ_S, PluggedScanner, ScannerText

Terminator = Literal["auto", "cr", "lf", "crlf", "tab", "gap"]
Encoding = Literal["auto", "utf-8", "cp1250", "cp1252", "latin-1"]
Parity = Literal["none", "even", "odd"]

# A scanner sends a code in one go; what comes later is another one.
_GAP_S = 0.1
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
# Frames that some scanners put around a text: NUL, start and end of text, and line ends of the other kind.
_AROUND = "\x00\x02\x03\r\n\t "
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
    """Cuts the stream of bytes into texts, at what ends a code or at a pause."""

    def __init__(self, terminator: Terminator, encoding: Encoding, framing: Framing) -> None:
        self._ends = _ENDS[terminator]
        # A code that has to be ended and is not was cut short: a part of a number is a wrong number.
        self._is_whole_after_gap = terminator in ("auto", "gap")
        self._encoding = encoding
        self._framing = framing
        self._waiting = b""
        self._last_s = 0.0

    def feed(self, data: bytes, now_s: float) -> list[ScannerText]:
        """See `Cutter.feed`."""
        texts: list[ScannerText | None] = []
        if self._waiting and now_s - self._last_s >= _GAP_S:
            if self._is_whole_after_gap:
                texts.append(self._text(self._waiting))
            self._waiting = b""
        if data:
            self._last_s = now_s
            *whole, rest = self._split(self._waiting + data)
            texts += map(self._text, whole)
            self._waiting = rest[:_MAX_BYTES]
        return [text for text in texts if text is not None]

    def _split(self, data: bytes) -> list[bytes]:
        for end in self._ends[1:]:
            data = data.replace(end, self._ends[0])
        return data.split(self._ends[0]) if self._ends else [data]

    def _text(self, data: bytes) -> ScannerText | None:
        found = unframed(_decoded(data, self._encoding).strip(_AROUND), self._framing)
        return ScannerText(found.text, found.symbology, found.aim_id) if found.text else None


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
        lambda: SerialCutter(settings.terminator, settings.encoding, settings.framing),
    )
