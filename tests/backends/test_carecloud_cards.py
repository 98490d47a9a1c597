"""Giving out cards: what is sent, what each answer means, and which address a phone may be shown."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.backends.port_cards import CardPort
from kiosk.domain.card import Card, CardId, CardNumber, CardRefusal, CardTypeId, DigitalCardFile, NewCard
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, NotConfigured, OutcomeUnknown, UnexpectedReply
from kiosk.domain.outcome import Session
from tests.backends.scripted import Answer, Scripted, data, make_backend, refusal

SESSION = Session(CustomerId("c9"))
NUMBER = CardNumber("2900000000018")
NEW = NewCard(NUMBER, CardTypeId("plastic"))
VALIDATE = "cards/actions/validate-free-card"
ASSIGN = "cards/actions/assign-free-card"
FILE = "cards/actions/generate-digital-card-file"


def row(**changes: Any) -> dict[str, Any]:
    values = {
        "card_id": "k1",
        "card_type_id": "plastic",
        "card_number": NUMBER,
        "customer_id": "",
        "valid_from": "2020-01-01 00:00:00",
        "valid_to": None,
        "state": 1,
    }
    return values | changes


def known(*rows: dict[str, Any], is_free: bool = True) -> Scripted:
    return Scripted(
        {
            "cards": data({"cards": list(rows), "total_items": 35_415}),
            VALIDATE: data({"is_free_to_use": is_free}),
        }
    )


def cards(server: Scripted, **changes: Any) -> CardPort:
    return make_backend(server, **changes).cards


@pytest.mark.parametrize(
    ("rows", "is_free", "expected"),
    [
        pytest.param([row()], True, NEW, id="free"),
        pytest.param([row(card_type_id=None)], True, NewCard(NUMBER, None), id="free, of no known type"),
        pytest.param([row()], False, CardRefusal.OTHER, id="free, but not for us"),
        pytest.param([row(customer_id="c1")], False, CardRefusal.TAKEN, id="taken"),
        pytest.param([row(customer_id="c9")], False, Card(CardId("k1"), NUMBER), id="ours already"),
        pytest.param([row(customer_id="c9", state=0)], False, CardRefusal.TAKEN, id="ours, blocked"),
        pytest.param([row(state=0)], False, CardRefusal.UNUSABLE, id="blocked"),
        pytest.param([row(state=None)], True, CardRefusal.UNUSABLE, id="of no known state"),
        pytest.param([row(valid_to="2020-02-01 00:00:00")], False, CardRefusal.UNUSABLE, id="expired"),
        pytest.param([row(), row(card_id="k2")], True, CardRefusal.OTHER, id="two of one number"),
        pytest.param([row(card_number=NUMBER + "9")], True, CardRefusal.UNUSABLE, id="a longer number"),
        pytest.param([], True, CardRefusal.UNUSABLE, id="unknown"),
    ],
)
async def test_a_card_that_is_held_up_is_judged(
    rows: list[dict[str, Any]], is_free: bool, expected: NewCard | Card | CardRefusal
) -> None:
    assert await cards(known(*rows, is_free=is_free)).find(SESSION, NUMBER) == expected


async def test_a_card_found_by_its_second_number_is_given_by_its_first() -> None:
    second = CardNumber("777")
    server = known(row(secondary_card_number=second))

    assert await cards(server).find(SESSION, second) == NEW
    assert server.body(VALIDATE) == {"card_number": NUMBER}


async def test_nothing_is_asked_about_no_number() -> None:
    server = known()

    assert await cards(server).find(SESSION, CardNumber("")) is CardRefusal.UNUSABLE
    assert server.requests == []


@pytest.mark.parametrize(
    ("new_card", "body"),
    [
        (NEW, {"card_type_id": "plastic", "customer_id": "c9", "card_number": NUMBER}),
        (NewCard(NUMBER, None), {"card_type_id": "numbers", "customer_id": "c9", "card_number": NUMBER}),
        (None, {"card_type_id": "numbers", "customer_id": "c9"}),
    ],
)
async def test_exactly_this_is_sent(new_card: NewCard | None, body: dict[str, str]) -> None:
    server = Scripted({ASSIGN: data({"card_id": "k1"})})

    assert await cards(server, card_type_id="numbers").assign(SESSION, new_card) == "k1"
    assert server.body(ASSIGN) == body


async def test_without_a_card_type_nothing_is_sent() -> None:
    server = Scripted({ASSIGN: data({"card_id": "k1"})})

    with pytest.raises(NotConfigured):
        await cards(server).assign(SESSION, None)
    assert server.requests == []


@pytest.mark.parametrize(
    ("name", "reason", "expected"),
    [
        ("customer_id", "relation_already_exists", CardRefusal.HAS_ONE),
        ("card_number", "relation_already_exists", CardRefusal.TAKEN),
        ("card_number", "card_is_blocked", CardRefusal.UNUSABLE),
        ("card_number", "not_found", CardRefusal.UNUSABLE),
        ("card_type_id", "empty", CardRefusal.NONE_LEFT),
        ("card_type_id", "on_strike", CardRefusal.OTHER),
    ],
)
async def test_each_refusal_has_its_meaning(name: str, reason: str, expected: CardRefusal) -> None:
    server = Scripted({ASSIGN: refusal(400, {"name": name, "reason": reason})})

    assert await cards(server).assign(SESSION, NEW) is expected


@pytest.mark.parametrize("answer", [data({}), data({"card_id": ""}), refusal(500), refusal(503)])
async def test_an_answer_that_says_nothing_leaves_the_outcome_open(answer: Answer) -> None:
    server = Scripted({ASSIGN: answer})

    with pytest.raises(OutcomeUnknown):
        await cards(server).assign(SESSION, NEW)
    assert server.count(ASSIGN) == 1


async def test_only_cards_that_work_are_listed() -> None:
    rows = [row(customer_id="c9"), row(card_id="k2", state=0), row(card_id="k3", card_number=None)]
    server = Scripted({"customers/c9/cards": data({"cards": rows, "total_items": 3})})

    assert await cards(server).list_of_customer(SESSION) == (Card(CardId("k1"), NUMBER),)


async def test_a_file_is_asked_for_again_after_a_lost_reply() -> None:
    address = "https://shop.example/files/k1.png?sig=a%2Fb"
    server = Scripted({FILE: [refusal(503), data({"file_url": address})]})

    assert await cards(server).make_digital(CardId("k1"), DigitalCardFile.QR) == address
    assert server.body(FILE) == {"card_id": "k1", "file_type": "qr-png"}


@pytest.mark.parametrize(
    "address",
    [
        "",
        None,
        "javascript:alert(1)",
        "http://shop.example/k1.png",
        "https://",
        "https://user:word@shop.example/k1.png",
        "https://shop.example/k1\n.png",
        "https://shop.example/\u202egnp.1k",
        "https://[::1/k1.png",
        "https://shop.example/" + "a" * 500,
        "tel:+420602123456",
    ],
)
async def test_no_phone_is_sent_to_an_address_that_is_none_of_a_file(address: str | None) -> None:
    server = Scripted({FILE: data({"file_url": address})})

    with pytest.raises(UnexpectedReply) as caught:
        await cards(server, url="shop.example").make_digital(CardId("k1"), DigitalCardFile.BARCODE)
    assert not address or address not in str(caught.value)


async def test_a_system_that_is_away_gives_no_verdict_on_a_card() -> None:
    server = Scripted({"cards": refusal(503), VALIDATE: data({"is_free_to_use": True})})

    with pytest.raises(BackendUnavailable):
        await cards(server).find(SESSION, NUMBER)
