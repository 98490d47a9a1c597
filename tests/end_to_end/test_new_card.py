"""The last step of a sign-up: each way to a card, each thing that can be wrong with it, and a lost reply."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from kiosk.sandbox.database import equals
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import EMAIL, QUEUED, WELCOME, fill_in_form
from ui.viewmodels.root import Screen

YOURS = "This card is yours now"
ASSIGN = "/cards/actions/assign-free-card"


@asynccontextmanager
async def at_the_card_step(
    start_kiosk: StartKiosk, ways: str = "scan,next_free,digital"
) -> AsyncIterator[KioskDriver]:
    """A visitor whose account has just been made."""
    async with start_kiosk(
        KIOSK_SIGN_UP__CARD=ways, KIOSK_SIGN_UP__CARD_TYPE_ID=ids.CARD_TYPE_DIGITAL_ID
    ) as kiosk:
        await fill_in_form(kiosk)
        await kiosk.tap("goOnButton")
        await kiosk.see(Screen.NEW_CARD)
        yield kiosk


def cards_of_newcomer(kiosk: KioskDriver) -> list[dict[str, Any]]:
    (customer,) = kiosk.customers(email=EMAIL)
    owned = [equals("customer_id", customer["customer_id"])]
    return kiosk.sandbox.sandbox.world.database.select("cards", owned)


async def see_problem(kiosk: KioskDriver, start: str) -> None:
    await kiosk.until(lambda: start in _problem(kiosk), f"problem {start!r}")


def _problem(kiosk: KioskDriver) -> str:
    return kiosk.shell.root.views.new_card.state_now.problem


async def test_plastic_card_is_held_up_and_opens_the_account(start_kiosk: StartKiosk) -> None:
    async with at_the_card_step(start_kiosk) as kiosk:
        kiosk.scan(cast.FREE_CARD, "EAN13")
        await kiosk.see_notice(YOURS)
        assert [card["card_number"] for card in cards_of_newcomer(kiosk)] == [cast.FREE_CARD]
        assert cast.FREE_CARD not in kiosk.everything_held() + kiosk.log()

        kiosk.scan(cast.FREE_CARD, "EAN13")
        await kiosk.see_whole_home()


async def test_taken_unknown_and_blocked_cards_leave_another_try(start_kiosk: StartKiosk) -> None:
    async with at_the_card_step(start_kiosk, "scan") as kiosk:
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await see_problem(kiosk, "This card already belongs to somebody")
        assert kiosk.shows("openTakenButton")
        kiosk.scan(cast.UNKNOWN_CARD, "EAN13")
        await see_problem(kiosk, "We cannot use this card")
        assert not kiosk.shows("openTakenButton")
        unknown = _problem(kiosk)
        kiosk.scan("LIPA-NO-CARD")
        await see_problem(kiosk, "This is not one of our cards")
        kiosk.scan(cast.BLOCKED_CARD, "EAN13")
        await see_problem(kiosk, "This card already belongs to somebody")
        assert cards_of_newcomer(kiosk) == []
        assert unknown != ""

        kiosk.scan(cast.FREE_CARD, "EAN13")
        await kiosk.see_notice(YOURS)


async def test_card_of_who_holds_it_begins_a_new_visit(start_kiosk: StartKiosk) -> None:
    async with at_the_card_step(start_kiosk, "scan") as kiosk:
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.tap("openTakenButton")
        await kiosk.see_whole_home()


async def test_phone_begins_a_new_visit(start_kiosk: StartKiosk) -> None:
    async with at_the_card_step(start_kiosk, "scan") as kiosk:
        kiosk.scan(kiosk.sandbox.control.issue_token(cast.GOOD.customer_id).as_url())
        await kiosk.see_whole_home()


async def test_next_free_number_is_shown_with_its_code(start_kiosk: StartKiosk) -> None:
    async with at_the_card_step(start_kiosk) as kiosk:
        await kiosk.until(lambda: kiosk.shows("takeNumberButton"), "way to a number")
        kiosk.touch_at_once("takeNumberButton", 3)
        await kiosk.until(lambda: kiosk.shows("cardNumber"), "number")

        (card,) = cards_of_newcomer(kiosk)
        assert kiosk.text("cardNumber") == card["card_number"]
        assert len(kiosk.requests("POST", ASSIGN)) == 1
        await kiosk.tap("cardDoneButton")
        await kiosk.see(Screen.WELCOME)
        await kiosk.until(lambda: card["card_number"] not in kiosk.everything_held(), "wipe", within_s=2)


async def test_digital_card_is_a_code_for_the_phone_and_can_be_asked_for_again(
    start_kiosk: StartKiosk,
) -> None:
    async with at_the_card_step(start_kiosk, "digital") as kiosk:
        path = "/cards/actions/generate-digital-card-file"
        kiosk.sandbox.control.set_fault("unavailable", path=path, method="POST", count=2)
        await kiosk.tap("takeDigitalButton")
        await kiosk.tap("askAgainButton")
        await kiosk.until(lambda: kiosk.shows("cardCode"), "code")

        (card,) = cards_of_newcomer(kiosk)
        shown = kiosk.shell.root.views.new_card.state_now.issued
        assert shown is not None
        assert shown.code == f"{kiosk.sandbox.url}/files/cards/{card['card_id']}/barcode.png"


@pytest.mark.parametrize("way", ["scan", "next_free"])
async def test_lost_reply_is_looked_up_and_the_card_given_once(start_kiosk: StartKiosk, way: str) -> None:
    async with at_the_card_step(start_kiosk) as kiosk:
        kiosk.sandbox.control.set_fault("drop_reply_after_commit", path=ASSIGN, method="POST", count=1)
        if way == "scan":
            kiosk.scan(cast.FREE_CARD, "EAN13")
            await kiosk.see_notice(YOURS)
        else:
            await kiosk.tap("takeNumberButton")
            await kiosk.until(lambda: kiosk.shows("cardNumber"), "number")

        assert len(cards_of_newcomer(kiosk)) == 1
        assert len(kiosk.requests("POST", ASSIGN)) == 1


async def test_no_numbers_left_and_no_answer_are_told_and_nobody_needs_a_card(
    start_kiosk: StartKiosk,
) -> None:
    async with at_the_card_step(start_kiosk, "next_free") as kiosk:
        database = kiosk.sandbox.sandbox.world.database
        for card in database.select("cards", [equals("card_type_id", ids.CARD_TYPE_DIGITAL_ID)]):
            database.replace("cards", card["card_id"], card | {"state": 0}, card.get("customer_id", ""))
        await kiosk.tap("takeNumberButton")
        await see_problem(kiosk, "There is no free card number right now")
        kiosk.sandbox.control.set_fault("too_many", path=ASSIGN, method="POST", count=1)
        await kiosk.tap("takeNumberButton")
        await see_problem(kiosk, "Our loyalty system does not answer, so you have no card yet")
        await kiosk.tap("goWithoutButton")
        await kiosk.see_notice(WELCOME)
        assert cards_of_newcomer(kiosk) == []


async def test_cards_tried_in_turn_meet_the_same_pause(start_kiosk: StartKiosk) -> None:
    async with at_the_card_step(start_kiosk, "scan") as kiosk:
        for number in range(10):
            kiosk.scan(f"KL{700_000_000 + number}", "Code128")
            await kiosk.until(lambda: not kiosk.shell.root.views.new_card.state_now.is_busy, "answer")
            assert _problem(kiosk).startswith("We cannot use this card")
        asked = len(kiosk.requests("POST", "/cards/actions/validate-free-card"))
        kiosk.scan(cast.FREE_CARD, "EAN13")
        await see_problem(kiosk, "Please show the card again in")
        assert len(kiosk.requests("POST", "/cards/actions/validate-free-card")) == asked == 10


async def test_sign_up_that_a_new_card_led_to_ends_with_that_card(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_SIGN_UP__CARD="scan") as kiosk:
        kiosk.scan(cast.FREE_CARD, "EAN13")
        await kiosk.see_notice("This card is new")
        await fill_in_form(kiosk, begin_with="primaryButton")
        await kiosk.tap("goOnButton")
        await kiosk.see_notice(YOURS)
        assert [card["card_number"] for card in cards_of_newcomer(kiosk)] == [cast.FREE_CARD]


async def test_new_card_of_a_sign_up_that_waits_is_kept_for_staff(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_SIGN_UP__CARD="scan") as kiosk:
        kiosk.scan(cast.FREE_CARD, "EAN13")
        await kiosk.see_notice("This card is new")
        await fill_in_form(kiosk, begin_with="primaryButton")
        kiosk.sandbox.control.set_fault("too_many", path="/customers", method="POST", count=1)
        await kiosk.tap("goOnButton")
        await kiosk.see_notice(QUEUED)
        assert "Please keep the new card" in kiosk.text("noticeBody")


async def test_sign_up_that_waits_offers_no_card(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_SIGN_UP__CARD="scan") as kiosk:
        await fill_in_form(kiosk)
        kiosk.sandbox.control.set_fault("too_many", path="/customers", method="POST", count=1)
        await kiosk.tap("goOnButton")
        await kiosk.see_notice(QUEUED)
        assert "no card" in kiosk.text("noticeBody")
