"""Cards: finding, assigning, issuing, blocking, and their digital files."""

from kiosk.sandbox.database import (
    Condition,
    Document,
    equals,
    every,
    is_set,
    negated,
    not_after,
    not_before,
    one_of,
)
from kiosk.sandbox.database import owned_by as owned
from kiosk.sandbox.envelope import NO_CONTENT, InvalidParam, Reply, bad_request, created, refused
from kiosk.sandbox.operation import Call, Operation, new_identifier
from kiosk.sandbox.shapes import DATE_TIME, READ_ONLY, TEXT, Shape, choice, record

CARD = record(
    {
        "card_id": READ_ONLY,
        "customer_id": TEXT,
        "card_type_id": TEXT,
        "card_number": TEXT,
        "secondary_card_number": TEXT,
        "valid_from": DATE_TIME,
        "valid_to": DATE_TIME,
        "store_id": TEXT,
        "last_change": READ_ONLY,
        "state": choice(0, 1, kind="integer"),
    },
    ("card_type_id", "card_number", "state"),
)
_WRAPPED_CARD = record({"card": CARD}, ("card",))


def list_cards(call: Call) -> Reply:
    customer_id = call.parameters.text("customer_id")
    return call.listing("cards", _filters(call, customer_id))


def list_customer_cards(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return call.listing("cards", _filters(call, customer_id))


def list_cards_of_type(call: Call) -> Reply:
    card_type_id = call.path("card_type_id")
    call.get("card_types", card_type_id)
    filters = _filters(call, call.parameters.text("customer_id"))
    return call.listing("cards", [*filters, equals("card_type_id", card_type_id)])


def _filters(call: Call, customer_id: str | None) -> list[Condition]:
    wanted = call.parameters
    conditions: list[Condition] = []
    if customer_id:
        conditions.append(owned(customer_id))
    # The switch searches secondary numbers instead of primary ones, not both.
    number_field = (
        "secondary_card_number" if wanted.boolean("search_secondary_card_number") else "card_number"
    )
    if (number := wanted.text("card_number")) is not None:
        conditions.append(equals(number_field, number))
    if numbers := wanted.many("card_number_list"):
        conditions.append(one_of(number_field, numbers))
    if (card_type_id := wanted.text("card_type_id")) is not None:
        conditions.append(equals("card_type_id", card_type_id))
    if (state := wanted.integer("state")) is not None:
        if state not in (0, 1):
            raise refused("state", "not_allowed_value", state)
        conditions.append(equals("state", state))
    if (is_valid := wanted.boolean("is_valid")) is not None:
        valid = every(equals("state", 1), not_after("valid_from", call.now), not_before("valid_to", call.now))
        conditions.append(valid if is_valid else negated(valid))
    return conditions


def get_card(call: Call) -> Reply:
    return Reply(call.get("cards", call.path("card_id")))


def create_card(call: Call) -> Reply:
    card = call.body["card"]
    _check_references(call, card)
    if call.database.first("cards", [equals("card_number", card["card_number"])]) is not None:
        raise refused("card_number", "already_exists", card["card_number"])
    card_id = new_identifier()
    call.database.insert("cards", card_id, _stored(call, card_id, card), card.get("customer_id", ""))
    return created("card_id", card_id)


def replace_card(call: Call) -> Reply:
    """Replaces the whole record; a card that already belongs to somebody cannot change hands."""
    card_id, card = call.path("card_id"), call.body["card"]
    before = call.get("cards", card_id)
    _check_references(call, card)
    owner = before.get("customer_id")
    if owner and card.get("customer_id") and card["customer_id"] != owner:
        raise refused("customer_id", "relation_already_exists", card["customer_id"])
    twin = call.database.first("cards", [equals("card_number", card["card_number"])])
    if twin is not None and twin["card_id"] != card_id:
        raise refused("card_number", "already_exists", card["card_number"])
    call.database.replace("cards", card_id, _stored(call, card_id, card), card.get("customer_id", ""))
    return NO_CONTENT


def _check_references(call: Call, card: Document) -> None:
    invalid = [
        InvalidParam(field, "not_found", card[field])
        for field, kind in (
            ("card_type_id", "card_types"),
            ("customer_id", "customers"),
            ("store_id", "stores"),
        )
        if card.get(field) and call.database.find(kind, card[field]) is None
    ]
    if invalid:
        raise bad_request(*invalid)


def _stored(call: Call, card_id: str, card: Document) -> Document:
    return {"card_id": card_id, "customer_id": "", **card, "last_change": call.now}


def validate_free_card(call: Call) -> Reply:
    card = call.database.first("cards", [equals("card_number", call.body["card_number"])])
    return Reply({"is_free_to_use": card is not None and _is_free(call, card)})


def _is_free(call: Call, card: Document) -> bool:
    is_current = (card.get("valid_from") or "") <= call.now <= (card.get("valid_to") or "9999")
    return card["state"] == 1 and not card.get("customer_id") and is_current


def assign_free_card(call: Call) -> Reply:
    """Without a number the next free card of the type is taken. One card per type and customer."""
    body = call.body
    call.refer("card_types", "card_type_id", body["card_type_id"])
    customer = call.refer("customers", "customer_id", body["customer_id"])
    if customer["state"] == 0:
        raise refused("customer_id", "deleted", body["customer_id"])
    of_type = equals("card_type_id", body["card_type_id"])
    if call.database.first("cards", [owned(body["customer_id"]), of_type]) is not None:
        raise refused("customer_id", "relation_already_exists", body["customer_id"])
    card = _card_to_assign(call, body, of_type)
    card |= {"customer_id": body["customer_id"], "last_change": call.now}
    call.database.replace("cards", card["card_id"], card, body["customer_id"])
    return Reply({"card_id": card["card_id"]})


def _card_to_assign(call: Call, body: Document, of_type: Condition) -> Document:
    number = body.get("card_number")
    if number is None:
        free = call.database.select("cards", [of_type, is_set("customer_id", wanted=False)])
        card = next((card for card in free if _is_free(call, card)), None)
        if card is None:
            raise refused("card_type_id", "empty", body["card_type_id"])
        return card
    card = call.database.first("cards", [equals("card_number", number), of_type])
    if card is None:
        raise refused("card_number", "not_found", number)
    if card["state"] == 0:
        raise refused("card_number", "card_is_blocked", number)
    if not _is_free(call, card):
        raise refused("card_number", "relation_already_exists", number)
    return card


def generate_digital_card_file(call: Call) -> Reply:
    card = call.refer("cards", "card_id", call.body["card_id"])
    name = {"png": "barcode.png", "qr-png": "qr.png", "wallet": "card.pkpass"}[call.body["file_type"]]
    return Reply({"file_url": str(call.request.url_for("digital_card", card_id=card["card_id"], name=name))})


_TYPE_CUSTOMER_NUMBER: dict[str, Shape] = {"card_type_id": TEXT, "customer_id": TEXT, "card_number": TEXT}

OPERATIONS = (
    Operation("GET", "/cards", list_cards),
    Operation("POST", "/cards", create_card, _WRAPPED_CARD),
    Operation("GET", "/cards/{card_id}", get_card),
    Operation("PUT", "/cards/{card_id}", replace_card, _WRAPPED_CARD),
    Operation("GET", "/customers/{customer_id}/cards", list_customer_cards),
    Operation("GET", "/card-types/{card_type_id}/cards", list_cards_of_type),
    Operation(
        "POST",
        "/cards/actions/validate-free-card",
        validate_free_card,
        record({"card_number": TEXT}, ("card_number",)),
    ),
    Operation(
        "POST",
        "/cards/actions/assign-free-card",
        assign_free_card,
        record(_TYPE_CUSTOMER_NUMBER, ("card_type_id", "customer_id")),
    ),
    Operation(
        "POST",
        "/cards/actions/generate-digital-card-file",
        generate_digital_card_file,
        record(
            {"card_id": TEXT, "file_type": choice("png", "wallet", "qr-png")},
            ("card_id", "file_type"),
        ),
    ),
)
