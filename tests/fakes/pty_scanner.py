"""A serial scanner that can be plugged in and pulled out, without hardware."""

from __future__ import annotations

import os
import pty
import tty
from pathlib import Path


class PtyScanner:
    """A pseudo-terminal as a scanner, behind a path that stays the same as those in /dev/serial/by-id do."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._hand: int | None = None

    def plug_in(self) -> None:
        self._hand, line = pty.openpty()
        tty.setraw(line)
        self.path.symlink_to(os.ttyname(line))
        os.close(line)

    def send(self, data: bytes) -> None:
        assert self._hand is not None
        os.write(self._hand, data)

    def unplug(self) -> None:
        if self._hand is not None:
            self.path.unlink()
            os.close(self._hand)
            self._hand = None
