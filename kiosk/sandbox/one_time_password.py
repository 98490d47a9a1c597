"""One-time passwords: sent nowhere, but to be read through the admin route."""

import hmac
import secrets

from kiosk.sandbox.envelope import Reply, refused
from kiosk.sandbox.operation import Call, Operation
from kiosk.sandbox.shapes import EMAIL, PHONE, TEXT, choice, record

LIFETIME_S = 3600
MOST_ATTEMPTS = 5
KIND = "one_time_passwords"
_EMAIL_CHANNEL, _SMS_CHANNEL = 1, 2
_NUMERIC = 2
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def send(call: Call) -> Reply:
    body = call.body
    call.refer("external_applications", "external_application_id", body["external_application_id"])
    pattern = {_EMAIL_CHANNEL: EMAIL, _SMS_CHANNEL: PHONE}.get(body["communication_channel_id"])
    if pattern is not None and pattern.fullmatch(body["recipient"]) is None:
        raise refused("recipient", "invalid_value_format", body["recipient"])
    alphabet = "0123456789" if body.get("otp_type") == _NUMERIC else _ALPHABET
    request_id = secrets.token_hex(13)
    stored = {
        "request_id": request_id,
        "code": "".join(secrets.choice(alphabet) for _ in range(6)),
        "recipient": body["recipient"],
        "communication_channel_id": body["communication_channel_id"],
        "application_id": body["external_application_id"],
        "valid_to": call.clock.text(LIFETIME_S),
        "attempts": 0,
        "is_used": False,
    }
    call.database.insert(KIND, request_id, stored)
    return Reply({"request_id": request_id})


def verify(call: Call) -> Reply:
    """Good once, for an hour, within a few attempts; an unknown request is a 400, a wrong code is not."""
    body = call.body
    stored = call.refer(KIND, "request_id", body["request_id"])
    if stored["application_id"] != body["external_application_id"]:
        raise refused("external_application_id", "not_allowed_value", body["external_application_id"])
    is_right = hmac.compare_digest(stored["code"].encode(), body["verification_code"].encode())
    is_open = not stored["is_used"] and stored["attempts"] < MOST_ATTEMPTS and call.now <= stored["valid_to"]
    stored |= {"attempts": stored["attempts"] + 1, "is_used": stored["is_used"] or (is_right and is_open)}
    call.database.replace(KIND, body["request_id"], stored)
    return Reply({"is_valid": is_right and is_open})


OPERATIONS = (
    Operation(
        "POST",
        "/one-time-password/actions/send",
        send,
        record(
            {
                "external_application_id": TEXT,
                "communication_channel_id": choice(1, 2, 4, 5, kind="integer"),
                "recipient": TEXT,
                "otp_type": choice(1, 2, kind="integer"),
                "message_template_id": TEXT,
            },
            ("external_application_id", "communication_channel_id", "recipient"),
        ),
    ),
    Operation(
        "POST",
        "/one-time-password/actions/verify",
        verify,
        record(
            {"verification_code": TEXT, "request_id": TEXT, "external_application_id": TEXT},
            ("verification_code", "request_id", "external_application_id"),
        ),
    ),
)
