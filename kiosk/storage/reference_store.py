"""Reference data on disk, so that a kiosk which starts without a network still knows its agreements."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.storage.private_file import replace_private_file

_SAFE = re.compile(r"[A-Za-z0-9._-]{1,100}", re.ASCII)
_LARGEST_FILE = 16 * 1024 * 1024


class FolderReferenceStore:
    """One file a name. Blocking: call it from a worker thread."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made at the first `save`."""
        self._folder = folder

    def load(self, name: str) -> bytes | None:
        """What was saved last; None if nothing was or the file cannot be read."""
        path = self._path(name)
        try:
            return path.read_bytes() if path.stat().st_size <= _LARGEST_FILE else None
        except OSError:
            return None

    def save(self, name: str, content: bytes) -> None:
        """Replace the file wholly or not at all, also when the power fails. Raises `OSError`."""
        replace_private_file(self._path(name), content)

    def _path(self, name: str) -> Path:
        if not _SAFE.fullmatch(name) or name.startswith("."):
            raise ValueError("not a name for a file")
        return self._folder / f"{name}.json"
