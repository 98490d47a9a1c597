"""Reference data: stores, agreements, languages and the like, which clients may keep for an hour."""

from collections.abc import Callable

from kiosk.sandbox.database import Condition, contains, equals, one_of
from kiosk.sandbox.envelope import Reply, refused
from kiosk.sandbox.operation import Call, Operation, without_paging

MAX_AGE_S = 3600


def _list(kind: str, *exact: str, named: bool = False, key: str | None = None) -> Callable[[Call], Reply]:
    """A listing whose filters are the fields named in `exact`, and with `named` also a part of the name."""

    def handler(call: Call) -> Reply:
        conditions: list[Condition] = [
            one_of(field, values)
            for field in exact
            if (values := call.parameters.many(field, is_single_allowed=True))
        ]
        if named and (name := call.parameters.text("name")) is not None:
            conditions.append(contains(f"name.{call.language}", name))
        return call.listing(kind, conditions, key=key, max_age_s=MAX_AGE_S)

    return handler


def _one(kind: str, parameter: str) -> Callable[[Call], Reply]:
    def handler(call: Call) -> Reply:
        return Reply(call.get(kind, call.path(parameter)), max_age_s=MAX_AGE_S)

    return handler


def list_languages(call: Call) -> Reply:
    """Which languages depends on what for; this list has no paging."""
    purpose = call.parameters.text("language_list_type") or "carecloud-api"
    if purpose not in ("carecloud-api", "web-portal", "customer-communication"):
        raise refused("language_list_type", "not_allowed_value", purpose)
    rows = call.database.select("languages")
    if call.parameters.boolean("default_language"):
        rows = rows[:1]
    reply = without_paging(rows, "languages")
    return Reply(reply.data, max_age_s=MAX_AGE_S)


def list_stores(call: Call) -> Reply:
    wanted = call.parameters
    conditions: list[Condition] = []
    if (visible := wanted.integer("visible_for_customer")) is not None:
        if visible not in (0, 1):
            raise refused("visible_for_customer", "not_allowed_value", visible)
        conditions.append(equals("visibility_for_customer", visible))
    if (system_id := wanted.text("system_id")) is not None:
        conditions.append(equals("system_id", system_id))
    if (wanted.text("property_id") is None) != (wanted.text("property_value") is None):
        missing = "property_id" if wanted.text("property_id") is None else "property_value"
        raise refused(missing, "required")
    if wanted.text("property_id") is not None:
        # No store of this shop carries properties, so such a filter finds none.
        conditions.append(Condition("0"))
    return call.listing("stores", conditions, max_age_s=MAX_AGE_S)


def list_currencies(call: Call) -> Reply:
    conditions: list[Condition] = []
    if (code := call.parameters.text("currency_code")) is not None:
        conditions.append(equals("code", code.upper()))
    if (name := call.parameters.text("currency_name")) is not None:
        conditions.append(contains(f"name.{call.language}", name))
    return call.listing("currencies", conditions, max_age_s=MAX_AGE_S)


def reverse_test_string(call: Call) -> Reply:
    """A health probe: the text comes back reversed."""
    return Reply({"test_string": (call.parameters.text("test_string") or "")[::-1]})


OPERATIONS = (
    Operation("GET", "/tests/connection", reverse_test_string, is_open=True),
    Operation("GET", "/languages", list_languages, is_open=True),
    Operation("GET", "/communication-channels", _list("communication_channels"), is_open=True),
    Operation(
        "GET",
        "/customer-external-applications",
        _list("external_applications", "text_id", key="customer_external_applications"),
        is_open=True,
    ),
    Operation("GET", "/agreements", _list("agreements", "communication_channel_id", "text_id")),
    Operation("GET", "/agreements/{agreement_id}", _one("agreements", "agreement_id")),
    Operation("GET", "/stores", list_stores),
    Operation("GET", "/stores/{store_id}", _one("stores", "store_id")),
    Operation("GET", "/currencies", list_currencies),
    Operation("GET", "/countries", _list("countries")),
    Operation("GET", "/card-types", _list("card_types", "text_id", named=True)),
    Operation("GET", "/card-types/{card_type_id}", _one("card_types", "card_type_id")),
    Operation("GET", "/customer-types", _list("customer_types")),
    Operation("GET", "/customer-properties", _list("customer_properties", named=True)),
    Operation("GET", "/customer-sources", _list("customer_sources", "customer_source_text_id")),
    Operation("GET", "/partners", _list("partners")),
    Operation("GET", "/partners/{partner_id}", _one("partners", "partner_id")),
    Operation("GET", "/interests", _list("interests", named=True)),
    Operation("GET", "/statuses", _list("statuses", "text_id")),
    Operation("GET", "/statuses/{status_id}", _one("statuses", "status_id")),
    Operation("GET", "/point-types", _list("point_types")),
    Operation("GET", "/credit-types", _list("credit_types")),
    Operation("GET", "/reward-types", _list("reward_types", named=True)),
)
