"""Points as records: spending the oldest first, and giving them back."""

from decimal import Decimal

from kiosk.sandbox.database import Condition, Document, equals, not_before, owned_by
from kiosk.sandbox.envelope import Reply, refused
from kiosk.sandbox.operation import Call, Operation, new_identifier
from kiosk.sandbox.seed.identifiers import PARTNER_ID, POINT_TYPE_ID

SPENT = "_points_spent"


def usable_records(call: Call, customer_id: str) -> list[Document]:
    """Records that still hold points, those that end first in front."""
    conditions: list[Condition] = [
        owned_by(customer_id),
        equals("state", 1),
        not_before("valid_to", call.now),
    ]
    held = [row for row in call.database.select("points", conditions) if row["available_points"] > 0]
    return sorted(held, key=lambda row: row["valid_to"] or "9999")


def amount(value: object) -> Decimal:
    return Decimal(str(value))


def as_number(value: Decimal) -> int | float:
    """As JSON: whole amounts without a fraction."""
    return int(value) if value == value.to_integral_value() else float(value)


def spend_points(call: Call, customer_id: str, cost: Decimal, note: str) -> list[Document]:
    """Takes `cost` points; returns what was taken from which record. Raises ApiError if there are too few."""
    records = usable_records(call, customer_id)
    if sum((amount(row["available_points"]) for row in records), Decimal(0)) < cost:
        raise refused("points_cost", "not_enough_points_for_voucher", as_number(cost))
    spent: list[Document] = []
    missing = cost
    for row in records:
        taken = min(missing, amount(row["available_points"]))
        if taken == 0:
            break
        row["available_points"] = as_number(amount(row["available_points"]) - taken)
        call.database.replace("points", row["point_id"], row)
        spent.append({"point_id": row["point_id"], "amount": as_number(taken)})
        missing -= taken
    _note_in_history(call, customer_id, -cost, "redeem", note)
    return spent


def give_points_back(call: Call, voucher: Document) -> None:
    total = Decimal(0)
    for part in voucher.get(SPENT, []):
        row = call.get("points", part["point_id"])
        row["available_points"] = as_number(amount(row["available_points"]) + amount(part["amount"]))
        call.database.replace("points", row["point_id"], row)
        total += amount(part["amount"])
    if total:
        _note_in_history(call, voucher["customer_id"], total, "return", voucher["voucher_id"])


def _note_in_history(call: Call, customer_id: str, change: Decimal, kind: str, note: str) -> None:
    entry = {
        "customer_id": customer_id,
        "point_amount": as_number(change),
        "point_operation_type": kind,
        "point_operation_note": note,
        "point_type_id": POINT_TYPE_ID,
        "partner_id": PARTNER_ID,
        "point_history_record_time": call.now,
    }
    call.database.insert("point_history", new_identifier(), entry, customer_id)


def list_customer_points(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return call.listing("points", [owned_by(customer_id), *_of_type(call)])


def list_points(call: Call) -> Reply:
    customer_id = call.parameters.text("customer_id")
    return call.listing("points", [*([owned_by(customer_id)] if customer_id else []), *_of_type(call)])


def _of_type(call: Call) -> list[Condition]:
    point_type_id = call.parameters.text("point_type_id")
    return [equals("point_type_id", point_type_id)] if point_type_id else []


def list_point_history(call: Call) -> Reply:
    customer_id = call.parameters.required_text("customer_id")
    conditions = [owned_by(customer_id), *_of_type(call)]
    begin, end = call.parameters.moment("time_from"), call.parameters.moment("time_to")
    if begin:
        conditions.append(not_before("point_history_record_time", begin))
    if end:
        conditions.append(Condition("json_extract(body, '$.point_history_record_time') <= ?", (end,)))
    return call.listing("point_history", conditions)


def get_point(call: Call) -> Reply:
    return Reply(call.get("points", call.path("point_id")))


OPERATIONS = (
    Operation("GET", "/points", list_points),
    Operation("GET", "/points/{point_id}", get_point),
    Operation("GET", "/customers/{customer_id}/points", list_customer_points),
    Operation("GET", "/point-history", list_point_history),
)
