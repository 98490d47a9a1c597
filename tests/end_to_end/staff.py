"""Staff at the running kiosk: a PIN that was set beforehand, and the ways to the pad."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.storage.secret_names import STAFF_PIN
from kiosk.storage.secrets import open_secret_store
from kiosk.storage.staff_pin import hash_pin
from tests.end_to_end.kiosk_driver import KioskDriver
from ui.viewmodels.root import Screen

PIN, WRONG = "482913", "482914"
STAFF_CODE = "STAFF-7Q2-LIPA"
STAFF_RULE = '\n[[scanning.rules]]\nname = "staff"\nmeaning = "staff"\npattern = "STAFF-[A-Z0-9-]{4,20}"\n'


# Eight keys a second.
_STAMPS_MS = count(1_000_000, 125)


def set_pin(state_dir: Path, pin: str = PIN) -> None:
    """As `kiosk secret set staff.pin` does."""
    open_secret_store(state_dir, {}).set(STAFF_PIN, hash_pin(pin).encode())


async def open_pad(kiosk: KioskDriver) -> None:
    """By the staff's own code."""
    kiosk.scan(STAFF_CODE)
    await kiosk.see(Screen.PIN)


async def touch_pin(kiosk: KioskDriver, pin: str) -> None:
    """Touch the keys of the pad, and the one that ends the entry."""
    for digit in pin:
        await kiosk.tap(f"pinKey_{digit}")
    await kiosk.tap("pinKey_ENTER")


async def come_in(kiosk: KioskDriver, pin: str = PIN) -> None:
    """All the way into the staff area."""
    await open_pad(kiosk)
    await touch_pin(kiosk, pin)
    await kiosk.see(Screen.STAFF)
    await kiosk.until(lambda: kiosk.shows("leaveButton"), "staff area")


def press_finger(kiosk: KioskDriver, point: QPoint) -> None:
    """Put a finger down, without processing events."""
    QTest.touchEvent(kiosk.shell.window, kiosk.finger, False).press(0, point, kiosk.shell.window).commit(
        False
    )


def lift_finger(kiosk: KioskDriver, point: QPoint) -> None:
    """Take it away again."""
    QTest.touchEvent(kiosk.shell.window, kiosk.finger, False).release(0, point, kiosk.shell.window).commit(
        False
    )


def type_as_person(kiosk: KioskDriver, text: str) -> None:
    """Key presses as the filter for typing scanners hands a person's on."""
    for character in text:
        stamp = next(_STAMPS_MS)
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(stamp)
            QCoreApplication.sendEvent(kiosk.shell.window, event)
