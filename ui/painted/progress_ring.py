"""The ring of the product: progress to the next status, a wait, a countdown.

It paints by itself because the software renderer, which most kiosk hardware ends up with, has no shaders
and draws QML's own curves without smooth edges.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_TWELVE_O_CLOCK = 90
_FULL_TURN = 360
_QT_STEPS = 16  # QPainter counts angles in sixteenths of a degree, anticlockwise


@QmlElement
class ProgressRing(QQuickPaintedItem):
    """An arc over a track, clockwise from twelve o'clock (plus `startAngle`), as large as the item.

    `value` runs from 0 to 1 and is clamped; `thickness` is in pixels; `startAngle` in degrees.
    A transparent `trackColor` (the default) draws no track.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._value = 0.0
        self._thickness = 8.0
        self._start_angle = 0.0
        self._color = QColor(Qt.GlobalColor.black)
        self._track_color = QColor(Qt.GlobalColor.transparent)
        self._has_round_ends = False
        self.setAntialiasing(True)

    def _get_value(self) -> float:
        return self._value

    def _set_value(self, value: float) -> None:
        self._value = min(1.0, max(0.0, value))
        self._repaint()

    def _get_thickness(self) -> float:
        return self._thickness

    def _set_thickness(self, value: float) -> None:
        self._thickness = value
        self._repaint()

    def _get_start_angle(self) -> float:
        return self._start_angle

    def _set_start_angle(self, value: float) -> None:
        self._start_angle = value
        self._repaint()

    def _get_color(self) -> QColor:
        return self._color

    def _set_color(self, value: QColor) -> None:
        self._color = QColor(value)
        self._repaint()

    def _get_track_color(self) -> QColor:
        return self._track_color

    def _set_track_color(self, value: QColor) -> None:
        self._track_color = QColor(value)
        self._repaint()

    def _get_has_round_ends(self) -> bool:
        return self._has_round_ends

    def _set_has_round_ends(self, value: bool) -> None:
        self._has_round_ends = value
        self._repaint()

    def paint(self, painter: QPainter) -> None:
        """Called by the scene graph; nothing is drawn where the item is smaller than its own line."""
        side = min(self.width(), self.height()) - self._thickness
        if side <= 0:
            return
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._track_color.alpha() > 0:
            painter.setPen(QPen(self._track_color, self._thickness))
            painter.drawEllipse(box)
        if self._value > 0:
            ends = Qt.PenCapStyle.RoundCap if self._has_round_ends else Qt.PenCapStyle.FlatCap
            painter.setPen(QPen(self._color, self._thickness, Qt.PenStyle.SolidLine, ends))
            start = round((_TWELVE_O_CLOCK - self._start_angle) * _QT_STEPS)
            painter.drawArc(box, start, round(-self._value * _FULL_TURN * _QT_STEPS))

    def _repaint(self) -> None:
        self.changed.emit()
        self.update()

    value = Property(float, _get_value, _set_value, notify=changed)
    thickness = Property(float, _get_thickness, _set_thickness, notify=changed)
    startAngle = Property(float, _get_start_angle, _set_start_angle, notify=changed)
    color = Property(QColor, _get_color, _set_color, notify=changed)
    trackColor = Property(QColor, _get_track_color, _set_track_color, notify=changed)
    hasRoundEnds = Property(bool, _get_has_round_ends, _set_has_round_ends, notify=changed)


@QmlElement
@QmlSingleton
class ProgressRings(QObject):
    """Makes the rings: PySide never lets go of an object of Python's that QML made by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @Slot(QQuickItem, result=ProgressRing)
    def make(self, owner: QQuickItem) -> ProgressRing:
        ring = ProgressRing(owner)
        # Below what the owner holds besides.
        ring.setZ(-1)
        return ring
