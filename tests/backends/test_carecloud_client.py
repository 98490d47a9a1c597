"""The rest of CareCloud's client: its address, the probe, warming up, and the parts of a profile."""

from __future__ import annotations

import asyncio
import gc
import logging
import warnings
from decimal import Decimal
from typing import Any

import httpx
import pytest
import structlog

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.backends.carecloud.settings import base_url
from kiosk.backends.registry import backend_constructor, backend_names
from kiosk.domain.card import CardNumber
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, NotAuthorised, UnexpectedReply
from kiosk.domain.money import Money
from kiosk.domain.outcome import Session
from kiosk.domain.points import CreditBalance
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.domain.stamp_card import StampCard
from tests.backends.scripted import FakeClock, Scripted, data, make_backend, make_settings, refusal

API = "/webservice/rest-api/enterprise-interface/v1.0"
PROBE = "tests/connection"
LOGIN = "users/actions/login"
VOUCHERS = "customers/c1/vouchers"
SESSION = Session(CustomerId("c1"))


def echo(request: httpx.Request) -> httpx.Response:
    return data({"test_string": request.url.params["test_string"][::-1]})


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("shop.crmcarecloud.com", f"https://shop.crmcarecloud.com{API}"),
        (" https://shop.crmcarecloud.com/ ", f"https://shop.crmcarecloud.com{API}"),
        ("https://shop.example/webservice/rest-api/", f"https://shop.example{API}"),
        ("https://shop.example/crm/webservice/rest-api", f"https://shop.example/crm{API}"),
        (f"https://shop.example{API}/", f"https://shop.example{API}"),
        ("https://relay.example/x/enterprise-interface", "https://relay.example/x/enterprise-interface/v1.0"),
        ("http://127.0.0.1:8080", f"http://127.0.0.1:8080{API}"),
        ("localhost:8080", f"http://localhost:8080{API}"),
        ("http://[::1]:8080", f"http://[::1]:8080{API}"),
    ],
)
def test_a_host_or_any_part_of_the_address_will_do(url: str, expected: str) -> None:
    assert base_url(url) == expected


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://shop.example", "plain http"),
        ("https://kiosk:canary@shop.example", "login data"),
        ("https://shop.example/?a=1", "no \\? or #"),
        ("https://shop.example/webservice/rest-api/enterprise-interface/v2.0", "v1.0"),
        ("https://shop.example/webservice/rest-api/customer-interface/v1.0", "customer interface"),
        ("ftp://shop.example", "not an address"),
        ("https://", "not an address"),
    ],
)
def test_a_wrong_address_says_what_is_wrong_with_it(url: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint) as refused:
        base_url(url)

    assert "canary" not in str(refused.value)


def test_the_password_is_in_no_repr() -> None:
    assert "canary" not in repr(make_settings())


def test_the_registry_knows_the_back_end_and_names_the_choice() -> None:
    from kiosk.backends.carecloud.client import CareCloudBackend

    assert backend_constructor("carecloud") is CareCloudBackend
    assert backend_names() == ("carecloud",)
    with pytest.raises(ValueError, match="there is carecloud"):
        backend_constructor("loyaltyhub")


async def test_the_probe_needs_no_credentials_and_a_different_text_each_time() -> None:
    server = Scripted({PROBE: echo})
    backend = make_backend(server)

    await backend.probe()
    await backend.probe()

    assert server.count(LOGIN) == 0
    assert all("Authorization" not in request.headers for request in server.requests)
    assert server.requests[0].url.params != server.requests[1].url.params


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (data({"test_string": "something"}), UnexpectedReply),
        (lambda request: data({"test_string": request.url.params["test_string"]}), UnexpectedReply),
        (httpx.Response(200, text="<html>Welcome to the hotel's Wi-Fi</html>"), BackendUnavailable),
        (httpx.Response(302, headers={"Location": "http://portal.example"}), BackendUnavailable),
        (httpx.Response(511, text="<html>Log in</html>"), BackendUnavailable),
        (refusal(404), UnexpectedReply),
        (httpx.Response(503), BackendUnavailable),
        (httpx.ConnectError("down"), BackendUnavailable),
    ],
)
async def test_a_portal_or_a_dead_system_is_unmasked_in_one_try(
    answer: Any, expected: type[LoyaltyError]
) -> None:
    server = Scripted({PROBE: answer})

    with pytest.raises(expected):
        await make_backend(server).probe()

    assert server.count(PROBE) == 1


async def test_warming_up_opens_connections_and_logs_in_once() -> None:
    server = Scripted({PROBE: echo})
    backend = make_backend(server, clock := FakeClock())

    await backend.warm_up()
    await backend.warm_up()
    assert (server.count(PROBE), server.count(LOGIN)) == (7, 1)
    clock.advance(4)
    await backend.warm_up()
    assert (server.count(PROBE), server.count(LOGIN)) == (13, 1)


async def test_a_system_that_is_away_is_not_warmed_up_again_and_again() -> None:
    server = Scripted({PROBE: httpx.ConnectError("down")})
    backend = make_backend(server, clock := FakeClock())

    for _ in range(29):
        await backend.warm_up()
        clock.advance(1)

    assert server.count(PROBE) == 1
    assert server.count(LOGIN) == 0


async def test_warming_up_with_wrong_credentials_does_not_raise() -> None:
    await make_backend(Scripted({PROBE: echo, LOGIN: refusal(401)})).warm_up()


def voucher(**changes: Any) -> dict[str, Any]:
    return {
        "voucher_id": "v1",
        "code": "W7",
        "state": 1,
        "valid_from": "2026-03-01 00:00:00",
        "valid_to": "2026-03-31 23:59:59",
        "applied_date": None,
        "reward": {"name": "Coffee", "valid_time_from": "07:00:00", "valid_time_to": "10:00:00"},
    } | changes


@pytest.mark.parametrize(
    ("row", "is_listed"),
    [
        (voucher(), True),
        (voucher(state="1", applied_date="", valid_to=None, valid_from="0000-00-00 00:00:00"), True),
        (voucher(applied_date="0000-00-00 00:00:00"), True),
        (voucher(state=None, reward=None, store_id=None), True),
        (voucher(reward=[]), True),
        (voucher(voucher_id=17), True),
        (voucher(state=0), False),
        (voucher(state=2), False),
        (voucher(applied_date="2026-03-09 10:00:00"), False),
        (voucher(valid_to="2026-03-10 12:59:59"), False),
        (voucher(valid_to="2026-03-10"), True),
        (voucher(valid_from="2026-03-10 13:00:01"), False),
        (voucher(code=None), False),
        (voucher(voucher_id=None), False),
    ],
)
async def test_a_voucher_is_checked_here_too(row: object, is_listed: bool) -> None:
    """It is 13:00 in Prague, and a server may ignore filters. Daily hours are shown, not judged."""
    server = Scripted({VOUCHERS: data({"vouchers": [row, "junk"], "total_items": 7})})

    vouchers = await make_backend(server).list_usable_vouchers(SESSION)

    assert len(vouchers) == is_listed


async def test_a_missing_balance_is_not_zero() -> None:
    server = Scripted({"wallet/actions/points-overview": data({"available_points": None})})

    with pytest.raises(UnexpectedReply):
        await make_backend(server).get_points_balance(SESSION)


async def test_money_without_known_currencies_is_still_money() -> None:
    overview = {
        "available_points": "79.5",
        "available_points_money_value": [{"currency_id": "x", "value": 7.95}, {"value": "junk"}, None],
    }
    server = Scripted({"wallet/actions/points-overview": data(overview), "currencies": refusal(403)})

    balance = await make_backend(server).get_points_balance(SESSION)

    assert [(value.amount, value.currency) for value in balance.money_values] == [(Decimal("7.95"), None)]


async def test_credits_are_split_by_currency_where_the_server_does() -> None:
    server = Scripted(
        {
            "wallet/actions/credits-overview": data(
                {
                    "available_credits": 100,
                    "split_by_currency": [
                        {"currency_id": "k", "available_credits": "90"},
                        {"currency_id": "e", "available_credits": 10},
                    ],
                }
            ),
            "currencies": data({"currencies": [{"currency_id": "k", "code": "czk"}, {"currency_id": "e"}]}),
        }
    )

    assert await make_backend(server).list_credit_balances(SESSION) == (
        CreditBalance(Money(Decimal(90), "CZK")),
        CreditBalance(Money(Decimal(10), None)),
    )


async def test_the_latest_stamp_card_of_a_campaign_is_shown() -> None:
    def row(order: int, stamps: int, **changes: Any) -> dict[str, Any]:
        return {
            "stamper_campaign_id": "k",
            "stamper_card_order": order,
            "is_filled_up": stamps == 10,
            "stamps": [{"state": 1}] * stamps + [{"state": 0}],
            "state": 1,
        } | changes

    rows = [
        row(1, 10),
        row(2, 3),
        row(3, 9, state=0),
        row(4, 1) | {"stamps": None},
        row(1, 5, stamper_campaign_id="?"),
    ]
    campaigns = [{"stamper_campaign_id": "k", "name": "Tenth coffee", "stamp_count": "10", "state": 1}]
    server = Scripted(
        {
            "stamper-cards": data({"stamper_cards": rows}),
            "stamper-campaigns": data({"stamper_campaigns": campaigns}),
        }
    )

    assert await make_backend(server).list_stamp_cards(SESSION) == (StampCard("Tenth coffee", 3, 10),)


async def test_a_status_part_fails_alone_when_the_names_cannot_be_had() -> None:
    server = Scripted({"customers/c1/status-records": data({"status_records": []}), "statuses": refusal(403)})

    with pytest.raises(NotAuthorised):
        await make_backend(server).find_status(SESSION)


async def test_no_personal_value_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    canary = {
        "customer_id": "canary-id",
        "personal_information": {"first_name": "canary-name", "email": "canary@example.com", "phone": 42},
        "state": 9,
    }
    server = Scripted(
        {
            "customers/canary-id": data(canary),
            "cards": data({"cards": [{"card_number": "canary-card", "state": 5}, {"state": {}}]}),
            "customers/actions/search-customers": data({"strict": [{"customer_id": "canary-id"}]}),
            "customers/actions/verify-auth-token": refusal(400, {"name": "token", "value": "canary-token"}),
            "customers/canary-id/vouchers": data(
                {"vouchers": [{"code": "canary-code", "valid_to": "canary"}]}
            ),
        }
    )
    backend = make_backend(server)
    session = Session(CustomerId("canary-id"))
    with structlog.testing.capture_logs() as lines:
        await backend.get_customer(session)
        await backend.list_usable_vouchers(session)
        await backend.identify_by_auth_token(AuthTokenScan("canary-token", "canary-request"))
        with pytest.raises(UnexpectedReply) as raised:
            await backend.identify_by_card(CardNumber("canary-card"))
        await backend.end_session(session)
        await backend.close()

    assert lines
    assert "canary" not in f"{lines}{caplog.text}{raised.value}"


async def ask_and_leave(backend: CareCloudBackend, steps: int) -> None:
    """A visit that ends that many turns of the event loop after it asked for everything."""
    asked = (
        backend.get_points_balance,
        backend.list_credit_balances,
        backend.find_status,
        backend.list_last_purchases,
        backend.list_stamp_cards,
    )
    parts = [asyncio.ensure_future(part(SESSION)) for part in asked]
    for _ in range(steps):
        await asyncio.sleep(0)
    for part in parts:
        part.cancel()
    await asyncio.gather(*parts, return_exceptions=True)


async def test_a_visit_that_ends_while_it_asks_leaves_no_question_unasked(
    recwarn: pytest.WarningsRecorder,
) -> None:
    """Python warns, in the log, of a question that was made and neither asked nor dropped."""
    warnings.simplefilter("always")
    for steps in range(5):
        backend = make_backend(Scripted())
        await ask_and_leave(backend, steps)
        await backend.close()
    gc.collect()
    assert [str(warning.message) for warning in recwarn] == []
