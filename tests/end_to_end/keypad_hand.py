"""Visits the kiosk with the keys of a keypad alone: four arrows, Tab, Enter and Escape."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.end_to_end.kiosk_driver import KioskDriver
from tests.screens.test_controls_stand_out import LEAST, part, ratio
from tests.screens.test_readable import pixels
from tests.threats.all_keys import Chord
from ui.keys.keypad import DOUBLE_STRIKE_S

_MOST = 60


@dataclass
class KeypadHand:
    """Somebody who sees the focus but cannot use the touch screen."""

    kiosk: KioskDriver

    @property
    def at(self) -> str:
        """What has the focus: the name of a control, "" for none."""
        item = self.kiosk.shell.window.activeFocusItem()
        return "" if item is None else item.objectName()

    async def press(self, key: Qt.Key) -> None:
        """One key, down and up, at the window; what QTest does would run other tasks in between."""
        Chord(key, Qt.KeyboardModifier.NoModifier).press(self.kiosk.shell.window)
        await asyncio.sleep(0.01)

    async def go_to(self, name: str, place: int = 0) -> None:
        """Tab until that control has the focus; `place` counts those of one name."""
        await self.kiosk.until(lambda: self.kiosk.shows(name), f"item {name}")
        passed: list[QQuickItem] = []
        for _ in range(_MOST):
            item = self.kiosk.shell.window.activeFocusItem()
            if item.objectName() == name and item not in passed:
                passed.append(item)
            if len(passed) == place + 1 and item.objectName() == name:
                return
            await self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}; the focus is at {self.at}")

    async def choose(self, name: str, place: int = 0) -> None:
        """Go to a control, see that it has the focus, and press Enter there as slowly as the kiosk wants."""
        await self.go_to(name, place)
        await asyncio.sleep(DOUBLE_STRIKE_S)
        self._see_focus()
        await self.press(Qt.Key.Key_Return)

    def _see_focus(self) -> None:
        """In the picture: what changes when the focus is no longer shown is a line all round it, 3 to 1."""
        window = self.kiosk.shell.window
        item = window.activeFocusItem()
        whole = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        view = QRectF(0, 0, window.width(), window.height())
        assert view.contains(whole), f"{self.at} is out of view at {whole}"
        shown = pixels(window.grabWindow())
        item.setProperty("focusReason", Qt.FocusReason.MouseFocusReason)
        hidden = pixels(window.grabWindow())
        item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)
        changed = ratio(part(shown, whole), part(hidden, whole)) >= LEAST
        assert changed.sum() >= 1.5 * (whole.width() + whole.height()), f"no focus is seen at {self.at}"

    async def type(self, text: str, prefix: str = "key_") -> None:
        """With the keys on the screen, from key to key by arrows; Enter on a field leads to them."""
        if prefix == "key_":
            await self.press(Qt.Key.Key_Return)
        else:
            await self.go_to(f"{prefix}1")
        for character in text:
            await self.step_to(f"{prefix}{character}")
            await self.press(Qt.Key.Key_Return)
        if prefix == "key_":
            await self.press(Qt.Key.Key_Escape)

    async def step_to(self, name: str) -> None:
        for _ in range(_MOST):
            if self.at == name:
                return
            here, there = self._middle(self.at), self._middle(name)
            if abs(there.y() - here.y()) > 2:
                await self.press(Qt.Key.Key_Down if there.y() > here.y() else Qt.Key.Key_Up)
            else:
                await self.press(Qt.Key.Key_Right if there.x() > here.x() else Qt.Key.Key_Left)
        raise AssertionError(f"arrows do not lead to {name}; the focus is at {self.at}")

    def _middle(self, name: str) -> QPointF:
        item = self.kiosk.item(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center()
