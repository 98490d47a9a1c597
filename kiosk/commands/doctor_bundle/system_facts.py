"""The machine and the program's libraries, for the bundle; nothing that names its owner."""

from __future__ import annotations

import os
import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import psutil

from kiosk.scanning.camera.camera_list import list_cameras

_LIBRARIES = (
    "loyalty-kiosk",
    "PySide6_Essentials",
    "opencv-python-headless",
    "zxing-cpp",
    "pyzbar",
    "httpx",
    "qasync",
    "cryptography",
    "pydantic",
    "numpy",
)
# A phone that serves as a camera calls itself by its owner ("Jana's iPhone").
_OWNED = re.compile(r"\b[\w-]+['’]s?\s", re.IGNORECASE)
_MEGABYTE = 1_000_000


def system_facts() -> dict[str, Any]:
    """What support asks for first."""
    memory = psutil.virtual_memory()
    return {
        "system": f"{platform.system()} {platform.release()}",
        "distribution": _distribution(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "memory_mb": memory.total // _MEGABYTE,
        "memory_free_mb": memory.available // _MEGABYTE,
        "python": platform.python_version(),
        "is_packaged": bool(getattr(sys, "frozen", False)),
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "cameras": [
            {"name": _OWNED.sub("", each.name), "is_stable": each.is_stable} for each in list_cameras()
        ],
    }


def _distribution() -> str | None:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME")
    except OSError:
        return None


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
