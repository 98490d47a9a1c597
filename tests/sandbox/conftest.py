"""One sandbox for the whole folder, put back in order before each test."""

from collections.abc import Iterator
from datetime import datetime
from itertools import count
from typing import Any

import httpx
import pytest

from kiosk.sandbox.options import SandboxOptions
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient, NewCustomer

# A Monday in May at half past nine: inside the hours of the morning voucher, far from a change of time.
STARTED_AT = datetime(2026, 5, 11, 9, 30)  # noqa: DTZ001 - project-local
_numbers = count(1)


@pytest.fixture(scope="session")
def _running() -> Iterator[RunningSandbox]:
    with RunningSandbox(SandboxOptions(started_at=STARTED_AT)) as running:
        yield running


@pytest.fixture
def sandbox(_running: RunningSandbox) -> RunningSandbox:
    """A running sandbox without faults, with its first switches and time; records may have been added."""
    control = _running.control
    control.clear_faults()
    control.clear_requests()
    control.set_clock_shift(0)
    control.set_switches(search_mode="match", dirty=False, ignore_external_ids=False, stale_valid_to=False)
    return _running


@pytest.fixture
def fresh_sandbox(sandbox: RunningSandbox) -> RunningSandbox:
    """The same, with the seed's data again, for tests that change the seed's own records or count them."""
    sandbox.control.reset()
    return sandbox


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=10) as client:
        yield client


@pytest.fixture
def api(sandbox: RunningSandbox, http: httpx.Client) -> ApiClient:
    """Logged in, speaking English."""
    client = ApiClient(sandbox, http)
    client.headers["Accept-Language"] = "en"
    client.log_in()
    return client


@pytest.fixture
def fresh_api(fresh_sandbox: RunningSandbox, http: httpx.Client) -> ApiClient:
    """The same on the seed's data again."""
    client = ApiClient(fresh_sandbox, http)
    client.headers["Accept-Language"] = "en"
    client.log_in()
    return client


def registration(**personal: Any) -> dict[str, Any]:
    """The body of a sign-up at the kiosk; `external_id` is that of its source record."""
    external_id = personal.pop("external_id", f"test-{next(_numbers)}")
    information = {"language_id": "en", "first_name": "Ada", "store_id": ids.STORE_SQUARE_ID, **personal}
    return {
        "customer": {"personal_information": information},
        "customer_source": {"customer_source_id": ids.CUSTOMER_SOURCE_KIOSK_ID, "external_id": external_id},
        "autologin": False,
    }


@pytest.fixture
def new_customer(api: ApiClient) -> NewCustomer:
    """Signs somebody up who did not exist before; returns the id."""

    def sign_up(**personal: Any) -> str:
        chosen = {"email": f"new.{next(_numbers)}@example.com", **personal}
        data = api.post("/customers", registration(**chosen))
        return str(data["customer_id"])

    return sign_up
