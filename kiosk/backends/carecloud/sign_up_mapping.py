"""What a sign-up may ask for in CareCloud's words, and the answers as CareCloud wants them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import structlog

from kiosk.backends.carecloud import wire
from kiosk.backends.carecloud.mapping import ACTIVE
from kiosk.domain.sign_up_questions import (
    Interest,
    InterestId,
    PropertyAnswer,
    PropertyDefinition,
    PropertyId,
    PropertyItem,
    PropertyKind,
    SignUpLists,
)

_log = structlog.get_logger(__name__)

# The specification names no list of data types; these are the words of its guide and samples.
_KINDS = {
    "string": PropertyKind.TEXT,
    "text": PropertyKind.TEXT,
    "number": PropertyKind.NUMBER,
    "integer": PropertyKind.NUMBER,
    "int": PropertyKind.NUMBER,
    "float": PropertyKind.NUMBER,
    "decimal": PropertyKind.NUMBER,
    "date": PropertyKind.DATE,
    "boolean": PropertyKind.YES_NO,
    "bool": PropertyKind.YES_NO,
    "enum": PropertyKind.ONE_OF,
    "multiselect": PropertyKind.MANY_OF,
}
# More than a visitor can look through, and than a screen can make at once.
_MOST_CHOICES = 60
_CHOOSING = (PropertyKind.ONE_OF, PropertyKind.MANY_OF)


def sign_up_lists(
    properties: Iterable[wire.CustomerProperty], interests: Iterable[wire.Interest]
) -> SignUpLists:
    """What is in use and has a name, in the system's order; no more interests than can be looked through."""
    named = tuple(Interest(InterestId(row.interest_id), row.name) for row in interests if row.name)
    if len(named) > _MOST_CHOICES:
        _log.warning("interests_cut", count=len(named))
    return SignUpLists(
        tuple(_definition(row) for row in properties if row.name and row.state in (ACTIVE, None)),
        named[:_MOST_CHOICES],
    )


def _definition(row: wire.CustomerProperty) -> PropertyDefinition:
    kind = _KINDS.get((row.data_type or "").lower(), PropertyKind.UNKNOWN)
    items = tuple(
        PropertyItem(item.id, item.name) for item in row.items if item.name and item.state in (ACTIVE, None)
    )
    if kind in _CHOOSING and not 0 < len(items) <= _MOST_CHOICES:
        kind = PropertyKind.UNKNOWN
    if kind is PropertyKind.UNKNOWN:
        _log.warning("unknown_value", field="customer_property.data_type", value=row.data_type)
    return PropertyDefinition(PropertyId(row.property_id), row.name or "", kind, items)


def property_record(answer: PropertyAnswer) -> dict[str, object]:
    """One element of `property_records`: a text, number, truth value, date text or list of items."""
    return {"property_id": answer.property_id, "property_value": _wire_value(answer)}


def _wire_value(answer: PropertyAnswer) -> object:
    match answer.value:
        case bool() | str():
            return answer.value
        case Decimal():
            # Never a whole one: the specification takes that for two types at once, and so for none.
            return float(answer.value)
        case tuple():
            return [{"id": item.item_id, "name": item.name} for item in answer.value]
        case _:
            return answer.value.isoformat()
