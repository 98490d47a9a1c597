"""A visit ends with its customer: by a tap, by silence, or by the next card; and nothing of it is left."""

from __future__ import annotations

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import show_card, show_phone
from ui.viewmodels.root import Screen

# What the phone's home shows of Jana, and her card's.
OF_JANA = ("Jana", "Nováková", "J. N.", "paní N.", "JN", "79.5", "A welcome coffee", "350")
QUIET_S, WARNING_S, FORM_QUIET_S, NOTICE_S = 40, 20, 90, 8


async def see_nothing_left(kiosk: KioskDriver, *values: str) -> None:
    """Items that are gone are destroyed by Qt a moment later; then no text of theirs may be anywhere."""
    for value in values:
        await kiosk.until(lambda: value not in kiosk.everything_held(), f"end of {value!r}", within_s=2)  # noqa: B023
    # A balance or initials may stand in a time or a reference by chance; a name may not.
    names = [value for value in values if len(value) > 3 and any(map(str.isalpha, value))]
    assert names
    assert not [name for name in names if name in kiosk.log()]


async def test_done_wipes_the_visit(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_phone(kiosk)
        assert [value for value in OF_JANA if value not in kiosk.everything_held()] == ["J. N.", "paní N."]
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)

        await see_nothing_left(kiosk, *OF_JANA)


async def test_silence_is_asked_about_and_then_wipes_the_visit(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_phone(kiosk)
        kiosk.clock.now_s += QUIET_S - 1
        await kiosk.let_time_be_noticed()
        assert not kiosk.shows("idleTitle")
        await kiosk.tap("showAllButton")
        kiosk.clock.now_s += QUIET_S - 1
        await kiosk.let_time_be_noticed()
        assert not kiosk.shows("idleTitle"), "a touch counts as a sign of life"

        kiosk.clock.now_s += 2
        await kiosk.until(lambda: kiosk.texts("idleTitle") == ["Are you still here?"], "warning")
        await kiosk.tap("stayButton")
        await kiosk.until(lambda: not kiosk.shows("idleTitle"), "home without the warning")
        assert kiosk.text("greetingName") == "Jana Nováková"

        kiosk.clock.now_s += QUIET_S + 1
        await kiosk.until(lambda: kiosk.shows("idleTitle"), "second warning")
        kiosk.clock.now_s += WARNING_S
        await kiosk.see(Screen.WELCOME)
        await see_nothing_left(kiosk, *OF_JANA)


async def test_answer_that_nobody_stays_wipes_the_visit_at_once(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_phone(kiosk)
        kiosk.clock.now_s += QUIET_S + 1
        await kiosk.until(lambda: kiosk.shows("idleTitle"), "warning")
        await kiosk.tap("leaveButton")
        await kiosk.see(Screen.WELCOME)
        await see_nothing_left(kiosk, *OF_JANA)


async def test_cancelled_form_is_wiped(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.type_on_screen("Kvido")
        await kiosk.tap("cancelButton")
        await kiosk.see(Screen.WELCOME)
        await see_nothing_left(kiosk, "Kvido")


async def test_abandoned_form_is_wiped(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.type_on_screen("Kvido")
        assert "Kvido" in kiosk.everything_held()
        kiosk.clock.now_s += FORM_QUIET_S + 1
        await kiosk.until(lambda: kiosk.shows("idleTitle"), "warning")
        kiosk.clock.now_s += WARNING_S
        await kiosk.see(Screen.WELCOME)

        await see_nothing_left(kiosk, "Kvido")
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        assert kiosk.text("firstNameField") == ""


async def test_notice_goes_away_by_itself_without_a_warning(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        kiosk.scan("not a code of ours!")
        await kiosk.see_notice("This is not one of our codes")
        kiosk.clock.now_s += NOTICE_S - 1
        await kiosk.let_time_be_noticed()
        assert kiosk.screen is Screen.NOTICE
        kiosk.clock.now_s += 2
        await kiosk.see(Screen.WELCOME)


async def test_next_card_replaces_the_shown_home_at_once(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_phone(kiosk)
        kiosk.scan(cast.GOOD_DIGITAL_CARD, "Code128")
        assert kiosk.screen is Screen.READING
        await see_nothing_left(kiosk, "Jana", "Nováková")
        await kiosk.see_whole_home()

        assert kiosk.text("greetingName") == "E. S."
        assert kiosk.text("pointsBalance") == "240"


async def test_late_answers_of_the_first_card_never_show(start_kiosk: StartKiosk) -> None:
    jana = f"/customers/{cast.GOOD.customer_id}"
    async with start_kiosk() as kiosk:
        kiosk.sandbox.control.set_fault("delay", path=jana, seconds=1.0)
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.until(lambda: kiosk.requests("GET", jana), "request for the first customer")
        kiosk.scan(cast.GOOD_DIGITAL_CARD, "Code128")
        await kiosk.see_whole_home()
        await kiosk.until(lambda: kiosk.requests("GET", jana)[0].status == 200, "the first customer's answer")
        await kiosk.let_time_be_noticed()

        assert kiosk.text("greetingName") == "E. S."
        assert [screen for screen, _ in kiosk.seen].count(Screen.HOME) == 1
        await see_nothing_left(kiosk, "J. N.", "Novák")


async def test_card_during_a_sign_up_wipes_the_form(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.type_on_screen("Kvido")
        await show_card(kiosk)

        await see_nothing_left(kiosk, "Kvido")


async def test_privacy_notice_left_open_closes_by_itself(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.tap("privacyButton")
        await kiosk.until(lambda: kiosk.shell.root.isPrivacyOpen, "privacy notice")
        kiosk.clock.now_s += QUIET_S + 1
        await kiosk.until(lambda: not kiosk.shell.root.isPrivacyOpen, "closed privacy notice")
