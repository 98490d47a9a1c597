"""Runs before the frozen program's own code: pyzbar asks the system for libzbar, which is in the bundle."""

import ctypes.util
import sys
from pathlib import Path

_find_in_system = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    bundled = Path(sys._MEIPASS) / "libzbar.so.0"  # type: ignore[attr-defined]
    return str(bundled) if name == "zbar" and bundled.exists() else _find_in_system(name)


ctypes.util.find_library = _find_library
