"""Who holds a card: the table of what the two answers may say together."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, NotAuthorised, UnexpectedReply
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
from tests.backends.scripted import FakeClock, Scripted, data, make_backend, refusal

SEARCH = "customers/actions/search-customers"
VERIFY = "customers/actions/verify-auth-token"
NUMBER = CardNumber("1000000000016")
FOUND = Found(Session(CustomerId("c1")), Proof.CARD)


def card(**changes: Any) -> dict[str, Any]:
    return {"card_number": NUMBER, "customer_id": "c1", "card_type_id": "t", "state": 1} | changes


def hits(*customer_ids: str, match: object = 100) -> httpx.Response:
    return data({"strict": [{"customer_id": customer_id, "match": match} for customer_id in customer_ids]})


def cards(*rows: object) -> httpx.Response:
    return data({"cards": list(rows), "total_items": 35415})


async def identify(search: Any, primary: Any, secondary: Any = None) -> Outcome:
    def answer(request: httpx.Request) -> httpx.Response:
        is_secondary = request.url.params.get("search_secondary_card_number") == "true"
        reply = (secondary or cards()) if is_secondary else primary
        if isinstance(reply, Exception):
            raise reply
        return reply

    return await make_backend(Scripted({SEARCH: search, "cards": answer})).identify_by_card(NUMBER)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (card(), FOUND),
        (card(state="1"), FOUND),
        (card(card_number=1000000000016, customer_id="c1"), FOUND),
        (card(valid_from="", valid_to=None), FOUND),
        (card(valid_from="0000-00-00 00:00:00", valid_to="0000-00-00 00:00:00"), FOUND),
        (card(valid_from="2026-03-10 12:59:59", valid_to="2026-03-10 13:00:01.5"), FOUND),
        (card(valid_to="2026-03-10"), FOUND),
        (card(valid_to="985-02-12"), FOUND),
        (card(valid_to="9999-12-31 23:59:59", valid_from="0001-01-01 00:00:00"), FOUND),
        (card(valid_to="2026-03-10 12:59:59"), Expired()),
        (card(valid_to="2026-03-09"), Expired()),
        (card(valid_from="2026-03-10T13:00:01"), Expired(is_not_yet_valid=True)),
        (card(valid_from="2026-03-10 14:00:00+02:00"), FOUND),
        (card(state=0), Blocked()),
        (card(state="0", valid_to="2020-01-01"), Blocked()),
        (card(state=0, customer_id=None), Blocked()),
        (card(customer_id=None), FreeCard()),
        (card(customer_id=""), FreeCard()),
    ],
)
async def test_the_row_decides_by_the_projects_own_time(row: object, expected: Outcome) -> None:
    """It is 13:00 in Prague."""
    assert await identify(hits(), cards(row)) == expected


@pytest.mark.parametrize(
    ("search", "rows", "expected"),
    [
        (hits("c1"), [card()], FOUND),
        (hits("c1", "c2"), [card()], FOUND),
        (hits("c2"), [card()], Ambiguous()),
        (hits("c2", match=40), [card()], FOUND),
        (hits("c2", match="100"), [card()], Ambiguous()),
        (refusal(400, {"name": "first_name", "reason": "required"}), [card()], FOUND),
        (refusal(404), [card()], FOUND),
        (data({"strict": None}), [card()], FOUND),
        (data({}), [card()], FOUND),
        (data([]), [card()], FOUND),
        (data({"strict": ["junk", {"match": 100}]}), [card()], FOUND),
        (hits("c1"), [card(state=0)], Blocked()),
        (hits("c1"), [card(customer_id=None)], Ambiguous()),
        (hits(), [], NotFound()),
        (hits("c1"), [], NotFound()),
        (hits("c1", "c2"), [], Ambiguous()),
        (hits(), [card(card_number="10000000000160")], NotFound()),
        (hits(), [card(), card(customer_id="c2")], Ambiguous()),
        (hits(), [card(state=0), card()], FOUND),
        (hits(), [card(valid_to="2020-01-01"), card(state=0)], Expired()),
        (hits(), ["junk", None, 7, card()], FOUND),
    ],
)
async def test_search_and_rows_together(search: Any, rows: list[object], expected: Outcome) -> None:
    assert await identify(search, cards(*rows)) == expected


async def test_a_secondary_number_is_asked_for_only_without_an_exact_row() -> None:
    row = card(card_number="2000000000015", secondary_card_number=NUMBER)

    assert await identify(hits(), cards(), cards(row)) == FOUND
    assert await identify(hits("c2"), cards(), cards(row)) == Ambiguous()
    assert await identify(hits(), cards(), cards(card(secondary_card_number="other"))) == NotFound()


@pytest.mark.parametrize(
    ("primary", "expected"),
    [
        (refusal(403), NotAuthorised),
        (refusal(400), UnexpectedReply),
        (httpx.Response(503), BackendUnavailable),
        (httpx.ConnectError("down"), BackendUnavailable),
        (httpx.Response(404, text="<html>not here</html>"), UnexpectedReply),
        (httpx.Response(200, text="<html>log in to the Wi-Fi</html>"), UnexpectedReply),
        (httpx.Response(200, text=""), UnexpectedReply),
        (httpx.Response(204), UnexpectedReply),
        (httpx.Response(200, json=[]), UnexpectedReply),
        (httpx.Response(200, json={"data": None}), UnexpectedReply),
        (httpx.Response(200, json={"data": {"customers": []}}), UnexpectedReply),
        (httpx.Response(200, json={"data": {"cards": "none"}}), UnexpectedReply),
        (httpx.Response(200, text='{"data": ' + "[" * 100_000), UnexpectedReply),
        (httpx.Response(200, content=b'{"data": {"cards": "\xff"}}'), UnexpectedReply),
        (cards(card(state=7)), UnexpectedReply),
        (cards(card(state=None)), UnexpectedReply),
    ],
)
async def test_nobody_is_let_in_on_the_search_alone(primary: Any, expected: type[LoyaltyError]) -> None:
    with pytest.raises(expected):
        await identify(hits("c1"), primary)


@pytest.mark.parametrize(
    "search",
    [httpx.Response(503), httpx.ReadTimeout("slow"), refusal(403), httpx.Response(200, text="<html>")],
)
async def test_the_row_suffices_where_the_search_fails(search: Any) -> None:
    assert await identify(search, cards(card())) == FOUND


async def test_both_requests_are_under_way_at_once() -> None:
    order: list[str] = []

    def note(name: str, reply: httpx.Response) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            order.append(name)
            return reply

        return answer

    backend = make_backend(Scripted({SEARCH: note("s", hits()), "cards": note("c", cards(card()))}))
    await backend.identify_by_card(NUMBER)

    assert sorted(order) == ["c", "s"]


@pytest.mark.parametrize(
    ("answer", "is_found"),
    [
        (data({"customer_id": "c1"}), True),
        (data({"customer_id": 17}), True),
        (refusal(400), False),
        (refusal(400, {"name": "application_id", "reason": "not_found"}), False),
        (refusal(404), False),
        (httpx.Response(404), False),
        (data({}), False),
        (httpx.Response(200, text="{"), False),
        (httpx.ReadTimeout("slow"), False),
        (httpx.ReadError("reset"), False),
    ],
)
async def test_what_a_token_leads_to(answer: Any, is_found: bool) -> None:
    server = Scripted({VERIFY: answer})

    outcome = await make_backend(server).identify_by_auth_token(AuthTokenScan("T", "R", "someone else's"))

    assert isinstance(outcome, Found) is is_found
    assert is_found or outcome == NotFound(is_token=True)
    assert server.body(VERIFY) == {"application_id": "app", "token": "T", "token_request_id": "R"}
    assert server.count(VERIFY) == 1


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (refusal(403), NotAuthorised),
        (httpx.Response(503), BackendUnavailable),
        (httpx.Response(429), BackendUnavailable),
        (httpx.ConnectError("down"), BackendUnavailable),
        (httpx.Response(404, text="<html>"), UnexpectedReply),
    ],
)
async def test_a_token_is_not_blamed_for_a_system_that_does_not_answer(
    answer: Any, expected: type[LoyaltyError]
) -> None:
    with pytest.raises(expected):
        await make_backend(Scripted({VERIFY: answer})).identify_by_auth_token(AuthTokenScan("T", "R"))


async def test_the_configured_application_is_the_tokens_destination() -> None:
    server = Scripted({VERIFY: data({"customer_id": "c1"})})
    backend = make_backend(server, FakeClock(), auth_token_application_id="kiosk-app")

    await backend.identify_by_auth_token(AuthTokenScan("T", "R"))

    assert server.body(VERIFY)["application_id"] == "kiosk-app"
