"""Untidy answers mean the same as tidy ones."""

from typing import Any

import pytest

from kiosk.sandbox.dirty import soil
from kiosk.sandbox.seed import cast
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient


@pytest.fixture
def untidy(sandbox: RunningSandbox, api: ApiClient) -> ApiClient:
    sandbox.control.set_switches(dirty=True)
    api.is_checked = False
    return api


def test_numbers_become_texts_and_texts_numbers(untidy: ApiClient) -> None:
    overview = untidy.get("/wallet/actions/points-overview", customer_id=cast.EMPTY.customer_id)
    assert overview["available_points"] == "0"
    personal = untidy.get(f"/customers/{cast.GOOD.customer_id}")["personal_information"]
    assert personal["phone"] == int(cast.GOOD.phone or 0)


def test_empty_texts_become_null_or_a_zero_date(untidy: ApiClient) -> None:
    card = untidy.get("/cards", card_number=cast.FREE_CARD)["cards"][0]
    assert card["customer_id"] is None
    assert card["valid_to"] in (None, "0000-00-00 00:00:00")
    assert card["card_number"] == cast.FREE_CARD


def test_there_are_unknown_fields_values_and_a_wrong_total(untidy: ApiClient) -> None:
    found = untidy.get("/cards", card_number=cast.GOOD_CARD)
    assert found["total_items"] == 35_001
    assert found["cards"][0]["x_future_field"]
    vouchers = untidy.get(f"/customers/{cast.GOOD.customer_id}/vouchers")["vouchers"]
    birthday = next(row for row in vouchers if row["code"] == cast.VOUCHER_FUTURE)
    assert birthday["reward"]["reward_group"] == 5
    unknown = untidy.get(f"/customers/{cast.NO_SALUTATION.customer_id}")["personal_information"]
    assert (unknown["gender"], unknown["salutation"]) == (9, None)


def test_times_have_microseconds(untidy: ApiClient) -> None:
    customer = untidy.get(f"/customers/{cast.GOOD.customer_id}")
    assert customer["last_change"].endswith(".248955")


def test_a_log_in_names_its_roles_in_the_older_way(untidy: ApiClient) -> None:
    assert "user_role_id" in untidy.log_in()["user"]


def test_soiling_is_repeatable(untidy: ApiClient) -> None:
    def read() -> Any:
        return untidy.get(f"/customers/{cast.RICH.customer_id}/vouchers", count=5)

    assert read() == read()
    assert soil({"customer_id": "", "valid_to": ""}) == soil({"customer_id": "", "valid_to": ""})
