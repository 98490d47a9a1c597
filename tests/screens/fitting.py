"""Finds texts that do not fit their place in a window: cut short, spilled, or lying on one another.

And marks for scrolling where nothing is hidden, or none where something is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.screens.visible import box, every

Shape = tuple[int, int]

# Rounding of letters and of scaled sizes.
SLACK = 2.0


@dataclass(frozen=True)
class Writing:
    """A text as it is drawn; `ink` is where its letters are, `line` the items from the window down to it.

    `seen` is what of the ink no page that scrolls hides.
    """

    item: QQuickItem
    ink: QRectF
    seen: QRectF
    line: tuple[QQuickItem, ...]

    @property
    def words(self) -> str:
        """What it says."""
        return str(self.item.property("text"))


def poses(names: Iterable[str], shapes: Sequence[Shape]) -> Iterator[tuple[str, Shape, bool]]:
    """Each of the screens of these names in all these shapes, in usual and in large letters (True).

    There and back again: each differs in one way from the one before, since to lay out is what takes time.
    """
    whole = [
        (shape, is_large)
        for place, shape in enumerate(shapes)
        for is_large in ((True, False) if place % 2 else (False, True))
    ]
    for name in names:
        for shape, is_large in whole:
            yield name, shape, is_large
        whole.reverse()


def misfits(window: QQuickWindow, may_be_cut: frozenset[str] = frozenset()) -> list[str]:
    """What is wrong with the texts that the window shows, in words; `may_be_cut` are object names."""
    found = []
    whole = box(window.contentItem())
    written = list(_writings(window.contentItem(), ()))
    for each in written:
        name = f"{each.item.objectName() or type(each.item).__name__} {each.words!r}"
        if each.item.property("truncated") and each.item.objectName() not in may_be_cut:
            found.append(f"cut short: {name}")
        found += [f"{wrong}: {name}" for wrong in _spills(each, whole)]
    for one, other in combinations(written, 2):
        shared = one.seen.adjusted(SLACK, SLACK, -SLACK, -SLACK).intersected(
            other.seen.adjusted(SLACK, SLACK, -SLACK, -SLACK)
        )
        if not shared.isEmpty() and not _is_one_above(one, other):
            found.append(f"on one another: {one.words!r} and {other.words!r}")
    return found + list(_wrong_marks(window))


def _wrong_marks(window: QQuickWindow) -> Iterator[str]:
    """Marks for nothing, and pages of which something is hidden without one."""
    tops = [box(mark).top() for mark in every(window, "scrollHint")]
    for page in _pages(window.contentItem()):
        # A mark stands beside its page, which need not be its parent.
        is_marked = any(abs(box(page).top() - top) <= SLACK for top in tops)
        # What spills out of a page that does not clip can be seen.
        is_hiding = _lies_outside(page, box(page if page.clip() else window.contentItem()))
        if is_marked and not is_hiding:
            yield f"a mark with nothing hidden: {page.objectName()}"
        if is_hiding and not is_marked:
            yield f"something hidden without a mark: {page.objectName()}"


def _pages(item: QQuickItem) -> Iterator[QQuickItem]:
    """What can be scrolled."""
    if not item.isVisible():
        return
    if item.property("contentY") is not None:
        yield item
    for child in item.childItems():
        yield from _pages(child)


def _lies_outside(item: QQuickItem, seen: QRectF) -> bool:
    """Whether a text, a control or a picture in it lies above or below what is seen, even in part."""
    if not item.isVisible() or item.opacity() == 0:
        return False
    is_text = item.inherits("QQuickText") and item.property("text")
    if is_text or item.property("pressed") is not None or _is_picture(item):
        area = _ink(item) if is_text else box(item)
        if area.top() < seen.top() - SLACK or area.bottom() > seen.bottom() + SLACK:
            return True
    return any(_lies_outside(child, seen) for child in item.childItems())


def _is_picture(item: QQuickItem) -> bool:
    seen = QAccessible.queryAccessibleInterface(item)
    return seen is not None and seen.role() == QAccessible.Role.Graphic


def _writings(item: QQuickItem, line: tuple[QQuickItem, ...]) -> Iterator[Writing]:
    if not item.isVisible() or item.opacity() == 0:
        return
    line = (*line, item)
    if item.inherits("QQuickText"):
        ink = _ink(item)
        seen = _seen(ink, line)
        if item.property("text") and not seen.isEmpty():
            yield Writing(item, ink, seen, line)
    for child in item.childItems():
        yield from _writings(child, line)


def _ink(item: QQuickItem) -> QRectF:
    """Where the letters of a text are, in the window."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    room_x, room_y = item.width() - width, item.height() - height
    across, down = _number(item, "effectiveHorizontalAlignment"), _number(item, "verticalAlignment")
    left = {Qt.AlignmentFlag.AlignRight.value: room_x, Qt.AlignmentFlag.AlignHCenter.value: room_x / 2}
    top = {Qt.AlignmentFlag.AlignBottom.value: room_y, Qt.AlignmentFlag.AlignVCenter.value: room_y / 2}
    return item.mapRectToScene(QRectF(left.get(across, 0), top.get(down, 0), width, height))


def _number(item: QQuickItem, name: str) -> int:
    """An enumeration of QML, which Python has no type for."""
    value, _ = QQmlExpression(qmlContext(item), item, name).evaluate()
    return int(value)


def _seen(ink: QRectF, line: tuple[QQuickItem, ...]) -> QRectF:
    """What of it is within everything that clips."""
    for item in line:
        if item.clip():
            ink = ink.intersected(box(item))
    return ink


def _spills(each: Writing, whole: QRectF) -> Iterator[str]:
    item, ink = each.item, each.ink
    if float(item.property("contentWidth")) > item.width() + SLACK:
        yield "wider than its place"
    if float(item.property("contentHeight")) > item.height() + SLACK:
        yield "higher than its place"
    scrolled = any(above.property("contentY") is not None for above in each.line)
    if ink.left() < whole.left() - SLACK or ink.right() > whole.right() + SLACK:
        yield "beside the window"
    if not scrolled and (ink.top() < whole.top() - SLACK or ink.bottom() > whole.bottom() + SLACK):
        yield "above or below the window"
    for holder in each.line[:-1]:
        if holder.property("contentItem") is not None and holder.property("pressed") is not None:
            room = box(holder).adjusted(-SLACK, -SLACK, SLACK, SLACK)
            if not room.contains(ink):
                yield "outside its button"


def _is_one_above(one: Writing, other: Writing) -> bool:
    """Whether one of them lies on a sheet that covers the other, as the paper on a desk covers the desk."""
    depth = next(
        (place for place, (a, b) in enumerate(zip(one.line, other.line, strict=False)) if a != b),
        min(len(one.line), len(other.line)),
    )
    return any(
        depth < len(above.line) and any(_covers(sheet, below.ink) for sheet in _sheets(above.line[depth]))
        for above, below in ((one, other), (other, one))
    )


def _sheets(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _sheets(child)


def _covers(item: QQuickItem, ink: QRectF) -> bool:
    colour = item.property("color")
    return (
        item.metaObject().className().startswith("QQuickRectangle")
        and isinstance(colour, QColor)
        and colour.alpha() > 0
        and box(item).intersects(ink)
    )
