"""The live preview in the round lens: newest frame only, painted by software at a small, steady cost.

`VideoOutput` shows nothing on the software renderer and `clip` ignores a radius, so the lens paints its own
circle. Qt owns every image; the camera's bytes are copied in, because an image over foreign memory would run
Python wherever the renderer lets go of it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from PySide6.QtCore import Property, QObject, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem, QQuickWindow

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_BYTES_PER_PIXEL = 4
# A square inside a circle leaves (1 - 1 / sqrt(2)) / 2 of the width on each side.
_BESIDE_SQUARE = 0.146


@QmlElement
class CameraPreview(QObject):
    """A one-slot mailbox for preview frames. Belongs to the GUI thread."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = QImage()

    def push(self, width: int, height: int, bgrx: bytes | bytearray | memoryview) -> None:
        """Take the newest frame: rows of `width` pixels, four bytes each (blue, green, red, 255).

        A fourth byte other than 255 makes the pixel fade: Qt takes such pixels to be opaque without looking.

        The bytes are copied before this returns. Raises ValueError where their number does not fit the size.
        """
        pixels = memoryview(bgrx).cast("B")
        if width <= 0 or height <= 0 or pixels.nbytes != width * height * _BYTES_PER_PIXEL:
            raise ValueError(f"{pixels.nbytes} bytes are not a frame of {width} x {height}")
        if self._frame.size() != QSize(width, height):
            self._frame = QImage(width, height, QImage.Format.Format_RGB32)
        cast(memoryview, self._frame.bits())[:] = pixels
        self.changed.emit()

    def clear(self) -> None:
        """Forget the last frame, so that a stopped camera leaves no picture of a person behind."""
        self._frame = QImage()
        self.changed.emit()

    def frame(self) -> QImage:
        """The newest frame; a null image when there is none."""
        return self._frame


@QmlElement
class CameraLens(QQuickPaintedItem):
    """Paints the newest frame of `preview` into its ellipse; `isLive` is false without a frame.

    With `isRound` off it shows the whole frame instead, as large as fits: `shape` is then where, in the item.
    """

    previewChanged = Signal()
    shapeChanged = Signal()
    liveChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._preview: CameraPreview | None = None
        self._is_live_now = False
        self._is_round_now = True
        self._shape_now = QRectF()

    def paint(self, painter: QPainter) -> None:
        """Called by the scene graph.

        A picture drawn whole and then cut out with a stored circle costs half of a circle filled with a
        picture, and unlike a clip it has a smooth edge.
        """
        frame = QImage() if self._preview is None else self._preview.frame()
        if frame.isNull():
            return
        box = QRectF(0, 0, self.width(), self.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._is_round_now:
            painter.drawImage(_fitted(frame, box), frame)
            return
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(box, frame, _middle(frame, box.size()))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        circle = _circle(painter.device().width(), painter.device().height())
        for part in _around_square(box):
            painter.drawImage(part, circle, part)

    def _get_preview(self) -> CameraPreview | None:
        return self._preview

    def _set_preview(self, preview: CameraPreview | None) -> None:
        if preview is self._preview:
            return
        if self._preview is not None:
            self._preview.changed.disconnect(self._take)
        self._preview = preview
        if preview is not None:
            preview.changed.connect(self._take)
        self.previewChanged.emit()
        self._take()

    def _get_is_live(self) -> bool:
        return self._is_live_now

    def _take(self) -> None:
        is_live = self._preview is not None and not self._preview.frame().isNull()
        if is_live != self._is_live_now:
            self._is_live_now = is_live
            self.liveChanged.emit()
        if self._preview is not None and not self._is_round_now:
            shape = _fitted(self._preview.frame(), QRectF(0, 0, self.width(), self.height()))
            if shape != self._shape_now:
                self._shape_now = shape
                self.shapeChanged.emit()
        self.update()

    def _get_is_round(self) -> bool:
        return self._is_round_now

    def _set_is_round(self, is_round: bool) -> None:
        self._is_round_now = is_round
        self.shapeChanged.emit()
        self.update()

    def _get_shape(self) -> QRectF:
        return self._shape_now

    preview = Property(CameraPreview, _get_preview, _set_preview, notify=previewChanged)
    isLive = Property(bool, _get_is_live, notify=liveChanged)
    isRound = Property(bool, _get_is_round, _set_is_round, notify=shapeChanged)
    shape = Property(QRectF, _get_shape, notify=shapeChanged)


def pixels_of_lens(window: QQuickWindow) -> int | None:
    """How many pixels of the screen the lens of `window` is wide; None where it has none.

    A picture of just that size is painted without being scaled, in a tenth of the time.
    """
    lens = window.findChild(CameraLens)
    if lens is None or lens.width() < 1:
        return None
    return round(lens.width() * window.effectiveDevicePixelRatio())


@QmlElement
@QmlSingleton
class CameraLenses(QObject):
    """Makes the lenses: PySide never lets go of an object of Python's that QML made by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @Slot(QQuickItem, result=CameraLens)
    def make(self, owner: QQuickItem) -> CameraLens:
        return CameraLens(owner)


@lru_cache(maxsize=1)
def _circle(width: int, height: int) -> QImage:
    """What a lens is cut out with; kept beyond one lens, as every visit ends with a new one."""
    mask = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    mask.fill(Qt.GlobalColor.transparent)
    cut = QPainter(mask)
    cut.setRenderHint(QPainter.RenderHint.Antialiasing)
    cut.setPen(Qt.PenStyle.NoPen)
    cut.setBrush(Qt.GlobalColor.black)
    cut.drawEllipse(mask.rect())
    cut.end()
    return mask


def _middle(frame: QImage, shape: QSizeF) -> QRectF:
    """The largest part of the frame, around its middle, that has the given shape."""
    whole = QSizeF(frame.size())
    part = shape.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2
    return QRectF(left, top, part.width(), part.height())


def _around_square(box: QRectF) -> tuple[QRectF, ...]:
    """What of `box` lies outside a square inside its ellipse: only there can anything have to be cut away."""
    across, down = round(box.width() * _BESIDE_SQUARE), round(box.height() * _BESIDE_SQUARE)
    middle = box.height() - 2 * down
    return (
        QRectF(0, 0, box.width(), down),
        QRectF(0, down + middle, box.width(), down),
        QRectF(0, down, across, middle),
        QRectF(box.width() - across, down, across, middle),
    )


def _fitted(frame: QImage, box: QRectF) -> QRectF:
    """The largest place in the middle of `box` that has the frame's shape."""
    size = QSizeF(frame.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(
        (box.width() - size.width()) / 2, (box.height() - size.height()) / 2, size.width(), size.height()
    )
