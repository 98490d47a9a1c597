"""A customer's record: its shape in requests, the rules it has to obey, and how it is stored and shown."""

from typing import Any

from kiosk.sandbox.database import Document, equals
from kiosk.sandbox.envelope import InvalidParam, bad_request
from kiosk.sandbox.operation import Call
from kiosk.sandbox.seed.identifiers import (
    AGREEMENT_DATA_PROCESSING,
    AGREEMENT_MARKETING_EMAIL,
    AGREEMENT_PROFILING,
)
from kiosk.sandbox.seed.salutations import salutation_for, short_salutation
from kiosk.sandbox.shapes import (
    DATE,
    EMAIL,
    PHONE,
    READ_ONLY,
    TEXT,
    Shape,
    choice,
    listing,
    matching,
    record,
)

_ANSWER = choice(0, 1, 2, kind="integer")
_ADDRESS_FIELDS = ("address1", "address2", "address3", "address4", "address5", "address6", "address7")
ADDRESS = record(dict.fromkeys((*_ADDRESS_FIELDS, "zip", "city", "country_code"), TEXT))
_AGREEMENT = record(
    {
        "agreement_gtc": _ANSWER,
        "agreement_profiling": _ANSWER,
        "agreement_marketing_communication": _ANSWER,
        "custom_agreements": listing(
            record({"agreement_id": TEXT, "agreement_value": _ANSWER}, ("agreement_id", "agreement_value"))
        ),
    }
)
_CONSENT = record(
    {"consent_id": TEXT, "consent_value": _ANSWER, "last_change": READ_ONLY}, ("consent_id", "consent_value")
)
PERSONAL_INFORMATION = record(
    {
        "salutation": TEXT,
        "gender": Shape("integer", choices=(1, 2, 3, 4, 5), is_nullable=True),
        "first_name": TEXT,
        "last_name": TEXT,
        "pre_nominals": TEXT,
        "post_nominals": TEXT,
        "birthdate": DATE,
        "email": matching(EMAIL),
        "phone": matching(PHONE),
        "language_id": TEXT,
        "store_id": TEXT,
        "photo_url": READ_ONLY,
        "address": ADDRESS,
        "agreement": _AGREEMENT,
        "consents": listing(_CONSENT),
    },
    ("language_id",),
)
CUSTOMER = record(
    {
        "customer_id": READ_ONLY,
        "personal_information": PERSONAL_INFORMATION,
        "doi_email": READ_ONLY,
        "doi_phone": READ_ONLY,
        "last_change": READ_ONLY,
        "state": READ_ONLY,
    },
    ("personal_information",),
)
PROPERTY_RECORD = record(
    {
        "property_record_id": READ_ONLY,
        "property_id": TEXT,
        "property_name": READ_ONLY,
        "property_value": Shape("any"),
        "last_change": READ_ONLY,
    },
    ("property_id",),
)
SOCIAL_NETWORK = record(
    {"social_network_id": TEXT, "social_network_token": TEXT}, ("social_network_id", "social_network_token")
)

# The three agreements that also have a place of their own in the older `agreement` object.
_BUILT_IN = {
    "agreement_gtc": AGREEMENT_DATA_PROCESSING,
    "agreement_profiling": AGREEMENT_PROFILING,
    "agreement_marketing_communication": AGREEMENT_MARKETING_EMAIL,
}


def check_personal_information(call: Call, personal: Document, customer_id: str | None) -> None:
    """What the shape cannot know: references, a living mail domain, and that contacts are unique.

    `customer_id` None is a new customer. Raises ApiError 400 with every field that is not accepted.
    """
    invalid = [
        InvalidParam(field, "not_found", personal[field])
        for field, kind in (("language_id", "languages"), ("store_id", "stores"))
        if personal.get(field) and call.database.find(kind, personal[field]) is None
    ]
    email = personal.get("email")
    if email and email.endswith(".invalid"):
        invalid.append(InvalidParam("email", "invalid_value_format", email))
    invalid += [
        InvalidParam(field, reason, personal[field])
        for field in ("email", "phone")
        if personal.get(field) and (reason := contact_reason(call, field, personal[field], customer_id))
    ]
    invalid += [
        InvalidParam("consent_id", "not_found", consent["consent_id"])
        for consent in sent_consents(personal)
        if call.database.find("agreements", consent["consent_id"]) is None
    ]
    if invalid:
        raise bad_request(*invalid)


def contact_reason(call: Call, field: str, value: str, customer_id: str | None) -> str | None:
    """Why an e-mail or phone cannot be used (`already_exists`, `deleted`); None when it can."""
    holders = call.database.select("customers", [equals(f"personal_information.{field}", value)])
    others = [holder for holder in holders if holder["customer_id"] != customer_id]
    if any(holder["state"] != 0 for holder in others):
        return "already_exists"
    return "deleted" if others else None


def sent_consents(personal: Document) -> list[Document]:
    """The consents of a request. When both are sent, `consents` wins and `agreement` is ignored entirely."""
    if "consents" in personal:
        return list(personal["consents"])
    agreement = personal.get("agreement", {})
    consents = [
        {"consent_id": item["agreement_id"], "consent_value": item["agreement_value"]}
        for item in agreement.get("custom_agreements", [])
    ]
    return consents + [
        {"consent_id": identifier, "consent_value": agreement[name]}
        for name, identifier in _BUILT_IN.items()
        if name in agreement
    ]


def stored_personal_information(call: Call, personal: Document) -> Document:
    """As kept: consents in one place, each with its time, and a salutation where the request had none."""
    kept = {key: value for key, value in personal.items() if key not in ("agreement", "consents")}
    if not kept.get("salutation"):
        kept["salutation"] = salutation_for(kept)
    consents = [consent | {"last_change": call.now} for consent in sent_consents(personal)]
    return kept | {"consents": consents}


def present_customer(call: Call, customer: Document) -> Document:
    """The record as answered: every agreement of the project has a value, 2 (not set) by default."""
    personal: dict[str, Any] = dict(customer["personal_information"])
    if call.parameters.boolean("customer_short_salutation"):
        personal["salutation"] = short_salutation(personal)
    given = {consent["consent_id"]: consent for consent in personal["consents"]}
    known = [agreement["agreement_id"] for agreement in call.database.select("agreements")]
    consents = [given.get(key, {"consent_id": key, "consent_value": 2, "last_change": ""}) for key in known]
    values = {consent["consent_id"]: consent["consent_value"] for consent in consents}
    personal["consents"] = consents
    personal["agreement"] = {name: values.get(key, 2) for name, key in _BUILT_IN.items()} | {
        "custom_agreements": [
            {"agreement_id": key, "agreement_value": value}
            for key, value in values.items()
            if key not in _BUILT_IN.values()
        ]
    }
    return customer | {"personal_information": personal}
