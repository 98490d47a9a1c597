"""Error envelopes, strict reading of requests, languages, paging and sorting."""

from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids

from .api_client import ApiClient
from .conftest import registration

_VALIDATE = "/cards/actions/validate-free-card"


def test_an_unknown_resource_is_404(api: ApiClient) -> None:
    refusal = api.refusal("GET", "/customers/nobody")
    assert (refusal.status, refusal.data) == (404, {"resource_name": "customers", "resource_id": "nobody"})


def test_an_unknown_path_is_404_in_the_same_envelope(api: ApiClient) -> None:
    api.is_checked = False
    assert api.refusal("GET", "/consents").status == 404


def test_a_wrong_method_is_405(api: ApiClient) -> None:
    api.is_checked = False
    refusal = api.refusal("PATCH", "/stores")
    assert (refusal.status, refusal.data) == (405, {"http_method": "PATCH"})


def test_resources_of_the_other_interface_are_403(api: ApiClient) -> None:
    refusal = api.refusal("POST", "/tokens", {})
    assert refusal.status == 403
    assert refusal.error["type"] == "interface_not_allowed_exception"
    assert refusal.data == {"invalid_resource_name": "tokens", "interface": "Enterprise"}


def test_what_an_administrator_has_not_allowed_is_403(api: ApiClient) -> None:
    assert api.refusal("GET", "/users").status == 403
    assert api.refusal("POST", "/credits/actions/deposit-credits", {}).status == 403


def test_a_missing_argument_is_named_with_its_holder(api: ApiClient) -> None:
    refusal = api.refusal("POST", _VALIDATE, {})
    assert refusal.error["exception"] == "missing_argument_exception"
    assert refusal.data == {"parameter": "card_number", "object_of_parameter": "body"}


@pytest.mark.parametrize(
    ("value", "actual"), [(1, "integer"), (None, "null"), ([], "array"), (True, "boolean")]
)
def test_a_wrong_type_is_named(api: ApiClient, value: Any, actual: str) -> None:
    refusal = api.refusal("POST", _VALIDATE, {"card_number": value})
    assert refusal.error["exception"] == "invalid_argument_exception"
    assert refusal.data == {"parameter": "card_number", "expected_type": "string", "actual_type": actual}


def test_an_unknown_field_is_refused(api: ApiClient) -> None:
    refusal = api.refusal("POST", _VALIDATE, {"card_number": "1", "card_numbr": "2"})
    assert refusal.reasons == [("card_numbr", "not_allowed_value")]


def test_a_read_only_field_must_not_be_sent(api: ApiClient) -> None:
    body = registration()
    body["customer"]["state"] = 1
    assert api.refusal("POST", "/customers", body).reasons == [("state", "not_allowed_value")]


def test_an_empty_required_text_is_refused(api: ApiClient) -> None:
    assert api.refusal("POST", _VALIDATE, {"card_number": ""}).reasons == [("card_number", "empty")]


@pytest.mark.parametrize("content", ["{", "", "[1]", '"text"'])
def test_a_body_that_is_no_json_object_is_a_bad_request(api: ApiClient, content: str) -> None:
    response = api._http.post(
        api._base + _VALIDATE, content=content, headers=api.headers | {"Content-Type": "application/json"}
    )
    assert response.status_code == 400


def test_a_body_of_another_kind_is_a_bad_request(api: ApiClient) -> None:
    response = api._http.post(api._base + _VALIDATE, data={"card_number": "1"}, headers=api.headers)
    assert response.status_code == 400


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("en", "Gold guest"),
        ("en-GB,en;q=0.9,cs;q=0.5", "Gold guest"),
        ("de-AT", "Goldener Gast"),
        ("cs, en-gb;q=0.8", "Zlatý host"),
        ("fr", "Zlatý host"),
        ("fr, de;q=0.2", "Goldener Gast"),
        ("en;q=0.1, de;q=0.9", "Goldener Gast"),
        ("*", "Zlatý host"),
        ("en;q=broken", "Zlatý host"),
    ],
)
def test_names_are_in_the_best_language_on_offer(api: ApiClient, header: str, name: str) -> None:
    api.headers["Accept-Language"] = header
    assert api.get(f"/statuses/{ids.STATUS_GOLD_ID}")["name"] == name


def test_messages_of_errors_are_in_that_language_too(api: ApiClient) -> None:
    api.headers["Accept-Language"] = "de"
    refusal = api.refusal("POST", "/customers", registration(email=cast.GOOD.email))
    assert refusal.data["invalid_params"][0]["message"] == "Dieser Wert existiert bereits."


def test_pages_follow_each_other_without_gap_or_double(api: ApiClient) -> None:
    path = f"/customers/{cast.RICH.customer_id}/vouchers"
    first = api.get(path)
    assert (len(first["vouchers"]), first["total_items"]) == (100, 130)
    second = api.get(path, offset=100)
    codes = [voucher["code"] for voucher in first["vouchers"] + second["vouchers"]]
    assert len(codes) == len(set(codes)) == 130


def test_sorting_goes_both_ways(api: ApiClient) -> None:
    path = f"/customers/{cast.RICH.customer_id}/vouchers"
    rising = api.get(path, sort_field="valid_to", count=5)["vouchers"]
    falling = api.get(path, sort_field="valid_to", sort_direction="DESC", count=5)["vouchers"]
    assert [row["valid_to"] for row in rising] == sorted(row["valid_to"] for row in rising)
    assert falling[0]["valid_to"] > rising[-1]["valid_to"]


def test_names_sort_in_the_language_of_the_answer(api: ApiClient) -> None:
    names = [row["name"] for row in api.get("/rewards", sort_field="name")["rewards"]]
    assert names == sorted(names)


@pytest.mark.parametrize(
    "parameters",
    [
        {"count": "0"},
        {"count": "many"},
        {"offset": "-1"},
        {"sort_field": "no_such_field"},
        {"sort_field": "name' --"},
        {"sort_field": "name", "sort_direction": "UP"},
        {"visible_for_customer": "2"},
    ],
)
def test_parameters_that_make_no_sense_are_refused(api: ApiClient, parameters: dict[str, str]) -> None:
    assert api.refusal("GET", "/stores", **parameters).status == 400


def test_list_filters_want_their_brackets(api: ApiClient) -> None:
    found = api.get("/cards", **{"card_number_list[]": [cast.GOOD_CARD, cast.RICH_CARD]})
    assert {card["card_number"] for card in found["cards"]} == {cast.GOOD_CARD, cast.RICH_CARD}
    refusal = api.refusal("GET", "/cards", card_number_list=cast.GOOD_CARD)
    assert refusal.error["exception"] == "invalid_argument_exception"


def test_reference_data_says_how_long_it_keeps(api: ApiClient) -> None:
    for path in ("/agreements", "/stores", "/statuses", "/languages", "/customer-sources"):
        assert api.request("GET", path).headers["Cache-Control"] == "max-age=3600"
    balance = api.request("GET", "/wallet/actions/points-overview", customer_id=cast.GOOD.customer_id)
    assert "Cache-Control" not in balance.headers
