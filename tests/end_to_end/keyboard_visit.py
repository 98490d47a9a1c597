"""A kiosk on a real display, typed at by a person and by a scanner; run in a process of its own.

Prints what happened as one JSON object. The keys come through the X server, so the layout that is set there,
Qt's own input method and the focus all have their say, as in a shop.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.bootstrap import build
from kiosk.config_loading import load_settings
from kiosk.sandbox.guide import configuration_file, environment
from kiosk.sandbox.options import SandboxOptions
from kiosk.sandbox.seed import cast
from kiosk.sandbox.server import RunningSandbox
from kiosk.scanning.keys.key_tables import us_character
from tests.end_to_end.kiosk_driver import Clock, KioskDriver
from tests.fakes.x_keyboard import Key, XKeyboard
from ui.event_loop import KioskEventLoop
from ui.running import Running, StaffWays
from ui.shell import open_application, open_window
from ui.viewmodels.root import Screen

ENTER, DEAD_ACUTE = 28, 13
PERSON_MS, SCANNER_MS = 120, 5


class Spy(QObject):
    """Notes every key press that reaches what has the focus; lets all of them pass."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self.texts: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_press = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_press and watched is self._window.activeFocusItem():
            self.texts.append(event.text())
        return False

    def take(self) -> list[str]:
        """What came since the last time."""
        texts, self.texts = self.texts, []
        return texts


async def set_layout(name: str) -> None:
    """Set the layout of the display's keyboard."""
    process = await asyncio.create_subprocess_exec("setxkbmap", name)
    assert await process.wait() == 0


async def press(gap_ms: int, *keys: Key) -> None:
    """Type on the display's keyboard."""
    keyboard = XKeyboard()
    await asyncio.to_thread(keyboard.press, gap_ms, keys)
    keyboard.close()


def on_us_keyboard(text: str) -> list[Key]:
    """The keys that a scanner presses, and so does a person who does not look at the layout."""
    keys = {
        us_character(place, is_shifted): (place, is_shifted)
        for place in range(2, 58)
        for is_shifted in (False, True)
    }
    return [keys[character] for character in text]


async def visit(kiosk: KioskDriver, spy: Spy) -> dict[str, Any]:
    """A sign-up on a Czech keyboard while somebody scans a card; then the next card on a French one."""
    told: dict[str, Any] = {}
    await kiosk.until(kiosk.shell.window.isActive, "focus")
    await set_layout("cz")
    await kiosk.tap("signUpButton")
    await kiosk.see(Screen.ENROLMENT)
    await press(PERSON_MS, *on_us_keyboard("Yo"), (DEAD_ACUTE, False), *on_us_keyboard("e"))
    await kiosk.until(lambda: len(kiosk.text("firstNameField")) == 3, "name as typed")
    told["name"] = kiosk.text("firstNameField")
    told["typed"] = spy.take()
    await press(SCANNER_MS, *on_us_keyboard(cast.GOOD_CARD), (ENTER, False))
    await kiosk.see_whole_home()
    told["greeting"] = kiosk.text("greetingName")
    await set_layout("fr")
    await press(SCANNER_MS, *on_us_keyboard(cast.GOOD_DIGITAL_CARD), (ENTER, False))
    await kiosk.until(lambda: len(asked_cards(kiosk)) == 2, "second look-up")
    await kiosk.see_whole_home()
    told["second_greeting"] = kiosk.text("greetingName")
    told["leaked"] = spy.take()
    told["asked"] = asked_cards(kiosk)
    return told


def asked_cards(kiosk: KioskDriver) -> list[str]:
    """The card numbers that the loyalty system was asked for."""
    queries = [dict(each.query) for each in kiosk.requests("GET", "/cards")]
    return [query["card_number"] for query in queries if "card_number" in query]


async def main(sandbox: RunningSandbox, folder: Path) -> dict[str, Any]:
    """Run the kiosk with that sandbox; its settings and state go to the folder."""
    file = folder / "kiosk.toml"
    file.write_text(configuration_file(sandbox.url), encoding="utf-8")
    environ = environment(sandbox.url) | {
        "KIOSK_STATE_DIR": str(folder / "state"),
        "KIOSK_CAMERA__SOURCE": "none",
        "KIOSK_WINDOW__FULL_SCREEN": "false",
        "KIOSK_WINDOW__SIZE": "540x960",
    }
    settings = load_settings(file, environ)
    shell = open_window(open_application(), settings)
    running = Running(shell, settings, build(settings), StaffWays(lambda: settings, lambda: None))
    running.start()
    spy = Spy(shell.window)
    shell.app.installEventFilter(spy)
    try:
        return await visit(KioskDriver(running, sandbox, Clock(), QTest.createTouchDevice()), spy)
    finally:
        await running.close()
        shell.close()


if __name__ == "__main__":
    application = open_application()
    with (
        RunningSandbox(SandboxOptions(customer_count=30)) as running_sandbox,
        asyncio.Runner(loop_factory=lambda: KioskEventLoop(application)) as runner,
    ):
        print(json.dumps(runner.run(main(running_sandbox, Path(sys.argv[1])))))  # noqa: T201
