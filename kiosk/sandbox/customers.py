"""Customers: finding them, their whole record, and replacing it."""

from kiosk.sandbox.customer_record import (
    CUSTOMER,
    PROPERTY_RECORD,
    SOCIAL_NETWORK,
    check_personal_information,
    present_customer,
    stored_personal_information,
)
from kiosk.sandbox.database import Condition, Document, equals, folded, one_of
from kiosk.sandbox.envelope import NO_CONTENT, InvalidParam, Reply, bad_request
from kiosk.sandbox.operation import Call, Operation
from kiosk.sandbox.property_records import replace_property_records
from kiosk.sandbox.shapes import TEXT, listing, record

_PERSONAL = "personal_information"
_STRICT_FILTERS = ("first_name", "last_name", "birthdate", "card_number")


def list_customers(call: Call) -> Reply:
    wanted = call.parameters
    conditions: list[Condition] = [
        folded(f"{_PERSONAL}.{field}", value)
        for field in ("email", "phone", "first_name", "last_name")
        if (value := wanted.text(field)) is not None
    ]
    if (birthdate := wanted.date("birthdate")) is not None:
        conditions.append(equals(f"{_PERSONAL}.birthdate", birthdate))
    if emails := wanted.many("email_list"):
        conditions.append(one_of(f"{_PERSONAL}.email", emails))
    if identifiers := wanted.many("customer_ids"):
        conditions.append(one_of("customer_id", identifiers))
    if (source_id := wanted.text("customer_source_id")) is not None:
        records = call.database.select("customer_source_records", [equals("customer_source_id", source_id)])
        conditions.append(one_of("customer_id", [found["customer_id"] for found in records]))
    return call.listing("customers", conditions, lambda customer: present_customer(call, customer))


def get_customer(call: Call) -> Reply:
    return Reply(present_customer(call, call.get("customers", call.path("customer_id"))))


def replace_customer(call: Call) -> Reply:
    """Left-out fields are erased, except the store, which can be changed but not removed."""
    customer_id = call.path("customer_id")
    before = call.get("customers", customer_id)
    if before["state"] == 0:
        raise bad_request(InvalidParam("customer_id", "deleted", customer_id))
    personal = call.body["customer"][_PERSONAL]
    check_personal_information(call, personal, customer_id)
    after = stored_personal_information(call, personal)
    if not after.get("store_id") and before[_PERSONAL].get("store_id"):
        after["store_id"] = before[_PERSONAL]["store_id"]
    call.database.replace(
        "customers", customer_id, before | {_PERSONAL: after, "last_change": call.now}, customer_id
    )
    replace_property_records(call, customer_id, call.body.get("property_records", []))
    return NO_CONTENT


def search_customers(call: Call) -> Reply:
    """Servers differ in what they do with fewer than the four filters: the switch `search_mode` says how."""
    wanted = call.parameters
    mode = wanted.text("mode") or "none"
    if mode not in ("strict", "none"):
        raise bad_request(InvalidParam("mode", "not_allowed_value", mode))
    given = {name: wanted.text(name) for name in _STRICT_FILTERS if wanted.text(name) is not None}
    missing = [name for name in _STRICT_FILTERS if name not in given]
    is_refused = mode == "strict" or call.switches.search_mode == "required" or not given
    if missing and is_refused:
        raise bad_request(*(InvalidParam(name, "required") for name in missing))
    if missing and call.switches.search_mode == "empty":
        return Reply({"strict": []})
    found = [customer["customer_id"] for customer in _search(call, given)]
    return Reply({"strict": [{"customer_id": customer_id, "match": 100} for customer_id in found]})


def _search(call: Call, given: dict[str, str | None]) -> list[Document]:
    conditions: list[Condition] = [
        folded(f"{_PERSONAL}.{field}", value)
        for field in ("first_name", "last_name")
        if (value := given.get(field))
    ]
    if given.get("birthdate"):
        conditions.append(equals(f"{_PERSONAL}.birthdate", call.parameters.date("birthdate")))
    if number := given.get("card_number"):
        conditions.append(one_of("customer_id", _owners_in_search_index(call, number)))
    return call.database.select("customers", conditions)


def _owners_in_search_index(call: Call, number: str) -> list[str]:
    # A search index may lag behind the cards; one seeded number shows what a client then has to notice.
    stale = call.database.first("stale_search_entries", [equals("card_number", number)])
    cards = [stale] if stale else call.database.select("cards", [equals("card_number", number)])
    return [card["customer_id"] for card in cards if card.get("customer_id")]


OPERATIONS = (
    Operation("GET", "/customers", list_customers),
    Operation("GET", "/customers/actions/search-customers", search_customers),
    Operation("GET", "/customers/{customer_id}", get_customer),
    Operation(
        "PUT",
        "/customers/{customer_id}",
        replace_customer,
        record(
            {
                "customer": CUSTOMER,
                "password": TEXT,
                "social_network_credentials": SOCIAL_NETWORK,
                "property_records": listing(PROPERTY_RECORD),
            },
            ("customer",),
        ),
    ),
)
