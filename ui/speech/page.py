"""What a screen says to those who do not see it: its accessible items, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from ui.viewmodels.root import Screen

_Role = QAccessible.Role


class Kind(Enum):
    """What an item is to its hearer."""

    HEADING = auto()
    TEXT = auto()
    ALERT = auto()
    DIALOG = auto()
    BUTTON = auto()
    AGREEMENT = auto()
    TICK = auto()
    CHOICE = auto()
    FIELD = auto()
    SHOWN = auto()
    """A field that only shows what is typed on the keys beside it."""
    KEY = auto()
    """A key of a keyboard on the screen."""


CONTROLS = frozenset({Kind.BUTTON, Kind.AGREEMENT, Kind.TICK, Kind.CHOICE, Kind.FIELD})

_CHECKED = frozenset({Kind.AGREEMENT, Kind.TICK, Kind.CHOICE})
TYPED = frozenset({Kind.FIELD, Kind.SHOWN})

_KINDS = {
    _Role.Heading: Kind.HEADING,
    _Role.StaticText: Kind.TEXT,
    _Role.ListItem: Kind.TEXT,
    _Role.Graphic: Kind.TEXT,
    _Role.Grouping: Kind.TEXT,
    _Role.AlertMessage: Kind.ALERT,
    _Role.Dialog: Kind.DIALOG,
    _Role.Button: Kind.BUTTON,
    _Role.CheckBox: Kind.TICK,
    _Role.RadioButton: Kind.CHOICE,
    _Role.EditableText: Kind.FIELD,
}
# By what the items are called, since their roles do not tell them apart.
_LETTER_KEY = "key_"
_KEYS = (_LETTER_KEY, "digit_")
_AGREEMENT = "consentRow"
_READ_BY_ALL = frozenset(
    {"agreementSheet", "privacySheet", "accessibilityPanel", "idleWarning", "emailSuggestion"}
)
"""What says the same to everybody, whoever reads it."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One item. `key` is its own for as long as it exists; `is_checked` is None where that is not told."""

    key: int
    kind: Kind
    name: str
    value: str = ""
    description: str = ""
    is_checked: bool | None = None
    is_secret: bool = False
    """Its value or state is not said, only that there is one and that it changed."""
    is_of_the_shop: bool = False
    """In a sheet that holds the same words for everybody."""
    item: str = ""
    """What the item is called in QML."""

    @property
    def is_letter_key(self) -> bool:
        """Whether it types into a field that can have the keyboard itself."""
        return self.kind is Kind.KEY and self.item.startswith(_LETTER_KEY)

    def __repr__(self) -> str:
        # Its words may be about somebody.
        return f"Thing({self.key}, {self.kind.name})"


@dataclass(frozen=True, slots=True)
class Page:
    """What can be heard of a screen. `focused` is None where no item of it has the keyboard."""

    screen: Screen
    things: tuple[Thing, ...]
    focused: Thing | None
    wait: str = ""
    """What a control says that cannot be used for a moment."""
    is_cut: bool = False
    """Whether something personal was left out."""
    is_pending: bool = False
    """Whether answers are on their way that will be part of it."""

    @property
    def title(self) -> str:
        """What the page is called: the sheet or the warning over it, its heading, or its first words."""
        for kinds in ({Kind.DIALOG}, {Kind.HEADING}, set(Kind)):
            names = [thing.name for thing in self.things if thing.kind in kinds and thing.name]
            if names:
                return names[0]
        return ""

    @property
    def control_in_use(self) -> Thing | None:
        """What has the keyboard, where keys do something with it."""
        thing = self.focused
        return thing if thing is not None and thing.kind in CONTROLS | {Kind.KEY} else None

    @property
    def controls(self) -> list[Thing]:
        """What can be chosen or filled in now, without the keys of a keyboard."""
        return [thing for thing in self.things if thing.kind in CONTROLS]


def page_of(window: QQuickWindow, screen: Screen) -> Page:
    """The page that the window shows. What lies covered is not part of it. On the GUI thread."""
    item = window.activeFocusItem()
    focus = _key_of(item) if item is not None else 0
    found = list(_things(QAccessible.queryAccessibleInterface(window), is_of_the_shop=False))
    things = tuple(thing for thing, is_enabled, _ in found if is_enabled)
    wait = next((thing.description for thing, _, is_busy in found if is_busy and thing.description), "")
    return Page(screen, things, next((thing for thing in things if thing.key == focus), None), wait)


def _things(parent: QAccessibleInterface, *, is_of_the_shop: bool) -> Iterator[tuple[Thing, bool, bool]]:
    """Every thing that is drawn, whether it is enabled, and whether somebody waits for what it does."""
    for place in range(parent.childCount()):
        child = parent.child(place)
        item = child.object() if child is not None and child.isValid() else None
        if child is None or item is None or _state(child).invisible:
            continue
        is_shops = is_of_the_shop or item.objectName() in _READ_BY_ALL
        kind = _KINDS.get(child.role())
        if kind is not None:
            thing = _thing(child, item, kind, is_of_the_shop=is_shops)
            yield thing, not _state(child).disabled, bool(item.property("isBusy"))
        yield from _things(child, is_of_the_shop=is_shops)


def _thing(shown: QAccessibleInterface, item: QObject, kind: Kind, *, is_of_the_shop: bool) -> Thing:
    if kind is Kind.BUTTON and item.objectName().startswith(_KEYS):
        kind = Kind.KEY
    if kind is Kind.TICK and item.objectName() == _AGREEMENT:
        kind = Kind.AGREEMENT
    state = _state(shown)
    if kind is Kind.FIELD and not item.inherits("QQuickTextInput"):
        kind = Kind.SHOWN
    is_checked = kind in _CHECKED or (kind is Kind.KEY and bool(state.checkable))
    return Thing(
        _key_of(item),
        kind,
        _name_of(shown, item, is_secret=bool(state.passwordEdit)),
        shown.text(QAccessible.Text.Value) if kind in TYPED else "",
        shown.text(QAccessible.Text.Description).strip(),
        bool(state.checked) if is_checked else None,
        bool(state.passwordEdit),
        is_of_the_shop,
        item.objectName(),
    )


def _name_of(shown: QAccessibleInterface, item: QObject, *, is_secret: bool) -> str:
    # Qt gives away no name of a field whose text it hides.
    name = item.property("spokenName") if is_secret else shown.text(QAccessible.Text.Name)
    return str(name or "").strip()


def _state(shown: QAccessibleInterface) -> Any:
    # Its bits are not in the stubs.
    return shown.state()


def _key_of(item: QObject) -> int:
    return int(shiboken6.getCppPointer(item)[0])
