"""A sign-up as it is sealed in its row: everything that is needed to send it later."""

from __future__ import annotations

import json
from uuid import UUID

from kiosk.domain.consent import AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.sign_up import SignUp

VERSION = 1
"""Of the form below. A later one must still read this one: rows may wait for weeks."""


def row_name(external_id: UUID, version: int) -> bytes:
    """What the seal of a row is bound to."""
    return f"sign-up/{version}/{external_id}".encode()


def to_bytes(sign_up: SignUp) -> bytes:
    """All but the number, which stands beside it."""
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
        },
        ensure_ascii=False,
    ).encode()


def from_bytes(external_id: UUID, content: bytes) -> SignUp:
    """Raises `ValueError`, `KeyError` or `TypeError` for what `to_bytes` did not make."""
    held = json.loads(content)
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
    )
