"""Whole visits by ear only: nothing is seen, and the keys are those of a keyboard."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.ears import Ears, listening
from ui.viewmodels.root import Screen

_EMAIL = "al@bo.example"


async def turn_on(ears: Ears) -> None:
    ears.do("turns the speech on in the panel of the round button")
    await ears.kiosk.tap("accessibilityButton")
    await ears.kiosk.tap("speechSwitch")
    await ears.hear("Easier to use")
    await ears.kiosk.tap("closeAccessibilityButton")
    await ears.hear("Show your card or phone")


async def plug_in(ears: Ears) -> None:
    ears.do("plugs in the headset")
    ears.plug_in()
    await ears.hear("Show your card or phone")


async def sign_up(ears: Ears) -> None:
    """From the welcome screen to the choice of a card."""
    await ears.choose("I have no card yet")
    await ears.hear("What is your name?")
    await ears.type("Al")
    await ears.move_to("Last name, field, empty")
    await ears.type("Bo")
    await ears.choose("Continue")
    await ears.hear("E-mail, field, empty")
    await ears.type(_EMAIL)
    await ears.choose("Continue")
    await ears.hear("What do you agree to?")
    for agreement in ("Terms of the loyalty programme", "Processing of personal data"):
        await ears.choose(f"{agreement}, tick box, not ticked")
        await ears.hear_exactly("ticked.")
    await ears.choose("Create my account")


async def test_a_card_is_answered_with_words_that_are_nobodys(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        await turn_on(ears)
        ears.do("shows a card to the scanner")
        ears.kiosk.scan(cast.GOOD_CARD, "EAN13")
        await ears.kiosk.see_whole_home()
        await ears.hear("Your own page. Vouchers. Rewards for points.")
        await ears.choose("a voucher, button")
        await ears.hear("What you chose")
        await ears.choose("Close")
        await ears.hear("Your own page")
        await ears.choose("Done")
        await ears.kiosk.see(Screen.WELCOME)

        assert "What is about you is spoken through headphones only." in ears.conversation
        ears.heard_nothing_of("Nov", "Jana", "Vážená", "79.5", "Gold", "coffee", "cake", "350", "7 of 10")
        ears.heard_nothing_of(cast.VOUCHER_USABLE, cast.GOOD_CARD)
        assert {each.device for each in ears.spoken.said} == {None}


async def test_points_become_a_reward_in_the_headset(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        await plug_in(ears)
        ears.do("shows the phone to the scanner")
        ears.kiosk.scan(ears.kiosk.sandbox.control.issue_token(cast.GOOD_DIGITAL.customer_id).as_url())
        await ears.hear("Dear Ms Smith. Emily Smith. Your points: 240 points.")
        await ears.choose("Cappuccino, 120 points, You have enough points")
        await ears.hear("Costs 120 points")
        await ears.choose("Exchange 120 points")
        await ears.hear("Exchange 120 points for this? You have 240 points.")
        await ears.kiosk.until(lambda: not ears.kiosk.shows("secondTapGuard"), "end of the pause")
        await ears.choose("Yes, exchange")
        await ears.hear("It is yours. Show this code at the till. Voucher code:")
        await ears.choose("Close")
        await ears.hear("Your points: 120 points.")

        assert {each.device for each in ears.spoken.said} == {"plughw:CARD=Headset"}
        ears.do("pulls out the headset")
        hushes = ears.spoken.hushes
        ears.pull_out()
        await ears.kiosk.until(
            lambda: not ears.kiosk.shell.root.views.speech.state_now.is_on, "end of the speech"
        )
        assert ears.spoken.hushes > hushes
        said = len(ears.spoken.said)
        ears.press(Qt.Key.Key_Tab)
        await asyncio.sleep(0.4)
        assert len(ears.spoken.said) == said


async def test_sign_up_and_a_card_in_the_headset(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    card = {"KIOSK_SIGN_UP__CARD": "scan,digital", "KIOSK_SIGN_UP__CARD_TYPE_ID": ids.CARD_TYPE_DIGITAL_ID}
    async with listening(start_kiosk, tmp_path, **card) as ears:
        await plug_in(ears)
        await sign_up(ears)
        await ears.hear("card")
        ears.do("holds a card from the shelf to the scanner")
        ears.kiosk.scan(cast.FREE_CARD, "EAN13")
        await ears.hear("This card is yours now")

        assert "a. l. at sign. b. o. dot." in ears.conversation.replace("\n", " ")


async def test_what_is_typed_is_not_heard_by_those_around(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        await turn_on(ears)
        await sign_up(ears)
        await ears.hear("Welcome, your account is ready")

        heard = [line for line in ears.conversation.splitlines() if not line.startswith("> ")]
        assert heard.count("typed.") == len("AlBo") + len(_EMAIL)
        assert not [
            line for line in heard if "Al" in line or "Bo" in line or "bo.ex" in line or len(line) < 4
        ]


async def test_any_key_is_silence_and_others_repeat_and_change_the_volume(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        before = ears.kiosk.shell.root.views.speech.state_now.volume
        ears.press(Qt.Key.Key_VolumeUp)
        assert ears.kiosk.shell.root.views.speech.state_now.volume == before
        await turn_on(ears)
        page = ears.spoken.texts[-1].partition(" things to choose")[0]
        hushes = ears.spoken.hushes
        await ears.move_to("Language: English")
        assert ears.spoken.hushes > hushes

        ears.press(Qt.Key.Key_F1)
        assert ears.spoken.texts[-1] == "Language: English, button."
        ears.press(Qt.Key.Key_F1)
        assert ears.spoken.texts[-1].startswith(page)
        ears.press(Qt.Key.Key_VolumeUp)
        assert (ears.spoken.texts[-1], ears.spoken.said[-1].volume) == ("Volume 4 of 5.", 4)

        await ears.kiosk.choose_language("cs")
        await ears.hear("Přiložte kartu nebo telefon")
        assert ears.spoken.said[-1].language == "cs"
        ears.kiosk.running.visit.end()
        state = ears.kiosk.shell.root.views.speech.state_now
        assert (state.is_on, state.volume) == (False, before)
