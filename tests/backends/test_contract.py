"""What every loyalty system must do, over real HTTP against its sandbox. A new one joins in `SITES`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.card import CardNumber
from kiosk.domain.consent import ConsentChoice, ConsentValue
from kiosk.domain.customer import CustomerId, CustomerState
from kiosk.domain.errors import AwayReason, BackendUnavailable, LoyaltyError, OutcomeUnknown, UnexpectedReply
from kiosk.domain.outcome import (
    Ambiguous,
    Blocked,
    Expired,
    Found,
    FreeCard,
    NotFound,
    Outcome,
    Proof,
    Session,
)
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    FieldError,
    FieldProblem,
    Refused,
    RegistrationAbility,
    SignUp,
    SignUpField,
)
from kiosk.domain.store import StoreId
from kiosk.sandbox.server import RunningSandbox
from tests.backends.contract_site import CareCloudSite, Site


@contextmanager
def carecloud_site() -> Iterator[Callable[[], Site]]:
    with RunningSandbox() as sandbox:
        yield lambda: CareCloudSite(sandbox)


SITES = {"carecloud": carecloud_site}


@pytest.fixture(scope="module", params=list(SITES))
def seeded(request: pytest.FixtureRequest) -> Iterator[Callable[[], Site]]:
    with ExitStack() as stack:
        yield stack.enter_context(SITES[request.param]())


@pytest.fixture
def site(seeded: Callable[[], Site]) -> Site:
    return seeded()


@pytest.fixture
async def backend(site: Site) -> AsyncIterator[LoyaltyBackend]:
    backend = site.connect()
    yield backend
    await backend.close()


async def session_of(site: Site, backend: LoyaltyBackend, key: str) -> Session:
    outcome = await backend.identify_by_card(site.card(key))
    assert isinstance(outcome, Found)
    return outcome.session


def sign_up(**changes: Any) -> SignUp:
    values: dict[str, Any] = {
        "external_id": uuid4(),
        "first_name": "Zoë",
        "last_name": "Šťastná",
        "language": "cs",
        "email": "zoe.stastna@example.com",
        "consents": (),
    }
    return SignUp(**(values | changes))


async def consents_of(backend: LoyaltyBackend) -> tuple[ConsentChoice, ...]:
    """Everything agreed to, except the second, which was ticked and cleared, and the last, left alone."""
    agreements = await backend.list_agreements("cs")
    values = [ConsentValue.GIVEN] * len(agreements)
    values[1], values[-1] = ConsentValue.REFUSED, ConsentValue.NOT_SET
    return tuple(
        ConsentChoice(agreement.agreement_id, value, agreement.version, agreement.language)
        for agreement, value in zip(agreements, values, strict=True)
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("blocked", Blocked()),
        ("expired", Expired()),
        ("not-yet", Expired(is_not_yet_valid=True)),
        ("free", FreeCard()),
        ("free-digital", FreeCard()),
        ("unknown", NotFound()),
        ("ambiguous", Ambiguous()),
    ],
)
async def test_a_card_that_leads_to_nobody_says_why(
    site: Site, backend: LoyaltyBackend, key: str, expected: Outcome
) -> None:
    assert await backend.identify_by_card(site.card(key)) == expected


@pytest.mark.parametrize("key", ["good", "good-digital", "secondary", "phone-only"])
async def test_a_good_card_finds_its_customer_with_the_proof_of_a_card(
    site: Site, backend: LoyaltyBackend, key: str
) -> None:
    outcome = await backend.identify_by_card(site.card(key))

    assert outcome == Found(Session(CustomerId(site.customer_id(key))), Proof.CARD)


@pytest.mark.parametrize("number", ["859", "", "%", "*", "' OR 1=1 --", "a" * 200, "../customers", "8%00"])
async def test_a_part_of_a_number_or_a_trick_finds_nobody(
    site: Site, backend: LoyaltyBackend, number: str
) -> None:
    try:
        outcome: object = await backend.identify_by_card(CardNumber(number))
    except UnexpectedReply:
        return
    assert outcome == NotFound()


@pytest.mark.parametrize(
    ("key", "state"), [("inactive", CustomerState.INACTIVE), ("deleted", CustomerState.DELETED)]
)
async def test_a_closed_account_shows_in_the_customers_state(
    site: Site, backend: LoyaltyBackend, key: str, state: CustomerState
) -> None:
    session = await session_of(site, backend, key)

    assert (await backend.get_customer(session)).state is state


async def test_an_auth_token_finds_its_customer_once(site: Site, backend: LoyaltyBackend) -> None:
    scan = site.auth_token("good")

    first = await backend.identify_by_auth_token(scan)
    second = await backend.identify_by_auth_token(scan)

    assert first == Found(Session(CustomerId(site.customer_id("good"))), Proof.TOKEN)
    assert second == NotFound(is_token=True)


async def test_a_token_that_means_nothing_asks_for_a_new_code(site: Site, backend: LoyaltyBackend) -> None:
    used = site.auth_token("good", is_used=True)

    assert await backend.identify_by_auth_token(used) == NotFound(is_token=True)
    assert await backend.identify_by_auth_token(AuthTokenScan("NOPE42", "f" * 72)) == NotFound(is_token=True)


async def test_a_token_whose_answer_got_lost_may_be_spent(site: Site, backend: LoyaltyBackend) -> None:
    site.fail("drop_reply_after_commit", path="*/verify-auth-token", count=1)
    scan = site.auth_token("good")

    assert await backend.identify_by_auth_token(scan) == NotFound(is_token=True)


async def test_a_token_is_not_wasted_on_a_busy_server(site: Site, backend: LoyaltyBackend) -> None:
    site.fail("unavailable", path="*/verify-auth-token", count=1)
    scan = site.auth_token("good")

    with pytest.raises(BackendUnavailable):
        await backend.identify_by_auth_token(scan)


async def test_the_customer_is_told_as_stored(site: Site, backend: LoyaltyBackend) -> None:
    customer = await backend.get_customer(await session_of(site, backend, "good"))

    assert (customer.first_name, customer.last_name) == ("Jana", "Nováková")
    assert customer.state is CustomerState.ACTIVE
    assert (customer.email, customer.phone) == ("jana.novakova@example.com", "420601100001")
    assert customer.salutation


async def test_markup_in_a_name_is_just_a_name(site: Site, backend: LoyaltyBackend) -> None:
    customer = await backend.get_customer(await session_of(site, backend, "markup-name"))

    assert customer.first_name == "<b>Zoë</b> & Söhne"


async def test_points_are_exact_and_worth_something(site: Site, backend: LoyaltyBackend) -> None:
    session = await session_of(site, backend, "good")

    balance = await backend.get_points_balance(session)
    expiration = await backend.find_points_expiration(session)

    assert balance.available == Decimal("79.5")
    assert [value.currency for value in balance.money_values] == ["CZK"]
    assert expiration is not None
    assert expiration.amount == 30


async def test_someone_with_nothing_gets_empty_parts(site: Site, backend: LoyaltyBackend) -> None:
    session = await session_of(site, backend, "empty")

    assert (await backend.get_points_balance(session)).available == 0
    assert await backend.find_points_expiration(session) is None
    assert await backend.find_status(session) is None
    assert await backend.list_usable_vouchers(session) == ()
    assert await backend.list_stamp_cards(session) == ()


async def test_credits_are_money(site: Site, backend: LoyaltyBackend) -> None:
    balances = await backend.list_credit_balances(await session_of(site, backend, "good"))

    assert [(balance.available.amount, balance.available.currency) for balance in balances] == [
        (Decimal(350), "CZK")
    ]


async def test_the_status_says_how_far_the_next_one_is(site: Site, backend: LoyaltyBackend) -> None:
    gold = await backend.find_status(await session_of(site, backend, "good"))
    platinum = await backend.find_status(await session_of(site, backend, "rich"))

    assert gold is not None
    assert gold.next_status is not None
    assert gold.next_status.missing_turnover is not None
    assert gold.next_status.missing_turnover.amount == 1240
    assert gold.next_status.progress is not None
    assert 0 < gold.next_status.progress < 1
    assert platinum is not None
    assert platinum.next_status is None


async def test_only_vouchers_usable_in_this_store_are_listed(site: Site, backend: LoyaltyBackend) -> None:
    vouchers = await backend.list_usable_vouchers(await session_of(site, backend, "good"))

    codes = {voucher.code for voucher in vouchers}
    assert {"LIPA-KAVA-0001", "LIPA-KAVA-0006", "LIPA-KAVA-0007"} <= codes
    assert not codes & {"LIPA-KAVA-0002", "LIPA-KAVA-0003", "LIPA-KAVA-0004", "LIPA-KAVA-0005"}
    morning = next(voucher for voucher in vouchers if voucher.code == "LIPA-KAVA-0006")
    assert morning.daily_from is not None
    assert morning.daily_to is not None
    assert all(voucher.valid_to is None or voucher.valid_to.tzinfo is not None for voucher in vouchers)


async def test_a_long_list_comes_whole(site: Site, backend: LoyaltyBackend) -> None:
    vouchers = await backend.list_usable_vouchers(await session_of(site, backend, "rich"))

    assert len({voucher.voucher_id for voucher in vouchers}) == len(vouchers) == 130


async def test_rewards_have_a_price_in_points(site: Site, backend: LoyaltyBackend) -> None:
    rewards = await backend.list_rewards(await session_of(site, backend, "good"))

    assert rewards
    assert all(reward.points_cost is not None and reward.points_cost > 0 for reward in rewards)


async def test_stamp_cards_say_how_far_they_are_filled(site: Site, backend: LoyaltyBackend) -> None:
    cards = await backend.list_stamp_cards(await session_of(site, backend, "good"))

    assert {(card.collected, card.needed) for card in cards} == {(7, 10), (2, 6)}


async def test_the_own_store_is_known_and_another_is_not(site: Site, backend: LoyaltyBackend) -> None:
    store = await backend.find_store(StoreId(site.store_id))

    assert store is not None
    assert site.store_name in store.name
    assert await backend.find_store(StoreId("nowhere")) is None


async def test_agreements_come_with_texts_in_the_language_asked_for(
    site: Site, backend: LoyaltyBackend
) -> None:
    czech = await backend.list_agreements("cs")
    english = await backend.list_agreements("en")

    assert [agreement.agreement_id for agreement in czech] == [a.agreement_id for a in english]
    assert {agreement.language for agreement in czech} == {"cs"}
    assert {agreement.language for agreement in english} == {"en"}
    assert all(agreement.text_html for agreement in czech)
    assert len({agreement.version for agreement in czech + english}) == 2 * len(czech)


async def test_a_walk_in_becomes_a_customer_of_this_store(site: Site, backend: LoyaltyBackend) -> None:
    wish = sign_up(consents=await consents_of(backend), email="Zoe.Stastna@Example.com ")

    enrolment = await backend.enrol(wish)

    assert isinstance(enrolment, Enrolled)
    seen = site.seen_sign_up(enrolment.customer_id)
    assert (seen.store_id, seen.external_id) == (site.store_id, str(wish.external_id))
    assert (seen.email, seen.phone, seen.language) == ("zoe.stastna@example.com", None, "cs")
    values = [seen.consents[choice.agreement_id] for choice in wish.consents]
    assert values == [1, 0, *[1] * (len(values) - 3), 2]
    assert await backend.find_sign_up(wish.external_id) == enrolment.customer_id
    assert await backend.find_sign_up(uuid4()) is None


async def test_a_walk_in_may_have_only_a_phone(site: Site, backend: LoyaltyBackend) -> None:
    enrolment = await backend.enrol(
        sign_up(email=None, phone="420700123456", consents=await consents_of(backend))
    )

    assert isinstance(enrolment, Enrolled)
    assert site.seen_sign_up(enrolment.customer_id).phone == "420700123456"


async def test_a_refusal_lands_on_its_field(site: Site, backend: LoyaltyBackend) -> None:
    before = site.customer_count()
    taken = await backend.enrol(
        sign_up(email="jana.novakova@example.com", consents=await consents_of(backend))
    )
    malformed = await backend.enrol(sign_up(email="not an address", consents=await consents_of(backend)))

    assert taken == Refused((FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS),))
    assert malformed == Refused((FieldError(SignUpField.EMAIL, FieldProblem.WRONG_FORMAT),))
    assert site.customer_count() == before


async def test_an_address_is_free_or_taken(site: Site, backend: LoyaltyBackend) -> None:
    assert await backend.check_registration(ContactKind.EMAIL, "new@example.com") is RegistrationAbility.FREE
    assert (
        await backend.check_registration(ContactKind.EMAIL, "jana.novakova@example.com")
        is RegistrationAbility.TAKEN
    )


@pytest.mark.parametrize("kind", ["drop_reply_after_commit", "commit_late", "malformed_json", "html_200"])
async def test_a_sign_up_whose_answer_is_lost_is_unknown_and_can_be_found(
    site: Site, backend: LoyaltyBackend, kind: str
) -> None:
    wish = sign_up(consents=await consents_of(backend))
    before = site.customer_count()
    site.fail(kind, path="/customers", method="POST", count=1, seconds=0.2)

    with pytest.raises(OutcomeUnknown):
        await backend.enrol(wish)

    for _ in range(60):
        found = await backend.find_sign_up(wish.external_id)
        if found is not None or kind == "html_200":
            break
        await asyncio.sleep(0.05)
    assert site.customer_count() - before == (1 if found else 0)


async def test_a_sign_up_that_met_a_reset_is_unknown_and_sent_once(
    site: Site, backend: LoyaltyBackend
) -> None:
    wish = sign_up(consents=await consents_of(backend))
    site.fail("connection_reset", path="/customers", method="POST")

    with pytest.raises(OutcomeUnknown):
        await backend.enrol(wish)

    assert await backend.find_sign_up(wish.external_id) is None


async def test_a_probe_returns_only_if_the_system_answers(site: Site, backend: LoyaltyBackend) -> None:
    await backend.probe()
    for fault, reason in (("unavailable", AwayReason.OVERLOADED), ("html_200", AwayReason.PORTAL)):
        site.fail(fault, count=1)
        with pytest.raises(BackendUnavailable) as raised:
            await backend.probe()
        assert raised.value.reason is reason


@pytest.mark.parametrize("kind", ["unavailable", "internal_error", "connection_reset"])
async def test_one_bad_moment_is_not_noticed(site: Site, backend: LoyaltyBackend, kind: str) -> None:
    await backend.check_access()
    site.fail(kind, path="/cards", count=1)

    assert isinstance(await backend.identify_by_card(site.card("good")), Found)


@pytest.mark.parametrize(
    "kind", ["unavailable", "internal_error", "connection_reset", "malformed_json", "html_200", "oversized"]
)
async def test_a_system_that_does_not_answer_is_an_error_never_an_outcome(
    site: Site, backend: LoyaltyBackend, kind: str
) -> None:
    site.fail(kind)

    with pytest.raises(LoyaltyError):
        await backend.identify_by_card(site.card("good"))
    with pytest.raises(LoyaltyError):
        await backend.get_points_balance(Session(CustomerId(site.customer_id("good"))))


async def test_expired_access_under_twenty_calls_leads_to_one_log_in(
    site: Site, backend: LoyaltyBackend
) -> None:
    session = await session_of(site, backend, "good")
    before = site.log_ins()
    site.drop_every_token()

    customers = await asyncio.gather(*(backend.get_customer(session) for _ in range(20)))

    assert {customer.customer_id for customer in customers} == {session.customer_id}
    assert site.log_ins() - before == 1


async def test_a_slow_system_ends_in_an_error_within_the_deadline(site: Site) -> None:
    backend = site.connect(total_s=1)
    await backend.check_access()
    site.fail("delay", seconds=30)
    started = datetime.now(UTC)

    with pytest.raises(BackendUnavailable):
        await backend.identify_by_card(site.card("good"))

    assert (datetime.now(UTC) - started).total_seconds() < 1.5
    await backend.close()


async def test_warm_up_never_raises(site: Site, backend: LoyaltyBackend) -> None:
    site.fail("unavailable")

    await backend.warm_up()
