"""`kiosk run --service` asks for the PIN too, once there is one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap import staff_access
from kiosk.config_loading import load_settings
from tests.end_to_end import staff
from tests.screens.visible import every
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window, open_application
from ui.staff.service_window import OwnServiceWindow
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.service.root import ServiceViewModel


class Own:
    """The window, and the program behind it."""

    def __init__(self, window: QQuickWindow, root: ServiceViewModel, clock: list[float]) -> None:
        self.window = window
        self.root = root
        self.clock = clock
        self.running: asyncio.Task[None] | None = None

    def shows(self, name: str) -> bool:
        return bool(every(self.window, name))

    async def until(self, is_true: Callable[[], object], what: str) -> None:
        for _ in range(400):
            if is_true():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"no {what}")

    async def press(self, name: str) -> None:
        await self.until(lambda: self.shows(name), name)
        QMetaObject.invokeMethod(every(self.window, name)[0], "click")
        await asyncio.sleep(0)

    async def enter(self, pin: str) -> None:
        for digit in pin:
            await self.press(f"pinKey_{digit}")
        await self.press("pinKey_ENTER")

    @property
    def has_ended(self) -> bool:
        return self.running is not None and self.running.done()


@contextlib.asynccontextmanager
async def own_window(state_dir: Path) -> AsyncIterator[Own]:
    variables = {
        "KIOSK_STATE_DIR": str(state_dir),
        "KIOSK_CAMERA__SOURCE": "none",
        "KIOSK_WINDOW__FULL_SCREEN": "false",
        "KIOSK_WINDOW__SIZE": "540x960",
    }
    settings = load_settings(None, variables)
    open_application()
    translations = TranslationSwitch(RESOURCES / "translations")
    translations.install("en")
    clock = [0.0]
    root = ServiceViewModel(clock=lambda: clock[0])
    engine, window = load_window(QML_FOLDER / "Service.qml", root, settings)
    own = OwnServiceWindow(window, root, settings, staff_access(settings))
    made = Own(window, root, clock)
    made.running = asyncio.create_task(own.run())
    try:
        yield made
    finally:
        own.stop()
        await made.running
        await own.close()
        window.close()
        destroy(engine, root)


async def test_pages_open_behind_the_pin_and_lock_again_when_nobody_is_there(tmp_path: Path) -> None:
    staff.set_pin(tmp_path)
    async with own_window(tmp_path) as own:
        await own.until(lambda: own.shows("pinKey_1"), "PIN pad")
        assert not own.shows("openTester")
        await own.enter(staff.WRONG)
        await own.until(
            lambda: own.root.pin.property("message").startswith("Wrong PIN. 4"), "refusal of a wrong PIN"
        )
        await own.enter(staff.PIN)
        await own.until(lambda: own.shows("openTester"), "menu")
        assert not own.shows("closeKiosk")
        own.clock[0] += 201
        await own.until(lambda: own.shows("pinKey_1"), "PIN pad again")
        await own.enter(staff.PIN)
        await own.press("leaveButton")
        await own.until(lambda: own.has_ended, "end")


async def test_whoever_cancels_the_pad_ends_the_program(tmp_path: Path) -> None:
    staff.set_pin(tmp_path)
    async with own_window(tmp_path) as own:
        await own.press("pinCancel")
        await own.until(lambda: own.has_ended, "end")


async def test_without_a_pin_the_pages_are_open(tmp_path: Path) -> None:
    async with own_window(tmp_path) as own:
        await own.until(lambda: own.shows("openTester"), "menu")
        own.clock[0] += 1000
        await asyncio.sleep(0.3)
        assert own.shows("openTester")
