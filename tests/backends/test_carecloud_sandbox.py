"""CareCloud's own habits, over real HTTP against the sandbox's switches."""

from __future__ import annotations

from decimal import Decimal
from uuid import uuid4

import pytest

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.backends.port import accept_language
from kiosk.domain.customer import CustomerId
from kiosk.domain.outcome import Ambiguous, Blocked, Expired, Found, FreeCard, NotFound, Outcome
from kiosk.domain.sign_up import Enrolled, SignUp, ValueKind
from kiosk.domain.sign_up_questions import PropertyKind
from kiosk.sandbox.options import SEARCH_MODES
from kiosk.sandbox.server import RunningSandbox
from tests.backends.contract_site import CareCloudSite


@pytest.mark.parametrize("is_dirty", [False, True])
async def test_what_the_form_asks_is_there_and_interests_can_be_added_again(
    sandbox: RunningSandbox, site: CareCloudSite, backend: CareCloudBackend, *, is_dirty: bool
) -> None:
    site.control.set_switches(dirty=is_dirty)
    lists = await backend.list_sign_up_choices("en")
    kinds = {each.property_id: each.kind for each in lists.properties}
    assert kinds == {
        "favourite_drink": PropertyKind.ONE_OF,
        "own_cup": PropertyKind.YES_NO,
        "diet": PropertyKind.MANY_OF,
        "household": PropertyKind.NUMBER,
        "first_visit": PropertyKind.DATE,
        "wish": PropertyKind.TEXT,
    }
    assert await backend.check_value(ValueKind.REFERRAL_CODE, "LIPA2026")
    assert await backend.check_value(ValueKind.REFERRAL_CODE, "NOBODY") is False
    customer_id = CustomerId(site.customer_id("good"))
    wanted = tuple(each.interest_id for each in lists.interests)
    for _ in range(2):
        await backend.add_interests(customer_id, wanted)
    customer = sandbox.control.customer(customer_id)
    assert customer is not None
    assert sorted(each["interest_id"] for each in customer["interest_records"]) == sorted(wanted)


@pytest.mark.parametrize("mode", SEARCH_MODES)
@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("good", Found),
        ("secondary", Found),
        ("blocked", Blocked),
        ("expired", Expired),
        ("free", FreeCard),
        ("unknown", NotFound),
    ],
)
async def test_every_way_of_searching_leads_to_the_same_outcome(
    site: CareCloudSite, backend: CareCloudBackend, mode: str, key: str, expected: type[Outcome]
) -> None:
    site.control.set_switches(search_mode=mode)

    assert isinstance(await backend.identify_by_card(site.card(key)), expected)


async def test_a_contradiction_is_noticed_only_where_the_search_answers(
    site: CareCloudSite, backend: CareCloudBackend
) -> None:
    assert await backend.identify_by_card(site.card("ambiguous")) == Ambiguous()
    site.control.set_switches(search_mode="empty")
    assert isinstance(await backend.identify_by_card(site.card("ambiguous")), Found)


async def test_a_known_card_takes_one_round_trip_of_two_requests(
    site: CareCloudSite, backend: CareCloudBackend
) -> None:
    await backend.check_access()
    site.control.clear_requests()

    await backend.identify_by_card(site.card("good"))

    assert sorted(request.path for request in site.control.requests()) == [
        "/cards",
        "/customers/actions/search-customers",
    ]


async def test_a_dirty_server_is_read_like_a_clean_one(
    site: CareCloudSite, backend: CareCloudBackend
) -> None:
    site.control.set_switches(dirty=True)

    outcome = await backend.identify_by_card(site.card("good"))

    assert isinstance(outcome, Found)
    session = outcome.session
    assert (await backend.get_customer(session)).first_name == "Jana"
    assert (await backend.get_points_balance(session)).available == Decimal("79.5")
    assert (await backend.find_status(session)) is not None
    assert len(await backend.list_usable_vouchers(session)) == 3
    assert len(await backend.list_stamp_cards(session)) == 2
    assert await backend.list_rewards(session)
    assert await backend.list_credit_balances(session)
    assert len(await backend.list_agreements("en")) == 4
    assert await backend.identify_by_card(site.card("free")) == FreeCard()
    assert await backend.identify_by_card(site.card("blocked")) == Blocked()


async def test_a_log_in_that_claims_to_have_ended_is_used_all_the_same(
    site: CareCloudSite, backend: CareCloudBackend
) -> None:
    site.control.set_switches(stale_valid_to=True)

    for _ in range(3):
        assert isinstance(await backend.identify_by_card(site.card("good")), Found)

    assert site.log_ins() == 1


async def test_another_customers_sign_up_is_not_taken_for_ours(
    site: CareCloudSite, backend: CareCloudBackend
) -> None:
    site.control.set_switches(ignore_external_ids=True)
    agreements = await backend.list_agreements("cs")
    assert agreements
    wish = SignUp(uuid4(), "Zoë", "Nová", "cs", (), phone="420700111222")

    assert await backend.find_sign_up(wish.external_id) is None
    enrolment = await backend.enrol(wish)

    assert isinstance(enrolment, Enrolled)
    assert await backend.find_sign_up(wish.external_id) == enrolment.customer_id


async def test_names_come_in_the_language_of_the_visit(
    site: CareCloudSite, backend: CareCloudBackend
) -> None:
    outcome = await backend.identify_by_card(site.card("good"))
    assert isinstance(outcome, Found)

    czech = await backend.find_status(outcome.session)
    bound = accept_language.set("en")
    english = await backend.find_status(outcome.session)
    accept_language.reset(bound)

    assert czech is not None
    assert english is not None
    assert czech.name != english.name


async def test_a_token_storm_logs_in_once_a_minute(site: CareCloudSite, backend: CareCloudBackend) -> None:
    await backend.check_access()
    site.control.clear_requests()
    site.control.set_fault("expire_all_tokens", path="*/verify-auth-token", count=100)

    for _ in range(5):
        outcome = await backend.identify_by_auth_token(site.auth_token("good"))
        assert outcome == NotFound(is_token=True)

    assert site.log_ins() <= 2


async def test_customer_ids_go_only_where_they_belong(site: CareCloudSite, backend: CareCloudBackend) -> None:
    outcome = await backend.identify_by_card(site.card("good"))
    assert isinstance(outcome, Found)
    assert outcome.session.customer_id == CustomerId(site.customer_id("good"))
    site.control.clear_requests()

    await backend.list_usable_vouchers(outcome.session)

    query = dict(site.control.requests()[0].query)
    assert query["store_id"] == site.store_id
    assert (query["is_valid"], query["is_applied"]) == ("true", "false")
