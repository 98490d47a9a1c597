"""A customer's record as it came <-> the body that replaces it: nothing may be lost on the way.

A PUT replaces the whole record and erases what is left out (API, section 3). So the reply is kept as it came,
with fields that this program has never heard of, and goes back without those that are read-only.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kiosk.backends.carecloud.wire_types import read_int, read_short_text
from kiosk.domain.consent import AgreementId, ConsentValue
from kiosk.domain.customer_record import CustomerRecord
from kiosk.domain.errors import UnexpectedReply

_READ_ONLY = frozenset({"customer_id", "doi_email", "doi_phone", "last_change", "state"})
_PERSONAL_READ_ONLY = frozenset({"photo_url"})
_PROPERTY_READ_ONLY = frozenset({"property_record_id", "property_name", "last_change"})
# Declared as texts, though servers send some of them as numbers; "" and null stand for nothing (section 13).
_PLACE_TEXTS = frozenset({*(f"address{number}" for number in range(1, 8)), "zip", "city", "country_code"})
_NAME_TEXTS = frozenset({"salutation", "first_name", "last_name", "pre_nominals", "post_nominals"})
_TEXTS = _PLACE_TEXTS | _NAME_TEXTS | {"birthdate", "email", "phone", "language_id", "store_id"}
_VALUES = {0: ConsentValue.REFUSED, 1: ConsentValue.GIVEN, 2: ConsentValue.NOT_SET}
_NUMBERS = {value: number for number, value in _VALUES.items()}


class WholeRecord:
    """The replies as they came; `CustomerRecord.whole` is one of these."""

    __slots__ = ("customer", "properties")

    def __init__(self, customer: Mapping[str, Any], properties: list[object]) -> None:
        self.customer = customer
        self.properties = properties


def record_of(customer: Mapping[str, Any], properties: list[object]) -> CustomerRecord:
    """Raises `UnexpectedReply` for a reply without the part that a record must have."""
    personal = customer.get("personal_information")
    if not isinstance(personal, dict):
        raise UnexpectedReply("GET /customers/{customer_id}: no personal information")
    email = read_short_text(personal.get("email"))
    return CustomerRecord(
        email=email.lower() if email else None,
        phone=read_short_text(personal.get("phone")),
        consents={
            AgreementId(key): _VALUES.get(value, ConsentValue.NOT_SET) for key, value in _consents(personal)
        },
        whole=WholeRecord(customer, properties),
    )


def body_of(record: CustomerRecord) -> dict[str, object]:
    """The body of the PUT, with the changes of `record` in it.

    Raises `UnexpectedReply` for a record that cannot be sent back as it came.
    """
    whole = record.whole
    if not isinstance(whole, WholeRecord):
        raise TypeError("not a record that was read here")
    customer = {key: value for key, value in whole.customer.items() if key not in _READ_ONLY}
    before: dict[str, Any] = customer["personal_information"]
    personal = {key: value for key, value in before.items() if key not in _PERSONAL_READ_ONLY}
    address = personal.get("address")
    if isinstance(address, dict):
        personal["address"] = _sendable(address)
    elif not address:
        personal.pop("address", None)
    personal |= {"email": record.email, "phone": record.phone}
    _put_consents(personal, record.consents)
    customer["personal_information"] = _sendable(personal)
    body: dict[str, object] = {"customer": customer}
    if whole.properties:
        body["property_records"] = [_property(row) for row in whole.properties]
    try:
        return {key: _plain(value) for key, value in body.items()}
    except RecursionError:
        raise UnexpectedReply("GET /customers/{customer_id}: too deep") from None


def _sendable(values: Mapping[str, Any]) -> dict[str, Any]:
    """Declared texts as texts, and left out where they say nothing; anything else as it came."""
    texts = {key: read_short_text(value) for key, value in values.items() if key in _TEXTS}
    return {
        key: texts.get(key, value)
        for key, value in values.items()
        if key not in texts or texts[key] is not None
    }


def _consents(personal: Mapping[str, Any]) -> list[tuple[str, int]]:
    rows, name = personal.get("consents"), "consent"
    agreement = personal.get("agreement")
    if not isinstance(rows, list) and isinstance(agreement, dict):
        # Older servers know only the agreements.
        rows, name = agreement.get("custom_agreements"), "agreement"
    found: list[tuple[str, int]] = []
    for row in rows if isinstance(rows, list) else []:
        key = read_short_text(row.get(f"{name}_id")) if isinstance(row, dict) else None
        value = read_int(row.get(f"{name}_value")) if isinstance(row, dict) else None
        if key is not None and value is not None:
            found.append((key, value))
    return found


def _put_consents(personal: dict[str, Any], consents: Mapping[AgreementId, ConsentValue]) -> None:
    rows = personal.get("consents")
    if isinstance(rows, list):
        # With both, the server would ignore the older one, so it is better not there.
        personal.pop("agreement", None)
        personal["consents"] = _with_values(rows, "consent", consents)
        return
    agreement = personal.get("agreement")
    if isinstance(agreement, dict) and isinstance(agreement.get("custom_agreements"), list):
        custom = _with_values(agreement["custom_agreements"], "agreement", consents)
        personal["agreement"] = agreement | {"custom_agreements": custom}
    elif not agreement:
        personal.pop("agreement", None)


def _with_values(
    rows: list[Any], name: str, consents: Mapping[AgreementId, ConsentValue]
) -> list[dict[str, Any]]:
    kept: list[dict[str, Any]] = []
    for row in rows:
        if not isinstance(row, dict):
            continue
        key = read_short_text(row.get(f"{name}_id"))
        value = consents.get(AgreementId(key)) if key else None
        sent = {part: each for part, each in row.items() if part != "last_change"}
        number = read_int(row.get(f"{name}_value"))
        # A value that this program has not heard of goes back as it came, unless it was changed here.
        is_as_before = number is not None and _VALUES.get(number, ConsentValue.NOT_SET) is value
        if value is not None and not is_as_before:
            sent[f"{name}_value"] = _NUMBERS[value]
        elif number is not None:
            sent[f"{name}_value"] = number
        kept.append(sent)
    known = {read_short_text(row.get(f"{name}_id")) for row in kept}
    new = {key: value for key, value in consents.items() if key not in known}
    kept += [{f"{name}_id": key, f"{name}_value": _NUMBERS[value]} for key, value in new.items()]
    return kept


def _property(row: object) -> Any:
    if not isinstance(row, dict):
        raise UnexpectedReply("GET /customers/{customer_id}/property-records: a row is no object")
    return {key: value for key, value in row.items() if key not in _PROPERTY_READ_ONLY}


def _plain(value: Any) -> Any:
    """The same with numbers that JSON can write."""
    match value:
        case Decimal():
            number = float(value)
            if not math.isfinite(number):
                raise UnexpectedReply("GET /customers/{customer_id}: a number beyond all bounds")
            return number
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case list():
            return [_plain(each) for each in value]
        case _:
            return value
