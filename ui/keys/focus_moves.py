"""Where the focus goes from here, and what has to scroll so that it is seen there. Knows nothing of keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

# More controls than any screen has.
_MOST = 400
# How much of the view a step without a control in sight scrolls.
_STEP = 0.6
# The ring around what has the focus, and the edge into which a page fades.
_EDGE_PX = 32.0


class Direction(Enum):
    """Where an arrow points: along x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)

    @property
    def is_down_or_up(self) -> bool:
        """Along the page, which may scroll."""
        return self in (Direction.UP, Direction.DOWN)


def is_control(item: QQuickItem) -> bool:
    """Whether keys can do something with it."""
    return item.activeFocusOnTab() and item.isVisible() and item.isEnabled()


def controls_after(item: QQuickItem) -> list[QQuickItem]:
    """Every control that can be reached from an item, in the order of Tab; the item itself comes last."""
    found: list[QQuickItem] = []
    following = item.nextItemInFocusChain(True)
    while following is not None and following not in found and len(found) < _MOST:
        found.append(following)
        following = following.nextItemInFocusChain(True)
    return [each for each in found if is_control(each)]


def nearest(item: QQuickItem, others: Sequence[QQuickItem], direction: Direction) -> QQuickItem | None:
    """The control that somebody who points in that direction means; None where there is none."""
    here = _box(item)
    costs = [(_cost(here, _box(other), direction), other) for other in others if other is not item]
    known = [(cost, other) for cost, other in costs if cost is not None]
    return min(known, key=lambda pair: pair[0])[1] if known else None


def reveal(item: QQuickItem) -> None:
    """Scroll everything that holds the item until the item is in view."""
    for page in _pages(item):
        top, bottom = _span_in(page, item)
        start, height = page.property("contentY"), page.height()
        if bottom + _EDGE_PX > start + height:
            start = bottom + _EDGE_PX - height
        if top - _EDGE_PX < start:
            start = top - _EDGE_PX
        _scroll_to(page, start)


def scroll(item: QQuickItem, direction: Direction) -> bool:
    """A good part of a page up or down, on the page that holds the item. False where that does not go on."""
    for page in _pages(item):
        before = page.property("contentY")
        _scroll_to(page, before + direction.value[1] * _STEP * page.height())
        if page.property("contentY") != before:
            return True
    return False


def is_past_the_view(item: QQuickItem, target: QQuickItem) -> bool:
    """Whether more than a page lies between the two, which nobody would get to read."""
    page = next(_pages(item), None)
    if page is None or page not in list(_pages(target)):
        return False
    (top, bottom), (other_top, other_bottom) = _span_in(page, item), _span_in(page, target)
    return max(other_top - bottom, top - other_bottom) > _STEP * page.height()


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _cost(here: QRectF, there: QRectF, direction: Direction) -> float | None:
    """How far away, along the arrow and twice that beside it; None where it lies elsewhere."""
    along_x, along_y = direction.value
    if here.contains(there) or there.contains(here):
        # A row and the button in it: to the right into it, to the left out again.
        is_meant = direction is (Direction.RIGHT if here.contains(there) else Direction.LEFT)
        return 0.0 if is_meant else None
    if direction.is_down_or_up:
        ahead = there.top() - here.bottom() if along_y > 0 else here.top() - there.bottom()
        beside = max(there.left() - here.right(), here.left() - there.right(), 0.0)
        slack = min(here.height(), there.height()) / 2
        off = abs(there.center().x() - here.center().x())
    else:
        ahead = there.left() - here.right() if along_x > 0 else here.left() - there.right()
        beside = max(there.top() - here.bottom(), here.top() - there.bottom(), 0.0)
        slack = min(here.width(), there.width()) / 2
        off = abs(there.center().y() - here.center().y())
        if beside > 0:
            return None
    if ahead < -slack:
        return None
    return max(ahead, 0.0) + 2 * beside + 0.1 * off


def _pages(item: QQuickItem) -> Iterator[QQuickItem]:
    """What scrolls and holds the item, innermost first."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            yield parent
        parent = parent.parentItem()


def _span_in(page: QQuickItem, item: QQuickItem) -> tuple[float, float]:
    """Top and bottom of the item on a page, whatever of it is in view."""
    box = item.mapRectToItem(page, QRectF(0, 0, item.width(), item.height()))
    start = page.property("contentY")
    return box.top() + start, box.bottom() + start


def _scroll_to(page: QQuickItem, start: float) -> None:
    page.setProperty("contentY", max(0.0, min(start, page.property("contentHeight") - page.height())))
