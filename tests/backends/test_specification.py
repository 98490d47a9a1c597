"""Every request that this program makes fits the interface's specification."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

import pytest
import yaml  # type: ignore[import-untyped]  # has no types of its own
from jsonschema import Draft4Validator  # type: ignore[import-untyped]  # as above

from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.auth import Authentication
from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.backends.carecloud.settings import CareCloudSettings, base_url
from kiosk.backends.exchange import Request
from kiosk.backends.http import HttpTransport
from kiosk.domain.card import CardId, CardNumber, DigitalCardFile, NewCard
from kiosk.domain.consent import AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.contact import Contact
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.one_time_password import PasswordRequest
from kiosk.domain.outcome import Session
from kiosk.domain.reward import RewardId
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.domain.sign_up import ContactKind, SignUp, ValueKind
from kiosk.domain.sign_up_questions import InterestId
from kiosk.domain.store import StoreId
from kiosk.domain.voucher import VoucherId
from tests.backends.memory_store import MemoryReferenceStore
from tests.backends.spec_server import SPECIFICATION, SpecServer, running_spec_server
from tests.fakes.whole_sign_up import with_everything

pytestmark = [
    pytest.mark.skipif(not SPECIFICATION.exists(), reason="the specification is not here"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

SESSION = Session(CustomerId("8ea2591121e636086a4a9c0992"))
VOUCHER = VoucherId("82d0f9d976dee39aacd13dc7ea")
SIGN_UP = SignUp(
    external_id=UUID("6f1f4d2e-6f0b-4b53-9a57-0d5b1f3a1c11"),
    first_name="Zoë",
    last_name="Šťastná",
    language="cs",
    email="Zoe.Stastna@Example.com",
    phone="+420 523 828 931",
    consents=(
        ConsentChoice(AgreementId("a1"), ConsentValue.GIVEN, "v", "cs"),
        ConsentChoice(AgreementId("a2"), ConsentValue.REFUSED, "v", "cs"),
        ConsentChoice(AgreementId("a3"), ConsentValue.NOT_SET, "v", "cs"),
    ),
)


async def read_and_write_back(backend: CareCloudBackend) -> None:
    record = await backend.records.read(SESSION)
    assert await backend.records.write(SESSION, record) == ()


@pytest.fixture(scope="module")
def spec_server() -> Iterator[SpecServer]:
    with running_spec_server() as server:
        yield server


async def test_every_request_fits_the_specification(spec_server: SpecServer) -> None:
    settings = CareCloudSettings(
        url=spec_server.url,
        external_application_id="89d1a6111b3fb6e74665d948",
        login="kiosk",
        password="secret",
        store_id="86e05affc7a7abefcd513ab400",
        customer_source_id="8fdce3475560d56e95a6ab035",
        email_code_template_id="8fd73167342d06899c4c015320",
        card_type_id="83d1d11ea3884a5d33253fe214",
        language="cs",
        sign_up_lists=("customer-properties", "interests"),
    )
    backend = CareCloudBackend(settings, MemoryReferenceStore())
    calls: list[Callable[[], Awaitable[object]]] = [
        backend.probe,
        backend.check_access,
        lambda: backend.warm_reference_data(("cs", "en")),
        lambda: backend.identify_by_card(CardNumber("1000000000016")),
        # The mock's card carries another number, so this one is looked up as a secondary number, too.
        lambda: backend.identify_by_card(CardNumber("AXNFUAIOHFDSNKA")),
        lambda: backend.identify_by_auth_token(AuthTokenScan("V952TL", "702baa4a40a57694831321e5d02605d4")),
        lambda: backend.send_one_time_password(Contact(ContactKind.PHONE, "420523828931")),
        lambda: backend.send_one_time_password(Contact(ContactKind.EMAIL, "zoe@example.com")),
        lambda: backend.verify_one_time_password(PasswordRequest("106c5ce60ed0830ffb81"), "482913"),
        lambda: backend.identify_by_contact(Contact(ContactKind.PHONE, "420523828931")),
        lambda: backend.identify_by_contact(Contact(ContactKind.EMAIL, "zoe@example.com")),
        lambda: backend.get_customer(SESSION),
        lambda: backend.get_points_balance(SESSION),
        lambda: backend.find_points_expiration(SESSION),
        lambda: backend.list_credit_balances(SESSION),
        lambda: backend.find_status(SESSION),
        lambda: backend.list_usable_vouchers(SESSION),
        lambda: backend.list_vouchers_everywhere(SESSION),
        lambda: backend.list_rewards(SESSION),
        lambda: backend.list_stamp_cards(SESSION),
        lambda: backend.list_recommendations(SESSION),
        lambda: backend.list_last_purchases(SESSION),
        lambda: read_and_write_back(backend),
        lambda: backend.vouchers.find(SESSION, VOUCHER),
        lambda: backend.vouchers.list_stores(RewardId("83cfee22eabfbbb15a14815e30")),
        lambda: backend.vouchers.list_of_reward(SESSION, RewardId("83cfee22eabfbbb15a14815e30")),
        lambda: backend.vouchers.buy(SESSION, RewardId("83cfee22eabfbbb15a14815e30")),
        lambda: backend.vouchers.use(SESSION, VOUCHER, datetime(2026, 11, 26, 12, tzinfo=UTC)),
        lambda: backend.vouchers.cancel(SESSION, VOUCHER),
        lambda: backend.list_agreements("en"),
        lambda: backend.find_store(StoreId("not in the list")),
        lambda: backend.check_registration(ContactKind.EMAIL, "zoe@example.com"),
        lambda: backend.check_registration(ContactKind.PHONE, "420523828931"),
        lambda: backend.list_sign_up_choices("en"),
        lambda: backend.check_value(ValueKind.PASSWORD, "Heslo123"),
        lambda: backend.check_value(ValueKind.REFERRAL_CODE, "FRIEND7"),
        lambda: backend.enrol(SIGN_UP),
        lambda: backend.enrol(with_everything(SIGN_UP)),
        lambda: backend.add_interests(SESSION.customer_id, (InterestId("81eaeea13b8984a169c490a325"),)),
        lambda: backend.add_interests(SESSION.customer_id, (InterestId("one more"),)),
        lambda: backend.find_sign_up(SIGN_UP.external_id),
        lambda: backend.cards.find(SESSION, CardNumber("AXNFUAIOHFDSNKA")),
        lambda: backend.cards.assign(SESSION, NewCard(CardNumber("1000000000016"), None)),
        lambda: backend.cards.assign(SESSION, None),
        lambda: backend.cards.list_of_customer(SESSION),
        *(partial(backend.cards.make_digital, CardId("8fd7"), file) for file in DigitalCardFile),
    ]
    problems: list[str] = []
    for call in calls:
        try:
            await call()
        except LoyaltyError as error:
            # The samples in the specification do not always fit together; what counts is what was refused.
            problems.append(f"{type(error).__name__}: {error}")
    await backend.close()
    # The doctor asks for these with an API of its own.
    http = HttpTransport(base_url(spec_server.url))
    api = CareCloudApi(http, Authentication(http, settings), "cs")
    await api.get_listing(Request("GET", "customer-sources"), "customer_sources")
    await http.close()

    refused = [exchange for exchange in spec_server.exchanges if exchange[2] >= 400]
    assert refused == []
    assert {path for _, path, _ in spec_server.exchanges} >= {
        "/tests/connection",
        "/users/actions/login",
        "/customers/actions/search-customers",
        "/cards",
        "/customers/actions/verify-auth-token",
        "/one-time-password/actions/send",
        "/one-time-password/actions/verify",
        f"/customers/{SESSION.customer_id}",
        f"/customers/{SESSION.customer_id}/vouchers",
        f"/customers/{SESSION.customer_id}/rewards",
        f"/customers/{SESSION.customer_id}/status-records",
        "/wallet/actions/points-overview",
        "/wallet/actions/points-expiration-overview",
        "/wallet/actions/credits-overview",
        "/stamper-cards",
        "/stamper-campaigns",
        "/statuses",
        "/stores",
        "/currencies",
        "/languages",
        "/customer-sources",
        "/agreements",
        "/customers/actions/check-registration-ability",
        "/customers/actions/validate-customer-data",
        "/customer-properties",
        "/interests",
        f"/customers/{SESSION.customer_id}/interest-records",
        "/customers",
        "/customer-source-records",
        "/cards/actions/validate-free-card",
        "/cards/actions/assign-free-card",
        "/cards/actions/generate-digital-card-file",
        f"/customers/{SESSION.customer_id}/cards",
    }
    # The mock does not turn the text round, its sample record carries another number, and its address of a
    # card's file is the word "string".
    no_address = (
        "UnexpectedReply: POST /cards/actions/generate-digital-card-file: "
        "no address that a phone may be sent to"
    )
    assert problems == ["UnexpectedReply: GET /tests/connection: something else answered", *[no_address] * 3]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/cards?cardnumber=1", None),
        ("GET", "/wallet/actions/points-overview", None),
        (
            "POST",
            "/customers",
            {"customer": {"personal_information": {"language_id": "cs", "mail": "a@b.cz"}}},
        ),
        ("POST", "/customers/actions/check-registration-ability", {"type": "fax", "value": "1"}),
    ],
)
async def test_the_mock_refuses_what_does_not_fit(
    spec_server: SpecServer, method: str, path: str, body: object
) -> None:
    """Guards the test above: a mock that accepts anything would prove nothing."""
    import httpx

    from tests.backends.spec_server import BASE_PATH

    async with httpx.AsyncClient(trust_env=False) as client:
        reply = await client.request(
            method,
            f"{spec_server.url}{BASE_PATH}{path}",
            json=body,
            headers={"Authorization": "Bearer token"},
        )
    spec_server.exchanges.clear()

    assert reply.status_code == 400


def test_a_whole_number_fits_the_specification_only_with_its_point() -> None:
    """Once it takes 4 as well, `sign_up_mapping` may send 4."""
    schemas = yaml.safe_load(SPECIFICATION.read_text())["components"]["schemas"]
    fits = Draft4Validator(schemas["PropertyRecord"]["properties"]["property_value"]).is_valid

    assert fits(4.0)
    assert fits(0.5)
    assert not fits(4)
