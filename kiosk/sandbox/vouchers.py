"""Vouchers: listing, using, cancelling."""

from datetime import datetime

from kiosk.sandbox.clock import parse_date_time
from kiosk.sandbox.database import (
    Condition,
    Document,
    equals,
    every,
    is_set,
    listed_or_unlimited,
    negated,
    not_after,
    not_before,
    one_of,
    owned_by,
)
from kiosk.sandbox.envelope import NO_CONTENT, Reply, refused
from kiosk.sandbox.operation import Call, Operation
from kiosk.sandbox.points import give_points_back
from kiosk.sandbox.rewards import present_reward
from kiosk.sandbox.shapes import DATE_TIME, TEXT, record


def list_customer_vouchers(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return _listing(call, [owned_by(customer_id)])


def list_vouchers(call: Call) -> Reply:
    customer_id = call.parameters.text("customer_id")
    return _listing(call, [owned_by(customer_id)] if customer_id else [])


def list_reward_vouchers(call: Call) -> Reply:
    reward_id, customer_id = call.path("reward_id"), call.parameters.text("customer_id")
    call.get("rewards", reward_id)
    owner = [owned_by(customer_id)] if customer_id else []
    return _listing(call, [*owner, equals("_reward_id", reward_id)])


def _listing(call: Call, conditions: list[Condition]) -> Reply:
    wanted = call.parameters
    chosen = list(conditions)
    if (code := wanted.text("code")) is not None:
        chosen.append(equals("code", code))
    if rewards := wanted.many("reward_id", is_single_allowed=True):
        chosen.append(one_of("_reward_id", rewards))
    if (store_id := wanted.text("store_id")) is not None:
        chosen.append(listed_or_unlimited("_stores", store_id))
    if (is_valid := wanted.boolean("is_valid")) is not None:
        # The dates only: whether this is the right time of day is for the client to see.
        valid = every(equals("state", 1), not_after("valid_from", call.now), not_before("valid_to", call.now))
        chosen.append(valid if is_valid else negated(valid))
    if (is_applied := wanted.boolean("is_applied")) is not None:
        chosen.append(is_set("applied_date", wanted=is_applied))
    wanted.boolean("include_service_vouchers")
    return call.listing("vouchers", chosen, lambda voucher: present_voucher(call, voucher))


def get_voucher(call: Call) -> Reply:
    return Reply(present_voucher(call, call.get("vouchers", call.path("voucher_id"))))


def present_voucher(call: Call, voucher: Document) -> Document:
    reward = call.database.find("rewards", voucher["_reward_id"])
    return voucher | {"reward": present_reward(call, reward)} if reward else voucher


def apply_voucher(call: Call) -> Reply:
    """Commits; there is no way back."""
    voucher_id, store_id = call.path("voucher_id"), call.body.get("store_id")
    voucher = call.get("vouchers", voucher_id)
    if store_id:
        call.refer("stores", "store_id", store_id)
    moment = parse_date_time(call.body["date_applied"])
    if moment is None:
        raise refused("date_applied", "invalid_value_format", call.body["date_applied"])
    reason = _reason_against(call, voucher, moment, store_id)
    if reason is not None:
        raise refused("voucher_id", reason, voucher_id)
    applied = {"applied_date": moment.strftime("%Y-%m-%d %H:%M:%S"), "last_change": call.now}
    used_in = {"store_id": store_id} if store_id else {}
    call.database.replace("vouchers", voucher_id, voucher | applied | used_in)
    return NO_CONTENT


def _reason_against(call: Call, voucher: Document, moment: datetime, store_id: str | None) -> str | None:
    when = moment.strftime("%Y-%m-%d %H:%M:%S")
    reward = call.database.find("rewards", voucher["_reward_id"]) or {}
    if voucher["state"] == 0:
        return "deleted"
    if voucher.get("applied_date"):
        return "voucher_already_used"
    if when > (voucher.get("valid_to") or "9999"):
        return "voucher_expired"
    if when < (voucher.get("valid_from") or ""):
        return "voucher_cant_be_applied_by_date"
    if store_id and voucher["_stores"] and store_id not in voucher["_stores"]:
        return "voucher_not_allowed_in_store"
    begin, end = reward.get("valid_time_from") or "00:00:00", reward.get("valid_time_to") or "23:59:59"
    return None if begin <= when[11:] <= end else "voucher_cant_be_applied_by_time"


def cancel_voucher(call: Call) -> Reply:
    """Points spent on an unused voucher go back to where they came from."""
    voucher_id = call.path("voucher_id")
    voucher = call.get("vouchers", voucher_id)
    if voucher["state"] == 0:
        raise refused("voucher_id", "deleted", voucher_id)
    if voucher.get("applied_date"):
        raise refused("voucher_id", "voucher_already_used", voucher_id)
    give_points_back(call, voucher)
    call.database.replace("vouchers", voucher_id, voucher | {"state": 0, "last_change": call.now})
    return NO_CONTENT


OPERATIONS = (
    Operation("GET", "/customers/{customer_id}/vouchers", list_customer_vouchers),
    Operation("GET", "/vouchers", list_vouchers),
    Operation("GET", "/vouchers/{voucher_id}", get_voucher),
    Operation("GET", "/rewards/{reward_id}/vouchers", list_reward_vouchers),
    Operation("DELETE", "/vouchers/{voucher_id}", cancel_voucher),
    Operation(
        "POST",
        "/vouchers/{voucher_id}/actions/apply-voucher",
        apply_voucher,
        record({"store_id": TEXT, "date_applied": DATE_TIME}, ("date_applied",)),
    ),
)
