"""What several end-to-end tests do or know alike."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed.people import Person
from tests.end_to_end.kiosk_driver import KioskDriver
from ui.viewmodels.root import Screen

CANNOT_LOOK = "We cannot look right now"
RUSH = "It is very busy right now"
WELCOME = "Welcome, your account is ready"
QUEUED = "Your sign-up is safely kept"
UNCONFIRMED = "Your sign-up is not confirmed yet"
NEW_CODE = "This code is not valid any more"
EMAIL = "al@bo.example.com"

# The visitor's answer is due within this time; what is over it is what a busy test machine adds.
ANSWER_WITHIN_S = 8.0
NOISE_S = 0.7


async def show_card(kiosk: KioskDriver) -> None:
    """Jana's card, until her home is complete."""
    kiosk.scan(cast.GOOD_CARD, "EAN13")
    await kiosk.see_whole_home()


async def show_phone(kiosk: KioskDriver, person: Person = cast.GOOD) -> None:
    """A customer's phone with a fresh code, until the home is complete."""
    kiosk.scan(kiosk.sandbox.control.issue_token(person.customer_id).as_url())
    await kiosk.see_whole_home()


async def fill_in_form(kiosk: KioskDriver, email: str = EMAIL, *, begin_with: str = "signUpButton") -> None:
    """Everything up to the last question, with the necessary boxes ticked; nothing is sent yet."""
    await kiosk.tap(begin_with)
    await kiosk.see(Screen.ENROLMENT)
    await kiosk.type_on_screen("Al")
    await kiosk.tap("lastNameField")
    await kiosk.type_on_screen("Bo")
    await kiosk.tap("goOnButton")
    await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
    await kiosk.type_on_screen(email)
    await kiosk.tap("goOnButton")
    await kiosk.until(lambda: len(kiosk.ticked()) == 4, "four agreements")
    for place in (0, 1):
        await kiosk.tap("consentRow", place)
    await kiosk.until(lambda: kiosk.ticked() == [True, True, False, False], "two ticked boxes")


async def choose_way(kiosk: KioskDriver, way: str) -> None:
    """From the welcome screen to the first question of a way in without a card or phone to show."""
    await kiosk.tap("waysInButton")
    await kiosk.see(Screen.WAYS_IN)
    if kiosk.shell.root.views.ways_in.state_now.way is None:
        await kiosk.tap(f"way_{way}")
