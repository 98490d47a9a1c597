"""Balances, what ends next, status and stamp cards."""

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient


def test_points_have_a_fraction_and_are_worth_money(fresh_api: ApiClient) -> None:
    overview = fresh_api.get("/wallet/actions/points-overview", customer_id=cast.GOOD.customer_id)
    assert overview == {
        "earned_points": 149.5,
        "redeemed_points": 70,
        "available_points": 79.5,
        "available_points_money_value": [{"currency_id": ids.CURRENCY_CZK, "value": 7.95}],
    }


def test_earned_points_can_be_limited_to_an_interval(fresh_api: ApiClient) -> None:
    overview = fresh_api.get(
        "/wallet/actions/points-overview", customer_id=cast.GOOD.customer_id, date_from="2026-04-01"
    )
    assert (overview["earned_points"], overview["redeemed_points"]) == (49.5, 0)
    assert overview["available_points"] == 79.5


def test_what_ends_next(fresh_api: ApiClient) -> None:
    ends = fresh_api.get("/wallet/actions/points-expiration-overview", customer_id=cast.GOOD.customer_id)
    assert ends == {"next_amount": 30, "next_date": "2026-05-23", "current_month_amount": 30}
    nothing = fresh_api.get("/wallet/actions/points-expiration-overview", customer_id=cast.EMPTY.customer_id)
    assert nothing == {"next_amount": 0, "current_month_amount": 0}
    credit = fresh_api.get("/wallet/actions/credits-expiration-overview", customer_id=cast.RICH.customer_id)
    assert (credit["next_amount"], credit["next_date"]) == (12.5, "2026-06-25 23:59:59")


def test_points_that_have_ended_are_gone(sandbox: RunningSandbox, fresh_api: ApiClient) -> None:
    sandbox.control.shift_clock(13 * 24 * 3600)
    fresh_api.log_in()
    overview = fresh_api.get("/wallet/actions/points-overview", customer_id=cast.GOOD.customer_id)
    assert overview["available_points"] == 49.5


def test_credits_are_split_by_currency(api: ApiClient) -> None:
    overview = api.get("/wallet/actions/credits-overview", customer_id=cast.GOOD.customer_id)
    assert (overview["earned_credits"], overview["redeemed_credits"]) == (500, 150)
    assert [row["available_credits"] for row in overview["split_by_currency"]] == [350]
    listed = api.get("/credits", customer_id=cast.GOOD.customer_id)["credits"]
    assert [row["currency_id"] for row in listed] == [ids.CURRENCY_CZK]


def test_a_wallet_wants_a_known_customer(api: ApiClient) -> None:
    path = "/wallet/actions/points-overview"
    assert api.refusal("GET", path).data == {"parameter": "customer_id", "object_of_parameter": "query"}
    assert api.refusal("GET", path, customer_id="x").reasons == [("customer_id", "not_found")]
    refusal = api.refusal("GET", path, customer_id=cast.GOOD.customer_id, date_from="spring")
    assert refusal.reasons == [("date_from", "invalid_value_format")]


def test_one_status_is_valid_and_shows_the_way_to_the_next(api: ApiClient) -> None:
    path = f"/customers/{cast.GOOD.customer_id}/status-records"
    assert api.get(path)["total_items"] == 2
    (record,) = api.get(path, valid_now="true")["status_records"]
    assert record["status_id"] == ids.STATUS_GOLD_ID
    conditions = record["purchase_conditions"]
    assert conditions["next_status_id"] == ids.STATUS_PLATINUM_ID
    assert [row["value"] for row in conditions["next_status_turnover"]] == [1240]
    assert api.get(f"/statuses/{ids.STATUS_GOLD_ID}")["qualification_turnover"][0]["value"] == 3000


def test_the_highest_status_has_no_next(api: ApiClient) -> None:
    (record,) = api.get(f"/customers/{cast.RICH.customer_id}/status-records", valid_now="true")[
        "status_records"
    ]
    assert "next_status_id" not in record["purchase_conditions"]


def test_stamp_cards_and_their_campaigns(api: ApiClient) -> None:
    cards = api.get("/stamper-cards", customer_id=cast.GOOD.customer_id, state=1)["stamper_cards"]
    assert [len(card["stamps"]) for card in cards] == [7, 2]
    full = api.get("/stamper-cards", customer_id=cast.RICH.customer_id, filled_up="true")["stamper_cards"]
    assert [card["stamper_campaign_id"] for card in full] == [ids.STAMPS_COFFEE_ID]
    campaigns = api.get("/stamper-campaigns", is_valid="true")["stamper_campaigns"]
    assert {row["name"]: row["stamp_count"] for row in campaigns} == {
        "Every tenth coffee is free": 10,
        "The sixth breakfast": 6,
    }


def test_purchases_show_their_items_only_when_asked(api: ApiClient) -> None:
    path = f"/customers/{cast.GOOD.customer_id}/purchases"
    plain = api.get(path)["purchases"]
    assert len(plain) == 3
    assert all("purchase_items" not in row and row["property_records"] == [] for row in plain)
    asked = api.get(path, purchase_items_extension="true", payment_time_from="2026-05-01")["purchases"]
    assert [len(row["purchase_items"]) for row in asked] == [1]


def test_a_customer_with_nothing_has_empty_lists(api: ApiClient) -> None:
    empty = f"/customers/{cast.EMPTY.customer_id}"
    for part in ("vouchers", "points", "status-records", "purchases"):
        assert api.get(f"{empty}/{part}")["total_items"] == 0
