"""Customers change their own data by finger, while others change the same record and replies get lost."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.sandbox.database import owned_by
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import show_card, show_phone
from ui.viewmodels.root import Screen

CUSTOMER = "/customers/*"


def record(kiosk: KioskDriver) -> dict[str, Any]:
    found = kiosk.sandbox.sandbox.world.database.find("customers", cast.GOOD.customer_id)
    assert found is not None
    return found


def properties(kiosk: KioskDriver) -> dict[str, Any]:
    rows = kiosk.sandbox.sandbox.world.database.select("property_records", [owned_by(cast.GOOD.customer_id)])
    return {row["property_id"]: row["property_value"] for row in rows}


def change_elsewhere(kiosk: KioskDriver, **personal: str) -> None:
    """As the shop's app or staff would, between our reading and our writing."""
    before = record(kiosk)
    after = before | {"personal_information": before["personal_information"] | personal}
    kiosk.sandbox.sandbox.world.database.replace("customers", cast.GOOD.customer_id, after)


def sent(kiosk: KioskDriver) -> int:
    return len(kiosk.requests("PUT", f"/customers/{cast.GOOD.customer_id}"))


async def open_details(kiosk: KioskDriver) -> None:
    await show_phone(kiosk)
    await kiosk.tap("detailsButton")
    await kiosk.see(Screen.DETAILS)
    await kiosk.until(lambda: len(kiosk.texts("contactValue")) == 2, "contact data")


async def type_email(kiosk: KioskDriver, ending: str, erased: int) -> None:
    await kiosk.tap("changeButton", 0)
    await kiosk.until(lambda: kiosk.shows("emailField"), "field for the e-mail")
    for _ in range(erased):
        await kiosk.tap("key_DELETE")
    await kiosk.type_on_screen(ending)
    await kiosk.tap("detailsPrimary")
    await kiosk.until(lambda: not kiosk.shows("emailField"), "overview")


async def save(kiosk: KioskDriver) -> None:
    await kiosk.until(lambda: kiosk.texts("detailsPrimary") == ["Save"], "way to save")
    await kiosk.tap("detailsPrimary")


async def told(kiosk: KioskDriver, beginning: str) -> None:
    await kiosk.until(
        lambda: any(text.startswith(beginning) for text in kiosk.texts("detailsTold")), beginning, within_s=9
    )


async def test_email_and_an_agreement_change_and_nothing_else(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        before = record(kiosk)
        answers = properties(kiosk)
        assert answers
        await open_details(kiosk)
        assert kiosk.texts("contactValue") == ["j•••@example.com", "••• 001"]
        assert kiosk.ticked() == [True, False]
        await type_email(kiosk, "net", erased=3)
        await kiosk.tap("consentRow", 0)
        await kiosk.until(lambda: kiosk.ticked() == [False, False], "cleared box")
        await save(kiosk)
        await told(kiosk, "Saved.")

        after = record(kiosk)
        rows = after["personal_information"]["consents"]
        consents = {row["consent_id"]: row["consent_value"] for row in rows}
        assert after["personal_information"]["email"] == "jana.novakova@example.net"
        assert consents[ids.AGREEMENT_MARKETING_EMAIL] == 0
        assert consents[ids.AGREEMENT_TERMS] == 1
        changed = {"email", "consents"}
        for field in before["personal_information"].keys() - changed:
            assert after["personal_information"][field] == before["personal_information"][field], field
        assert properties(kiosk) == answers

        receipts = kiosk.running.services.queue.listing.list_receipts
        await kiosk.until(lambda: [each.is_written for each in receipts()] == [True], "settled receipt")
        (receipt,) = receipts()
        assert (receipt.customer_id, receipt.value) == (cast.GOOD.customer_id, "refused")
        assert receipt.agreement_id == ids.AGREEMENT_MARKETING_EMAIL
        assert receipt.version in {text.version for text in kiosk.running.services.queue.listing.list_texts()}

        await kiosk.until(lambda: kiosk.texts("detailsPrimary") == ["Back to my points"], "way back")
        await kiosk.tap("detailsPrimary")
        await kiosk.see(Screen.HOME)
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        held = kiosk.everything_held() + kiosk.log()
        assert "novakova" not in held
        assert "601100001" not in held


async def test_what_others_changed_meanwhile_is_kept_or_told(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await open_details(kiosk)
        change_elsewhere(kiosk, phone="420777000777", first_name="Johana")
        await type_email(kiosk, "net", erased=3)
        await save(kiosk)
        await told(kiosk, "Saved.")
        personal = record(kiosk)["personal_information"]
        assert (personal["email"], personal["phone"], personal["first_name"]) == (
            "jana.novakova@example.net",
            "420777000777",
            "Johana",
        )
        assert kiosk.texts("contactValue")[1] == "••• 777"

        change_elsewhere(kiosk, email="jana@work.example.com")
        await type_email(kiosk, "org", erased=3)
        await save(kiosk)
        await told(kiosk, "This was changed somewhere else")
        assert kiosk.texts("contactNote") == ["Changed elsewhere to j•••@work.example.com"]
        assert record(kiosk)["personal_information"]["email"] == "jana@work.example.com"
        assert sent(kiosk) == 1

        await save(kiosk)
        await told(kiosk, "Saved.")
        assert record(kiosk)["personal_information"]["email"] == "jana.novakova@example.org"


@pytest.mark.parametrize(
    ("fault", "word", "is_written"),
    [
        pytest.param({"kind": "drop_reply_after_commit"}, "Saved.", True, id="reply lost"),
        pytest.param(
            {"kind": "commit_late", "silent": True, "seconds": 60}, "We could not find out", False, id="late"
        ),
        pytest.param({"kind": "too_many"}, "It is very busy", False, id="busy"),
    ],
)
async def test_a_lost_reply_to_a_save_is_found_out(
    start_kiosk: StartKiosk, fault: dict[str, Any], word: str, is_written: bool
) -> None:
    async with start_kiosk() as kiosk:
        await open_details(kiosk)
        await type_email(kiosk, "net", erased=3)
        kiosk.sandbox.control.set_fault(**fault, path=CUSTOMER, method="PUT")
        await save(kiosk)
        await told(kiosk, word)

        assert (record(kiosk)["personal_information"]["email"] == "jana.novakova@example.net") is is_written
        assert sent(kiosk) == 1
        # What was typed is still there to be saved.
        assert kiosk.texts("contactValue")[0] == "j•••@example.net"


async def test_another_customers_address_is_refused_beside_it(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await open_details(kiosk)
        await type_email(kiosk, "emily.smith@example.com", erased=len(str(cast.GOOD.email)))
        await save(kiosk)
        await kiosk.until(
            lambda: kiosk.texts("contactNote") == ["This e-mail cannot be used. Please enter another one."],
            "refusal",
        )
        assert record(kiosk)["personal_information"]["email"] == cast.GOOD.email


async def test_a_card_alone_or_the_site_keeps_the_details_closed(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_card(kiosk)
        assert not kiosk.shows("detailsButton")
        kiosk.running.visit.open_details()
        assert kiosk.screen is Screen.HOME
    async with start_kiosk(KIOSK_PRIVACY__EDIT_DETAILS="false") as kiosk:
        await show_phone(kiosk)
        assert not kiosk.shows("detailsButton")
