"""`kiosk run` on a machine whose name server never answers; started by the tests as a program of its own."""

from __future__ import annotations

import socket
import sys
import time
from typing import NoReturn

from kiosk.cli import main


def _hang(*_: object, **__: object) -> NoReturn:
    sys.stdout.write("asked for a name\n")
    sys.stdout.flush()
    time.sleep(60)
    raise socket.gaierror("no answer")


if __name__ == "__main__":
    socket.getaddrinfo = _hang  # type: ignore[assignment]
    sys.exit(main(["run"]))
