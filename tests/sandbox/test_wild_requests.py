"""Whatever is sent, the sandbox answers in its envelope and never with its own failure."""

from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.sandbox.api import OPERATIONS
from kiosk.sandbox.operation import Operation
from kiosk.sandbox.seed import cast
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient

_BODIES = [operation for operation in OPERATIONS if operation.body is not None]
_LISTS = [operation for operation in OPERATIONS if operation.method == "GET" and "{" not in operation.path]
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)
_UNHURRIED = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _named(operation: Operation) -> list[str]:
    assert operation.body is not None
    return [*operation.body.fields, "card", "customer", "personal_information"]


@pytest.fixture
def wild(api: ApiClient) -> ApiClient:
    api.is_checked = False
    return api


@_UNHURRIED
@given(data=st.data())
def test_wild_bodies(wild: ApiClient, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(_BODIES))
    names = st.sampled_from(_named(operation)) | st.text(max_size=8)
    body = data.draw(st.dictionaries(names, _VALUES, max_size=6))
    path = operation.path.replace("{customer_id}", cast.EMPTY.customer_id)
    response = wild.request(operation.method, path, body)
    assert response.status_code < 500
    assert response.status_code < 300 or "error" in response.json()


@_UNHURRIED
@given(
    operation=st.sampled_from(_LISTS),
    name=st.sampled_from(
        [
            "count",
            "offset",
            "sort_field",
            "sort_direction",
            "is_valid",
            "state",
            "code",
            "name",
            "birthdate",
            "customer_id",
            "store_id",
            "card_number_list[]",
            "reward_id",
            "date_from",
            "valid_from",
            "phone",
        ]
    ),
    value=st.text(max_size=20),
)
def test_wild_queries(wild: ApiClient, operation: Operation, name: str, value: str) -> None:
    parameters: dict[str, Any] = {name: value}
    assert wild.request("GET", operation.path, **parameters).status_code < 500


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"card_number": NaN}',
        b'{"card_number": "\\ud800"}',
        b'{"card_number": "\xff"}',
        b"x" * (5 * 1024 * 1024),
    ],
    ids=["deep", "constant", "surrogate", "not text", "long"],
)
def test_bodies_that_are_no_clean_json(
    sandbox: RunningSandbox, wild: ApiClient, http: httpx.Client, content: bytes
) -> None:
    headers = wild.headers | {"Content-Type": "application/json"}
    url = f"{sandbox.api_url}/cards/actions/validate-free-card"
    response = http.post(url, content=content, headers=headers)
    assert response.status_code == 400
    assert response.json()["error"]["exception"] == "bad_request_exception"
    assert http.get(f"{sandbox.url}/admin/requests").status_code == 200
