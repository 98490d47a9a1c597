"""Vouchers and rewards: which are shown, using them, buying and giving back."""

from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.catalogue import reward_id
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient, NewCustomer

_MINE = f"/customers/{cast.GOOD.customer_id}/vouchers"


def _codes(api: ApiClient, **filters: Any) -> set[str]:
    return {voucher["code"] for voucher in api.get(_MINE, **filters)["vouchers"]}


def _voucher(api: ApiClient, code: str) -> dict[str, Any]:
    found = api.get("/vouchers", code=code)["vouchers"]
    assert len(found) == 1
    voucher: dict[str, Any] = found[0]
    return voucher


def test_usable_here_and_now(fresh_api: ApiClient) -> None:
    usable = {"is_valid": "true", "is_applied": "false", "store_id": ids.STORE_SQUARE_ID}
    assert _codes(fresh_api, **usable) == {cast.VOUCHER_USABLE, cast.VOUCHER_MORNING, cast.VOUCHER_OUR_STORE}
    assert _codes(fresh_api, **usable | {"store_id": ids.STORE_GARDEN_ID}) == {
        cast.VOUCHER_USABLE,
        cast.VOUCHER_MORNING,
        cast.VOUCHER_OTHER_STORE,
    }
    assert _codes(fresh_api, is_applied="true") == {cast.VOUCHER_USED}
    assert _codes(fresh_api, is_valid="false") == {cast.VOUCHER_FUTURE, cast.VOUCHER_ENDED}
    assert len(_codes(fresh_api)) == 7


def test_vouchers_filter_by_code_and_reward(api: ApiClient) -> None:
    assert _codes(api, code=cast.VOUCHER_USED) == {cast.VOUCHER_USED}
    assert _codes(api, **{"reward_id[]": [reward_id("GARDEN"), reward_id("MORNING")]}) == {
        cast.VOUCHER_OTHER_STORE,
        cast.VOUCHER_MORNING,
    }
    listed = api.get(f"/rewards/{reward_id('GARDEN')}/vouchers", customer_id=cast.GOOD.customer_id)
    assert [voucher["code"] for voucher in listed["vouchers"]] == [cast.VOUCHER_OTHER_STORE]


def test_a_voucher_carries_its_reward(api: ApiClient) -> None:
    voucher = _voucher(api, cast.VOUCHER_MORNING)
    assert voucher["reward_group"] == "4"
    assert (voucher["reward"]["name"], voucher["reward"]["valid_time_to"]) == (
        "Morning croissant",
        "10:00:00",
    )


def test_store_lists_come_only_on_demand(api: ApiClient) -> None:
    assert "store_list" not in api.get(_MINE, code=cast.VOUCHER_OTHER_STORE)["vouchers"][0]["reward"]
    asked = api.get(_MINE, code=cast.VOUCHER_OTHER_STORE, without_stores="false")["vouchers"][0]["reward"]
    assert [store["store_id"] for store in asked["store_list"]] == [ids.STORE_GARDEN_ID]


def _apply(
    code: str, api: ApiClient, when: str = "2026-05-11 09:31:00", store: str = ids.STORE_SQUARE_ID
) -> Any:
    path = f"/vouchers/{_voucher(api, code)['voucher_id']}/actions/apply-voucher"
    response = api.request("POST", path, {"date_applied": when, "store_id": store})
    if response.status_code == 204:
        return None
    return response.json()["error"]["error_data"]["invalid_params"][0]["reason"]


def test_a_voucher_is_used_once(fresh_api: ApiClient) -> None:
    assert _apply(cast.VOUCHER_USABLE, fresh_api, "2026-05-11T09:31:00") is None
    voucher = _voucher(fresh_api, cast.VOUCHER_USABLE)
    assert (voucher["applied_date"], voucher["store_id"]) == ("2026-05-11 09:31:00", ids.STORE_SQUARE_ID)
    assert cast.VOUCHER_USABLE not in _codes(fresh_api, is_valid="true", is_applied="false")
    assert _apply(cast.VOUCHER_USABLE, fresh_api) == "voucher_already_used"


@pytest.mark.parametrize(
    ("code", "when", "reason"),
    [
        (cast.VOUCHER_USED, "2026-05-11 09:31:00", "voucher_already_used"),
        (cast.VOUCHER_FUTURE, "2026-05-11 09:31:00", "voucher_cant_be_applied_by_date"),
        (cast.VOUCHER_ENDED, "2026-05-11 09:31:00", "voucher_expired"),
        (cast.VOUCHER_OTHER_STORE, "2026-05-11 09:31:00", "voucher_not_allowed_in_store"),
        (cast.VOUCHER_MORNING, "2026-05-11 10:31:00", "voucher_cant_be_applied_by_time"),
    ],
)
def test_a_voucher_that_cannot_be_used_says_why(
    fresh_api: ApiClient, code: str, when: str, reason: str
) -> None:
    assert _apply(code, fresh_api, when) == reason


def test_using_a_voucher_wants_a_time_and_a_known_store(api: ApiClient) -> None:
    path = f"/vouchers/{_voucher(api, cast.VOUCHER_OUR_STORE)['voucher_id']}/actions/apply-voucher"
    assert api.refusal("POST", path, {}).data["parameter"] == "date_applied"
    assert api.refusal("POST", path, {"date_applied": "today"}).reasons == [
        ("date_applied", "invalid_value_format")
    ]
    refusal = api.refusal("POST", path, {"date_applied": "2026-05-11 09:31:00", "store_id": "x"})
    assert refusal.reasons == [("store_id", "not_found")]
    assert (
        api.refusal(
            "POST", "/vouchers/none/actions/apply-voucher", {"date_applied": "2026-05-11 09:31:00"}
        ).status
        == 404
    )


def _balance(api: ApiClient, customer_id: str) -> float:
    return float(api.get("/wallet/actions/points-overview", customer_id=customer_id)["available_points"])


def test_points_buy_a_voucher_and_come_back_when_it_is_cancelled(fresh_api: ApiClient) -> None:
    customer_id = cast.GOOD.customer_id
    buy = f"/rewards/{reward_id('ESPRESSO')}/actions/create-voucher"
    voucher_id = fresh_api.post(buy, {"customer_id": customer_id})["voucher_id"]
    assert _balance(fresh_api, customer_id) == 0
    assert fresh_api.get(f"/vouchers/{voucher_id}")["code"].startswith("P")
    fresh_api.delete(f"/vouchers/{voucher_id}")
    assert _balance(fresh_api, customer_id) == 79.5
    assert fresh_api.get(f"/vouchers/{voucher_id}")["state"] == 0
    history = fresh_api.get("/point-history", customer_id=customer_id)["point_history"]
    assert [row["point_amount"] for row in history][-2:] == [-79.5, 79.5]
    assert fresh_api.refusal("DELETE", f"/vouchers/{voucher_id}").reasons == [("voucher_id", "deleted")]


def test_points_that_end_first_are_spent_first(fresh_api: ApiClient) -> None:
    fresh_api.post(
        f"/rewards/{reward_id('CAPPUCCINO')}/actions/create-voucher", {"customer_id": cast.RICH.customer_id}
    )
    left = fresh_api.get(f"/customers/{cast.RICH.customer_id}/points")["points"]
    assert [row["available_points"] for row in left] == [1860, 500]


def test_what_cannot_be_bought(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer()
    buy = "/rewards/{}/actions/create-voucher"
    poor = api.refusal("POST", buy.format(reward_id("CUP")), {"customer_id": customer_id})
    assert poor.reasons == [("points_cost", "not_enough_points_for_voucher")]
    for code in ("WELCOME", "WINTER"):
        refusal = api.refusal("POST", buy.format(reward_id(code)), {"customer_id": customer_id})
        assert refusal.reasons == [("reward_id", "not_allowed_value")]
    free = buy.format(reward_id("MORNING"))
    api.post(free, {"customer_id": customer_id, "code": "MY-OWN-CODE", "note": "from the test"})
    twin = api.refusal("POST", free, {"customer_id": customer_id, "code": "MY-OWN-CODE"})
    assert twin.reasons == [("code", "already_exists")]


def test_a_used_voucher_cannot_be_cancelled(api: ApiClient) -> None:
    voucher_id = _voucher(api, cast.VOUCHER_USED)["voucher_id"]
    assert api.refusal("DELETE", f"/vouchers/{voucher_id}").reasons == [
        ("voucher_id", "voucher_already_used")
    ]


def test_rewards_filter_by_group_store_and_validity(api: ApiClient) -> None:
    path = f"/customers/{cast.GOOD.customer_id}/rewards"

    def codes(**filters: Any) -> set[str]:
        return {reward["code"] for reward in api.get(path, **filters)["rewards"]}

    assert codes(reward_group=1, is_valid="true", store_id=ids.STORE_GARDEN_ID) == {
        "ESPRESSO",
        "CAPPUCCINO",
        "CAKE",
        "BREAKFAST",
        "BEANS",
    }
    assert "WINTER" in codes()
    assert codes(is_valid="false") == {"WINTER"}
    assert codes(is_automated="true") == {"TEN-OFF"}
    assert codes(name="espresso") == {"ESPRESSO"}
    assert codes(code="CUP") == {"CUP"}
    assert codes(valid_to="2020-01-01") == {"WINTER"}
    assert api.refusal("GET", path, reward_group=9).reasons == [("reward_group", "not_allowed_value")]


def test_recommendations_start_with_what_the_points_reach(api: ApiClient) -> None:
    path = f"/customers/{cast.GOOD_DIGITAL.customer_id}/reward-recommendations"
    codes = [reward["code"] for reward in api.get(path, is_valid="true")["rewards"]]
    assert codes == ["CAKE", "CAPPUCCINO", "ESPRESSO", "BREAKFAST", "BEANS", "CUP"]
    assert [reward["code"] for reward in api.get(path, count=1, offset=1)["rewards"]] == ["CAPPUCCINO"]


def test_the_morning_voucher_works_again_tomorrow(sandbox: RunningSandbox, fresh_api: ApiClient) -> None:
    sandbox.control.shift_clock(24 * 3600)
    assert _apply(cast.VOUCHER_MORNING, _again(fresh_api), "2026-05-12 07:00:00") is None


def _again(api: ApiClient) -> ApiClient:
    api.log_in()
    return api
