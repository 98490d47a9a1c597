"""Pictures in memory: each address has its file, and may be held back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage


def picture_file(width: int, height: int, color: QColor | Qt.GlobalColor, kind: str = "PNG") -> bytes:
    """A whole file of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(color)
    return file_of(image, kind)


def file_of(image: QImage, kind: str = "PNG") -> bytes:
    """The picture as a file of that kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


@dataclass
class FakePictures:
    """Implements `PicturePort`; what is not in `files` is not there. `gate` holds every answer."""

    files: dict[str, bytes] = field(default_factory=dict)
    gate: asyncio.Event | None = None
    asked: list[str] = field(default_factory=list)

    async def fetch(self, address: str) -> bytes | None:
        self.asked.append(address)
        if self.gate is not None:
            await self.gate.wait()
        return self.files.get(address)
