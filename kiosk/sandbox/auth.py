"""Log-in of the API user, and the bearer token that every other call carries."""

import hmac
import secrets

from kiosk.sandbox.database import Document
from kiosk.sandbox.envelope import NO_CONTENT, Reply, forbidden, refused, unauthorized
from kiosk.sandbox.operation import Call, Operation
from kiosk.sandbox.seed.identifiers import API_USER_ID, EXTERNAL_APPLICATION_ID, LOGIN, PASSWORD
from kiosk.sandbox.shapes import TEXT, record
from kiosk.sandbox.world import World

TOKEN_LIFETIME_S = 7 * 3600
_TOKENS = "bearer_tokens"


def log_in(call: Call) -> Reply:
    """Wrong credentials are a 400: the operation declares no 401."""
    body = call.body
    for name in ("user_external_application_id", "login", "password"):
        if not body.get(name):
            raise refused(name, "required")
    if body["user_external_application_id"] != EXTERNAL_APPLICATION_ID:
        raise forbidden("unknown_client_exception", "users")
    is_known = hmac.compare_digest(body["login"].encode(), LOGIN.encode())
    if not hmac.compare_digest(body["password"].encode(), PASSWORD.encode()) or not is_known:
        raise refused("login", "not_allowed_value")
    token = secrets.token_hex(20)
    valid_to = call.clock.text(TOKEN_LIFETIME_S)
    call.database.insert(_TOKENS, token, {"valid_to": valid_to})
    shown = call.clock.text(-3600) if call.switches.stale_valid_to else valid_to
    user = call.get("users", API_USER_ID) | {"last_login": call.now}
    return Reply({"bearer_token": token, "valid_to": shown, "user": user})


def log_out(call: Call) -> Reply:
    token = call.body["bearer_token"]
    if call.database.find(_TOKENS, token) is None:
        raise refused("bearer_token", "not_found")
    call.database.delete(_TOKENS, token)
    return NO_CONTENT


def verify_user_token(call: Call) -> Reply:
    """Staff codes from another application: the sandbox knows the one of its own user."""
    user = call.database.find("users", API_USER_ID) or {}
    if call.body["auth_token"] != user.get("_auth_token"):
        raise refused("auth_token", "not_found")
    return Reply({"user_id": API_USER_ID})


def get_user(call: Call) -> Reply:
    return Reply(call.get("users", call.path("user_id")))


def list_user_roles(call: Call) -> Reply:
    return call.listing("user_roles")


def check_authorization(world: World, header: str | None) -> None:
    """Raises ApiError 401 unless the header carries a token that is still good."""
    scheme, _, token = (header or "").partition(" ")
    found: Document | None = (
        world.database.find(_TOKENS, token.strip()) if scheme.lower() == "bearer" else None
    )
    if found is None or found["valid_to"] < world.clock.text():
        raise unauthorized()


def bearer_tokens(world: World) -> list[str]:
    """Every token that was given out and not taken back."""
    return [identifier for kind, identifier, *_ in world.database.dump() if kind == _TOKENS]


def expire_all_tokens(world: World) -> None:
    world.database.clear(_TOKENS)


OPERATIONS = (
    Operation(
        "POST",
        "/users/actions/login",
        log_in,
        record({"user_external_application_id": TEXT, "login": TEXT, "password": TEXT}),
        is_open=True,
    ),
    Operation(
        "POST",
        "/users/actions/logout",
        log_out,
        record(
            {"user_external_application_id": TEXT, "bearer_token": TEXT},
            ("user_external_application_id", "bearer_token"),
        ),
    ),
    Operation(
        "POST",
        "/users/actions/verify-auth-token",
        verify_user_token,
        record({"auth_token": TEXT}, ("auth_token",)),
    ),
    Operation("GET", "/users/{user_id}", get_user),
    Operation("GET", "/user-roles", list_user_roles),
)
