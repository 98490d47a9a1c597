"""The token of a customer's phone, and one-time passwords."""

import pytest

from kiosk.sandbox.auth_tokens import IssuedToken
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.people import Person
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient

_VERIFY = "/customers/actions/verify-auth-token"


def _body(issued: IssuedToken, **changes: str) -> dict[str, str]:
    return {
        "application_id": ids.AUTH_TOKEN_APPLICATION_ID,
        "token": issued.token,
        "token_request_id": issued.token_request_id,
        **changes,
    }


@pytest.fixture
def issued(sandbox: RunningSandbox) -> IssuedToken:
    return sandbox.control.issue_token(cast.GOOD.customer_id)


def test_a_token_names_its_customer_once(api: ApiClient, issued: IssuedToken) -> None:
    assert api.post(_VERIFY, _body(issued)) == {"customer_id": cast.GOOD.customer_id}
    refusal = api.refusal("POST", _VERIFY, _body(issued))
    assert (refusal.status, refusal.reasons) == (400, [("token", "not_allowed_value")])


def test_a_token_ends_after_five_minutes(
    sandbox: RunningSandbox, api: ApiClient, issued: IssuedToken
) -> None:
    sandbox.control.shift_clock(302)
    assert api.refusal("POST", _VERIFY, _body(issued)).reasons == [("token", "not_allowed_value")]


def test_a_token_is_good_until_then(sandbox: RunningSandbox, api: ApiClient, issued: IssuedToken) -> None:
    sandbox.control.shift_clock(290)
    assert api.post(_VERIFY, _body(issued))["customer_id"] == cast.GOOD.customer_id


def test_a_token_belongs_to_its_application(api: ApiClient, issued: IssuedToken) -> None:
    body = _body(issued, application_id=ids.EXTERNAL_APPLICATION_ID)
    assert api.refusal("POST", _VERIFY, body).reasons == [("application_id", "not_allowed_value")]
    assert api.post(_VERIFY, _body(issued))["customer_id"] == cast.GOOD.customer_id


def test_a_wrong_token_and_an_unknown_request_differ(api: ApiClient, issued: IssuedToken) -> None:
    assert api.refusal("POST", _VERIFY, _body(issued, token="WRONG1")).reasons == [("token", "not_found")]
    assert api.refusal("POST", _VERIFY, _body(issued, token_request_id="ab" * 36)).status == 404


def test_a_back_office_can_issue_one(api: ApiClient) -> None:
    body = {
        "customer_id": cast.RICH.customer_id,
        "external_application_id": ids.AUTH_TOKEN_APPLICATION_ID,
        "token_type": 2,
    }
    data = api.post("/customers/actions/auth-token", body)
    assert data["authentication_token"].isdigit()
    assert len(data["token_request_id"]) == 72
    verified = {
        "application_id": ids.AUTH_TOKEN_APPLICATION_ID,
        "token": data["authentication_token"],
        "token_request_id": data["token_request_id"],
    }
    assert api.post(_VERIFY, verified)["customer_id"] == cast.RICH.customer_id


@pytest.mark.parametrize(
    ("person", "reason"), [(cast.DELETED, "deleted"), (cast.INACTIVE, "not_allowed_value")]
)
def test_nobody_who_is_not_active_gets_one(api: ApiClient, person: Person, reason: str) -> None:
    body = {
        "customer_id": person.customer_id,
        "external_application_id": ids.AUTH_TOKEN_APPLICATION_ID,
        "token_type": 1,
    }
    assert api.refusal("POST", "/customers/actions/auth-token", body).reasons == [("customer_id", reason)]


def _send(recipient: str, channel: int = 2, otp_type: int = 2) -> dict[str, object]:
    return {
        "external_application_id": ids.EXTERNAL_APPLICATION_ID,
        "communication_channel_id": channel,
        "recipient": recipient,
        "otp_type": otp_type,
    }


def _check(request_id: str, code: str) -> dict[str, str]:
    return {
        "verification_code": code,
        "request_id": request_id,
        "external_application_id": ids.EXTERNAL_APPLICATION_ID,
    }


def _sent_code(sandbox: RunningSandbox, request_id: str) -> str:
    sent = next(row for row in sandbox.control.one_time_passwords() if row["request_id"] == request_id)
    return str(sent["code"])


def test_a_one_time_password_is_good_once(sandbox: RunningSandbox, api: ApiClient) -> None:
    request_id = api.post("/one-time-password/actions/send", _send("420777000111"))["request_id"]
    code = _sent_code(sandbox, request_id)
    assert code.isdigit()
    path = "/one-time-password/actions/verify"
    answers = [api.post(path, _check(request_id, tried))["is_valid"] for tried in ("0", code, code)]
    assert answers == [False, True, False]


def test_a_one_time_password_ends(sandbox: RunningSandbox, api: ApiClient) -> None:
    request_id = api.post("/one-time-password/actions/send", _send("ada@example.com", 1, 1))["request_id"]
    sandbox.control.shift_clock(3605)
    code = _sent_code(sandbox, request_id)
    assert api.post("/one-time-password/actions/verify", _check(request_id, code)) == {"is_valid": False}


def test_guessing_a_one_time_password_ends_it(sandbox: RunningSandbox, api: ApiClient) -> None:
    request_id = api.post("/one-time-password/actions/send", _send("420777000111"))["request_id"]
    path = "/one-time-password/actions/verify"
    for _ in range(5):
        api.post(path, _check(request_id, "wrong"))
    assert api.post(path, _check(request_id, _sent_code(sandbox, request_id))) == {"is_valid": False}


def test_a_recipient_has_to_fit_its_channel(api: ApiClient) -> None:
    refusal = api.refusal("POST", "/one-time-password/actions/send", _send("ada@example.com", 2))
    assert refusal.reasons == [("recipient", "invalid_value_format")]
    unknown = api.refusal("POST", "/one-time-password/actions/verify", _check("x", "1"))
    assert unknown.reasons == [("request_id", "not_found")]
