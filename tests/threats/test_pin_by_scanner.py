"""A code with the PIN in it, by every kind of scanner: it does nothing, not even count as a try."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.storage.pin_lock import FILE_NAME
from tests.end_to_end import staff
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.fakes.code_pictures import code, scene, write_video
from tests.fakes.pty_scanner import PtyScanner
from tests.threats.system_keys import NONE, press_at_once, typed
from ui.viewmodels.root import Screen

# With it a shop takes any six digits for a card, so that they would be looked up.
SITE = staff.STAFF_RULE + '\n[[scanning.rules]]\nname = "digits"\nmeaning = "card"\npattern = "[0-9]{6}"\n'


@pytest.fixture
def state_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    staff.set_pin(folder)
    return folder


def assert_nothing_happened(kiosk: KioskDriver, state_dir: Path) -> None:
    assert kiosk.screen is Screen.PIN
    assert kiosk.shell.root.views.pin.property("digitCount") == 0
    assert kiosk.texts("pinMessage") == ["Please enter the PIN."]
    assert not (state_dir / FILE_NAME).exists()
    assert kiosk.requests("GET", "/cards") == []
    assert staff.PIN not in kiosk.log()


async def test_pin_by_a_scanner_that_types(start_kiosk: StartKiosk, state_dir: Path) -> None:
    async with start_kiosk(site=SITE) as kiosk:
        await staff.open_pad(kiosk)
        await press_at_once(kiosk.shell.window, [*typed(staff.PIN), (Qt.Key.Key_Return, NONE)])
        await asyncio.sleep(0.3)
        assert "code_read" in kiosk.log()
        assert_nothing_happened(kiosk, state_dir)
        # The same keys by a person open.
        staff.type_as_person(kiosk, staff.PIN + "\r")
        await kiosk.see(Screen.STAFF)


@pytest.mark.parametrize(
    ("min_length", "bursts"),
    [("8", ["482913"]), ("6", ["48291", "3"]), ("6", ["482", "913"]), ("6", ["4829", "13\r"])],
)
async def test_pin_in_pieces_too_short_for_a_code_by_a_scanner_that_types(
    start_kiosk: StartKiosk, state_dir: Path, min_length: str, bursts: list[str]
) -> None:
    async with start_kiosk(site=SITE, KIOSK_WEDGE__MIN_LENGTH=min_length) as kiosk:
        await staff.open_pad(kiosk)
        for burst in bursts:
            await press_at_once(kiosk.shell.window, typed(burst.removesuffix("\r")))
            if burst.endswith("\r"):
                await press_at_once(kiosk.shell.window, [(Qt.Key.Key_Return, NONE)])
            await asyncio.sleep(0.2)
        # At most one key that came alone; OK stays out of reach for a finger.
        assert kiosk.shell.root.views.pin.property("digitCount") <= 1
        assert not kiosk.shell.root.views.pin.property("canSubmit")
        assert kiosk.screen is Screen.PIN
        assert not (state_dir / FILE_NAME).exists()


@pytest.mark.parametrize("ending", ["\r", "\r\n", "\t", ""])
async def test_pin_by_a_serial_scanner(
    start_kiosk: StartKiosk, state_dir: Path, tmp_path: Path, ending: str
) -> None:
    scanner = PtyScanner(tmp_path / "usb-Scanner-if00")
    async with start_kiosk(site=SITE, KIOSK_SERIAL__PORT=str(scanner.path)) as kiosk:
        scanner.plug_in()
        await kiosk.until(lambda: '"scanner_up"' in kiosk.log(), "scanner")
        await staff.open_pad(kiosk)
        scanner.send((staff.PIN + ending).encode())
        await kiosk.until(lambda: '"code_read"' in kiosk.log(), "code")
        await asyncio.sleep(0.1)
        assert_nothing_happened(kiosk, state_dir)
    scanner.unplug()


async def test_pin_by_the_camera(start_kiosk: StartKiosk, state_dir: Path, tmp_path: Path) -> None:
    held = scene(code(staff.PIN, "QRCode", module_px=4))
    video = write_video(tmp_path / "pin.avi", [scene(None, seed=1), *([held] * 12)], fps=10)
    async with start_kiosk(site=SITE, KIOSK_CAMERA__SOURCE=str(video)) as kiosk:
        await staff.open_pad(kiosk)
        await kiosk.until(lambda: '"code_read"' in kiosk.log(), "code")
        await asyncio.sleep(0.1)
        assert_nothing_happened(kiosk, state_dir)


@pytest.mark.parametrize("name", ["evdev", "serial", "wedge", "camera"])
async def test_pin_by_whatever_hands_in_codes(start_kiosk: StartKiosk, state_dir: Path, name: str) -> None:
    async with start_kiosk(site=SITE) as kiosk:
        await staff.open_pad(kiosk)
        kiosk.running.readers.scanners.inbox.take_text(staff.PIN, None, name)
        await asyncio.sleep(0.05)
        assert_nothing_happened(kiosk, state_dir)


async def test_staff_code_alone_is_no_key(start_kiosk: StartKiosk, state_dir: Path) -> None:
    async with start_kiosk(site=SITE) as kiosk:
        await staff.open_pad(kiosk)
        for _ in range(5):
            kiosk.scan(staff.STAFF_CODE)
            await asyncio.sleep(0.01)
        assert_nothing_happened(kiosk, state_dir)
