"""What a screen reader is told of every screen: each control by name, role and state, and every text once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.screens.every_screen import EVERY, OVER
from tests.screens.every_state import STATES
from tests.screens.kiosk_window import Kiosk
from tests.screens.test_accessibility_panel import bring, controls
from tests.screens.test_keypad import name_of
from tests.screens.test_readable import writings
from tests.screens.visible import box

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
}
SAID_OTHERWISE = {"JN", "space", "áñ", "123", *"123456789"}
"""Initials stand beside the name, some keys have a spoken name, and digits of the PIN pad are not said."""
SHOWN = [((1080, 1920), "en"), ((1280, 800), "de")]
"""Sizes and languages in which all of it is looked at."""
PASSWORD = "sign-up, password"
"""Of a field that hides what is typed Qt tells less."""
CHOICES = {QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}


@pytest.fixture
def reader(kiosk: Kiosk) -> Iterator[Kiosk]:
    """A kiosk that a screen reader listens to."""
    QAccessible.setActive(True)
    yield kiosk
    QAccessible.setActive(False)


def told_of(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, name_of(item)
    return found


def name(told: QAccessibleInterface) -> str:
    if told.state().passwordEdit:
        # Qt gives away none; the kiosk's own voice takes this.
        return str(told.object().property("spokenName") or "")
    return told.text(QAccessible.Text.Name)


def whole_of(text: str) -> str:
    """As it is read, where it has marks of a page in it."""
    return re.sub("<[^>]*>", " ", text)


def tree(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that can be read now."""
    for place in range(told.childCount()):
        child = told.child(place)
        if child is not None and not child.state().invisible:
            yield child
            yield from tree(child)


def untold(window: QQuickWindow) -> Iterator[tuple[str, str]]:
    """Each control whose name, role or state a screen reader is not told, and what is missing."""
    for item in controls(window.contentItem()):
        told = told_of(item)
        state = told.state()
        if not name(told):
            yield name_of(item), "no name"
        if told.role() not in ROLES:
            yield name_of(item), str(told.role())
        if not state.focusable and told.role() is not QAccessible.Role.EditableText:
            yield name_of(item), "cannot be focused"
        if told.role() in CHOICES and not state.checkable:
            yield name_of(item), "no state"
    for told in tree(QAccessible.queryAccessibleInterface(window)):
        # A field that only shows what is typed beside it is no control.
        is_control = told.role() in ROLES - {QAccessible.Role.EditableText} and not told.state().disabled
        if is_control and not told.object().activeFocusOnTab() and not told.object().hasActiveFocus():
            yield name_of(told.object()), "no key leads there"


def unread(window: QQuickWindow) -> Iterator[tuple[str, str]]:
    """What is in the tree without a name, and each text on the screen that is not in the tree."""
    spoken: list[str] = []
    for told in tree(QAccessible.queryAccessibleInterface(window)):
        texts = [name(told), told.text(QAccessible.Text.Description), told.text(QAccessible.Text.Value)]
        spoken.append(" ".join(texts))
        if not name(told) and told.role() is not QAccessible.Role.Client:
            yield str(told.role()), told.object().objectName() if told.object() else ""
    whole = "\n".join(spoken).casefold()
    content = window.contentItem()
    for item, _ in writings(content, box(content)):
        text = str(item.property("text"))
        is_left_out = text in SAID_OTHERWISE or item.inherits("QQuickTextInput")
        parts = re.split(r"\s· ", whole_of(text).casefold())
        if not is_left_out and not all(part in whole for part in parts):
            yield item.objectName(), text


def wrong_on_screens(
    reader: Kiosk, wrong_in: Callable[[QQuickWindow], Iterator[object]], size: tuple[int, int], language: str
) -> dict[str, list[object]]:
    """What is wrong on every screen that has something wrong."""
    reader.resize(*size)
    reader.speak(language)
    wrong = {}
    for screen in [*EVERY, *OVER, PASSWORD]:
        if screen == PASSWORD:
            STATES[screen](reader)
            reader.settle(30)
        else:
            bring(reader, screen)
        found = list(wrong_in(reader.window))
        wrong |= {screen: found} if found else {}
    return wrong


@pytest.mark.parametrize(("size", "language"), SHOWN)
def test_every_control_of_every_screen_has_a_name_a_role_and_a_state(
    reader: Kiosk, size: tuple[int, int], language: str
) -> None:
    assert wrong_on_screens(reader, untold, size, language) == {}


@pytest.mark.parametrize(("size", "language"), SHOWN)
def test_everything_in_the_tree_has_a_name_and_every_text_is_in_it(
    reader: Kiosk, size: tuple[int, int], language: str
) -> None:
    assert wrong_on_screens(reader, unread, size, language) == {}
