"""What a shop asks for beyond name and contact, typed and chosen by finger, and what CareCloud then holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox
from tests.end_to_end import staff
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import EMAIL, QUEUED, WELCOME
from ui.demo.touch import find_items
from ui.viewmodels.root import Screen

PASSWORD = "Tajne.Heslo-7"


async def open_form(kiosk: KioskDriver) -> None:
    await kiosk.tap("signUpButton")
    await kiosk.see(Screen.ENROLMENT)


async def see_question(kiosk: KioskDriver, title: str) -> None:
    answer = kiosk.shell.root.views.enrolment.answer
    await kiosk.until(lambda: answer.property("title") == title, f"question {title!r}")


async def answer(kiosk: KioskDriver, title: str, text: str) -> None:
    """Type it by finger, once its question is there."""
    await see_question(kiosk, title)
    await kiosk.until(lambda: kiosk.shows("answerField"), f"field of {title!r}")
    await kiosk.type_on_screen(text)
    await kiosk.tap("goOnButton")


async def give_birth_date(kiosk: KioskDriver, digits: str) -> None:
    await see_question(kiosk, "When were you born?")
    await kiosk.type_digits(digits)
    await kiosk.tap("digit_ENTER")


async def pick(kiosk: KioskDriver, title: str, *names: str) -> None:
    await see_question(kiosk, title)
    await kiosk.until(lambda: kiosk.shows("optionRow"), f"options of {title!r}")
    for name in names:
        rows = [str(row.property("name")) for row in find_items(kiosk.shell.window, "optionRow")]
        await kiosk.tap("optionRow", rows.index(name))
    await kiosk.tap("goOnButton")


async def give_email(kiosk: KioskDriver, email: str = EMAIL) -> None:
    await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
    await kiosk.type_on_screen(email)
    await kiosk.tap("goOnButton")


async def agree(kiosk: KioskDriver) -> None:
    """To what membership needs, and nothing else."""
    await kiosk.until(lambda: len(kiosk.ticked()) == 4, "four agreements")
    for place in (0, 1):
        await kiosk.tap("consentRow", place)
    await kiosk.until(lambda: kiosk.ticked() == [True, True, False, False], "two ticked boxes")
    await kiosk.tap("goOnButton")


def stored(kiosk: KioskDriver, email: str = EMAIL) -> dict[str, Any]:
    """The one customer with this address, with everything that belongs to it."""
    (found,) = kiosk.customers(email=email)
    whole = kiosk.sandbox.control.customer(found["customer_id"])
    assert whole is not None
    return whole


def is_password_known(kiosk: KioskDriver, email: str = EMAIL) -> bool:
    (found,) = kiosk.customers(email=email)
    return bool(found["_has_password"])


async def test_birth_date_names_password_and_a_property_become_one_customer(start_kiosk: StartKiosk) -> None:
    fields = "first_name,contact,birth_date,password,property:favourite_drink"
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        await open_form(kiosk)
        await give_birth_date(kiosk, "31021990")
        assert kiosk.texts("wayError") == ["Please check the date: day, month and year"]
        for _ in range(8):
            await kiosk.tap("digit_ERASE")
        await give_birth_date(kiosk, "2351990")
        await answer(kiosk, "What is your first name?", "Al")
        await give_email(kiosk)
        await answer(kiosk, "Choose a password", "Tajne.")
        assert "The password still lacks something" in kiosk.texts("fieldError")
        await kiosk.type_on_screen(PASSWORD.removeprefix("Tajne."))
        await kiosk.tap("goOnButton")
        await pick(kiosk, "Favourite drink", "Tea", "Espresso")
        await agree(kiosk)
        await kiosk.see_notice(WELCOME)

        customer = stored(kiosk)
        person = customer["personal_information"]
        assert (person["first_name"], person["birthdate"]) == ("Al", "1990-05-23")
        assert "last_name" not in person
        assert is_password_known(kiosk)
        (record,) = customer["property_records"]
        assert record["property_value"] == [{"id": "espresso", "name": "Espresso"}]
        kept = kiosk.running.settings.state_dir.rglob("*")
        on_disk = b"".join(each.read_bytes() for each in kept if each.is_file())
        held = kiosk.everything_held() + kiosk.log() + on_disk.decode(errors="replace")
        assert not [
            secret for secret in (PASSWORD, "Tajne", "23051990", "1990-05-23", EMAIL) if secret in held
        ]


async def test_every_other_field_becomes_part_of_the_customer(start_kiosk: StartKiosk) -> None:
    fields = "email,postcode,referral_code,interests,language"
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        await open_form(kiosk)
        await give_email(kiosk)
        await answer(kiosk, "What is your postcode?", "11000")
        await answer(kiosk, "Did a friend give you a code?", "NOBODY")
        await kiosk.until(lambda: kiosk.shows("fieldError"), "word about the code")
        for _ in range(6):
            await kiosk.tap("key_DELETE")
        await answer(kiosk, "Did a friend give you a code?", ids.REFERRAL_CODE)
        await pick(kiosk, "What do you like?", "Vegan cakes", "Tastings")
        await pick(kiosk, "In which language shall we write to you?", "Čeština")
        await agree(kiosk)
        await kiosk.see_notice(WELCOME)

        customer = stored(kiosk)
        person = customer["personal_information"]
        assert (person["address"], person["language_id"]) == ({"zip": "110 00"}, "cs")
        wanted = {each["interest_id"] for each in customer["interest_records"]}
        assert wanted == {ids.identifier("interest", key) for key in ("vegan", "tasting")}
        assert kiosk.kept_states() == ["done"]
        (made,) = kiosk.requests("POST", "/customers")
        assert made.status == 201


async def test_a_date_begun_in_one_language_is_ended_in_another(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS="email,property:first_visit optional") as kiosk:
        await open_form(kiosk)
        await give_email(kiosk)
        await see_question(kiosk, "Your first visit")
        await kiosk.until(lambda: kiosk.shows("dateBoxes"), "boxes")
        await kiosk.type_digits("123")
        await kiosk.tap("accessibilityButton")
        await kiosk.tap("panelLanguage_cs")
        await kiosk.tap("closeAccessibilityButton")
        await see_question(kiosk, "Vaše první návštěva")
        await kiosk.until(lambda: kiosk.texts("otherWayButton") == ["Přeskočit"], "words in Czech")
        assert "".join(kiosk.texts("digitBox")) == "1203"
        await kiosk.type_digits("2019")
        await kiosk.tap("digit_ENTER")
        await agree(kiosk)
        await kiosk.see_notice("Vítejte, účet je připravený")

        (record,) = stored(kiosk)["property_records"]
        assert record["property_value"] == "2019-03-12"
        assert "12032019" not in kiosk.everything_held() + kiosk.log()


async def test_what_is_optional_can_be_skipped_and_is_not_sent(start_kiosk: StartKiosk) -> None:
    fields = "phone,email optional,password optional,property:own_cup optional,interests optional"
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        await open_form(kiosk)
        await kiosk.until(lambda: kiosk.shows("phoneField"), "question for the phone")
        assert not kiosk.shows("otherWayButton")
        await kiosk.type_on_screen("601123123")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
        await kiosk.tap("otherWayButton")
        await see_question(kiosk, "Choose a password")
        await kiosk.type_on_screen("abc")
        await kiosk.tap("otherWayButton")
        await see_question(kiosk, "Do you bring your own cup?")
        await kiosk.tap("goOnButton")
        await see_question(kiosk, "What do you like?")
        await kiosk.tap("otherWayButton")
        await agree(kiosk)
        await kiosk.see_notice(WELCOME)

        (customer,) = kiosk.customers(phone="420601123123")
        assert customer["personal_information"].keys() & {"email", "first_name", "address"} == set()
        assert not customer["_has_password"]
        whole = kiosk.sandbox.control.customer(customer["customer_id"])
        assert whole is not None
        assert whole["property_records"] == whole["interest_records"] == []


async def test_who_is_too_young_leaves_nothing_behind(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS="name,contact,birth_date") as kiosk:
        kiosk.sandbox.control.clear_requests()
        await open_form(kiosk)
        await give_birth_date(kiosk, "01012020")
        await kiosk.see_notice("You can sign up on your own from the age of\N{NO-BREAK SPACE}16")

        assert kiosk.kept_sign_ups() == []
        assert kiosk.requests("POST", "/customers") == []
        assert "2020" not in kiosk.everything_held()
        assert "01012020" not in kiosk.log()
        await kiosk.tap("primaryButton")
        await kiosk.see(Screen.WELCOME)


async def test_taken_address_is_told_at_its_question_and_forgets_nothing(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS="first_name,email,postcode") as kiosk:
        await open_form(kiosk)
        await answer(kiosk, "What is your first name?", "Al")
        await give_email(kiosk, str(cast.GOOD.email))
        await kiosk.until(lambda: kiosk.shows("fieldError"), "word about the address")
        assert kiosk.text("fieldError").startswith("There is an account with this e-mail already.")
        await kiosk.tap("backButton")
        await see_question(kiosk, "What is your first name?")
        assert kiosk.text("answerField") == "Al"


async def test_loyalty_system_that_goes_and_comes_back_costs_nothing_typed(start_kiosk: StartKiosk) -> None:
    fields = "first_name,email,property:wish optional,interests optional"
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        await kiosk.until(lambda: kiosk.requests("GET", "/interests"), "interests")
        await open_form(kiosk)
        await answer(kiosk, "What is your first name?", "Al")
        kiosk.sandbox.control.set_fault("unavailable")
        await give_email(kiosk)
        await answer(kiosk, "What do you miss here?", "Tea")
        await pick(kiosk, "What do you like?", "Tastings")
        await kiosk.until(lambda: len(kiosk.ticked()) == 4, "four agreements")
        for _ in range(3):
            await kiosk.tap("backButton")
        await kiosk.until(lambda: kiosk.text("emailField") == EMAIL, "address as it was typed")
        kiosk.sandbox.control.clear_faults()
        await kiosk.tap("goOnButton")
        await see_question(kiosk, "What do you miss here?")
        assert kiosk.text("answerField") == "Tea"
        await kiosk.tap("goOnButton")
        await see_question(kiosk, "What do you like?")
        await kiosk.tap("goOnButton")
        await agree(kiosk)
        await kiosk.until(lambda: kiosk.screen is Screen.NOTICE, "end of the form")
        await kiosk.until(lambda: kiosk.kept_states() == ["done"], "delivered sign-up", within_s=60)

        customer = stored(kiosk)
        assert [each["property_value"] for each in customer["property_records"]] == ["Tea"]
        assert len(customer["interest_records"]) == 1


@pytest.mark.parametrize("language", ["en", "cs"])
async def test_kiosk_that_starts_offline_still_asks_everything_and_sends_it_later(
    start_kiosk: StartKiosk, language: str
) -> None:
    fields = "email,password,property:favourite_drink,interests"
    drink = {"en": ("Favourite drink", "Tea"), "cs": ("Oblíbený nápoj", "Čaj")}[language]
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        settings = kiosk.running.settings
        kept, count = settings.state_dir / "reference", len(settings.languages)
        names = ("customer-properties", "interests", "agreements")
        await kiosk.until(
            lambda: all(len([*kept.glob(f"*{each}.*")]) == count for each in names), "lists in all languages"
        )
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        kiosk.sandbox.control.set_fault("unavailable")
        if language == "cs":
            await kiosk.choose_language("cs")
        await open_form(kiosk)
        await give_email(kiosk)
        titles = {
            "en": ("Choose a password", "What do you like?", "Vegan cakes", QUEUED),
            "cs": ("Zvolte si heslo", "Co vás zajímá?", "Veganské dorty", "Registraci máme v bezpečí"),
        }[language]
        await answer(kiosk, titles[0], PASSWORD)
        await pick(kiosk, *drink)
        await pick(kiosk, titles[1], titles[2])
        await agree(kiosk)
        await kiosk.see(Screen.NOTICE)
        assert kiosk.kept_states() == ["queued"]
        kiosk.sandbox.control.clear_faults()
        await kiosk.until(lambda: kiosk.kept_states() == ["done"], "delivered sign-up", within_s=90)

        customer = stored(kiosk)
        assert is_password_known(kiosk)
        assert customer["property_records"][0]["property_value"] == [{"id": "tea", "name": drink[1]}]
        assert len(customer["interest_records"]) == 1


async def test_form_that_asks_for_what_carecloud_lacks_opens_for_nobody_and_is_named_to_staff(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    staff.set_pin(tmp_path / "state")
    fields = "contact,property:nope"
    async with start_kiosk(site=staff.STAFF_RULE, KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see_notice("You cannot sign up here right now")
        assert kiosk.shows("noticeReference")
        assert '"properties":["nope"]' in kiosk.log().replace(" ", "")
        await staff.come_in(kiosk)
        await kiosk.until(
            lambda: "needs property:nope" in "".join(kiosk.texts("warningText")), "word to staff"
        )


async def test_kiosk_that_was_never_connected_says_so_and_opens_the_form_once_it_is(
    start_kiosk: StartKiosk, sandbox: RunningSandbox
) -> None:
    sandbox.control.set_fault("unavailable", path="/agreements")
    async with start_kiosk() as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see_notice("You cannot sign up here yet")
        kiosk.sandbox.control.clear_faults()
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.type_on_screen("eva")
        assert kiosk.shell.root.views.enrolment.state_now.first_name == "eva"
