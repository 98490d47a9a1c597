"""Finds what a window shows, by object name."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def every(window: QQuickWindow, name: str) -> list[QQuickItem]:
    """The visible items of that object name; a list's rows are nobody's children but of what is drawn."""
    found, rest = [], [window.contentItem()]
    while rest:
        item = rest.pop()
        if item.isVisible():
            rest += item.childItems()
            if item.objectName() == name:
                found.append(item)
    return found


def box(item: QQuickItem) -> QRectF:
    """Where an item lies in its window, in pixels."""
    # Not its bounding rectangle, which is that of the text in a text field.
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
