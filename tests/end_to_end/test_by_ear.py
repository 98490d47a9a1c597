"""Whole visits by ear only: nothing is seen, and the keys are those of a keyboard."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.ears import Ears, listening
from ui.viewmodels.root import Screen

_EMAIL = "al@bo.cz"
HEARD = {
    "en": ("Your points: 240 points", "24 Czech korunas", "1,810 Czech korunas"),
    "cs": ("Vaše body: 240 bodů", "24 českých korun", "1810 českých korun"),
    "sk": ("240 bodov", "24 českých korún", "1810 českých korún"),
    "de": ("Ihre Punkte: 240 Punkte", "24 Tschechische Kronen", "1.810 Tschechische Kronen"),
    "pl": ("Państwa punkty: 240 punktów", "24 korony czeskie", "1810 koron czeskich"),
}
"""Points, what they are worth and what is missing, as a voice needs them written."""


async def turn_on(ears: Ears) -> None:
    ears.do("turns the speech on in the panel of the round button")
    await ears.kiosk.tap("accessibilityButton")
    await ears.kiosk.tap("speechSwitch")
    await ears.hear("Easier to use")
    await ears.kiosk.tap("closeAccessibilityButton")
    await ears.hear("Show your card or phone")


async def turn_on_by_key(ears: Ears) -> None:
    ears.do("F1")
    ears.press(Qt.Key.Key_F1)
    await ears.hear("Show your card or phone")
    # Or nobody would ever hear which keys there are.
    assert ears.spoken.said[0].text.startswith("Speech is on.")
    assert ears.spoken.waited == [ears.spoken.said[1]]


async def plug_in(ears: Ears) -> None:
    ears.do("plugs in the headset")
    ears.plug_in()
    await ears.hear("Show your card or phone")


async def sign_up(ears: Ears, type_text: Callable[[str], Awaitable[None]]) -> None:
    """From the welcome screen to the choice of a card. Names begin with a capital by themselves."""
    await ears.choose("I have no card yet")
    await ears.hear("What is your name?")
    await type_text("al")
    await ears.move_to("Last name, field, empty")
    await type_text("bo")
    await ears.choose("Continue")
    await ears.hear("E-mail, field, empty")
    await ears.choose("Continue")
    await ears.hear("Please fill this in")
    await ears.hear_exactly("E-mail, field, empty.")
    await type_text(_EMAIL)
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

        assert "Personal details are spoken through headphones only." in ears.conversation
        ears.heard_nothing_of("Nov", "Jana", "Vážená", "79.5", "Gold", "coffee", "cake", "350", "7 of 10")
        ears.heard_nothing_of(cast.VOUCHER_USABLE, cast.GOOD_CARD)
        assert {each.device for each in ears.spoken.said} == {None}


async def test_points_become_a_reward_in_the_headset(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        await plug_in(ears)
        ears.do("shows the phone to the scanner")
        ears.kiosk.scan(ears.kiosk.sandbox.control.issue_token(cast.GOOD_DIGITAL.customer_id).as_url())
        await ears.hear("Dear Ms Smith. Emily Smith. Your points: 240 points, worth 24 Czech")
        await ears.have_it_said_again()
        await ears.choose("Cappuccino, 120 points, You have enough points")
        await ears.hear("Costs 120 points")
        await ears.have_it_said_again()
        await ears.choose("Exchange 120 points")
        await ears.hear("Exchange 120 points for this? You have 240 points.")
        await ears.kiosk.until(lambda: not ears.kiosk.shows("secondTapGuard"), "end of the pause")
        await ears.choose("Yes, exchange")
        await ears.hear("It is yours. Show this code at the till. Voucher code:")
        await ears.have_it_said_again()
        assert "Voucher code: " in ears.spoken.texts[-1]
        await ears.choose("Close")
        await ears.hear("Your points: 120 points, worth")

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


async def test_a_card_is_heard_in_the_words_of_each_language(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        await plug_in(ears)
        for language, (points, worth, missing) in HEARD.items():
            ears.kiosk.shell.root.chooseLanguage(language)
            token = ears.kiosk.sandbox.control.issue_token(cast.GOOD_DIGITAL.customer_id)
            ears.kiosk.scan(token.as_url())
            page = await ears.hear(points)
            assert worth in page
            assert missing in page
            assert "2027" in page
            assert ears.spoken.said[-1].language == language
            await ears.kiosk.tap("doneButton")
            await ears.kiosk.see(Screen.WELCOME)
            assert ears.kiosk.shell.root.views.speech.state_now.is_on
        whole = "\n".join(ears.spoken.texts)
        assert not [
            sign
            for sign in ("CZK", "Kč", "thing(s)", "\N{NO-BREAK SPACE}", "·", ".,", ",,", "..")
            if sign in whole
        ]


async def test_sign_up_and_a_card_in_the_headset(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    card = {"KIOSK_SIGN_UP__CARD": "scan,digital", "KIOSK_SIGN_UP__CARD_TYPE_ID": ids.CARD_TYPE_DIGITAL_ID}
    async with listening(start_kiosk, tmp_path, **card) as ears:
        await plug_in(ears)
        await sign_up(ears, ears.type_on_screen)
        await ears.hear("Take a new card")
        await ears.move_to("Card for my phone, button")
        ears.do("holds a card from the shelf to the scanner")
        ears.kiosk.scan(cast.FREE_CARD, "EAN13")
        await ears.hear("This card is yours now")
        (customer,) = ears.kiosk.customers(email=_EMAIL)

        assert customer["personal_information"]["first_name"] == "Al"
        heard = ears.conversation
        assert heard.count("In a field, Enter leads to the keys on the screen and Escape back.") == 1
        assert "\ncapital A.\n" in heard
        assert "First name, field, Al.\n" in heard
        assert "\nat sign.\n" in heard
        assert "E-mail, field, al@bo.cz.\n" in heard
        # Whoever is plugged in goes on hearing: the new card can be tried at once.
        await ears.choose("Done")
        await ears.hear("Show your card or phone")


async def test_what_is_typed_is_not_heard_by_those_around(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        await turn_on_by_key(ears)
        await sign_up(ears, ears.type)
        await ears.hear("Welcome, your account is ready")

        heard = [line for line in ears.conversation.splitlines() if not line.startswith("> ")]
        assert heard.count("typed.") == len("albo") + len(_EMAIL)
        assert not [
            line for line in heard if "Al" in line or "Bo" in line or "bo.cz" in line or len(line) < 4
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
        ears.press(Qt.Key.Key_VolumeUp)
        ears.press(Qt.Key.Key_VolumeUp)
        # A key that says nothing any more would be taken for a broken one.
        assert [each.text for each in ears.spoken.said[-2:]] == ["Hlasitost 5 z 5."] * 2
        ears.kiosk.running.visit.end()
        state = ears.kiosk.shell.root.views.speech.state_now
        assert (state.is_on, state.volume) == (False, before)
        last = ears.spoken.said[-1]
        assert (last.text, last.volume) == ("Čtení nahlas skončilo. F1 ho znovu zapne.", 5)


async def test_headset_that_is_left_in_is_heard_by_the_next_visit_as_loud_as_ever(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    async with listening(start_kiosk, tmp_path) as ears:
        before = ears.kiosk.shell.root.views.speech.state_now.volume
        await plug_in(ears)
        ears.press(Qt.Key.Key_VolumeUp)
        ears.kiosk.scan(cast.GOOD_CARD, "EAN13")
        await ears.kiosk.see_whole_home()
        await ears.hear("Vouchers")
        await ears.kiosk.tap("doneButton")
        await ears.hear("Show your card or phone")
        state = ears.kiosk.shell.root.views.speech.state_now
        assert (state.is_on, state.volume) == (True, before)
