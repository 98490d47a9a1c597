"""Cards: every state that a kiosk tells apart, and issuing them."""

from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.card_numbers import plastic_number
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient, NewCustomer


def _card(api: ApiClient, number: str) -> dict[str, Any]:
    found = api.get("/cards", card_number=number)
    assert found["total_items"] == 1
    card: dict[str, Any] = found["cards"][0]
    return card


def test_a_good_card_is_active_and_current(api: ApiClient) -> None:
    card = _card(api, cast.GOOD_CARD)
    assert (card["state"], card["customer_id"]) == (1, cast.GOOD.customer_id)
    assert api.get("/cards", card_number=cast.GOOD_CARD, is_valid="true")["total_items"] == 1


def test_blocked_expired_early_and_free_cards_differ(sandbox: RunningSandbox, api: ApiClient) -> None:
    now = sandbox.control.now()
    assert _card(api, cast.BLOCKED_CARD)["state"] == 0
    assert _card(api, cast.EXPIRED_CARD)["valid_to"] < now
    assert _card(api, cast.NOT_YET_CARD)["valid_from"] > now
    assert _card(api, cast.FREE_CARD)["customer_id"] == ""
    for number in (cast.BLOCKED_CARD, cast.EXPIRED_CARD, cast.NOT_YET_CARD):
        assert api.get("/cards", card_number=number, is_valid="true")["total_items"] == 0


def test_secondary_numbers_are_searched_instead_of_primary_ones(api: ApiClient) -> None:
    assert api.get("/cards", card_number=cast.SECONDARY_CARD)["cards"] == []
    secondary: Any = {"search_secondary_card_number": "true"}
    found = api.get("/cards", card_number=cast.SECONDARY_CARD, **secondary)["cards"]
    assert [card["card_number"] for card in found] == [cast.PRIMARY_CARD]
    assert api.get("/cards", card_number=cast.GOOD_CARD, **secondary)["cards"] == []


def test_an_unknown_number_gives_an_empty_list(api: ApiClient) -> None:
    assert api.get("/cards", card_number=cast.UNKNOWN_CARD) == {"cards": [], "total_items": 0}


def test_cards_filter_by_type_state_and_customer(api: ApiClient) -> None:
    digital = api.get("/cards", card_type_id=ids.CARD_TYPE_DIGITAL_ID, state=0)["cards"]
    assert digital
    assert all(card["state"] == 0 and card["card_number"].startswith("KL") for card in digital)
    mine = api.get(f"/customers/{cast.GOOD.customer_id}/cards")["cards"]
    assert [card["card_number"] for card in mine] == [cast.GOOD_CARD]
    assert api.refusal("GET", "/cards", state=7).reasons == [("state", "not_allowed_value")]


@pytest.mark.parametrize(
    ("number", "is_free"),
    [(cast.FREE_CARD, True), (cast.GOOD_CARD, False), (cast.BLOCKED_CARD, False), (cast.UNKNOWN_CARD, False)],
)
def test_only_a_free_card_is_free_to_use(api: ApiClient, number: str, is_free: bool) -> None:
    answer = api.post("/cards/actions/validate-free-card", {"card_number": number})
    assert answer == {"is_free_to_use": is_free}


def _assign(customer_id: str, **more: str) -> dict[str, str]:
    return {"card_type_id": ids.CARD_TYPE_PLASTIC_ID, "customer_id": customer_id, **more}


def test_a_free_card_is_assigned_once(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id, number = new_customer(), plastic_number(777_000)
    api.post("/cards", _new_card(number))
    path = "/cards/actions/assign-free-card"
    card_id = api.post(path, _assign(customer_id, card_number=number))["card_id"]
    assert api.get(f"/cards/{card_id}")["customer_id"] == customer_id
    again = api.refusal("POST", path, _assign(new_customer(), card_number=number))
    assert again.reasons == [("card_number", "relation_already_exists")]
    second = api.refusal("POST", path, _assign(customer_id))
    assert second.reasons == [("customer_id", "relation_already_exists")]


def test_without_a_number_the_next_free_card_is_taken(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer()
    body = _assign(customer_id) | {"card_type_id": ids.CARD_TYPE_DIGITAL_ID}
    card_id = api.post("/cards/actions/assign-free-card", body)["card_id"]
    assert api.get(f"/cards/{card_id}")["card_number"].startswith("KL")


@pytest.mark.parametrize(
    ("number", "reason"),
    [(cast.UNKNOWN_CARD, "not_found"), (cast.BLOCKED_CARD, "card_is_blocked")],
)
def test_a_card_that_cannot_be_assigned_says_why(
    api: ApiClient, new_customer: NewCustomer, number: str, reason: str
) -> None:
    body = _assign(new_customer(), card_number=number)
    refusal = api.refusal("POST", "/cards/actions/assign-free-card", body)
    assert refusal.reasons == [("card_number", reason)]


def _new_card(number: str, **more: Any) -> dict[str, Any]:
    return {"card": {"card_type_id": ids.CARD_TYPE_PLASTIC_ID, "card_number": number, "state": 1, **more}}


def test_a_new_card_is_created_replaced_and_blocked(api: ApiClient, new_customer: NewCustomer) -> None:
    number, customer_id = plastic_number(777_001), new_customer()
    card_id = api.post("/cards", _new_card(number, customer_id=customer_id, store_id=ids.STORE_SQUARE_ID))[
        "card_id"
    ]
    assert api.get(f"/customers/{customer_id}/cards")["cards"][0]["card_id"] == card_id
    api.put(f"/cards/{card_id}", _new_card(number, customer_id=customer_id, state=0))
    card = api.get(f"/cards/{card_id}")
    assert (card["state"], "store_id" in card) == (0, False)


def test_a_number_exists_once_and_a_card_does_not_change_hands(api: ApiClient) -> None:
    twin = api.refusal("POST", "/cards", _new_card(cast.GOOD_CARD))
    assert twin.reasons == [("card_number", "already_exists")]
    card_id = _card(api, cast.GOOD_CARD)["card_id"]
    moved = _new_card(cast.GOOD_CARD, customer_id=cast.RICH.customer_id)
    assert api.refusal("PUT", f"/cards/{card_id}", moved).reasons == [
        ("customer_id", "relation_already_exists")
    ]


@pytest.mark.parametrize(
    ("file_type", "kind", "begin"),
    [
        ("png", "image/png", b"\x89PNG"),
        ("qr-png", "image/png", b"\x89PNG"),
        ("wallet", "application/vnd.apple.pkpass", b"PK"),
    ],
)
def test_a_digital_card_can_be_fetched(api: ApiClient, file_type: str, kind: str, begin: bytes) -> None:
    card_id = _card(api, cast.GOOD_CARD)["card_id"]
    body = {"card_id": card_id, "file_type": file_type}
    url = api.post("/cards/actions/generate-digital-card-file", body)["file_url"]
    answer = api._http.get(url)
    assert (answer.headers["Content-Type"], answer.content[: len(begin)]) == (kind, begin)


def test_the_picture_of_a_digital_card_reads_as_its_number(api: ApiClient) -> None:
    import cv2
    import numpy
    import zxingcpp

    body = {"card_id": _card(api, cast.GOOD_DIGITAL_CARD)["card_id"], "file_type": "png"}
    url = api.post("/cards/actions/generate-digital-card-file", body)["file_url"]
    picture = cv2.imdecode(numpy.frombuffer(api._http.get(url).content, numpy.uint8), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [cast.GOOD_DIGITAL_CARD]
