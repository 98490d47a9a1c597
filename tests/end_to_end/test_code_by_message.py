"""A code by text message or e-mail proves who one is, typed by finger."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import EMAIL, WELCOME, choose_way
from ui.viewmodels.root import Screen

SEND, VERIFY = "/one-time-password/actions/send", "/one-time-password/actions/verify"
AWAY = "Our loyalty system does not answer. Please try again in a moment."
UNKNOWN_EMAIL = "nobody@example.com"


async def ask_by_phone(kiosk: KioskDriver, number: str = "601100001") -> None:
    """From the welcome screen to the tap that sends the code."""
    await choose_way(kiosk, "phone")
    await kiosk.until(lambda: kiosk.shows("wayPhoneField"), "question for the number")
    await kiosk.type_on_screen(number)
    await kiosk.tap("goOnButton")


async def ask_by_email(kiosk: KioskDriver, email: str) -> None:
    await choose_way(kiosk, "email")
    await kiosk.until(lambda: kiosk.shows("wayEmailField"), "question for the e-mail")
    await kiosk.type_on_screen(email)
    await kiosk.tap("goOnButton")


def newest_code(kiosk: KioskDriver) -> str:
    assert kiosk.sandbox is not None
    return str(kiosk.sandbox.control.one_time_passwords()[0]["code"])


def another(code: str) -> str:
    return "0" * 6 if code != "0" * 6 else "1" * 6


async def see_code_asked(kiosk: KioskDriver) -> None:
    await kiosk.until(lambda: kiosk.shows("codeBoxes"), "question for the code")


async def type_code(kiosk: KioskDriver, code: str = "") -> None:
    """Type a code, the newest that was sent if none is given."""
    await see_code_asked(kiosk)
    await kiosk.type_digits(code or newest_code(kiosk))
    await kiosk.tap("digit_ENTER")


async def wrong_code(kiosk: KioskDriver) -> str:
    """Type a wrong code; returns what is said then."""
    await see_code_asked(kiosk)
    await type_code(kiosk, another(newest_code(kiosk)))
    await kiosk.until(lambda: kiosk.texts("wayError"), "word of the wrong code")
    return kiosk.text("wayError")


async def test_code_by_text_message_opens_the_whole_home_and_leaves_nothing(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await ask_by_phone(kiosk)
        await type_code(kiosk)
        await kiosk.see_whole_home()

        assert kiosk.text("greetingName") == "Jana Nováková"
        assert kiosk.text("pointsBalance") == "79.5"
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        held = kiosk.everything_held()
        log = kiosk.log()
        for personal in ("601100001", "Nováková", newest_code(kiosk)):
            assert personal not in held
            assert personal not in log


async def test_five_wrong_codes_void_it_and_a_new_one_is_good(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_ONE_TIME_PASSWORD__RESEND_AFTER_S="1") as kiosk:
        await ask_by_email(kiosk, str(cast.GOOD.email))
        told = [await wrong_code(kiosk) for _ in range(5)]
        left = "4\N{NO-BREAK SPACE}more tries before you need another."
        assert told[0] == f"This code is not right; only the newest counts. {left}"
        assert told[-1] == "That was wrong five times. Please ask for a new code."
        assert len(kiosk.requests("POST", VERIFY)) == 5
        assert not kiosk.shows("greetingName")
        await kiosk.tap("resendButton")
        await kiosk.until(lambda: len(kiosk.requests("POST", SEND)) == 2, "second code")
        await kiosk.until(lambda: not kiosk.texts("wayError"), "end of the error")
        await type_code(kiosk)
        await kiosk.see_whole_home()


async def test_code_sent_again_is_the_only_one_that_counts(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_ONE_TIME_PASSWORD__RESEND_AFTER_S="1") as kiosk:
        await ask_by_phone(kiosk)
        await see_code_asked(kiosk)
        before = newest_code(kiosk)
        await kiosk.tap("resendButton")
        await kiosk.until(lambda: len(kiosk.requests("POST", SEND)) == 2, "second code")
        await kiosk.until(lambda: newest_code(kiosk) != before, "another code")
        await kiosk.type_digits(before)
        await kiosk.tap("digit_ENTER")
        await kiosk.until(lambda: kiosk.texts("wayError"), "refusal of the first code")
        await type_code(kiosk)
        await kiosk.see_whole_home()


async def test_unknown_address_meets_the_same_words_until_it_is_proved(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        seen: list[list[str]] = []
        for email in (str(cast.GOOD.email), UNKNOWN_EMAIL):
            await ask_by_email(kiosk, email)
            await see_code_asked(kiosk)
            first = [text.replace(email, "…") for text in kiosk.visible_texts() if "second" not in text]
            seen.append([*first, await wrong_code(kiosk)])
            if email != UNKNOWN_EMAIL:
                await kiosk.tap("cancelButton")
        assert seen[0] == seen[1]
        assert kiosk.requests("GET", "/customers") == []
        await type_code(kiosk)
        await kiosk.see_notice("We found no account with this e-mail")
        await kiosk.tap("primaryButton")
        await kiosk.see(Screen.ENROLMENT)


async def test_number_of_another_country_gets_no_code(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await ask_by_phone(kiosk, "+447400123456")
        await kiosk.until(
            lambda: kiosk.texts("fieldError") == ["We can only text numbers that begin with +420."],
            "word of the prefix",
        )
        assert kiosk.requests("POST", SEND) == []


async def test_system_in_trouble_sends_nothing_in_secret(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_ONE_TIME_PASSWORD__RESEND_AFTER_S="1") as kiosk:
        kiosk.sandbox.control.set_fault("unavailable", path="/one-time-password/*")
        await ask_by_phone(kiosk)
        await see_code_asked(kiosk)
        # A 503 may come after the message went out; what arrives could not be checked.
        assert kiosk.text("wayError").startswith("We cannot tell whether the code was sent")
        kiosk.sandbox.control.clear_faults()
        await kiosk.tap("resendButton")
        await kiosk.until(lambda: len(kiosk.sandbox.control.one_time_passwords()) == 1, "code")
        await kiosk.until(lambda: kiosk.shell.root.views.ways_in.code_entry.property("canType"), "free keys")
        kiosk.sandbox.control.set_fault("unavailable", path="/one-time-password/*")
        await type_code(kiosk)
        await kiosk.until(lambda: kiosk.texts("wayError") == [AWAY], "word of the outage")
        kiosk.sandbox.control.clear_faults()
        await kiosk.tap("digit_ENTER")
        await kiosk.see_whole_home(within_s=20)
        assert len(kiosk.requests("POST", SEND)) == 2


async def test_reply_lost_while_a_code_is_checked_asks_for_a_new_one(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await ask_by_phone(kiosk)
        await see_code_asked(kiosk)
        kiosk.sandbox.control.set_fault("drop_reply_after_commit", path=VERIFY, count=1)
        await type_code(kiosk)
        lost = "The code could not be checked. Please ask for a new one."
        await kiosk.until(lambda: kiosk.texts("wayError") == [lost], "word of the lost reply")
        assert len(kiosk.requests("POST", VERIFY)) == 1


async def test_double_tap_sends_one_code_and_a_card_ends_it_all(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await choose_way(kiosk, "phone")
        await kiosk.until(lambda: kiosk.shows("wayPhoneField"), "question for the number")
        await kiosk.type_on_screen("601100001")
        kiosk.touch_at_once("goOnButton", 10)
        await see_code_asked(kiosk)
        assert len(kiosk.requests("POST", SEND)) == 1
        kiosk.scan(cast.RICH_CARD, "EAN13")
        await kiosk.see_whole_home()
        assert "601100001" not in kiosk.everything_held()


async def test_sign_up_proves_its_address_first_where_the_shop_wants_that(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_SIGN_UP__PROVE="email") as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.type_on_screen("Al")
        await kiosk.tap("lastNameField")
        await kiosk.type_on_screen("Bo")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
        await kiosk.type_on_screen(EMAIL)
        await kiosk.tap("goOnButton")
        assert await wrong_code(kiosk)
        assert kiosk.customers(email=EMAIL) == []
        await type_code(kiosk)
        await kiosk.until(lambda: len(kiosk.ticked()) == 4, "four agreements")
        for place in (0, 1):
            await kiosk.tap("consentRow", place)
        await kiosk.tap("goOnButton")
        await kiosk.see_notice(WELCOME)
        assert len(kiosk.customers(email=EMAIL)) == 1
