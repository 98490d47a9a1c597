"""Rewards: what there is for a customer, what is recommended, and a voucher bought with points."""

from kiosk.sandbox.database import (
    Condition,
    Document,
    contains,
    equals,
    every,
    listed_or_unlimited,
    negated,
    not_after,
    not_before,
)
from kiosk.sandbox.envelope import Reply, created, refused
from kiosk.sandbox.operation import Call, Operation, new_identifier, page_of
from kiosk.sandbox.points import SPENT, amount, spend_points, usable_records
from kiosk.sandbox.seed.membership import bought_voucher
from kiosk.sandbox.shapes import TEXT, record

_CATALOGUE, _SIMPLE = 1, 4
_GROUPS = (0, 1, 2, 4)


def present_reward(call: Call, reward: Document) -> Document:
    """`store_list` is there only on demand (`without_stores=false`), though the schema calls it required."""
    if reward["_picture"]:
        address = call.request.url_for("picture", name=f"{reward['_picture']}.png")
        reward = reward | {"image_urls": [str(address)]}
    if call.parameters.boolean("without_stores") is not False:
        return reward
    stores = [call.database.find("stores", store_id) for store_id in reward["_stores"]]
    return reward | {"store_list": [store for store in stores if store]}


def list_customer_rewards(call: Call) -> Reply:
    call.get("customers", call.path("customer_id"))
    return _listing(call)


def list_rewards(call: Call) -> Reply:
    return _listing(call)


def _listing(call: Call) -> Reply:
    return call.listing("rewards", _filters(call), lambda reward: present_reward(call, reward))


def _filters(call: Call) -> list[Condition]:
    wanted = call.parameters
    conditions: list[Condition] = [equals("state", 1)]
    if (name := wanted.text("name")) is not None:
        conditions.append(contains(f"name.{call.language}", name))
    if (code := wanted.text("code")) is not None:
        conditions.append(equals("code", code))
    if (store_id := wanted.text("store_id")) is not None:
        conditions.append(listed_or_unlimited("_stores", store_id))
    if (group := wanted.integer("reward_group")) is not None:
        if group not in _GROUPS:
            raise refused("reward_group", "not_allowed_value", group)
        conditions.append(equals("reward_group", group))
    if (is_automated := wanted.boolean("is_automated")) is not None:
        conditions.append(equals("is_automated", is_automated))
    if (reward_type_id := wanted.text("reward_type_id")) is not None:
        conditions.append(equals("reward_type_id", reward_type_id))
    for field in ("customer_type_id", "tag_ids"):
        conditions += [listed_or_unlimited(f"_{field}", value) for value in wanted.many(field)]
    return conditions + _validity_filters(call)


def _validity_filters(call: Call) -> list[Condition]:
    wanted = call.parameters
    conditions: list[Condition] = []
    if (is_valid := wanted.boolean("is_valid")) is not None:
        valid = every(not_after("_valid_from", call.now), not_before("_valid_to", call.now))
        conditions.append(valid if is_valid else negated(valid))
    if (begin := wanted.moment("valid_from")) is not None:
        conditions.append(not_before("_valid_to", begin))
    if (end := wanted.moment("valid_to")) is not None:
        conditions.append(not_after("_valid_from", end))
    return conditions


def recommend_rewards_to_customer(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return _recommended(call, customer_id)


def recommend_rewards(call: Call) -> Reply:
    customer_id = call.parameters.required_text("customer_id")
    call.refer("customers", "customer_id", customer_id)
    return _recommended(call, customer_id)


def _recommended(call: Call, customer_id: str) -> Reply:
    """Best first: what the points reach, dearest in front; then what is nearest."""
    balance = sum(row["available_points"] for row in usable_records(call, customer_id))

    def rank(reward: Document) -> tuple[bool, float]:
        cost = reward["points_cost"]
        return (cost > balance, cost if cost > balance else -cost)

    offered = call.database.select("rewards", [*_filters(call), equals("reward_group", _CATALOGUE)])
    page = page_of(sorted(offered, key=rank), call.parameters.page(is_sortable=False))
    return Reply({"rewards": [present_reward(call, reward) for reward in page], "total_items": len(offered)})


def get_reward(call: Call) -> Reply:
    return Reply(present_reward(call, call.get("rewards", call.path("reward_id"))))


def list_reward_stores(call: Call) -> Reply:
    reward = call.get("rewards", call.path("reward_id"))
    stores = [call.database.find("stores", store_id) for store_id in reward["_stores"]]
    found = [store for store in stores if store]
    return Reply({"stores": page_of(found, call.parameters.page()), "total_items": len(found)})


def create_voucher(call: Call) -> Reply:
    """Books the points at once. Only catalogue and simple rewards can be bought."""
    reward = call.get("rewards", call.path("reward_id"))
    body = call.body
    customer = call.refer("customers", "customer_id", body["customer_id"])
    if customer["state"] != 1:
        raise refused("customer_id", "deleted" if customer["state"] == 0 else "not_allowed_value")
    is_current = (reward["_valid_from"] or "") <= call.now <= (reward["_valid_to"] or "9999")
    if reward["reward_group"] not in (_CATALOGUE, _SIMPLE) or reward["state"] != 1 or not is_current:
        raise refused("reward_id", "not_allowed_value", reward["reward_id"])
    if "code" in body and call.database.first("vouchers", [equals("code", body["code"])]) is not None:
        raise refused("code", "already_exists", body["code"])
    voucher = bought_voucher(new_identifier(), body["customer_id"], reward, call.clock.today())
    voucher["created_at"] = voucher["last_change"] = call.now
    voucher |= {field: body[field] for field in ("code", "note") if body.get(field)}
    cost = amount(reward["points_cost"])
    voucher[SPENT] = spend_points(call, body["customer_id"], cost, reward["code"]) if cost else []
    call.database.insert("vouchers", voucher["voucher_id"], voucher, body["customer_id"])
    return created("voucher_id", voucher["voucher_id"])


def list_tags(call: Call) -> Reply:
    return call.listing("tags")


OPERATIONS = (
    Operation("GET", "/customers/{customer_id}/rewards", list_customer_rewards),
    Operation("GET", "/customers/{customer_id}/reward-recommendations", recommend_rewards_to_customer),
    Operation("GET", "/rewards", list_rewards),
    Operation("GET", "/rewards/tags", list_tags),
    Operation("GET", "/rewards/actions/reward-recommendations", recommend_rewards),
    Operation("GET", "/rewards/{reward_id}", get_reward),
    Operation("GET", "/rewards/{reward_id}/stores", list_reward_stores),
    Operation(
        "POST",
        "/rewards/{reward_id}/actions/create-voucher",
        create_voucher,
        record({"customer_id": TEXT, "code": TEXT, "note": TEXT}, ("customer_id",)),
    ),
)
