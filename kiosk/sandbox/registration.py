"""Signing up: the early checks, the new customer, and the source records that tell who brought him."""

import re

from kiosk.sandbox.customer_record import (
    CUSTOMER,
    PROPERTY_RECORD,
    SOCIAL_NETWORK,
    check_personal_information,
    contact_reason,
    stored_personal_information,
)
from kiosk.sandbox.database import Condition, Document, equals, one_of, owned_by
from kiosk.sandbox.envelope import Reply, created, refused
from kiosk.sandbox.operation import Call, Operation, new_identifier
from kiosk.sandbox.property_records import check_property_records, store_property_records
from kiosk.sandbox.seed.identifiers import WELCOME_REWARD_ID
from kiosk.sandbox.seed.membership import first_status_record, welcome_voucher
from kiosk.sandbox.shapes import BOOLEAN, EMAIL, PHONE, READ_ONLY, TEXT, choice, listing, record

_COMMON_PASSWORDS = frozenset({"password1", "heslo1234", "qwerty123", "12345678a", "passwort1", "welcome1"})
_SOURCE_RECORD = record(
    {
        "customer_source_record_id": READ_ONLY,
        "customer_source_id": TEXT,
        "customer_id": READ_ONLY,
        "external_id": TEXT,
        "last_change": READ_ONLY,
    },
    ("customer_source_id",),
)


def create_customer(call: Call) -> Reply:
    body = call.body
    personal, source = body["customer"]["personal_information"], body["customer_source"]
    call.refer("customer_sources", "customer_source_id", source["customer_source_id"])
    check_personal_information(call, personal, customer_id=None)
    if body["autologin"] and "password" not in body:
        raise refused("password", "required")
    if "password" in body and not is_good_password(body["password"]):
        raise refused("password", "invalid_value_format")
    referral_code = body.get("referral_code")
    if referral_code is not None and not _is_known_referral(call, referral_code):
        raise refused("referral_code", "not_found", referral_code)
    check_property_records(call, body.get("property_records", []))
    customer_id = new_identifier()
    customer = {
        "customer_id": customer_id,
        "personal_information": stored_personal_information(call, personal),
        "doi_email": "",
        "doi_phone": "",
        "last_change": call.now,
        "state": 1,
        "_has_password": "password" in body,
        "_referral_code": referral_code,
    }
    call.database.insert("customers", customer_id, customer, customer_id)
    _store_source_record(call, customer_id, source)
    store_property_records(call, customer_id, body.get("property_records", []))
    _welcome(call, customer_id)
    return created("customer_id", customer_id)


def is_good_password(password: str) -> bool:
    """At least 8 characters, a digit, an upper-case letter, and none that everybody uses."""
    has_parts = len(password) >= 8 and re.search(r"\d", password) and re.search(r"[^\W\d_]", password)
    return bool(has_parts) and password != password.lower() and password.lower() not in _COMMON_PASSWORDS


def _store_source_record(call: Call, customer_id: str, source: Document) -> str:
    record_id = new_identifier()
    stored = {
        "customer_source_record_id": record_id,
        "customer_id": customer_id,
        **source,
        "last_change": call.now,
    }
    call.database.insert("customer_source_records", record_id, stored, customer_id)
    return record_id


def _welcome(call: Call, customer_id: str) -> None:
    """What the shop's automation does for a new member: the first status and a voucher for a coffee."""
    status = first_status_record(new_identifier(), customer_id, call.clock.today())
    call.database.insert("status_records", status["status_record_id"], status, customer_id)
    reward = call.get("rewards", WELCOME_REWARD_ID)
    voucher = welcome_voucher(new_identifier(), customer_id, reward, call.clock.today())
    call.database.insert("vouchers", voucher["voucher_id"], voucher, customer_id)


def check_registration_ability(call: Call) -> Reply:
    field, value = call.body["type"], call.body["value"]
    pattern = EMAIL if field == "email" else PHONE
    if pattern.fullmatch(value) is None:
        raise refused("value", "invalid_value_format", value)
    return Reply({"registration_ability": contact_reason(call, field, value, None) is None})


def validate_customer_data(call: Call) -> Reply:
    value = call.body["value"]
    if call.body["type"] == "password":
        return Reply({"is_valid": is_good_password(value)})
    return Reply({"is_valid": _is_known_referral(call, value)})


def _is_known_referral(call: Call, code: str) -> bool:
    return call.database.first("referrals", [equals("code", code)]) is not None


def list_source_records(call: Call) -> Reply:
    customer_id = call.parameters.text("customer_id")
    return call.listing("customer_source_records", _source_filters(call, customer_id))


def list_source_records_of_customer(call: Call) -> Reply:
    customer_id = call.path("customer_id")
    call.get("customers", customer_id)
    return call.listing("customer_source_records", _source_filters(call, customer_id))


def _source_filters(call: Call, customer_id: str | None) -> list[Condition]:
    wanted = call.parameters
    conditions = [owned_by(customer_id)] if customer_id else []
    if (source_id := wanted.text("customer_source_id")) is not None:
        conditions.append(equals("customer_source_id", source_id))
    external_ids = wanted.many("external_ids")
    if (external_id := wanted.text("external_id")) is not None:
        external_ids.append(external_id)
    if external_ids and not call.switches.ignore_external_ids:
        conditions.append(one_of("external_id", external_ids))
    return conditions


def add_source_record(call: Call) -> Reply:
    customer_id, source = call.path("customer_id"), call.body["customer_source_record"]
    call.get("customers", customer_id)
    call.refer("customer_sources", "customer_source_id", source["customer_source_id"])
    held = call.database.select("customer_source_records", [owned_by(customer_id)])
    if any(all(row.get(field) == value for field, value in source.items()) for row in held):
        raise refused("customer_source_id", "relation_already_exists", source["customer_source_id"])
    return created("customer_source_record_id", _store_source_record(call, customer_id, source))


OPERATIONS = (
    Operation(
        "POST",
        "/customers",
        create_customer,
        record(
            {
                "customer": CUSTOMER,
                "customer_source": _SOURCE_RECORD,
                "password": TEXT,
                "autologin": BOOLEAN,
                "social_network_credentials": SOCIAL_NETWORK,
                "property_records": listing(PROPERTY_RECORD),
                "referral_code": TEXT,
            },
            ("customer", "customer_source", "autologin"),
        ),
    ),
    Operation(
        "POST",
        "/customers/actions/check-registration-ability",
        check_registration_ability,
        record({"type": choice("email", "phone"), "value": TEXT}, ("type", "value")),
    ),
    Operation(
        "POST",
        "/customers/actions/validate-customer-data",
        validate_customer_data,
        record({"type": choice("password", "referral_code"), "value": TEXT}, ("type", "value")),
        is_open=True,
    ),
    Operation("GET", "/customer-source-records", list_source_records),
    Operation("GET", "/customers/{customer_id}/customer-source-records", list_source_records_of_customer),
    Operation(
        "POST",
        "/customers/{customer_id}/customer-source-records",
        add_source_record,
        record({"customer_source_record": _SOURCE_RECORD}, ("customer_source_record",)),
    ),
)
