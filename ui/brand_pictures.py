"""A brand's logo and screensaver for QML: `image://brand/logo`, `image://brand/screensaver/0`.

What is asked for asynchronously is read and decoded on a loader's thread, never larger than it is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.brand.brand_file import Brand
from kiosk.brand.picture_file import checked_logo, checked_picture
from kiosk.brand.problem import BrandProblem

PROVIDER = "brand"
"""The name under which the engine knows the provider."""

_MOST_SIDE = 4096


class BrandPictures(QQuickImageProvider):
    """Checks each file again when it is read: it may have changed since the start."""

    def __init__(self, brand: Brand) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._brand = brand

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Called by Qt, for an asynchronous Image on a loader's thread. A null image where there is none."""
        room = requestedSize.boundedTo(QSize(_MOST_SIDE, _MOST_SIDE))
        try:
            # A window that has no size yet asks for nothing.
            image = QImage() if room.isEmpty() else self._picture(id, room)
        except BrandProblem:
            image = QImage()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _picture(self, name: str, room: QSize) -> QImage:
        kind, _, number = name.partition("/")
        if kind == "logo" and self._brand.logo is not None:
            content = checked_logo(self._brand.logo)
            return (
                drawn(content, room) if self._brand.logo.suffix.lower() == ".svg" else decoded(content, room)
            )
        pictures = self._brand.screensaver
        if kind == "screensaver" and number.isdecimal() and int(number) < len(pictures):
            return filling(checked_picture(pictures[int(number)]), room)
        return QImage()


def decoded(content: bytes, room: QSize) -> QImage:
    """The picture, no larger than fits into `room`; null where it is damaged."""
    return _read(content, room, Qt.AspectRatioMode.KeepAspectRatio)


def filling(content: bytes, room: QSize) -> QImage:
    """The picture as large as covers `room`, cut to it; null where it is damaged."""
    image = _read(content, room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if image.isNull():
        return image
    left, top = (image.width() - room.width()) // 2, (image.height() - room.height()) // 2
    cut = image.copy(max(left, 0), max(top, 0), min(room.width(), image.width()), room.height())
    return cut.convertToFormat(QImage.Format.Format_RGB32)


def drawn(content: bytes, room: QSize) -> QImage:
    """The SVG drawing, no larger than fits into `room`; null where it draws nothing."""
    renderer = QSvgRenderer(QByteArray(content))
    own = renderer.defaultSize()
    if not renderer.isValid() or own.isEmpty():
        return QImage()
    image = QImage(own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio), _TRANSPARENT)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


_TRANSPARENT = QImage.Format.Format_ARGB32_Premultiplied


def _read(content: bytes, room: QSize, how: Qt.AspectRatioMode) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    own = reader.size()
    if own.isEmpty():
        return QImage()
    # A camera held upright stores its picture lying.
    is_turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    shown = own.transposed() if is_turned else own
    wanted = shown.scaled(room, how)
    reader.setScaledSize(wanted.transposed() if is_turned else wanted)
    return reader.read()
