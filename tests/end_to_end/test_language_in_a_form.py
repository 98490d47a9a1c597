"""The language is changed in the middle of a sign-up: nothing typed or ticked is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.sandbox.language import LANGUAGES
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import EMAIL, fill_in_form

# A shop's own language: spoken by the screens, but none of the demonstration's loyalty system.
UNKNOWN_THERE = "hu"
TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context><name>EnrolmentViewModel</name><message>
    <source>Text in another language: {language}</source>
    <translation>Szöveg más nyelven: {language}</translation></message></context>
</TS>
"""


async def speak(kiosk: KioskDriver, language: str) -> None:
    await kiosk.tap("accessibilityButton")
    await kiosk.tap(f"panelLanguage_{language}")
    await kiosk.until(lambda: kiosk.shell.root.property("language") == language, f"language {language}")
    focused = QGuiApplication.focusObject()
    assert focused is not None
    assert focused.objectName() == f"panelLanguage_{language}", "the keys have left the panel"
    await kiosk.tap("closeAccessibilityButton")


async def test_sign_up_goes_on_in_another_language_and_the_receipt_names_the_text_that_was_shown(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    assert UNKNOWN_THERE not in LANGUAGES
    languages = tmp_path / "brand" / "languages"
    languages.mkdir(parents=True)
    (languages / "kiosk_hu.ts").write_text(TEXTS, encoding="utf-8")
    offered = {"KIOSK_BRAND__FOLDER": str(languages.parent), "KIOSK_LANGUAGES": "en,de,hu"}
    async with start_kiosk(**offered) as kiosk:
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
        assert kind.endswith("Szöveg más nyelven: Čeština")
        assert kiosk.ticked() == [True, True, False, False]

        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.customers(email=EMAIL), "a customer")
        (customer,) = kiosk.customers(email=EMAIL)
        name = customer["personal_information"]
        assert (name["first_name"], name["last_name"]) == ("Al", "Bo")
        receipts = kiosk.running.services.queue.listing.list_receipts()
        assert {each.language for each in receipts} == {"cs"}
