"""Balances: points and credits now, in an interval, and what ends next."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from kiosk.sandbox.database import Condition, Document, equals, is_set, not_after, not_before, owned_by
from kiosk.sandbox.envelope import Reply
from kiosk.sandbox.operation import Call, Operation
from kiosk.sandbox.points import amount, as_number, usable_records
from kiosk.sandbox.seed.identifiers import CURRENCY_CZK

_CROWNS_PER_POINT = Decimal("0.1")


def points_overview(call: Call) -> Reply:
    customer_id = _customer(call)
    earned, redeemed = _moved(call, "point_history", "point_history_record_time", "point_amount", customer_id)
    available = _total(usable_records(call, customer_id), "available_points")
    worth = {"currency_id": CURRENCY_CZK, "value": as_number(available * _CROWNS_PER_POINT)}
    return Reply(
        {
            "earned_points": as_number(earned),
            "redeemed_points": as_number(redeemed),
            "available_points": as_number(available),
            "available_points_money_value": [worth],
        }
    )


def credits_overview(call: Call) -> Reply:
    customer_id = _customer(call)
    earned, redeemed = _moved(call, "credit_history", "credit_history_record_time", "amount", customer_id)
    types = call.parameters.many("credit_type_id", is_single_allowed=True)
    held = [row for row in _usable_credits(call, customer_id) if not types or row["credit_type_id"] in types]
    summary = {
        "earned_credits": as_number(earned),
        "redeemed_credits": as_number(redeemed),
        "available_credits": as_number(_total(held, "available_credits")),
    }
    return Reply(summary | {"split_by_currency": [{"currency_id": CURRENCY_CZK, **summary}]})


def points_expiration_overview(call: Call) -> Reply:
    return _expiration(call, usable_records, "available_points", has_time=False)


def credits_expiration_overview(call: Call) -> Reply:
    return _expiration(call, _usable_credits, "available_credits", has_time=True)


def _expiration(
    call: Call, records: Callable[[Call, str], list[Document]], field: str, *, has_time: bool
) -> Reply:
    """Nothing that ends leaves `next_date` out."""
    ending = [row for row in records(call, _customer(call)) if row["valid_to"]]
    next_end = min((row["valid_to"][:10] for row in ending), default=None)
    month_end = _last_day_of_month(call.clock.today()).isoformat()
    overview: Document = {
        "next_amount": as_number(_total([row for row in ending if row["valid_to"][:10] == next_end], field)),
        "current_month_amount": as_number(
            _total([row for row in ending if row["valid_to"][:10] <= month_end], field)
        ),
    }
    if next_end is not None:
        overview["next_date"] = f"{next_end} 23:59:59" if has_time else next_end
    return Reply(overview)


def _customer(call: Call) -> str:
    customer_id = call.parameters.required_text("customer_id")
    call.refer("customers", "customer_id", customer_id)
    return customer_id


def _usable_credits(call: Call, customer_id: str) -> list[Document]:
    return call.database.select(
        "credits", [owned_by(customer_id), equals("state", 1), not_before("valid_to", call.now)]
    )


def _moved(call: Call, kind: str, time_field: str, field: str, customer_id: str) -> tuple[Decimal, Decimal]:
    """What was earned and what was redeemed between `date_from` and `date_to`, both included."""
    conditions = [owned_by(customer_id)]
    if begin := call.parameters.date("date_from"):
        conditions.append(not_before(time_field, begin))
    if end := call.parameters.date("date_to"):
        conditions.append(not_after(time_field, f"{end} 23:59:59"))
    changes = [amount(row[field]) for row in call.database.select(kind, conditions)]
    earned = sum((change for change in changes if change > 0), Decimal(0))
    return earned, -sum((change for change in changes if change < 0), Decimal(0))


def _total(rows: list[Document], field: str) -> Decimal:
    return sum((amount(row[field]) for row in rows), Decimal(0))


def _last_day_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def list_credits(call: Call) -> Reply:
    customer_id = call.parameters.text("customer_id")
    return call.listing(
        "credits", [*([owned_by(customer_id)] if customer_id else []), *_credit_filters(call)]
    )


def list_customer_credits(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return call.listing("credits", [owned_by(customer_id), *_credit_filters(call)])


def _credit_filters(call: Call) -> list[Condition]:
    wanted = call.parameters
    conditions = [
        Condition("json_extract(body, '$.credit_type_id') = ?", (value,))
        for value in wanted.many("credit_type_id", is_single_allowed=True)
    ]
    if (note := wanted.text("note")) is not None:
        conditions.append(equals("note", note))
    if begin := wanted.moment("create_credit_time_from"):
        conditions += [is_set("_created_at"), not_before("_created_at", begin)]
    if end := wanted.moment("create_credit_time_to"):
        conditions += [is_set("_created_at"), not_after("_created_at", end)]
    return conditions


def list_credit_history(call: Call) -> Reply:
    return call.listing("credit_history", [owned_by(_customer(call))])


OPERATIONS = (
    Operation("GET", "/wallet/actions/points-overview", points_overview),
    Operation("GET", "/wallet/actions/points-expiration-overview", points_expiration_overview),
    Operation("GET", "/wallet/actions/credits-overview", credits_overview),
    Operation("GET", "/wallet/actions/credits-expiration-overview", credits_expiration_overview),
    Operation("GET", "/credits", list_credits),
    Operation("GET", "/customers/{customer_id}/credits", list_customer_credits),
    Operation("GET", "/credit-history", list_credit_history),
)
