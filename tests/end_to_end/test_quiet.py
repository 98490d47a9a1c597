"""The kiosk is started again for its memory only while nobody is there."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from ui.viewmodels.root import Screen


async def test_a_kiosk_with_a_visitor_is_not_quiet(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        assert kiosk.running.is_quiet()
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        assert not kiosk.running.is_quiet()
        await kiosk.see_whole_home()
        assert not kiosk.running.is_quiet()
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        await kiosk.until(kiosk.running.is_quiet, "quiet after the visit")


async def test_a_form_and_a_choice_on_the_welcome_screen_are_somebody(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.choose_language("cs")
        assert not kiosk.running.is_quiet()
        kiosk.clock.now_s += 120
        await kiosk.until(kiosk.running.is_quiet, "quiet after the choice was forgotten")
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        assert not kiosk.running.is_quiet()
