"""A sign-up as it is sealed in its row: everything that is needed to send it later."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from kiosk.domain.consent import AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_questions import InterestId, PropertyAnswer, PropertyId, PropertyItem, PropertyValue

VERSION = 1
"""Of the form below. A later one must still read this one: rows may wait for weeks. Fields are only ever
added, so that the version before can read them as well; it sends what it knows.
"""


def row_name(external_id: UUID, version: int) -> bytes:
    """What the seal of a row is bound to."""
    return f"sign-up/{version}/{external_id}".encode()


def to_bytes(sign_up: SignUp) -> bytes:
    """All but the number, which stands beside it."""
    more = {
        "birth_date": sign_up.birth_date.isoformat() if sign_up.birth_date else None,
        "postcode": sign_up.postcode,
        "referral_code": sign_up.referral_code,
        "password": sign_up.password,
        "properties": [[each.property_id, *_tagged(each.value)] for each in sign_up.properties],
        "interests": list(sign_up.interests),
    }
    return json.dumps(
        {
            "first_name": sign_up.first_name,
            "last_name": sign_up.last_name,
            "email": sign_up.email,
            "phone": sign_up.phone,
            "language": sign_up.language,
            "consents": [
                [choice.agreement_id, choice.value.value, choice.version, choice.language]
                for choice in sign_up.consents
            ],
        }
        | {name: value for name, value in more.items() if value},
        ensure_ascii=False,
    ).encode()


def from_bytes(external_id: UUID, content: bytes) -> SignUp:
    """Raises `ValueError`, `KeyError` or `TypeError` for what `to_bytes` did not make."""
    held = json.loads(content)
    birth_date = held.get("birth_date")
    return SignUp(
        external_id=external_id,
        first_name=held["first_name"],
        last_name=held["last_name"],
        language=held["language"],
        consents=tuple(
            ConsentChoice(AgreementId(agreement_id), ConsentValue(value), version, language)
            for agreement_id, value, version, language in held["consents"]
        ),
        email=held["email"],
        phone=held["phone"],
        birth_date=date.fromisoformat(birth_date) if birth_date else None,
        postcode=held.get("postcode"),
        referral_code=held.get("referral_code"),
        password=held.get("password"),
        properties=tuple(
            PropertyAnswer(PropertyId(property_id), _untagged(tag, value))
            for property_id, tag, value in held.get("properties", ())
        ),
        interests=tuple(map(InterestId, held.get("interests", ()))),
    )


def _tagged(value: PropertyValue) -> tuple[str, Any]:
    match value:
        case bool() | str():
            return "plain", value
        case Decimal():
            return "number", str(value)
        case date():
            return "date", value.isoformat()
        case _:
            return "items", [[item.item_id, item.name] for item in value]


def _untagged(tag: str, value: Any) -> PropertyValue:
    match tag:
        case "number":
            try:
                return Decimal(value)
            except InvalidOperation:
                raise ValueError("not a number") from None
        case "date":
            return date.fromisoformat(value)
        case "items":
            return tuple(PropertyItem(item_id, name) for item_id, name in value)
        case "plain" if isinstance(value, bool | str):
            return value
        case _:
            raise ValueError("unheard-of answer")
