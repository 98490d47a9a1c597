"""A kiosk whose camera fails says so and takes it back by itself; a code that stays in view counts once."""

from __future__ import annotations

import pytest

from kiosk.sandbox.server import RunningSandbox
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from ui.viewmodels.root import Screen

WAY_ON = "A scanner or our staff can help."
TAKE_IT = "Please take your card or phone with you"


async def see_camera(kiosk: KioskDriver, state: str) -> None:
    await kiosk.until(
        lambda: kiosk.shell.root.views.welcome.property("cameraState") == state,
        f"camera {state}",
        within_s=30,
    )


@pytest.fixture
def camera_url(sandbox: RunningSandbox) -> str:
    return f"{sandbox.url}/camera.mjpg"


async def test_lost_camera_is_told_and_comes_back(start_kiosk: StartKiosk, camera_url: str) -> None:
    async with start_kiosk(KIOSK_CAMERA__SOURCE=camera_url) as kiosk:
        await see_camera(kiosk, "up")
        for fault, state in (("reset", "down"), ("black", "covered"), ("freeze", "down"), ("hang", "down")):
            await kiosk.camera("faults", fault=fault)
            await see_camera(kiosk, state)
            assert kiosk.text("cameraMessage").endswith(WAY_ON)
            await kiosk.camera("faults", fault="none")
            await see_camera(kiosk, "up")
            assert not kiosk.shows("cameraMessage")
            await kiosk.look_for_pictures(2)
        await kiosk.camera("hold", item="good")
        await kiosk.see_whole_home()
        await kiosk.camera("put-down")


async def test_lost_camera_leaves_no_picture_behind(start_kiosk: StartKiosk, camera_url: str) -> None:
    async with start_kiosk(KIOSK_CAMERA__SOURCE=camera_url) as kiosk:
        await see_camera(kiosk, "up")
        await kiosk.look_for_pictures(2)
        await kiosk.camera("faults", fault="reset")
        await see_camera(kiosk, "down")

        assert kiosk.shell.root.views.preview.frame().isNull()


@pytest.mark.parametrize("item", ["good", "phone-good"])
async def test_card_or_phone_left_in_view_counts_once(
    start_kiosk: StartKiosk, camera_url: str, item: str
) -> None:
    async with start_kiosk(KIOSK_CAMERA__SOURCE=camera_url) as kiosk:
        await see_camera(kiosk, "up")
        await kiosk.camera("hold", item=item)
        await kiosk.see_whole_home()
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        await kiosk.look_for_pictures(20)
        welcome = kiosk.shell.root.views.welcome
        await kiosk.until(lambda: welcome.property("hint") == TAKE_IT, "word that it is still there")
        assert not welcome.property("isReading")
        assert [screen for screen, _ in kiosk.seen].count(Screen.HOME) == 1

        await kiosk.camera("put-down")
        # A second out of view, and the way there.
        await kiosk.look_for_pictures(40)
        assert kiosk.screen is Screen.WELCOME
        await kiosk.until(lambda: welcome.property("hint") == "Card or phone here", "usual hint")
        await kiosk.camera("hold", item=item)
        await kiosk.see_whole_home()
        await kiosk.camera("put-down")


async def test_unknown_card_left_in_view_is_refused_once(start_kiosk: StartKiosk, camera_url: str) -> None:
    async with start_kiosk(KIOSK_CAMERA__SOURCE=camera_url) as kiosk:
        await see_camera(kiosk, "up")
        await kiosk.camera("hold", item="unknown")
        await kiosk.see(Screen.NOTICE)
        await kiosk.look_for_pictures(20)
        assert [screen for screen, _ in kiosk.seen] == [Screen.WELCOME, Screen.READING, Screen.NOTICE]
        kiosk.clock.now_s += 9
        await kiosk.see(Screen.WELCOME)
        await kiosk.look_for_pictures(20)
        assert [screen for screen, _ in kiosk.seen].count(Screen.NOTICE) == 1


async def test_kiosk_without_a_camera_points_to_the_scanner(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        assert kiosk.text("cameraMessage") == "Please use the scanner beside the screen"
