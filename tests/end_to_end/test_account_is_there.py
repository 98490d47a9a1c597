"""Who signs up with an address that has an account is led into it, and nothing of the form stays behind."""

from __future__ import annotations

import pytest

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from ui.viewmodels.root import Screen

ADDRESS = str(cast.GOOD.email)


async def sign_up_with_a_known_address(kiosk: KioskDriver) -> None:
    await kiosk.tap("signUpButton")
    await kiosk.see(Screen.ENROLMENT)
    await kiosk.type_on_screen("Al")
    await kiosk.tap("lastNameField")
    await kiosk.type_on_screen("Bo")
    await kiosk.tap("goOnButton")
    await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
    assert not kiosk.shows("findAccountButton")
    await kiosk.type_on_screen(ADDRESS)
    await kiosk.tap("goOnButton")


@pytest.mark.parametrize(
    ("ways", "screen"),
    [("camera,card_number", Screen.WAYS_IN), ("camera", Screen.WELCOME)],
    ids=["typed way", "card or phone only"],
)
async def test_known_address_leads_to_the_ways_into_the_account(
    start_kiosk: StartKiosk, ways: str, screen: Screen
) -> None:
    async with start_kiosk(KIOSK_WAYS_IN=ways) as kiosk:
        await sign_up_with_a_known_address(kiosk)
        await kiosk.tap("findAccountButton")
        await kiosk.see(screen)

        await kiosk.until(lambda: ADDRESS not in kiosk.everything_held(), "wipe of the form", within_s=2)
        assert kiosk.kept_sign_ups() == []
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see_whole_home()


async def test_known_address_is_typed_once_where_a_code_can_be_sent_to_it(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_WAYS_IN="camera,card_number,email") as kiosk:
        await sign_up_with_a_known_address(kiosk)
        await kiosk.tap("findAccountButton")
        await kiosk.see(Screen.WAYS_IN)

        assert kiosk.text("wayEmailField") == ADDRESS
        assert kiosk.requests("POST", "/one-time-password/actions/send") == []
