"""A shop's own language on the running kiosk, from a file that was put beside its brand."""

from __future__ import annotations

from pathlib import Path

from kiosk.commands.doctor_checks.check import Status
from kiosk.commands.doctor_checks.languages import check_languages
from kiosk.languages.review import known_texts
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.visits import show_card

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context><name>WelcomeScreen</name><message>
    <source>Show your card or phone</source><translation>Mutassa a kártyáját</translation></message></context>
<context><name>HomeHeader</name><message>
    <source>Done</source><translation>Kész</translation></message></context>
<context><name>HomeLists</name><message>
    <source>Vouchers</source><translation type="unfinished"></translation></message></context>
</TS>
"""


async def test_a_file_beside_the_brand_gives_the_kiosk_a_language(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    brand = tmp_path / "brand"
    (brand / "languages").mkdir(parents=True)
    (brand / "brand.toml").write_text('[welcome.hu]\nline = "és nézze meg a pontjait"\n', encoding="utf-8")
    (brand / "languages" / "kiosk_hu.ts").write_text(TEXTS, encoding="utf-8")
    offered = {"KIOSK_BRAND__FOLDER": str(brand), "KIOSK_LANGUAGE": "hu", "KIOSK_LANGUAGES": "hu,de"}
    async with start_kiosk(**offered) as kiosk:
        assert kiosk.text("welcomeHeading") == "Mutassa a kártyáját"
        assert "és nézze meg a pontjait" in kiosk.visible_texts()
        assert "Magyar" in kiosk.visible_texts()
        found = check_languages(kiosk.running.settings)
        left = len(known_texts()) - 2
        assert (found.status, f"{left} texts stay English" in found.message) == (Status.WARN, True)

        await show_card(kiosk)
        assert kiosk.text("doneButton") == "Kész"
        assert "Vouchers" in kiosk.visible_texts()
        assert kiosk.text("pointsBalance") == "79,5"
        await kiosk.tap("doneButton")
        await kiosk.choose_language("de")
        assert kiosk.text("welcomeHeading") == "Karte oder Handy zeigen"
