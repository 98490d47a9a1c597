"""The serial ports of this computer behind which a scanner may be."""

from __future__ import annotations

import sys
from pathlib import Path

from serial.tools import list_ports

from kiosk.scanning.plugged_scanner import PluggedScanner
from kiosk.scanning.serial_port import SerialSettings, serial_scanner

SERIAL = "serial"
"""`PluggedScanner.name` of a scanner on a serial port."""

BY_ID = Path("/dev/serial/by-id")


def list_serial_ports(by_id: Path = BY_ID) -> list[str]:
    """Ports over USB, on Linux by the name that stays the same in any socket.

    Ports of the mainboard are left out: most lead nowhere, and one that has a scanner is set up by hand.
    """
    if sys.platform.startswith("linux"):
        try:
            return sorted(str(link) for link in by_id.iterdir())
        except OSError:
            return []
    return sorted(port.device for port in list_ports.comports() if port.vid is not None)


def open_serial(port: str) -> PluggedScanner:
    """A scanner on that port, set as scanners come: over USB the speed does not matter."""
    return serial_scanner(SerialSettings(port))
