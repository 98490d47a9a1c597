"""The cameras of this computer, by a name that people know and an identity that stays."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

BY_ID = Path("/dev/v4l/by-id")
VIDEO_CLASS = Path("/sys/class/video4linux")
_NUMBERS_ELSEWHERE = 4


@dataclass(frozen=True, slots=True)
class FoundCamera:
    """`source` is what `camera.source` takes. `is_stable`: it names the device, in whatever socket it is.

    `name` is the maker's, "" where the system does not tell it.
    """

    source: int | str
    name: str
    is_stable: bool


def list_cameras(by_id: Path = BY_ID, video_class: Path = VIDEO_CLASS) -> list[FoundCamera]:
    """Every camera that can give pictures, without opening any: it may be in use, or hang.

    Where the system offers no list (Windows, macOS) these are the numbers that OpenCV knows cameras by.
    """
    if not sys.platform.startswith("linux"):
        return [FoundCamera(number, "", is_stable=False) for number in range(_NUMBERS_ELSEWHERE)]
    stable = _stable_paths(by_id)
    found = []
    for device in sorted(_entries(video_class), key=_number):
        # A camera has a second node for its metadata, with another index.
        if _text(device / "index") in ("", "0"):
            node = f"/dev/{device.name}"
            found.append(FoundCamera(stable.get(node, node), _text(device / "name"), node in stable))
    return found


def same_camera(one: int | str | None, other: int | str | None) -> bool:
    """True if both sources name one device, however each is written."""
    return one is not None and other is not None and _node(one) == _node(other)


def device_node(path: str) -> str:
    """What a lasting name stands for now; after it was plugged in again, that may be another number."""
    return os.path.realpath(path)


def _stable_paths(by_id: Path) -> dict[str, str]:
    """Device node -> its lasting name."""
    links = [link for link in _entries(by_id) if link.name.endswith("-index0")]
    return {os.path.realpath(link): str(link) for link in sorted(links)}


def _node(source: int | str) -> str:
    return os.path.realpath(f"/dev/video{source}" if isinstance(source, int) else source)


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _number(device: Path) -> int:
    digits = device.name.removeprefix("video")
    return int(digits) if digits.isdecimal() else 0
