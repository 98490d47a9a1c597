"""What comes after the first tiles: what fits, what was bought, and the customer's own language."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.visits import show_card, show_phone
from ui.viewmodels.root import Screen


async def test_purchases_and_recommendations_come_after_the_rest_and_purchases_not_to_a_card(
    start_kiosk: StartKiosk,
) -> None:
    async with start_kiosk() as kiosk:
        await show_phone(kiosk)
        await kiosk.until(lambda: len(kiosk.texts("purchaseTotal")) == 3, "purchases")
        await kiosk.until(lambda: kiosk.texts("recommendationName"), "recommendations")
        assert kiosk.text("recommendationName") == "Breakfast for one"  # what the rewards show is left out
        assert kiosk.texts("purchaseTotal")[0] == "CZK\N{NO-BREAK SPACE}145"
        assert kiosk.text("purchaseText").endswith("· Kavárna Lípa – Náměstí")
        await kiosk.tap("recommendationButton")
        await kiosk.until(lambda: kiosk.texts("homeSheetTitle") == ["Breakfast for one"], "reward")

        await show_card(kiosk)
        await kiosk.until(lambda: kiosk.texts("recommendationName"), "recommendations")
        assert not kiosk.shows("purchaseTile")


async def test_the_customers_own_language_is_one_tap_away_and_ends_with_the_visit(
    start_kiosk: StartKiosk,
) -> None:
    async with start_kiosk() as kiosk:
        await show_card(kiosk)
        assert kiosk.text("voucherName") == "A welcome coffee"
        await kiosk.tap("otherLanguageButton")
        await kiosk.until(lambda: kiosk.texts("voucherName")[:1] == ["Káva na uvítanou"], "Czech vouchers")
        await kiosk.see_whole_home()
        assert kiosk.text("pointsBalance") == "79,5"
        assert kiosk.text("doneButton") == "Hotovo"
        assert not kiosk.shows("otherLanguageButton")

        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        assert kiosk.shell.root.property("language") == "en"
        kiosk.scan(cast.GOOD_DIGITAL_CARD, "Code128")
        await kiosk.see_whole_home()
        assert not kiosk.shows("otherLanguageButton")
