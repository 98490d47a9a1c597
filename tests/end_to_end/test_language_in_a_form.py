"""The language is changed in the middle of a sign-up: nothing typed or ticked is lost."""

from __future__ import annotations

from kiosk.sandbox.language import LANGUAGES
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import EMAIL, fill_in_form

# Spoken by the screens, but no language of the demonstration's loyalty system.
UNKNOWN_THERE = "pl"


async def speak(kiosk: KioskDriver, language: str) -> None:
    await kiosk.tap("accessibilityButton")
    await kiosk.tap(f"panelLanguage_{language}")
    await kiosk.tap("closeAccessibilityButton")


async def test_sign_up_goes_on_in_another_language_and_the_receipt_names_the_text_that_was_shown(
    start_kiosk: StartKiosk,
) -> None:
    assert UNKNOWN_THERE not in LANGUAGES
    async with start_kiosk() as kiosk:
        await fill_in_form(kiosk)
        await speak(kiosk, "de")
        await kiosk.until(
            lambda: "Bedingungen des Treueprogramms" in kiosk.visible_texts(), "the terms in German"
        )
        assert kiosk.ticked() == [True, True, False, False]
        assert kiosk.text("goOnButton") == "Konto anlegen"
        asked = [each.headers["accept-language"] for each in kiosk.requests("GET", "/agreements")]
        assert "de" in asked

        await speak(kiosk, UNKNOWN_THERE)
        await kiosk.until(
            lambda: "Podmínky věrnostního programu" in kiosk.visible_texts(), "the terms as they are there"
        )
        kind = kiosk.texts("agreementKind")[0].replace("\N{NO-BREAK SPACE}", " ")
        assert kind == "Konieczne do członkostwa · Tekst w innym języku: Čeština"
        assert kiosk.ticked() == [True, True, False, False]

        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.customers(email=EMAIL), "a customer")
        (customer,) = kiosk.customers(email=EMAIL)
        name = customer["personal_information"]
        assert (name["first_name"], name["last_name"]) == ("Al", "Bo")
        receipts = kiosk.running.services.queue.listing.list_receipts()
        assert {each.language for each in receipts} == {"cs"}
