"""While the loyalty system is away for longer, screens answer at once and sign-up stays open."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import ANSWER_WITHIN_S, CANNOT_LOOK, NOISE_S, fill_in_form, show_card
from ui.viewmodels.root import Screen

AWAY = "The loyalty system does not answer right now"
WELL = "Everything works"


def says(kiosk: KioskDriver, words: str) -> bool:
    return any(text.startswith(words) for text in kiosk.texts("statusText"))


async def test_long_outage_is_told_at_once_and_ends_by_itself(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        count = len(kiosk.running.settings.languages)
        await kiosk.until(
            lambda: (
                len([each for each in kiosk.requests("GET", "/agreements") if each.status == 200]) == count
            ),
            "agreements in all languages",
        )
        kiosk.sandbox.control.set_fault("unavailable")
        while "breaker_opened" not in kiosk.log():
            began = kiosk.scan(cast.GOOD_CARD, "EAN13")
            await kiosk.see_notice(CANNOT_LOOK)
            assert kiosk.time_of(Screen.NOTICE) - began <= ANSWER_WITHIN_S + NOISE_S

        kiosk.sandbox.control.clear_requests()
        for _ in range(3):
            began = kiosk.scan(cast.GOOD_CARD, "EAN13")
            await kiosk.see_notice(CANNOT_LOOK)
            assert kiosk.time_of(Screen.NOTICE) - began <= 0.5
        await kiosk.tap("primaryButton")
        await kiosk.see(Screen.WELCOME)
        await kiosk.until(lambda: says(kiosk, AWAY), "words for the outage", within_s=5)

        await fill_in_form(kiosk)
        await kiosk.tap("cancelButton")
        await kiosk.see(Screen.WELCOME)
        assert {each.path for each in kiosk.sandbox.control.requests()} <= {"/tests/connection"}

        kiosk.sandbox.control.clear_faults()
        await kiosk.until(lambda: says(kiosk, WELL), "good news", within_s=40)
        await show_card(kiosk)
