"""Codes by CareCloud: what each odd reply means, and whose an address is."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from kiosk.domain.contact import Contact
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, OutcomeUnknown, UnexpectedReply
from kiosk.domain.one_time_password import PasswordRequest
from kiosk.domain.outcome import Ambiguous, Found, Inactive, NotFound, Outcome, Proof, Session
from kiosk.domain.sign_up import ContactKind
from tests.backends.scripted import Scripted, data, make_backend, refusal

SEND, VERIFY = "one-time-password/actions/send", "one-time-password/actions/verify"
EMAIL = Contact(ContactKind.EMAIL, "jana@example.com")
PHONE = Contact(ContactKind.PHONE, "420601100001")
REQUEST = PasswordRequest("r1")


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        pytest.param(httpx.Response(500), OutcomeUnknown, id="server error"),
        pytest.param(httpx.ReadTimeout("late"), OutcomeUnknown, id="lost"),
        pytest.param(data({}), OutcomeUnknown, id="no request id"),
        pytest.param(httpx.Response(200, html="<html></html>"), LoyaltyError, id="web page"),
        pytest.param(
            refusal(400, {"name": "recipient", "reason": "invalid_value_format"}),
            UnexpectedReply,
            id="refused",
        ),
        pytest.param(httpx.Response(429), BackendUnavailable, id="rush"),
        pytest.param(httpx.ConnectError("away"), BackendUnavailable, id="away"),
    ],
)
async def test_code_is_sent_once_whatever_becomes_of_it(reply: Any, error: type[LoyaltyError]) -> None:
    wire = Scripted({SEND: reply})
    with pytest.raises(error):
        await make_backend(wire).send_one_time_password(PHONE)
    assert wire.count(SEND) == 1


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        pytest.param(data({"is_valid": True}), True, id="right"),
        pytest.param(data({"is_valid": "1"}), True, id="right as text"),
        pytest.param(data({"is_valid": False}), False, id="wrong"),
        pytest.param(data({}), False, id="no word"),
        pytest.param(refusal(400, {"name": "verification_code", "reason": "not_found"}), False, id="refused"),
        pytest.param(httpx.Response(404), False, id="unknown request"),
    ],
)
async def test_anything_but_yes_is_a_wrong_code(reply: httpx.Response, expected: bool) -> None:
    assert await make_backend(Scripted({VERIFY: reply})).verify_one_time_password(REQUEST, "1") is expected


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        pytest.param(httpx.ReadTimeout("late"), OutcomeUnknown, id="lost"),
        pytest.param(httpx.Response(200, json={"data": 1}), OutcomeUnknown, id="unreadable"),
        pytest.param(refusal(422), UnexpectedReply, id="refused otherwise"),
        pytest.param(httpx.Response(500), BackendUnavailable, id="server error"),
        pytest.param(httpx.ConnectError("away"), BackendUnavailable, id="away"),
    ],
)
async def test_try_is_made_once(reply: Any, error: type[LoyaltyError]) -> None:
    wire = Scripted({VERIFY: reply})
    with pytest.raises(error):
        await make_backend(wire).verify_one_time_password(REQUEST, "482913")
    assert wire.count(VERIFY) == 1


def customer(customer_id: str, state: int = 1, **info: object) -> dict[str, Any]:
    return {"customer_id": customer_id, "state": state, "personal_information": info}


FOUND = Found(Session(CustomerId("c1")), Proof.OTP)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([customer("c1", email="Jana@Example.com")], FOUND, id="other case"),
        pytest.param([], NotFound(), id="nobody"),
        # A server that searches by parts, or ignores the filter.
        pytest.param([customer("c1", email="xjana@example.com")], NotFound(), id="another address"),
        pytest.param([customer("c2"), customer("c1", email="jana@example.com")], FOUND, id="one of many"),
        pytest.param(
            [customer("c1", email="jana@example.com"), customer("c2", email="jana@example.com")],
            Ambiguous(),
            id="two",
        ),
        pytest.param(
            [customer("c1", email="jana@example.com"), customer("c2", 0, email="jana@example.com")],
            FOUND,
            id="one deleted",
        ),
        pytest.param([customer("c1", 2, email="jana@example.com")], Inactive(), id="switched off"),
        pytest.param([customer("c1", email="jana@example.com")] * 2, FOUND, id="twice the same"),
    ],
)
async def test_address_is_whose_exactly_it_is(rows: list[dict[str, Any]], expected: Outcome) -> None:
    wire = Scripted({"customers": data({"customers": rows, "total_items": 35415})})
    assert await make_backend(wire).identify_by_contact(EMAIL) == expected


async def test_phone_is_compared_by_its_digits() -> None:
    rows = [customer("c1", phone="+420 601 100 001"), customer("c2", phone=420601100002)]
    wire = Scripted({"customers": data({"customers": rows})})
    assert await make_backend(wire).identify_by_contact(PHONE) == FOUND


async def test_whole_database_is_not_read_for_one_address() -> None:
    rows = [customer(f"c{count}", email=f"{count}@example.com") for count in range(100)]
    wire = Scripted({"customers": data({"customers": rows})})
    with pytest.raises(UnexpectedReply):
        await make_backend(wire).identify_by_contact(EMAIL)
    assert wire.count("customers") == 1
