"""What people come for: a card, a phone, a sign-up; from the camera's pictures to the words on the screen."""

from __future__ import annotations

from pathlib import Path

from kiosk.sandbox.held_items import held_items
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox
from kiosk.sandbox.virtual_camera import record
from tests.end_to_end.conftest import StartKiosk
from ui.viewmodels.root import Screen


def film(folder: Path, item_id: str, sandbox: RunningSandbox) -> Path:
    """A hand holds a card or a phone up to the camera."""
    item = next(each for each in held_items() if each.id == item_id)
    path = folder / f"{item_id}.avi"
    record(
        path,
        item,
        1.5,
        issue_token=lambda customer: sandbox.control.issue_token(customer).as_url(),
        rate_hz=10,
        lead_s=0.2,
    )
    return path


async def test_held_up_card_shows_points_and_vouchers(
    start_kiosk: StartKiosk, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    video = film(tmp_path, "good", sandbox)
    async with start_kiosk(KIOSK_CAMERA__SOURCE=str(video), KIOSK_CAMERA__LOOP="false") as kiosk:
        await kiosk.see_whole_home(within_s=30)

        assert [screen for screen, _ in kiosk.seen] == [Screen.WELCOME, Screen.READING, Screen.HOME]
        assert kiosk.text("greeting") == "Vážená paní N."
        assert kiosk.text("greetingName") == "J. N."
        assert kiosk.text("pointsBalance") == "79.5"
        assert kiosk.text("voucherName") == "A welcome coffee"
        assert "Nováková" not in kiosk.everything_held()


async def test_held_up_phone_proves_more_and_shows_the_name(
    start_kiosk: StartKiosk, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    video = film(tmp_path, "phone-good", sandbox)
    async with start_kiosk(KIOSK_CAMERA__SOURCE=str(video), KIOSK_CAMERA__LOOP="false") as kiosk:
        await kiosk.see_whole_home(within_s=30)

        assert kiosk.text("greeting") == "Vážená paní Nováková"
        assert kiosk.text("greetingName") == "Jana Nováková"
        assert kiosk.text("pointsBalance") == "79.5"
        assert kiosk.text("voucherName") == "A welcome coffee"
        verified = kiosk.requests("POST", "/customers/actions/verify-auth-token")
        assert [each.status for each in verified] == [200]


async def test_visitor_signs_up_by_finger(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.type_on_screen("Zoë")
        await kiosk.tap("lastNameField")
        await kiosk.type_on_screen("O'Malá-Ivy")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
        await kiosk.type_on_screen("zoe.mala+1@example.com")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: len(kiosk.texts("agreementKind")) == 4, "four agreements")
        assert not any(kiosk.ticked())
        for place in (0, 1, 2, 2):
            await kiosk.tap("consentRow", place)
        assert kiosk.ticked() == [True, True, False, False]
        await kiosk.tap("goOnButton")
        await kiosk.see_notice("Welcome, your account is ready")

        ((external_id, state, customer_id),) = kiosk.kept_sign_ups()
        assert state == "done"
        customer = kiosk.sandbox.control.customer(customer_id or "")
        assert customer is not None
        person = customer["personal_information"]
        assert kiosk.customers(email="zoe.mala+1@example.com") == kiosk.customers(first_name="Zoë")
        assert (person["first_name"], person["last_name"]) == ("Zoë", "O'Malá-Ivy")
        assert person["store_id"] == ids.STORE_SQUARE_ID
        assert person["language_id"] == "en"
        (source,) = customer["customer_source_records"]
        assert source["customer_source_id"] == ids.CUSTOMER_SOURCE_KIOSK_ID
        assert source["external_id"] == external_id
        assert {each["consent_id"]: each["consent_value"] for each in person["consents"]} == {
            ids.AGREEMENT_TERMS: 1,
            ids.AGREEMENT_DATA_PROCESSING: 1,
            ids.AGREEMENT_MARKETING_EMAIL: 0,
            ids.AGREEMENT_PROFILING: 2,
        }
        assert "Malá" not in kiosk.log()
        assert "example.com" not in kiosk.log()


async def test_phone_is_enough_and_a_czech_visitor_reads_czech(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.choose_language("cs")
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.type_on_screen("Řehoř")
        await kiosk.tap("lastNameField")
        await kiosk.type_on_screen("Příliš")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
        await kiosk.tap("otherWayButton")
        await kiosk.until(lambda: kiosk.shows("phoneField"), "question for the phone")
        await kiosk.type_on_screen("601123123")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: len(kiosk.texts("agreementKind")) == 4, "four agreements")
        for place in (0, 1):
            await kiosk.tap("consentRow", place)
        await kiosk.tap("goOnButton")
        await kiosk.see_notice("Vítejte, účet je připravený")

        (customer,) = kiosk.customers(phone="420601123123")
        assert customer["personal_information"]["language_id"] == "cs"
        assert "email" not in customer["personal_information"]


async def test_membership_needs_its_agreements_and_a_free_address(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await kiosk.tap("signUpButton")
        await kiosk.see(Screen.ENROLMENT)
        await kiosk.tap("goOnButton")
        await kiosk.until(
            lambda: "Please fill this in" in kiosk.texts("fieldError"), "refusal of an empty name"
        )
        await kiosk.type_on_screen("Al")
        await kiosk.tap("lastNameField")
        await kiosk.type_on_screen("Bo")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
        await kiosk.type_on_screen(str(cast.GOOD.email))
        await kiosk.tap("goOnButton")
        taken = "There is an account with this e-mail already. Please show your card or app."
        await kiosk.until(lambda: taken in kiosk.texts("fieldError"), "refusal of a taken address")
        for _ in range(4):
            await kiosk.tap("key_DELETE")
        await kiosk.type_on_screen(".cz")
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: len(kiosk.texts("agreementKind")) == 4, "four agreements")
        await kiosk.tap("consentRow", 0)
        await kiosk.tap("goOnButton")
        await kiosk.until(
            lambda: kiosk.texts("agreementsError") == ["Membership needs the agreements marked as necessary"],
            "refusal without the agreements",
        )

        assert kiosk.requests("POST", "/customers") == []
