"""A code that types control characters and commands: no key of it reaches a widget."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.threats.system_keys import NONE, Stroke, press_at_once, typed
from ui.viewmodels.root import Screen

# Keys that come too late are a person's, and do reach a widget.
pytestmark = pytest.mark.alone

# Keys that keep to a rhythm are a scanner's, and what comes 12 ms after them is a person's. Keys are stamped
# in whole milliseconds, and so is the time that is waited for them.
_SCANNER_S = 0.010
_TRIES = 20
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_OWN_KEYS = [Qt.Key.Key_Backspace, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape]
_FUNCTION_KEYS = [Qt.Key(Qt.Key.Key_F1.value + number) for number in range(12)]


class Spy(QObject):
    """Counts the keys that reach anything inside the window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _KEY_EVENTS and not watched.isWindowType():
            self.seen.append(event.type().value)
        return False


@pytest.fixture
def spy(qapp: QCoreApplication) -> Iterator[Spy]:
    made = Spy()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


async def scan(kiosk: KioskDriver, spy: Spy, strokes: list[Stroke]) -> None:
    """As fast as a scanner types: no key may get through. Once more where the machine made a pause."""
    for _ in range(_TRIES):
        if kiosk.screen is not Screen.ENROLMENT:
            await open_form(kiosk)
        spy.seen.clear()
        longest_s = await press_at_once(kiosk.shell.window, strokes)
        await asyncio.sleep(0.16)
        if longest_s < _SCANNER_S:
            break
        kiosk.running.visit.end()
    assert longest_s < _SCANNER_S, "the machine is too busy to type like a scanner"
    assert spy.seen == [], strokes


async def open_form(kiosk: KioskDriver) -> None:
    kiosk.running.visit.begin_sign_up()
    await kiosk.until(lambda: kiosk.shows("firstNameField"), "first question")
    await asyncio.sleep(0.1)


async def test_bytes_below_space_in_a_code_reach_no_widget(start_kiosk: StartKiosk, spy: Spy) -> None:
    """Scanners type a control character as Ctrl and a letter, or as the key that is called so."""
    middles: list[Stroke] = [(Qt.Key(Qt.Key.Key_At.value + byte), _CONTROL) for byte in range(0x20)]
    middles += [(key, NONE) for key in _OWN_KEYS]
    async with start_kiosk() as kiosk:
        for middle in middles:
            await scan(kiosk, spy, [*typed("29000"), middle, *typed("00018"), (Qt.Key.Key_Return, NONE)])
        # The form may have made way for what the code leads to.
        assert not any("2" in text for text in kiosk.texts("firstNameField"))


async def test_commands_in_a_code_reach_no_widget(start_kiosk: StartKiosk, spy: Spy) -> None:
    commands = [
        *((key, NONE) for key in _FUNCTION_KEYS),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_O, _CONTROL),
        (Qt.Key.Key_Q, _CONTROL),
        (Qt.Key.Key_V, _CONTROL),
        (Qt.Key.Key_Delete, _CONTROL | Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Meta, NONE),
        (Qt.Key.Key_Menu, NONE),
    ]
    async with start_kiosk() as kiosk:
        for command in commands:
            await scan(kiosk, spy, [*typed("2"), command, *typed("9000000"), (Qt.Key.Key_Return, NONE)])
        assert kiosk.shell.window.isVisible()
