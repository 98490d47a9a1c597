"""A part of the home that does not load says so, leaves the others in peace, and comes with another touch."""

from __future__ import annotations

import fnmatch

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import show_card

# Where each part comes from, the button that asks again, and an item that shows the part.
PARTS = {
    "/customers/*/vouchers": ("retryButton", "voucherName"),
    "/customers/*/rewards": ("retryButton", "rewardName"),
    "/customers/*/status-records": ("retryButton", "statusName"),
    "/wallet/actions/points-overview": ("retryButton", "pointsBalance"),
    "/wallet/actions/points-expiration-overview": ("retryExpiringButton", "expiring"),
    "/wallet/actions/credits-overview": ("retryButton", "creditsText"),
    "/stamper-cards": ("retryButton", "stampName"),
    "/customers/*/reward-recommendations": ("retryButton", "recommendationName"),
}
FAILED_EXPIRY = "Expiry did not load"


async def test_parts_that_fail_can_be_asked_for_again(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        for path, (button, item) in PARTS.items():
            kiosk.sandbox.control.clear_requests()
            await _fail_and_ask_again(kiosk, path, button, item)


async def _fail_and_ask_again(kiosk: KioskDriver, path: str, button: str, item: str) -> None:
    # A page instead of an answer is not asked for twice, which saves the test a second.
    kiosk.sandbox.control.set_fault("html_200", path=path)
    await show_card(kiosk)
    buttons = ("retryButton", "retryExpiringButton")
    # Some parts come after the rest.
    await kiosk.until(
        lambda: [each for each in buttons for _ in kiosk.texts(each)] == [button], "one button to ask again"
    )
    assert kiosk.text("greetingName") == "J. N."
    others = {each for _, each in PARTS.values()} - {item, "expiring", "statusName"}
    await kiosk.until(lambda: all(map(kiosk.shows, others)), "every other part")
    assert not [text for text in kiosk.texts(item) if text != FAILED_EXPIRY]

    await kiosk.tap(button)
    await kiosk.until(lambda: len(_asked(kiosk, path)) == 2, "second request")
    await kiosk.until(lambda: kiosk.texts(button), "button again")
    kiosk.sandbox.control.clear_faults()
    await kiosk.tap(button)
    await kiosk.until(lambda: not kiosk.texts(button), "part that has come")
    await kiosk.until(lambda: kiosk.texts(item), "its text")
    assert kiosk.text(item) != FAILED_EXPIRY


async def test_home_without_its_customer_has_no_name_and_all_the_rest(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        kiosk.sandbox.control.set_fault("html_200", path=f"/customers/{cast.GOOD.customer_id}")
        await show_card(kiosk)

        assert kiosk.text("greeting") == "Good day"
        assert not kiosk.shows("greetingName")
        assert kiosk.text("pointsBalance") == "79.5"
        assert kiosk.text("voucherName") == "A welcome coffee"


def _asked(kiosk: KioskDriver, path: str) -> list[str]:
    paths = [each.path for each in kiosk.sandbox.control.requests()]
    return [each for each in paths if fnmatch.fnmatchcase(each, path)]
