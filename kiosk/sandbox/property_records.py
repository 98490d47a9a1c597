"""Values of customer properties: each has to be what the property's definition says."""

from collections.abc import Sequence
from typing import Any

from kiosk.sandbox.clock import parse_date
from kiosk.sandbox.database import Document, owned_by
from kiosk.sandbox.envelope import InvalidParam, bad_request
from kiosk.sandbox.operation import Call

_LONGEST_TEXT = 1_000


def check_property_records(call: Call, records: Sequence[Document]) -> None:
    """Raises ApiError 400 with every record that is not accepted, and every one that is missing."""
    definitions = {row["property_id"]: row for row in call.database.select("customer_properties")}
    invalid: list[InvalidParam] = []
    for record in records:
        definition = definitions.get(record["property_id"])
        if definition is None:
            invalid.append(InvalidParam("property_id", "not_found", record["property_id"]))
        elif (reason := _reason_against(record.get("property_value"), definition)) is not None:
            invalid.append(InvalidParam(_name(definition), reason, record.get("property_value", "")))
    sent = {record["property_id"] for record in records}
    invalid += [
        InvalidParam(_name(definition), "required")
        for definition in definitions.values()
        if definition["is_required"] and definition["property_id"] not in sent
    ]
    if invalid:
        raise bad_request(*invalid)


def store_property_records(call: Call, customer_id: str, records: Sequence[Document]) -> None:
    """Keep records that were checked."""
    for item in records:
        known = call.get("customer_properties", item["property_id"])
        record_id = f"{item['property_id']}:{customer_id}"
        stored = item | {
            "property_record_id": record_id,
            "property_name": known["name"],
            "last_change": call.now,
        }
        call.database.insert("property_records", record_id, stored, customer_id)


def replace_property_records(call: Call, customer_id: str, records: Sequence[Document]) -> None:
    """What is not among `records` is gone. Raises as `check_property_records`."""
    check_property_records(call, records)
    for row in call.database.select("property_records", [owned_by(customer_id)]):
        call.database.delete("property_records", row["property_record_id"])
    store_property_records(call, customer_id, records)


def _name(definition: Document) -> str:
    return f"property_records.{definition['property_id']}"


def _reason_against(value: Any, definition: Document) -> str | None:
    is_good = {
        "string": isinstance(value, str) and 0 < len(value) <= _LONGEST_TEXT,
        "integer": isinstance(value, int | float) and not isinstance(value, bool) and value == int(value),
        "number": isinstance(value, int | float) and not isinstance(value, bool),
        "boolean": isinstance(value, bool),
        "date": isinstance(value, str) and parse_date(value) is not None,
    }
    kind = definition["data_type"]
    if kind not in ("enum", "multiselect"):
        return None if is_good[kind] else "invalid_value_format"
    if not isinstance(value, list) or not value or (kind == "enum" and len(value) > 1):
        return "invalid_value_format"
    known = {item["id"] for item in definition["items"]}
    chosen = [item.get("id") if isinstance(item, dict) else None for item in value]
    return None if all(each in known for each in chosen) else "not_allowed_value"
