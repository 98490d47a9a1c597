"""Whether there is a screen, asked before Qt ends the program for the lack of one."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """On Linux a screen is an X11 or Wayland server, or whatever platform plug-in somebody chose."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
