"""A membership's other parts: status, stamp cards, purchases, interests."""

from kiosk.sandbox.database import (
    Condition,
    Document,
    contains,
    equals,
    negated,
    not_after,
    not_before,
    owned_by,
)
from kiosk.sandbox.database import every as all_of
from kiosk.sandbox.envelope import NO_CONTENT, Reply, created, not_found, refused
from kiosk.sandbox.operation import Call, Operation, new_identifier, without_paging
from kiosk.sandbox.shapes import READ_ONLY, TEXT, record


def list_status_records(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    conditions = [owned_by(customer_id)]
    if (valid_now := call.parameters.boolean("valid_now")) is not None:
        valid = all_of(
            equals("state", 1), not_after("valid_from", call.now), not_before("valid_to", call.now)
        )
        conditions.append(valid if valid_now else negated(valid))
    return call.listing("status_records", conditions)


def list_stamper_cards(call: Call) -> Reply:
    wanted = call.parameters
    conditions: list[Condition] = []
    if (customer_id := wanted.text("customer_id")) is not None:
        conditions.append(owned_by(customer_id))
    if (campaign_id := wanted.text("stamper_campaign_id")) is not None:
        conditions.append(equals("stamper_campaign_id", campaign_id))
    if (state := wanted.integer("state")) is not None:
        conditions.append(equals("state", state))
    if (filled_up := wanted.boolean("filled_up")) is not None:
        conditions.append(equals("is_filled_up", filled_up))
    return call.listing("stamper_cards", conditions)


def get_stamper_card(call: Call) -> Reply:
    return Reply(call.get("stamper_cards", call.path("stamper_card_id")))


def list_stamper_campaigns(call: Call) -> Reply:
    wanted = call.parameters
    conditions: list[Condition] = []
    if (name := wanted.text("name")) is not None:
        conditions.append(contains(f"name.{call.language}", name))
    if (partner_id := wanted.text("partner_id")) is not None:
        conditions.append(equals("partner_id", partner_id))
    if (is_valid := wanted.boolean("is_valid")) is not None:
        valid = all_of(
            equals("state", 1), not_after("valid_from", call.now), not_before("valid_to", call.now)
        )
        conditions.append(valid if is_valid else negated(valid))
    return call.listing("stamper_campaigns", conditions, max_age_s=3600)


def get_stamper_campaign(call: Call) -> Reply:
    return Reply(call.get("stamper_campaigns", call.path("stamper_campaign_id")), max_age_s=3600)


def list_purchases(call: Call) -> Reply:
    customer_id = call.parameters.text("customer_id")
    return _purchases(call, [owned_by(customer_id)] if customer_id else [])


def list_customer_purchases(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return _purchases(call, [owned_by(customer_id)])


def _purchases(call: Call, conditions: list[Condition]) -> Reply:
    wanted = call.parameters
    fields = ("store_id", "type_id", "external_purchase_id")
    chosen = [*conditions, *(equals(field, value) for field in fields if (value := wanted.text(field)))]
    if begin := wanted.moment("payment_time_from"):
        chosen.append(not_before("payment_time", begin))
    if end := wanted.moment("payment_time_to"):
        chosen.append(not_after("payment_time", end))
    return call.listing("purchases", chosen, lambda purchase: _present_purchase(call, purchase))


def get_purchase(call: Call) -> Reply:
    return Reply(call.get("purchases", call.path("purchase_id")))


def _present_purchase(call: Call, purchase: Document) -> Document:
    # Items come only when asked for; property records are an empty list, not left out.
    shown = purchase | {"property_records": []}
    if not call.parameters.boolean("purchase_items_extension"):
        shown.pop("purchase_items", None)
    return shown


def list_interest_records(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return without_paging(
        call.database.select("interest_records", [owned_by(customer_id)]), "interest_records"
    )


def add_interest_record(call: Call) -> Reply:
    customer_id, sent = call.path("customer_id"), call.body["interest_record"]
    call.get("customers", customer_id)
    call.refer("interests", "interest_id", sent["interest_id"])
    if sent["customer_id"] != customer_id:
        raise refused("customer_id", "not_allowed_value", sent["customer_id"])
    held = [owned_by(customer_id), equals("interest_id", sent["interest_id"])]
    if call.database.first("interest_records", held) is not None:
        raise refused("interest_id", "relation_already_exists", sent["interest_id"])
    record_id = new_identifier()
    stored = {"interest_record_id": record_id, **sent, "last_change": call.now}
    call.database.insert("interest_records", record_id, stored, customer_id)
    return created("interest_record_id", record_id)


def remove_interest_record(call: Call) -> Reply:
    customer_id, record_id = call.path("customer_id"), call.path("interest_record_id")
    found = call.get("interest_records", record_id)
    if found["customer_id"] != customer_id:
        raise not_found("interest_records", record_id)
    call.database.delete("interest_records", record_id)
    return NO_CONTENT


def list_property_records(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return without_paging(
        call.database.select("property_records", [owned_by(customer_id)]), "property_records"
    )


_INTEREST_RECORD = record(
    {
        "interest_record_id": READ_ONLY,
        "interest_id": TEXT,
        "customer_id": TEXT,
        "last_change": READ_ONLY,
    },
    ("interest_id", "customer_id"),
)

OPERATIONS = (
    Operation("GET", "/customers/{customer_id}/status-records", list_status_records),
    Operation("GET", "/stamper-cards", list_stamper_cards),
    Operation("GET", "/stamper-cards/{stamper_card_id}", get_stamper_card),
    Operation("GET", "/stamper-campaigns", list_stamper_campaigns),
    Operation("GET", "/stamper-campaigns/{stamper_campaign_id}", get_stamper_campaign),
    Operation("GET", "/purchases", list_purchases),
    Operation("GET", "/purchases/{purchase_id}", get_purchase),
    Operation("GET", "/customers/{customer_id}/purchases", list_customer_purchases),
    Operation("GET", "/customers/{customer_id}/property-records", list_property_records),
    Operation("GET", "/customers/{customer_id}/interest-records", list_interest_records),
    Operation(
        "POST",
        "/customers/{customer_id}/interest-records",
        add_interest_record,
        record({"interest_record": _INTEREST_RECORD}, ("interest_record",)),
    ),
    Operation(
        "DELETE", "/customers/{customer_id}/interest-records/{interest_record_id}", remove_interest_record
    ),
)
