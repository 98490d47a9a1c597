"""A code on the screen, with edges on whole pixels, so that any scanner reads it."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodePicture(QQuickPaintedItem):
    """Black on white, as large as whole pixels a bar allow, in the middle of the item.

    `symbology` is one of zxing-cpp's names; another one paints nothing, nor does a `text` that cannot be
    written in it.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._symbology = ""
        self._text = ""
        self._rows: tuple[tuple[bool, ...], ...] = ()

    def paint(self, painter: QPainter) -> None:
        """Called by the scene graph."""
        rows = self._rows
        if not rows:
            return
        from kiosk.scanning.drawn_code import quiet_modules, runs

        quiet = quiet_modules(self._symbology)
        is_square = len(rows) > 1
        columns = len(rows[0]) + 2 * quiet
        # The device's own pixels, which a scaled window has more of.
        ratio = painter.device().devicePixelRatio()
        side = min(self.width(), self.height()) if is_square else self.width()
        part = max(int(side * ratio / columns), 1) / ratio
        high = part if is_square else self.height() - 2 * quiet * part / 2
        left = round((self.width() - columns * part) / 2 * ratio) / ratio
        top = (
            round((self.height() - columns * part) / 2 * ratio) / ratio if is_square else quiet * part / 2
        ) + (quiet * part if is_square else 0)
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), Qt.GlobalColor.white)
        for line, row in enumerate(rows):
            for start, length in runs(row):
                bar = QRectF(left + (quiet + start) * part, top + line * high, length * part, high)
                painter.fillRect(bar, Qt.GlobalColor.black)

    def _get_symbology(self) -> str:
        return self._symbology

    def _set_symbology(self, symbology: str) -> None:
        self._symbology = symbology
        self._draw()

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        self._text = text
        self._draw()

    def _draw(self) -> None:
        # The first picture does not wait for it.
        from kiosk.scanning.drawn_code import DRAWN_SYMBOLOGIES, dark_parts

        self._rows = ()
        if self._symbology in DRAWN_SYMBOLOGIES and self._text:
            with contextlib.suppress(ValueError):
                self._rows = dark_parts(self._symbology, self._text)
        self.changed.emit()
        self.update()

    symbology = Property(str, _get_symbology, _set_symbology, notify=changed)
    text = Property(str, _get_text, _set_text, notify=changed)


@QmlElement
@QmlSingleton
class CodePictures(QObject):
    """Makes the pictures: PySide never lets go of an object of Python's that QML made by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @Slot(QQuickItem, result=CodePicture)
    def make(self, owner: QQuickItem) -> CodePicture:
        return CodePicture(owner)
