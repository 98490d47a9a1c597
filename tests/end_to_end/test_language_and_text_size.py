"""What a visitor chooses for herself holds for her visit, and for nobody else's."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import show_card
from ui.demo.touch import find_item
from ui.viewmodels.root import Screen


def size_of(kiosk: KioskDriver, name: str) -> int:
    return int(find_item(kiosk.shell.window, name).property("font").pixelSize())


async def test_czech_visit_speaks_czech_to_the_end(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.choose_language("cs")
        assert kiosk.text("welcomeHeading") == "Přiložte kartu nebo telefon"
        await show_card(kiosk)

        assert kiosk.text("voucherName") == "Káva na uvítanou"
        assert kiosk.text("pointsBalance") == "79,5"
        assert kiosk.text("doneButton") == "Hotovo"
        path = f"/customers/{cast.GOOD.customer_id}/vouchers"
        assert {each.headers["accept-language"] for each in kiosk.requests("GET", path)} == {"cs"}
        await kiosk.tap("voucherButton")
        await kiosk.until(lambda: kiosk.texts("homeSheetTitle") == ["Káva na uvítanou"], "voucher")
        kiosk.shell.root.chooseLanguage("de")
        # What is open names itself anew, too.
        await kiosk.until(
            lambda: kiosk.texts("homeSheetTitle") == ["Ein Willkommenskaffee"], "its German name"
        )
        await kiosk.tap("closeHomeSheetButton")
        await kiosk.see_whole_home()
        await kiosk.tap("rewardButton", 2)
        await kiosk.until(lambda: kiosk.texts("homeSheetTitle") == ["Honigkuchen"], "reward")
        kiosk.shell.root.chooseLanguage("cs")
        await kiosk.until(lambda: kiosk.texts("homeSheetTitle") == ["Medovník"], "its Czech name")

        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        assert kiosk.text("welcomeHeading") == "Show your card or phone"
        await show_card(kiosk)
        assert kiosk.text("voucherName") == "A welcome coffee"


async def test_language_of_somebody_who_walked_away_is_forgotten(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.choose_language("cs")
        kiosk.clock.now_s += 41
        await kiosk.until(
            lambda: kiosk.texts("welcomeHeading") == ["Show your card or phone"], "English again"
        )


async def test_large_text_lasts_for_the_visit(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_card(kiosk)
        normal = size_of(kiosk, "voucherName")
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)

        await kiosk.tap("accessibilityButton")
        await kiosk.tap("largeTextSwitch")
        # A scan comes before an open panel, and closes it.
        await show_card(kiosk)
        assert not kiosk.shell.root.views.accessibility.isOpen
        assert size_of(kiosk, "voucherName") > 1.2 * normal
        kiosk.scan(cast.GOOD_DIGITAL_CARD, "Code128")
        await kiosk.see_whole_home()
        assert size_of(kiosk, "voucherName") > 1.2 * normal

        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        await show_card(kiosk)
        assert size_of(kiosk, "voucherName") == normal


async def test_large_text_of_somebody_who_walked_away_is_forgotten(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.tap("accessibilityButton")
        await kiosk.tap("largeTextSwitch")
        assert kiosk.shell.root.views.accessibility.isLargeText
        kiosk.clock.now_s += 41
        await kiosk.until(lambda: not kiosk.shell.root.views.accessibility.isLargeText, "normal text")
