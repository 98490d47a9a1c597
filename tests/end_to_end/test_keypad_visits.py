"""Whole visits of somebody who has a keypad and cannot use the touch screen: EN 301 549 5.1.6."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.keypad_hand import KeypadHand
from ui.demo.touch import find_items
from ui.keys.keypad import DOUBLE_STRIKE_S
from ui.viewmodels.root import Screen

EMAIL = "al@bo.cz"


async def test_a_card_and_a_voucher_by_keypad_alone(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        hand = KeypadHand(kiosk)
        await hand.choose("accessibilityButton")
        await hand.choose("largeTextSwitch")
        await hand.press(Qt.Key.Key_Escape)
        assert hand.at == "accessibilityButton"
        kiosk.scan(cast.UNKNOWN_CARD, "EAN13")
        # Also where a screen came in between that has no control.
        await kiosk.until(lambda: hand.at == "primaryButton", "focus on the notice")
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see_whole_home()
        await hand.choose("voucherButton")
        await kiosk.until(lambda: kiosk.text("homeSheetTitle") == "A welcome coffee", "voucher")
        assert hand.at == "homeSheetPrimary"
        await hand.press(Qt.Key.Key_Escape)
        assert hand.at == "voucherButton"
        kiosk.clock.now_s += 41
        await kiosk.until(lambda: hand.at == "stayButton", "warning")
        await hand.choose("stayButton")
        assert hand.at == "voucherButton"
        await hand.choose("privacyButton")
        await hand.press(Qt.Key.Key_Down)
        await hand.choose("closeSheetButton")
        await hand.choose("doneButton")
        await kiosk.see(Screen.WELCOME)
        await kiosk.until(
            lambda: kiosk.shell.window.activeFocusItem().property("visualFocus"), "line of focus"
        )
        assert not kiosk.shell.root.views.accessibility.isLargeText


async def test_sign_up_with_a_card_by_keypad_alone(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(
        KIOSK_SIGN_UP__CARD="next_free",
        KIOSK_SIGN_UP__CARD_TYPE_ID=ids.CARD_TYPE_DIGITAL_ID,
        KIOSK_SIGN_UP__FIELDS="birth_date,name,contact",
    ) as kiosk:
        hand = KeypadHand(kiosk)
        await hand.choose("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await hand.type("2451990", "digit_")
        await hand.step_to("digit_ENTER")
        await hand.press(Qt.Key.Key_Return)
        await kiosk.until(lambda: hand.at == "firstNameField", "question for the name")
        # Sooner it would be the second half of a double strike.
        await asyncio.sleep(DOUBLE_STRIKE_S)
        await hand.type("al")
        assert hand.at == "firstNameField"
        await hand.press(Qt.Key.Key_Down)
        await hand.type("bo")
        assert (kiosk.text("firstNameField"), kiosk.text("lastNameField")) == ("Al", "Bo")
        await hand.choose("goOnButton")
        await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
        await hand.type(EMAIL)
        await hand.choose("goOnButton")
        await kiosk.until(lambda: len(kiosk.ticked()) == 4, "four agreements")
        for place in (0, 1):
            await hand.choose("consentRow", place)
        assert kiosk.ticked() == [True, True, False, False]
        await hand.choose("readButton")
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Tab):
            assert hand.at == "closeSheetButton"
            await hand.press(key)
        await hand.press(Qt.Key.Key_Escape)
        assert hand.at == "readButton"
        await hand.choose("goOnButton")
        await kiosk.see(Screen.NEW_CARD)
        await hand.choose("takeNumberButton")
        await kiosk.until(lambda: kiosk.shows("cardDoneButton"), "new card")
        await hand.choose("cardDoneButton")
        await kiosk.see(Screen.WELCOME)
        (customer,) = kiosk.customers(email=EMAIL)
        person = customer["personal_information"]
        assert (person["first_name"], person["birthdate"]) == ("Al", "1990-05-24")


async def test_points_become_a_voucher_by_keypad_alone(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        hand = KeypadHand(kiosk)
        await hand.press(Qt.Key.Key_Tab)
        kiosk.scan(kiosk.sandbox.control.issue_token(cast.GOOD_DIGITAL.customer_id).as_url())
        await kiosk.see_whole_home()
        await hand.choose("rewardButton", 1)
        await kiosk.until(lambda: kiosk.shows("homeSheetTitle"), "reward")
        await kiosk.until(lambda: kiosk.text("homeSheetPrimary").startswith("Exchange"), "exchange")
        await hand.choose("homeSheetPrimary")
        await kiosk.until(lambda: kiosk.text("homeSheetPrimary") == "Yes, exchange", "question")
        await hand.choose("homeSheetPrimary")
        await kiosk.until(lambda: kiosk.shows("homeSheetTold"), "what came of it")
        assert "It is yours" in kiosk.text("homeSheetTold")
        await hand.go_to("privacyButton")
        await hand.press(Qt.Key.Key_Escape)
        assert not kiosk.shows("homeSheetTold")
        await hand.choose("detailsButton")
        await hand.choose("changeButton", 1)
        await kiosk.until(lambda: hand.at == "phoneField", "field of the phone")
        await hand.press(Qt.Key.Key_Escape)
        await kiosk.until(lambda: kiosk.shows("changeButton"), "overview")
        # Back at what was opened, not at the first of them.
        assert kiosk.shell.window.activeFocusItem() is find_items(kiosk.shell.window, "changeButton")[1]
        await hand.choose("doneButton")
        await kiosk.see(Screen.WELCOME)


async def test_a_card_number_is_typed_by_keypad_alone(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        hand = KeypadHand(kiosk)
        await hand.choose("waysInButton")
        await hand.choose("way_card_number")
        await hand.type(cast.GOOD_CARD, "digit_")
        await hand.press(Qt.Key.Key_Escape)
        assert kiosk.shows("way_card_number")
        await hand.choose("way_card_number")
        assert kiosk.text("cardNumber").replace(" ", "") == cast.GOOD_CARD
