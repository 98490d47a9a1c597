"""Line icons in any colour and size: `image://icon/<name>?color=%23rrggbb`, drawn from resources/icons."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QUrl, QUrlQuery
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PROVIDER = "icon"
"""The name under which the engine knows the provider."""

_ICONS = Path(__file__).parents[2] / "resources" / "icons"
_DEFAULT_SIZE = 24
_LARGEST_SIZE = 1024
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class IconProvider(QQuickImageProvider):
    """Draws the icons in the colour asked for, since recolouring effects are blank in software rendering.

    A name or colour that does not exist gives no picture, and Qt then warns.
    """

    def __init__(self, folder: Path = _ICONS) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._draw = lru_cache(maxsize=256)(lambda name, color, w, h: draw(folder, name, color, w, h))

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Called by Qt, on the GUI thread or, for an asynchronous Image, on a loader's."""
        url = QUrl(id)
        color = QUrlQuery(url).queryItemValue("color", QUrl.ComponentFormattingOption.FullyDecoded) or "black"
        width, height = requestedSize.width(), requestedSize.height()
        width, height = (
            value if value > 0 else max(width, height, 0) or _DEFAULT_SIZE for value in (width, height)
        )
        image: QImage = self._draw(url.path(), color, min(width, _LARGEST_SIZE), min(height, _LARGEST_SIZE))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw(folder: Path, name: str, color: str, width: int, height: int) -> QImage:
    """The icon in pixels, or a null image if there is no such icon or colour."""
    ink, file = QColor(color), folder / f"{name}.svg"
    if not _NAME.fullmatch(name) or not file.is_file() or not ink.isValid():
        return QImage()
    drawing = file.read_bytes().replace(b"currentColor", ink.name().encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(ink.alphaF())
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image
