"""What a screen reader is told of every screen: each control by name, role and state, and every text once."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.screens.every_screen import EVERY
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
SAID_OTHERWISE = {"JN", "space", "áñ", *"123456789"}
"""Initials stand beside the name, some keys have a spoken name, and digits of the PIN pad are not said."""
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


def test_every_control_of_every_screen_has_a_name_a_role_and_a_state(reader: Kiosk) -> None:
    wrong: list[tuple[str, str, str]] = []
    for screen in EVERY:
        bring(reader, screen)
        for item in controls(reader.window.contentItem()):
            told = told_of(item)
            state = told.state()
            if not name(told):
                wrong.append((screen, name_of(item), "no name"))
            if told.role() not in ROLES:
                wrong.append((screen, name_of(item), str(told.role())))
            if not state.focusable and told.role() is not QAccessible.Role.EditableText:
                wrong.append((screen, name_of(item), "cannot be focused"))
            if told.role() in CHOICES and not state.checkable:
                wrong.append((screen, name_of(item), "no state"))
    assert wrong == []


def test_everything_in_the_tree_has_a_name_and_every_text_is_in_it(reader: Kiosk) -> None:
    nameless, missing = [], []
    for screen in EVERY:
        bring(reader, screen)
        window = reader.window.contentItem()
        spoken: list[str] = []
        for told in tree(QAccessible.queryAccessibleInterface(reader.window)):
            texts = [name(told), told.text(QAccessible.Text.Description), told.text(QAccessible.Text.Value)]
            spoken.append(" ".join(texts))
            if not name(told) and told.role() is not QAccessible.Role.Client:
                nameless.append(
                    (screen, str(told.role()), told.object().objectName() if told.object() else "")
                )
        whole = "\n".join(spoken)
        for item, _ in writings(window, box(window)):
            text = str(item.property("text"))
            if (
                text not in SAID_OTHERWISE
                and whole_of(text) not in whole
                and not item.inherits("QQuickTextInput")
            ):
                missing.append((screen, item.objectName(), text))
    assert nameless == []
    assert missing == []
