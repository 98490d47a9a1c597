"""The short-lived token that a customer's phone shows as a QR code."""

import hmac
import json
import secrets
from dataclasses import dataclass
from urllib.parse import urlencode

from kiosk.sandbox.database import Document
from kiosk.sandbox.envelope import Reply, not_found, refused
from kiosk.sandbox.operation import Call, Operation
from kiosk.sandbox.seed.identifiers import AUTH_TOKEN_APPLICATION_ID
from kiosk.sandbox.shapes import TEXT, choice, record
from kiosk.sandbox.world import World

LIFETIME_S = 300
PHONE_URL = "https://kavarna-lipa.example/kiosk"
_KIND = "auth_tokens"
# Without 0/O and 1/I, which a customer who types the token would mix up.
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_ALPHANUMERIC, _NUMERIC = 1, 2


@dataclass(frozen=True)
class IssuedToken:
    """`valid_to` is project-local time, without offset."""

    token: str
    token_request_id: str
    valid_to: str

    def as_url(self) -> str:
        return f"{PHONE_URL}?{urlencode({'token': self.token, 'token_request_id': self.token_request_id})}"

    def as_json(self) -> str:
        return json.dumps({"authentication_token": self.token, "token_request_id": self.token_request_id})

    def as_short_json(self) -> str:
        return json.dumps({"token": self.token, "token_request_id": self.token_request_id})

    def as_delimited(self) -> str:
        return f"{self.token}|{self.token_request_id}"


def issue(
    world: World,
    customer_id: str,
    application_id: str = AUTH_TOKEN_APPLICATION_ID,
    token_type: int = _ALPHANUMERIC,
) -> IssuedToken:
    """A new token for the application that is to read it. The customer has to exist."""
    alphabet = "0123456789" if token_type == _NUMERIC else _ALPHABET
    token = "".join(secrets.choice(alphabet) for _ in range(6))
    issued = IssuedToken(token, secrets.token_hex(36), world.clock.text(LIFETIME_S))
    stored: Document = {
        "token": token,
        "customer_id": customer_id,
        "application_id": application_id,
        "valid_to": issued.valid_to,
        "is_used": False,
    }
    world.database.insert(_KIND, issued.token_request_id, stored, customer_id)
    return issued


def use_up(world: World, issued: IssuedToken) -> None:
    """Marks the token as spent, as its verification would."""
    stored = world.database.find(_KIND, issued.token_request_id)
    if stored is not None:
        world.database.replace(_KIND, issued.token_request_id, stored | {"is_used": True})


def issue_auth_token(call: Call) -> Reply:
    body = call.body
    customer = call.refer("customers", "customer_id", body["customer_id"])
    if customer["state"] != 1:
        raise refused("customer_id", "deleted" if customer["state"] == 0 else "not_allowed_value")
    call.refer("external_applications", "external_application_id", body["external_application_id"])
    issued = issue(call.world, body["customer_id"], body["external_application_id"], body["token_type"])
    return Reply(
        {
            "authentication_token": issued.token,
            "token_request_id": issued.token_request_id,
            "valid_to": issued.valid_to,
        }
    )


def verify_auth_token(call: Call) -> Reply:
    """Works once, for five minutes, and only for the application it was issued for."""
    body = call.body
    stored = call.database.find(_KIND, body["token_request_id"])
    if stored is None:
        raise not_found("auth_tokens", body["token_request_id"])
    if stored["application_id"] != body["application_id"]:
        raise refused("application_id", "not_allowed_value", body["application_id"])
    if not hmac.compare_digest(stored["token"].encode(), body["token"].encode()):
        raise refused("token", "not_found", body["token"])
    if stored["is_used"] or stored["valid_to"] < call.now:
        raise refused("token", "not_allowed_value", body["token"])
    call.database.replace(_KIND, body["token_request_id"], stored | {"is_used": True})
    return Reply({"customer_id": stored["customer_id"]})


OPERATIONS = (
    Operation(
        "POST",
        "/customers/actions/auth-token",
        issue_auth_token,
        record(
            {
                "customer_id": TEXT,
                "external_application_id": TEXT,
                "token_type": choice(_ALPHANUMERIC, _NUMERIC, kind="integer"),
            },
            ("customer_id", "external_application_id", "token_type"),
        ),
    ),
    Operation(
        "POST",
        "/customers/actions/verify-auth-token",
        verify_auth_token,
        record(
            {"application_id": TEXT, "token": TEXT, "token_request_id": TEXT},
            ("application_id", "token", "token_request_id"),
        ),
    ),
)
