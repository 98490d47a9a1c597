"""Fingers for a program that plays itself: finds items by name and taps them as a person would."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow


class ItemMissing(Exception):
    """No visible item has this name."""


def find_items(window: QQuickWindow, name: str) -> list[QQuickItem]:
    """Every visible item called `name`, in the order of the tree."""
    return [item for item in _walk(window.contentItem()) if item.objectName() == name]


def find_item(window: QQuickWindow, name: str) -> QQuickItem:
    """The first visible item called `name`. Raises `ItemMissing`."""
    items = find_items(window, name)
    if not items:
        raise ItemMissing(name)
    return items[0]


def is_moving(window: QQuickWindow) -> bool:
    """Whether a keyboard or sheet is still on its way up or down. Below the window it is not visible yet."""
    rest = [window.contentItem()]
    while rest:
        item = rest.pop()
        if item.property("isMoving"):
            return True
        rest += item.childItems()
    return False


def text_of(window: QQuickWindow, name: str) -> str:
    """What the first visible item called `name` says. Raises `ItemMissing`."""
    return str(find_item(window, name).property("text"))


def tap(window: QQuickWindow, name: str) -> None:
    """Press and release in the middle of an item. Raises `ItemMissing`."""
    press(window, name)
    release(window, name)


def press(window: QQuickWindow, name: str) -> None:
    """A finger lands in the middle of an item. Raises `ItemMissing`."""
    _send(window, name, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)


def release(window: QQuickWindow, name: str) -> None:
    """It leaves there. Raises `ItemMissing`."""
    _send(window, name, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)


def _send(window: QQuickWindow, name: str, kind: QEvent.Type, buttons: Qt.MouseButton) -> None:
    item = find_item(window, name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    event = QMouseEvent(
        kind,
        middle,
        window.mapToGlobal(middle),
        Qt.MouseButton.LeftButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(window, event)


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _walk(child)
