"""Each fault as a client meets it, over a real connection."""

import json
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from kiosk.sandbox.faults import FAULT_KINDS, read_fault
from kiosk.sandbox.seed import cast
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient
from .conftest import registration


@pytest.fixture
def client(api: ApiClient) -> ApiClient:
    """A client whose answers are meant to be wrong."""
    api.is_checked = False
    return api


def _exists(sandbox: RunningSandbox, client: ApiClient, email: str) -> bool:
    sandbox.control.clear_faults()
    return bool(client.get("/customers", email=email)["customers"])


def test_a_delay_comes_before_the_answer(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("delay", milliseconds=150)
    begin = time.perf_counter()
    assert client.request("GET", "/stores").status_code == 200
    assert time.perf_counter() - begin >= 0.15


@pytest.mark.parametrize(
    ("kind", "expected"), [("seconds", "7"), ("garbage", "soon, perhaps"), ("none", None)]
)
def test_too_many_requests(
    sandbox: RunningSandbox, client: ApiClient, kind: str, expected: str | None
) -> None:
    sandbox.control.set_fault("too_many", seconds=7, retry_after=kind)
    response = client.request("GET", "/stores")
    assert (response.status_code, response.headers.get("Retry-After")) == (429, expected)
    assert response.content == b""


def test_too_many_requests_with_a_date(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("too_many", seconds=7, retry_after="http_date")
    then = parsedate_to_datetime(client.request("GET", "/stores").headers["Retry-After"])
    assert 0 < (then - datetime.now(UTC)).total_seconds() <= 7


@pytest.mark.parametrize(("kind", "status"), [("unavailable", 503), ("503", 503), ("internal_error", 500)])
def test_server_errors(sandbox: RunningSandbox, client: ApiClient, kind: str, status: int) -> None:
    sandbox.control.set_fault(kind)
    assert client.request("GET", "/stores").status_code == status


def test_a_reset_is_a_reset_and_nothing_is_done(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("connection_reset", method="POST")
    with pytest.raises(httpx.ReadError, match="reset"):
        client.request("POST", "/customers", registration(email="reset@example.com"))
    assert not _exists(sandbox, client, "reset@example.com")


def test_a_dropped_reply_has_been_carried_out(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("drop_reply_after_commit", path="/customers", method="POST")
    with pytest.raises(httpx.ReadError):
        client.request("POST", "/customers", registration(email="dropped@example.com"))
    assert _exists(sandbox, client, "dropped@example.com")


def test_an_error_may_hide_that_it_was_carried_out(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("internal_error_after_commit", path="/customers", method="POST")
    response = client.request("POST", "/customers", registration(email="hidden@example.com"))
    assert response.status_code == 500
    assert _exists(sandbox, client, "hidden@example.com")


def test_a_reply_may_drip_until_the_client_hangs_up(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("drip", count=1)
    with httpx.stream("GET", f"{sandbox.api_url}/stores", trust_env=False, timeout=0.5) as response:
        assert response.status_code == 200
        with pytest.raises(httpx.ReadTimeout):
            response.read()
    assert client.request("GET", "/stores").status_code == 200


def _wait_for(sandbox: RunningSandbox, client: ApiClient, email: str) -> bool:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if _exists(sandbox, client, email):
            return True
        time.sleep(0.02)
    return False


def test_a_late_commit_comes_after_the_client_gave_up(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("commit_late", method="POST", milliseconds=300)
    with pytest.raises(httpx.ReadError):
        client.request("POST", "/customers", registration(email="late@example.com"))
    assert not _exists(sandbox, client, "late@example.com")
    assert _wait_for(sandbox, client, "late@example.com")


def test_a_late_commit_can_leave_the_client_waiting(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("commit_late", method="POST", milliseconds=400, silent=True)
    body = json.dumps(registration(email="silent@example.com"))
    headers = client.headers | {"Content-Type": "application/json"}
    with pytest.raises(httpx.ReadTimeout), httpx.Client(timeout=0.1) as impatient:
        impatient.post(f"{sandbox.api_url}/customers", content=body, headers=headers)
    assert not _exists(sandbox, client, "silent@example.com")
    assert _wait_for(sandbox, client, "silent@example.com")


def test_malformed_json_ends_in_the_middle(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("malformed_json")
    response = client.request("GET", "/stores")
    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/json")
    with pytest.raises(json.JSONDecodeError):
        response.json()


def test_a_page_instead_of_an_answer(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("html_200")
    response = client.request("GET", "/stores")
    assert response.status_code == 200
    assert response.text.startswith("<!doctype html>")


def test_an_answer_that_is_far_too_long(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("oversized", count=1)
    with client._http.stream("GET", f"{sandbox.api_url}/tests/connection") as response:
        assert int(response.headers["Content-Length"]) > 40_000_000


def test_all_tokens_end_at_once(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("expire_all_tokens")
    assert client.request("GET", "/stores").status_code == 401
    client.log_in()
    assert client.request("GET", "/stores").status_code == 200


def test_all_tokens_can_end_before_the_next_requests(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("expire_all_tokens", path="/stores", count=1)
    assert client.request("GET", "/currencies").status_code == 200
    assert client.request("GET", "/stores").status_code == 401


def test_a_fault_keeps_to_its_path_method_and_count(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("unavailable", path="/customers/*/vouchers", method="get", count=2)
    path = f"/customers/{cast.GOOD.customer_id}/vouchers"
    assert client.request("GET", "/stores").status_code == 200
    assert [client.request("GET", path).status_code for _ in range(3)] == [503, 503, 200]
    assert sandbox.control.faults() == []


def test_faults_add_up_and_the_first_that_decides_wins(sandbox: RunningSandbox, client: ApiClient) -> None:
    sandbox.control.set_fault("delay", milliseconds=1)
    sandbox.control.set_fault("unavailable", count=1)
    sandbox.control.set_fault("html_200", count=1)
    assert client.request("GET", "/stores").status_code == 503
    assert client.request("GET", "/stores").headers["Content-Type"].startswith("text/html")
    assert sandbox.control.requests()[0].faults == ["delay", "html_200"]


def test_faults_do_not_touch_the_page_and_the_admin_routes(
    sandbox: RunningSandbox, http: httpx.Client
) -> None:
    sandbox.control.set_fault("connection_reset")
    assert http.get(f"{sandbox.url}/").status_code == 200
    assert http.get(f"{sandbox.url}/admin/faults").status_code == 200


@pytest.mark.parametrize(
    "wanted",
    [
        {"kind": "no such"},
        {"kind": "delay", "milliseconds": -1},
        {"kind": "delay", "seconds": "long"},
        {"kind": "delay", "milliseconds": "long"},
        {"kind": "delay", "count": 0},
        {"kind": "delay", "count": True},
        {"kind": "delay", "path": 7},
        {"kind": "too_many", "retry_after": "never"},
        {"kind": "delay", "colour": "red"},
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(wanted: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_fault(wanted)


def test_every_kind_can_be_set() -> None:
    assert [read_fault({"kind": kind}).kind for kind in FAULT_KINDS] == list(FAULT_KINDS)
