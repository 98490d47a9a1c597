"""Log-in, bearer tokens, and what is answered without a good one."""

import pytest

from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox

from .api_client import CREDENTIALS, ApiClient


def test_log_in_names_the_user_and_the_end_seven_hours_later(api: ApiClient) -> None:
    data = api.log_in()
    assert data["valid_to"].startswith("2026-05-11 16:3")
    assert data["user"]["store_id"] == ids.STORE_SQUARE_ID


@pytest.mark.parametrize("field", ["login", "password"])
def test_wrong_credentials_are_a_bad_request(api: ApiClient, field: str) -> None:
    refusal = api.refusal("POST", "/users/actions/login", CREDENTIALS | {field: "wrong"})
    assert (refusal.status, refusal.reasons) == (400, [("login", "not_allowed_value")])


def test_an_unknown_application_is_forbidden(api: ApiClient) -> None:
    refusal = api.refusal("POST", "/users/actions/login", CREDENTIALS | {"user_external_application_id": "x"})
    assert refusal.status == 403
    assert "exception" not in refusal.error


@pytest.mark.parametrize("field", list(CREDENTIALS))
def test_every_part_of_the_credentials_is_wanted(api: ApiClient, field: str) -> None:
    body = {name: value for name, value in CREDENTIALS.items() if name != field}
    refusal = api.refusal("POST", "/users/actions/login", body)
    assert (refusal.status, refusal.reasons) == (400, [(field, "required")])


@pytest.mark.parametrize("header", [None, "Bearer nonsense", "Basic a2lvc2s6eA==", "Bearer"])
def test_without_a_good_token_the_answer_is_401(api: ApiClient, header: str | None) -> None:
    api.headers.pop("Authorization")
    if header is not None:
        api.headers["Authorization"] = header
    refusal = api.refusal("GET", "/stores")
    assert (refusal.status, refusal.error["exception"]) == (401, "unauthorized_exception")


def test_a_token_ends_after_seven_hours(sandbox: RunningSandbox, api: ApiClient) -> None:
    sandbox.control.shift_clock(7 * 3600 + 5)
    assert api.request("GET", "/stores").status_code == 401
    api.log_in()
    assert api.request("GET", "/stores").status_code == 200


def test_after_log_out_the_token_is_worth_nothing(api: ApiClient) -> None:
    token = api.log_in()["bearer_token"]
    api.post(
        "/users/actions/logout",
        {"user_external_application_id": ids.EXTERNAL_APPLICATION_ID, "bearer_token": token},
    )
    assert api.request("GET", "/stores").status_code == 401


def test_a_stale_end_does_not_spoil_the_token(sandbox: RunningSandbox, api: ApiClient) -> None:
    sandbox.control.set_switches(stale_valid_to=True)
    assert api.log_in()["valid_to"] < sandbox.control.now()
    assert api.request("GET", "/stores").status_code == 200


def test_the_probe_and_a_few_lists_are_open(api: ApiClient) -> None:
    api.headers.pop("Authorization")
    assert api.get("/tests/connection", test_string="Lípa")["test_string"] == "apíL"
    for path in ("/languages", "/communication-channels", "/customer-external-applications"):
        assert api.get(path)["total_items"] > 0


def test_a_staff_code_is_verified(api: ApiClient) -> None:
    data = api.post("/users/actions/verify-auth-token", {"auth_token": ids.STAFF_AUTH_TOKEN})
    assert api.get(f"/users/{data['user_id']}")["login"] == ids.LOGIN
    refusal = api.refusal("POST", "/users/actions/verify-auth-token", {"auth_token": "nobody"})
    assert refusal.reasons == [("auth_token", "not_found")]
