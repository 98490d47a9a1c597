"""The admin routes and the page."""

from typing import Any

import httpx
import pytest
import zxingcpp

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox
from kiosk.sandbox.test_codes import TEST_CODES

from .api_client import ApiClient
from .conftest import registration


class _Admin:
    def __init__(self, sandbox: RunningSandbox, http: httpx.Client) -> None:
        self._url = f"{sandbox.url}/admin"
        self._http = http

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        content = {} if body is None else {"json": body}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._http.request(method, self._url + path, headers=named, **content)


@pytest.fixture
def admin(sandbox: RunningSandbox, http: httpx.Client) -> _Admin:
    return _Admin(sandbox, http)


def test_faults_are_set_read_and_cleared(admin: _Admin, sandbox: RunningSandbox) -> None:
    answer = admin("POST", "/faults", {"kind": "delay", "milliseconds": 40, "path": "/cards", "count": 3})
    assert answer.status_code == 201
    (listed,) = admin("GET", "/faults").json()["faults"]
    assert (listed["kind"], listed["milliseconds"], listed["count"]) == ("delay", 40, 3)
    assert admin("DELETE", "/faults").status_code == 204
    assert sandbox.control.faults() == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/faults", {"kind": "nonsense"}),
        ("/faults", ["delay"]),
        ("/switches", {"search_mode": "sometimes"}),
        ("/switches", {"dirty": "yes"}),
        ("/switches", {"colour": True}),
        ("/clock", {"shift_seconds": "tomorrow"}),
        ("/auth-tokens", {"customer": "nobody"}),
    ],
)
def test_what_makes_no_sense_is_explained(admin: _Admin, path: str, body: Any) -> None:
    answer = admin("POST", path, body)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_the_clock_can_be_shifted(admin: _Admin) -> None:
    assert admin("POST", "/clock", {"shift_seconds": 3600}).json()["now"].startswith("2026-05-11 10:3")
    assert admin("POST", "/clock", {"shift_seconds": 3600}).json()["offset_seconds"] == 7200
    assert admin("POST", "/clock", {"offset_seconds": 0}).json()["now"].startswith("2026-05-11 09:3")
    assert admin("GET", "/clock").json()["offset_seconds"] == 0


def test_switches_are_read_and_set(admin: _Admin) -> None:
    assert admin("POST", "/switches", {"search_mode": "required", "dirty": True}).json()["dirty"] is True
    assert admin("GET", "/switches").json()["search_mode"] == "required"


def test_the_phone_gets_a_token_in_every_form(admin: _Admin, api: ApiClient) -> None:
    phone = admin("POST", "/auth-tokens", {"customer": cast.GOOD.customer_id}).json()
    assert phone["url"].startswith("https://kavarna-lipa.example/kiosk?token=")
    assert phone["delimited"] == f"{phone['token']}|{phone['token_request_id']}"
    assert "<svg" in phone["svg"]
    body = {
        "application_id": ids.AUTH_TOKEN_APPLICATION_ID,
        "token": phone["token"],
        "token_request_id": phone["token_request_id"],
    }
    assert api.post("/customers/actions/verify-auth-token", body)["customer_id"] == cast.GOOD.customer_id


def test_requests_are_recorded_without_secrets(admin: _Admin, api: ApiClient) -> None:
    api.log_in()
    api.request("POST", "/customers", registration(email="recorded@example.com"))
    api.get("/cards", **{"card_number_list[]": [cast.GOOD_CARD]})
    newest, signed_up, logged_in = admin("GET", "/requests?count=3").json()["requests"]
    assert (newest["path"], newest["query"], newest["status"]) == (
        "/cards",
        [["card_number_list[]", cast.GOOD_CARD]],
        200,
    )
    assert signed_up["body"]["customer"]["personal_information"]["email"] == "recorded@example.com"
    assert newest["headers"]["authorization"] == "Bearer ***"
    assert logged_in["body"]["password"] == "***"
    assert admin("DELETE", "/requests").status_code == 204
    assert admin("GET", "/requests").json()["requests"] == []


def test_a_customer_is_shown_with_belongings(admin: _Admin) -> None:
    shown = admin("GET", f"/customers/{cast.GOOD.customer_id}").json()
    assert [card["card_number"] for card in shown["cards"]] == [cast.GOOD_CARD]
    assert admin("GET", "/customers/nobody").status_code == 404


def test_one_time_passwords_can_be_read(admin: _Admin, api: ApiClient) -> None:
    body = {
        "external_application_id": ids.EXTERNAL_APPLICATION_ID,
        "communication_channel_id": 1,
        "recipient": "ada@example.com",
    }
    request_id = api.post("/one-time-password/actions/send", body)["request_id"]
    newest = admin("GET", "/one-time-passwords").json()["one_time_passwords"][0]
    assert (newest["request_id"], newest["recipient"]) == (request_id, "ada@example.com")


def test_reset_goes_back_to_the_seed(admin: _Admin, sandbox: RunningSandbox, api: ApiClient) -> None:
    api.post("/customers", registration(email="gone@example.com"))
    sandbox.control.set_fault("delay", milliseconds=1)
    assert admin("POST", "/reset").status_code == 204
    assert sandbox.control.customer_count() == 520
    assert sandbox.control.faults() == []
    api.log_in()
    assert api.get("/customers", email="gone@example.com")["customers"] == []


def test_test_codes_are_listed(admin: _Admin) -> None:
    listed = admin("GET", "/test-codes").json()["test_codes"]
    assert [row["code"] for row in listed] == [code.code for code in TEST_CODES]


@pytest.mark.parametrize(
    "headers", [{"Host": "attacker.example"}, {"Origin": "https://attacker.example"}, {"Origin": "null"}]
)
def test_other_sites_pages_cannot_use_the_admin_routes(admin: _Admin, headers: dict[str, str]) -> None:
    assert admin("POST", "/faults", {"kind": "delay"}, **headers).status_code == 403


def test_the_page_holds_cards_codes_and_nothing_foreign(sandbox: RunningSandbox, http: httpx.Client) -> None:
    answer = http.get(f"{sandbox.url}/")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    page = answer.text
    for code in TEST_CODES:
        assert code.code in page
    assert "&lt;b&gt;Zoë&lt;/b&gt; &amp; Söhne" in page
    assert "<img src=x>" not in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")


def test_barcodes_of_the_page_are_made_for_their_kind() -> None:
    for code in TEST_CODES:
        kind = zxingcpp.BarcodeFormat.EAN13 if code.symbology == "EAN-13" else zxingcpp.BarcodeFormat.Code128
        assert zxingcpp.create_barcode(code.code, kind).text == code.code
