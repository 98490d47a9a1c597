"""Pictures of vouchers and rewards that are ready to be shown, in memory only.

QML knows them by a number, `image://picture/<number>?radius=32`; where they came from stays out of screens.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRectF, QSize, QSizeF, Qt, QUrl, QUrlQuery
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

from kiosk.picture_header import PNG

PROVIDER = "picture"
"""The name under which the engine knows the provider."""

LONGEST_SIDE = 640
"""In pixels: as large as a picture is kept."""

_LARGEST_SHOWN = 2048
_MOST_BYTES = 20_000_000
# A shop that changes a picture without changing its address wants to see the new one today.
_KEPT_S = 3600.0


@dataclass(frozen=True, slots=True)
class _Kept:
    number: str
    image: QImage
    is_personal: bool
    kept_at_s: float


class PictureShelf(QObject):
    """The pictures of this visit's vouchers, and those of rewards, which everybody may see, for an hour.

    Belongs to the GUI thread. The oldest unused ones go when they take too much memory together.
    """

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._numbers = itertools.count(1)
        # By address, the latest used last.
        self._kept: dict[str, _Kept] = {}

    @property
    def personal_count(self) -> int:
        """How many pictures are here that belong to one customer's visit."""
        return sum(each.is_personal for each in self._kept.values())

    def find(self, address: str | None) -> str:
        """The number of a picture, "" where it is not here (any more), or where there is none (None)."""
        kept = self._kept.pop(address, None) if address is not None else None
        if kept is None or self._clock() - kept.kept_at_s > _KEPT_S:
            return ""
        self._kept[str(address)] = kept
        return kept.number

    def keep(self, address: str, image: QImage, *, is_personal: bool) -> None:
        """Take a picture in; `is_personal` ones leave with the visit."""
        self._kept.pop(address, None)
        self._kept[address] = _Kept(str(next(self._numbers)), image, is_personal, self._clock())
        size = sum(each.image.sizeInBytes() for each in self._kept.values())
        for oldest in tuple(self._kept)[:-1]:
            if size <= _MOST_BYTES:
                break
            size -= self._kept.pop(oldest).image.sizeInBytes()

    def image(self, number: str) -> QImage:
        """The picture of that number; a null image where it is not here (any more)."""
        found = (each.image for each in self._kept.values() if each.number == number)
        return next(found, QImage())

    def wipe(self) -> None:
        """Forget what belongs to one customer."""
        self._kept = {address: each for address, each in self._kept.items() if not each.is_personal}


class PictureProvider(QQuickImageProvider):
    """Gives a picture in just the size of its place, filled to the edges, with round corners where asked for:
    cutting and scaling at every paint would cost the software renderer its pace."""

    def __init__(self, shelf: PictureShelf) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._shelf = shelf

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Called by Qt on the GUI thread. `corners` are those that are round: "all", "top" or "left"."""
        url = QUrl(id)
        query = QUrlQuery(url)
        radius = float(query.queryItemValue("radius") or 0)
        image = cut(self._shelf.image(url.path()), requestedSize, radius, query.queryItemValue("corners"))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def decoded(content: bytes) -> QImage | None:
    """The picture of a PNG or JPEG file, not larger than it is kept; None where it cannot be read.

    May take its time, but not the interpreter's lock: made for a thread of its own.
    """
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"png" if content.startswith(PNG) else b"jpeg")
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    whole = reader.size()
    if max(whole.width(), whole.height()) > LONGEST_SIDE:
        bounds = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(whole.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    is_clear = image.hasAlphaChannel()
    return image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied if is_clear else QImage.Format.Format_RGB888
    )


def cut(image: QImage, place: QSize, radius: float, corners: str) -> QImage:
    """The middle of `image` in the shape and size of `place`; nothing is to be seen of a null one."""
    # A place that is only being laid out has no size yet, and Qt complains of a null image.
    place = place.expandedTo(QSize(1, 1)).boundedTo(QSize(_LARGEST_SHOWN, _LARGEST_SHOWN))
    shown = QImage(place, QImage.Format.Format_ARGB32_Premultiplied)
    shown.fill(Qt.GlobalColor.transparent)
    if image.isNull():
        return shown
    part = QSizeF(place).scaled(QSizeF(image.size()), Qt.AspectRatioMode.KeepAspectRatio)
    source = QRectF(
        (image.width() - part.width()) / 2, (image.height() - part.height()) / 2, part.width(), part.height()
    )
    # The painter's own scaling looks at four pixels for each new one: too few for a much smaller picture.
    scaled = image.copy(source.toAlignedRect()).scaled(
        place, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Where a picture is clear it stands on paper, as shops draw them.
    outline = _outline(QRectF(0, 0, place.width(), place.height()), radius, corners)
    painter.fillPath(outline, Qt.GlobalColor.white)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.drawImage(0, 0, scaled)
    painter.end()
    return shown


def _outline(box: QRectF, radius: float, corners: str) -> QPainterPath:
    """`box` with its round corners; a side without them reaches out of it."""
    match corners:
        case "top":
            box = box.adjusted(0, 0, 0, radius)
        case "left":
            box = box.adjusted(0, 0, radius, 0)
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path
