"""A scan leads to the right question, or to none."""

from dataclasses import replace

from kiosk.backends.port import CardLookup
from kiosk.domain.card import CardNumber
from kiosk.domain.contact import Contact
from kiosk.domain.customer import CustomerId
from kiosk.domain.outcome import Found, NotFound, Proof, Session
from kiosk.domain.scan_code import AuthTokenScan, CardScan
from kiosk.domain.sign_up import ContactKind
from kiosk.services.identify import Identification
from tests.fakes.loyalty_backend import EVERYTHING, FakeBackend

CARD = CardScan(CardNumber("2000000000015"))
TOKEN = AuthTokenScan("AB12CD", "f" * 72)


async def test_card_is_looked_up() -> None:
    found = Found(Session(CustomerId("42")), Proof.CARD)
    backend = FakeBackend(answers={"identify_by_card": found})
    assert await Identification(backend).identify(CARD) == found


async def test_token_is_verified() -> None:
    found = Found(Session(CustomerId("42")), Proof.TOKEN)
    backend = FakeBackend(answers={"identify_by_auth_token": found})
    assert await Identification(backend).identify(TOKEN) == found


async def test_system_without_card_lookup_is_not_asked() -> None:
    backend = FakeBackend(capabilities=replace(EVERYTHING, card_lookup=CardLookup.NONE))
    assert await Identification(backend).identify(CARD) == NotFound()
    assert backend.calls == []


async def test_system_without_one_time_passwords_is_not_asked_about_addresses() -> None:
    backend = FakeBackend(capabilities=replace(EVERYTHING, has_one_time_password=False))
    contact = Contact(ContactKind.EMAIL, "jana@example.com")
    assert await Identification(backend).identify_contact(contact) == NotFound()
    assert backend.calls == []


async def test_system_without_tokens_is_not_asked() -> None:
    backend = FakeBackend(capabilities=replace(EVERYTHING, has_auth_token=False))
    assert await Identification(backend).identify(TOKEN) == NotFound(is_token=True)
    assert backend.calls == []
