"""Telling systemd how the program is (sd_notify): ready, alive, stopping, and a line for `systemctl status`.

Protocol: https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html
"""

from __future__ import annotations

import contextlib
from collections.abc import MutableMapping

RESTART = 75
"""Exit status that asks whoever started the program to start it again; nothing has gone wrong."""

# Of a number of 64 bits.
_MOST_DIGITS = 20
_SOCKET, _WATCHDOG_US, _WATCHDOG_PID = "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"


class ServiceManager:
    """Whoever supervises this process. Nothing said to it may fail, or hold personal data."""

    def __init__(self, address: str | None, watchdog_s: float | None = None) -> None:
        """`address` None: nobody does. `watchdog_s`: how long it waits for a sign of life, None for ever."""
        self._address = address
        self.watchdog_s = watchdog_s if address is not None else None

    @classmethod
    def take_from(cls, environ: MutableMapping[str, str]) -> ServiceManager:
        """Read what the service manager left in `environ` and remove it, so that no child speaks for us.

        WATCHDOG_PID may name a compositor that stands between the service manager and this process.
        """
        found = {name: environ.pop(name, "") for name in (_SOCKET, _WATCHDOG_US, _WATCHDOG_PID)}
        address = found[_SOCKET]
        return cls(address if address[:1] in ("/", "@") else None, _seconds(found[_WATCHDOG_US]))

    @property
    def is_present(self) -> bool:
        """Whether anybody would start the program again."""
        return self._address is not None

    def ready(self, status: str) -> None:
        """The program serves; `status` in a few words."""
        self._send(f"READY=1\nSTATUS={status}")

    def alive(self) -> None:
        """A sign of life; without one for `watchdog_s` the process is killed and started again."""
        self._send("WATCHDOG=1")

    def stopping(self) -> None:
        """The program ends because it was told to."""
        self._send("STOPPING=1")

    def _send(self, message: str) -> None:
        if self._address is None:
            return
        import socket

        # A leading @ stands for the zero byte of an address that is in no file system.
        address = self._address.replace("@", "\0", 1) if self._address[0] == "@" else self._address
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as link:
            link.setblocking(False)
            link.sendto(message.encode(), address)


def _seconds(microseconds: str) -> float | None:
    """None for what is no number of microseconds above 0, or more of them than systemd counts."""
    is_number = microseconds.isascii() and microseconds.isdecimal() and len(microseconds) <= _MOST_DIGITS
    return int(microseconds) / 1e6 or None if is_number else None
