"""A code from the sandbox proves an address, over real HTTP."""

from __future__ import annotations

import pytest

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.contact import Contact
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import OutcomeUnknown
from kiosk.domain.one_time_password import PasswordRequest
from kiosk.domain.outcome import Found, Inactive, NotFound, Outcome, Proof, Session
from kiosk.domain.sign_up import ContactKind
from kiosk.sandbox.seed import cast
from tests.backends.contract_site import CareCloudSite

EMAIL = Contact(ContactKind.EMAIL, str(cast.GOOD.email))
PHONE = Contact(ContactKind.PHONE, str(cast.GOOD.phone))


def newest_code(site: CareCloudSite) -> str:
    return str(site.control.one_time_passwords()[0]["code"])


@pytest.mark.parametrize("contact", [EMAIL, PHONE], ids=["email", "phone"])
async def test_newest_code_is_right_once(
    site: CareCloudSite, backend: LoyaltyBackend, contact: Contact
) -> None:
    request = await backend.send_one_time_password(contact)
    code = newest_code(site)
    assert code.isdecimal()
    assert len(code) == 6
    assert site.control.one_time_passwords()[0]["recipient"] == contact.value
    assert not await backend.verify_one_time_password(request, "000000" if code != "000000" else "111111")
    assert await backend.verify_one_time_password(request, code)
    assert not await backend.verify_one_time_password(request, code)
    assert not await backend.verify_one_time_password(PasswordRequest("unknown"), code)


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        (EMAIL, Found(Session(CustomerId(cast.GOOD.customer_id)), Proof.OTP)),
        (PHONE, Found(Session(CustomerId(cast.GOOD.customer_id)), Proof.OTP)),
        (Contact(ContactKind.EMAIL, "nobody@example.com"), NotFound()),
        (Contact(ContactKind.EMAIL, str(cast.INACTIVE.email)), Inactive()),
        (Contact(ContactKind.EMAIL, str(cast.DELETED.email)), Inactive()),
    ],
    ids=["email", "phone", "nobody", "switched off", "deleted"],
)
async def test_address_leads_to_its_customer(
    backend: LoyaltyBackend, contact: Contact, expected: Outcome
) -> None:
    assert await backend.identify_by_contact(contact) == expected


async def test_code_to_nobody_looks_the_same(site: CareCloudSite, backend: LoyaltyBackend) -> None:
    request = await backend.send_one_time_password(Contact(ContactKind.EMAIL, "nobody@example.com"))
    assert await backend.verify_one_time_password(request, newest_code(site))


async def test_lost_reply_to_sending_is_unclear_and_sent_once(
    site: CareCloudSite, backend: LoyaltyBackend
) -> None:
    site.fail("drop_reply_after_commit", path="/one-time-password/actions/send", count=1)
    with pytest.raises(OutcomeUnknown):
        await backend.send_one_time_password(PHONE)
    assert len(site.control.one_time_passwords()) == 1
