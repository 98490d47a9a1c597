"""From the running kiosk into the staff area and back, in one window."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlAbstractUrlInterceptor

from kiosk.sandbox.seed import cast
from kiosk.wizard_file import write_wizard_file
from tests.end_to_end import staff
from tests.end_to_end.conftest import StartKiosk
from ui.viewmodels.root import Screen

WITH_RULE = {"site": staff.STAFF_RULE}


@pytest.fixture
def state_dir(tmp_path: Path) -> Path:
    """The kiosk's state folder, with a PIN."""
    folder = tmp_path / "state"
    staff.set_pin(folder)
    return folder


async def test_staff_come_in_by_code_and_pin_and_leave_to_the_welcome_screen(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        windows = QGuiApplication.topLevelWindows()
        await staff.come_in(kiosk)
        assert kiosk.shows("closeKiosk")
        assert QGuiApplication.topLevelWindows() == windows
        await kiosk.tap("leaveButton")
        await kiosk.see(Screen.WELCOME)
        assert [screen for screen, _ in kiosk.seen] == [
            Screen.WELCOME, Screen.PIN, Screen.STAFF, Screen.WELCOME,
        ]  # fmt: skip
        await kiosk.until(lambda: "staff_area_left" in kiosk.log(), "end of the staff area")
        # Customers are served as before.
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see_whole_home()
        assert staff.PIN not in kiosk.log()


class _Missing(QQmlAbstractUrlInterceptor):
    """A screen that cannot be found, so many `times`: Qt asks more than once for each load."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def intercept(self, path: QUrl, kind: QQmlAbstractUrlInterceptor.DataType) -> QUrl:
        del kind
        if path.fileName() == "ServiceScreen.qml" and self.times > 0:
            self.times -= 1
            return QUrl("file:///nowhere/ServiceScreen.qml")
        return path


@pytest.mark.qt_log_ignore("nowhere/ServiceScreen.qml")
async def test_screen_that_fails_to_load_once_is_loaded_again(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        missing = _Missing(1)
        kiosk.shell.engine.addUrlInterceptor(missing)
        await staff.come_in(kiosk)
        kiosk.shell.engine.removeUrlInterceptor(missing)


@pytest.mark.qt_log_ignore("nowhere/ServiceScreen.qml")
async def test_screen_that_cannot_be_loaded_is_said_and_customers_are_served(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE, KIOSK_CAMERA__SOURCE="sandbox") as kiosk:
        missing = _Missing(99)
        kiosk.shell.engine.addUrlInterceptor(missing)
        await staff.open_pad(kiosk)
        await staff.touch_pin(kiosk, staff.PIN)
        await kiosk.see(Screen.NOTICE)
        assert "Something went wrong" in kiosk.visible_texts()
        await kiosk.until(lambda: "staff_area_left" in kiosk.log(), "end of the staff area")
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see_whole_home()
        missing.times = 0
        await staff.come_in(kiosk)
        kiosk.shell.engine.removeUrlInterceptor(missing)


async def test_visit_is_wiped_before_the_pin_is_asked_for(start_kiosk: StartKiosk, state_dir: Path) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see_whole_home()
        await staff.open_pad(kiosk)
        assert "J. N." not in kiosk.everything_held()


async def test_camera_is_handed_over_and_taken_back(start_kiosk: StartKiosk, state_dir: Path) -> None:
    async with start_kiosk(**WITH_RULE, KIOSK_CAMERA__SOURCE="sandbox") as kiosk:
        await kiosk.until(
            lambda: kiosk.shell.root.views.welcome.property("cameraState") == "up", "first picture"
        )
        await staff.come_in(kiosk)
        await kiosk.until(lambda: kiosk.shows("cameraFrame"), "camera in the staff area")
        await kiosk.camera("hold", item="good")
        await kiosk.until(lambda: kiosk.texts("scanText") == [cast.GOOD_CARD], "explained scan")
        assert kiosk.requests("GET", "/cards") == []
        await kiosk.camera("put-down")
        await kiosk.tap("leaveButton")
        await kiosk.see(Screen.WELCOME)
        await kiosk.until(lambda: "staff_area_left" in kiosk.log(), "end of the staff area")
        await kiosk.camera("hold", item="good")
        await kiosk.see(Screen.HOME)


async def test_three_seconds_on_the_mark_bring_up_the_pad(start_kiosk: StartKiosk, state_dir: Path) -> None:
    async with start_kiosk() as kiosk:
        corner = QPoint(20, 20)
        staff.press_finger(kiosk, corner)
        await asyncio.sleep(0.5)
        staff.lift_finger(kiosk, corner)
        assert kiosk.screen is Screen.WELCOME
        staff.press_finger(kiosk, corner)
        await kiosk.see(Screen.PIN)
        staff.lift_finger(kiosk, corner)


async def test_pin_typed_on_a_keyboard_by_a_person_opens(start_kiosk: StartKiosk, state_dir: Path) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        await staff.open_pad(kiosk)
        staff.type_as_person(kiosk, staff.PIN + "\r")
        await kiosk.see(Screen.STAFF)


async def test_where_keys_cannot_be_told_from_a_scanner_s_only_touches_count(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE, KIOSK_WEDGE__ENABLED="false") as kiosk:
        await staff.open_pad(kiosk)
        staff.type_as_person(kiosk, staff.PIN + "\r")
        assert kiosk.shell.root.views.pin.property("digitCount") == 0
        await staff.touch_pin(kiosk, staff.PIN)
        await kiosk.see(Screen.STAFF)


async def test_five_wrong_pins_lock_the_pad_for_minutes_over_a_restart(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        await staff.open_pad(kiosk)
        for left in (4, 3, 2, 1):
            await staff.touch_pin(kiosk, staff.WRONG)
            word = "tries" if left > 1 else "try"
            told = f"Wrong PIN. {left}\N{NO-BREAK SPACE}more {word} before the pad locks."
            await kiosk.until(lambda: kiosk.texts("pinMessage") == [told], told)  # noqa: B023
        await staff.touch_pin(kiosk, staff.WRONG)
        locked = "Too many wrong PINs. Try again in 5\N{NO-BREAK SPACE}minutes."
        await kiosk.until(lambda: kiosk.texts("pinMessage") == [locked], "lock-out")
        assert not kiosk.shell.root.views.pin.property("canSubmit")
        staff.type_as_person(kiosk, staff.PIN + "\r")
        await kiosk.tap("pinCancel")
        await kiosk.see(Screen.WELCOME)
    async with start_kiosk(**WITH_RULE) as kiosk:
        await staff.open_pad(kiosk)
        await kiosk.until(lambda: kiosk.texts("pinMessage") == [locked], "lock-out after the restart")


async def test_without_a_pin_neither_code_nor_touch_brings_up_a_pad(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        kiosk.scan(staff.STAFF_CODE)
        await kiosk.see_notice("This is not one of our codes")
        kiosk.shell.root.askForPin()
        assert kiosk.screen is Screen.NOTICE or kiosk.screen is Screen.WELCOME
        assert Screen.PIN not in [screen for screen, _ in kiosk.seen]


async def test_pad_and_staff_area_lock_themselves_when_nobody_is_there(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        await staff.open_pad(kiosk)
        await kiosk.tap("pinKey_4")
        kiosk.clock.now_s += 31
        await kiosk.see(Screen.WELCOME)
        assert kiosk.shell.root.views.pin.property("digitCount") == 0

        await staff.come_in(kiosk)
        kiosk.clock.now_s += 181
        await kiosk.until(lambda: kiosk.shows("idleSeconds"), "warning")
        kiosk.clock.now_s += 20
        await kiosk.see(Screen.WELCOME)


async def test_staff_close_the_kiosk(start_kiosk: StartKiosk, state_dir: Path) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        await staff.come_in(kiosk)
        await kiosk.tap("closeKiosk")
        await kiosk.until(kiosk.stopped.is_set, "end of the program")


async def test_pin_that_comes_right_after_the_pad_was_left_opens_nothing(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        await staff.open_pad(kiosk)
        staff.type_as_person(kiosk, staff.PIN + "\r")
        kiosk.running.visit.end()
        await kiosk.until(lambda: "staff_let_in" in kiosk.log(), "checked PIN")
        await asyncio.sleep(0.1)
        assert kiosk.screen is Screen.WELCOME


async def test_camera_chosen_in_the_staff_area_is_in_use_afterwards(
    start_kiosk: StartKiosk, state_dir: Path
) -> None:
    async with start_kiosk(**WITH_RULE) as kiosk:
        await staff.come_in(kiosk)
        write_wizard_file(state_dir, {"wedge.min_length": 9})
        await kiosk.tap("leaveButton")
        await kiosk.until(lambda: kiosk.running.settings.wedge.min_length == 9, "new settings")
