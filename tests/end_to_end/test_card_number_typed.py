"""Without the card at hand: its number and one's birth date, typed by finger."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import choose_way
from ui.viewmodels.root import Screen

REFUSED = "We cannot show an account with this number and birth date. Please check both, or ask our staff."
TOO_MANY = "Too many tries. Please try again in 60\N{NO-BREAK SPACE}minutes."
BORN = "12041988"


async def type_card(kiosk: KioskDriver, number: str, born: str) -> None:
    """From the welcome screen to the answer's beginning."""
    await choose_way(kiosk, "card_number")
    await kiosk.until(lambda: kiosk.shows("cardNumber"), "question for the number")
    await kiosk.type_digits(number)
    await kiosk.tap("digit_ENTER")
    await kiosk.until(lambda: kiosk.shows("dateBoxes"), "question for the birth date")
    await kiosk.type_digits(born)
    await kiosk.tap("digit_ENTER")


async def test_typed_number_and_birth_date_show_what_a_card_shows(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await type_card(kiosk, cast.GOOD_CARD, BORN)
        await kiosk.see_whole_home()

        assert kiosk.text("greetingName") == "J. N."
        assert kiosk.text("pointsBalance") == "79.5"
        held = kiosk.everything_held()
        assert all(each not in held for each in ("Nováková", BORN, cast.GOOD_CARD, "2900 0000"))
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        assert "J. N." not in kiosk.everything_held()
        assert cast.GOOD_CARD not in kiosk.log()


async def test_number_with_letters_is_typed_where_cards_have_them(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await choose_way(kiosk, "card_number")
        await kiosk.tap("lettersButton")
        await kiosk.type_on_screen(cast.GOOD_DIGITAL_CARD)
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("dateBoxes"), "question for the birth date")
        await kiosk.type_digits(BORN)
        await kiosk.tap("digit_ENTER")
        await kiosk.see_whole_home()
        assert kiosk.text("greetingName") == "E. S."
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        assert cast.GOOD_DIGITAL_CARD not in kiosk.everything_held() + kiosk.log()


async def test_whatever_is_wrong_is_told_alike_and_can_be_put_right(start_kiosk: StartKiosk) -> None:
    wrong = {
        "another birth date": (cast.GOOD_CARD, "13041988"),
        "unknown card": (cast.UNKNOWN_CARD, BORN),
        "blocked card": (cast.BLOCKED_CARD, BORN),
        "free card": (cast.FREE_CARD, BORN),
        "switched off": (cast.INACTIVE_CARD, BORN),
        "no birth date on record": (cast.PHONE_ONLY_CARD, BORN),
    }
    async with start_kiosk() as kiosk:
        for why, (number, born) in wrong.items():
            await type_card(kiosk, number, born)
            await kiosk.until(lambda: kiosk.texts("wayError") == [REFUSED], f"refusal: {why}")
            assert kiosk.screen is Screen.WAYS_IN
            await kiosk.tap("backButton")
            await kiosk.until(lambda: kiosk.shows("cardNumber"), "number again")
            assert kiosk.text("cardNumber").replace(" ", "") == number
            await kiosk.tap("cancelButton")
            await kiosk.see(Screen.WELCOME)
            assert number[-5:] not in kiosk.everything_held()


async def test_system_lost_in_the_middle_keeps_what_was_typed(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        kiosk.sandbox.control.set_fault("unavailable", path=f"/customers/{cast.GOOD.customer_id}")
        await type_card(kiosk, cast.GOOD_CARD, BORN)
        away = "Our loyalty system does not answer. Please try again in a moment."
        await kiosk.until(lambda: kiosk.texts("wayError") == [away], "word of the outage")
        kiosk.sandbox.control.clear_faults()
        await kiosk.tap("digit_ENTER")
        await kiosk.see_whole_home(within_s=20)


async def test_five_wrong_dates_are_the_limit_over_a_restart_and_a_card_is_still_read(
    start_kiosk: StartKiosk,
) -> None:
    async with start_kiosk() as kiosk:
        await type_card(kiosk, cast.GOOD_CARD, "01011970")
        for last in "123456":
            await kiosk.until(lambda: kiosk.texts("wayError"), "refusal")
            if kiosk.text("wayError") != REFUSED:
                break
            await kiosk.tap("digit_ERASE")
            await kiosk.type_digits(last)
            await kiosk.tap("digit_ENTER")
        assert kiosk.text("wayError") == TOO_MANY
        assert len(kiosk.requests("GET", "/customers/actions/search-customers")) == 5
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see_whole_home()
    async with start_kiosk() as kiosk:
        await type_card(kiosk, cast.GOOD_CARD, BORN)
        await kiosk.until(lambda: kiosk.texts("wayError") == [TOO_MANY], "the limit, still")


async def test_ways_that_are_switched_off_are_not_shown(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_WAYS_IN="camera") as kiosk:
        await kiosk.see(Screen.WELCOME)
        assert kiosk.shows("signUpButton")
        assert not kiosk.shows("waysInButton")
