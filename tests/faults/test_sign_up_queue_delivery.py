"""Sign-ups reach the loyalty system exactly once, over real HTTP, whatever becomes of the replies."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from kiosk.bootstrap import Services
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.sandbox.seed import cast
from kiosk.sandbox.server import RunningSandbox
from kiosk.services.enrol import Patience, Queued, Unconfirmed
from tests.faults.away import free_port, services_at
from tests.faults.ledger import Ledger
from tests.faults.sign_up_process import filled_in

SETTLING_S = 1.0
LATE_S = 0.6
HASTY = Patience(answer_within_s=0.6, look_up_every_s=0.1, settling_time_s=SETTLING_S)
CONTACTS = [pytest.param("eva@example.com", id="email"), pytest.param("420601123123", id="phone_only")]


async def until(is_true: Callable[[], bool]) -> None:
    """Look until something is true; fails after 30 s."""
    async with asyncio.timeout(30):
        while not is_true():  # noqa: ASYNC110 - what is looked at is a file
            await asyncio.sleep(0.02)


@pytest.fixture(scope="module")
def running() -> Iterator[RunningSandbox]:
    with RunningSandbox() as running:
        yield running


@pytest.fixture
def sandbox(running: RunningSandbox) -> RunningSandbox:
    """Freshly seeded, without faults."""
    running.control.reset()
    return running


@asynccontextmanager
async def delivering(services: Services) -> AsyncIterator[None]:
    task = asyncio.create_task(services.delivery.run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.mark.parametrize("contact", CONTACTS)
async def test_queued_while_away_then_delivered_once(tmp_path: Path, contact: str) -> None:
    port = free_port()
    services = services_at(port, tmp_path, HASTY)
    form = filled_in(contact)
    assert await services.enrolling.enrol(form) == Queued()
    with RunningSandbox(port=port) as sandbox:
        async with delivering(services):
            await until(lambda: services.queue.find_state(form.external_id) is SignUpState.DONE)
        assert Ledger(sandbox).count()[form.external_id] == 1
        (receipt, _) = services.queue.listing.list_receipts()
        assert sandbox.control.customer(str(receipt.customer_id)) is not None
    await services.close()


@pytest.mark.parametrize("contact", CONTACTS)
@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"kind": "drop_reply_after_commit"}, id="reply_lost"),
        pytest.param({"kind": "commit_late", "seconds": LATE_S}, id="late_commit"),
        pytest.param({"kind": "commit_late", "seconds": LATE_S, "silent": True}, id="late_and_silent"),
        pytest.param({"kind": "connection_reset"}, id="reset"),
        pytest.param({"kind": "unavailable"}, id="503"),
        pytest.param({"kind": "html_200"}, id="page_instead"),
    ],
)
async def test_doubt_in_front_of_the_visitor_ends_in_one_customer(
    tmp_path: Path, sandbox: RunningSandbox, contact: str, fault: dict[str, object]
) -> None:
    services = services_at(sandbox.port, tmp_path, HASTY)
    sandbox.control.set_fault(**fault, path="/customers", method="POST", count=1)  # type: ignore[arg-type]
    form = filled_in(contact)
    async with delivering(services):
        await services.enrolling.enrol(form)
        await until(lambda: services.queue.find_state(form.external_id) is SignUpState.DONE)
    await asyncio.sleep(LATE_S if fault["kind"] == "commit_late" else 0)
    assert Ledger(sandbox).count()[form.external_id] == 1
    await services.close()


@pytest.mark.parametrize("contact", CONTACTS)
async def test_doubt_in_the_background_ends_in_one_customer(tmp_path: Path, contact: str) -> None:
    port = free_port()
    services = services_at(port, tmp_path, HASTY)
    form = filled_in(contact)
    assert await services.enrolling.enrol(form) == Queued()
    with RunningSandbox(port=port) as sandbox:
        sandbox.control.set_fault("commit_late", path="/customers", method="POST", count=1, seconds=LATE_S)
        async with delivering(services):
            await until(lambda: services.queue.find_state(form.external_id) is SignUpState.DONE)
        requests = [(each.method, each.path) for each in sandbox.control.requests()]
        assert requests.count(("POST", "/customers")) == 1
        assert Ledger(sandbox).count()[form.external_id] == 1
    await services.close()


async def test_slow_server_gets_the_time_that_no_visitor_has(tmp_path: Path, sandbox: RunningSandbox) -> None:
    services = services_at(sandbox.port, tmp_path, HASTY)
    sandbox.control.set_fault("delay", path="/customers", method="POST", count=1, seconds=4.5)
    form = filled_in("420601123123")
    await asyncio.to_thread(services.queue.keep, form)
    async with delivering(services):
        await until(lambda: services.queue.find_state(form.external_id) is SignUpState.DONE)
    asked = [each.path for each in sandbox.control.requests()]
    assert asked.count("/customers") == 1
    assert "/customer-source-records" not in asked
    await services.close()


async def test_look_up_that_fails_sends_nothing_twice(tmp_path: Path, sandbox: RunningSandbox) -> None:
    """Phones are not unique there, so a second sending would make a second customer."""
    services = services_at(sandbox.port, tmp_path, HASTY)
    sandbox.control.set_fault("drop_reply_after_commit", path="/customers", method="POST", count=1)
    sandbox.control.set_fault("unavailable", path="/customer-source-records", count=4)
    form = filled_in("420601123123")
    async with delivering(services):
        assert await services.enrolling.enrol(form) == Unconfirmed()
        await until(lambda: services.queue.find_state(form.external_id) is SignUpState.DONE)
    assert Ledger(sandbox).customers_with(phone="420601123123") == 1
    await services.close()


async def test_known_address_is_parked_for_staff_while_others_go_on(tmp_path: Path) -> None:
    port = free_port()
    services = services_at(port, tmp_path, HASTY)
    taken, other = filled_in(str(cast.GOOD.email)), filled_in("420601123123")
    for form in (taken, other):
        assert await services.enrolling.enrol(form) == Queued()
    with RunningSandbox(port=port) as sandbox:
        async with delivering(services):
            await until(lambda: services.queue.find_state(other.external_id) is SignUpState.DONE)
            await until(lambda: services.queue.find_state(taken.external_id) is SignUpState.PARKED)
        (row,) = services.queue.listing.list_open()
        assert row.park_reason is ParkReason.ALREADY_EXISTS
        assert services.queue.load(taken.external_id) == taken
        assert Ledger(sandbox).count()[taken.external_id] == 0
    await services.close()


async def test_hundred_that_waited_are_delivered_within_two_minutes(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    services = services_at(sandbox.port, tmp_path, HASTY)
    forms = [filled_in(f"eva.{place}@example.com") for place in range(100)]
    for form in forms:
        await asyncio.to_thread(services.queue.keep, form)
    began_s = time.monotonic()
    async with delivering(services):
        await until(lambda: not services.queue.listing.list_open())
    assert time.monotonic() - began_s <= 120
    assert Ledger(sandbox).balance(form.external_id for form in forms).is_even
    await services.close()
