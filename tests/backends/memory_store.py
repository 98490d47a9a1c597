"""Reference data in memory, in place of the disk."""

from __future__ import annotations


class MemoryReferenceStore:
    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def load(self, name: str) -> bytes | None:
        return self.files.get(name)

    def save(self, name: str, content: bytes) -> None:
        self.files[name] = content
