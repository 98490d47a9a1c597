"""Staff see to parked sign-ups at the kiosk: taken up again there, they reach the loyalty system once."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.services.enrol import Patience
from kiosk.storage.sign_up_queue import SignUpQueue
from tests.end_to_end import staff
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.test_service_pin import own_window
from tests.end_to_end.visits import EMAIL
from tests.fakes.waiting_queue import form, open_queue
from tests.faults.sign_up_process import filled_in
from ui.viewmodels.root import Screen


def park(queue: SignUpQueue, email: str = EMAIL) -> None:
    """As a refusal that came after the visitor had left."""
    sign_up = filled_in(email)
    queue.keep(sign_up)
    queue.begin_sending(sign_up.external_id)
    queue.park(sign_up.external_id, ParkReason.REFUSED)


async def test_parked_sign_up_that_is_tried_again_becomes_one_customer(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    staff.set_pin(tmp_path / "state")
    # A sign-up that was sent before is looked up first, and only after this time believed not to be there.
    async with start_kiosk(Patience(settling_time_s=0.5), staff.STAFF_RULE) as kiosk:
        await asyncio.to_thread(park, kiosk.running.services.queue)
        await staff.come_in(kiosk)
        await kiosk.until(lambda: kiosk.texts("choiceBadge") == ["1"], "badge")
        await kiosk.tap("openSignUps")
        await kiosk.until(lambda: kiosk.shows("signUpTitle"), "parked sign-up")
        for personal in (EMAIL, "Eva", "Malá"):
            assert not any(personal in text for text in kiosk.visible_texts())

        await kiosk.tap("retryButton")
        await kiosk.until(lambda: kiosk.texts("emptyTitle") == ["Nothing waits"], "empty list")
        assert len(kiosk.customers(email=EMAIL)) == 1
        assert kiosk.kept_states() == ["done"]
        assert EMAIL not in kiosk.log()


async def test_sign_up_that_staff_entered_themselves_is_erased_and_never_sent(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    staff.set_pin(tmp_path / "state")
    async with start_kiosk(site=staff.STAFF_RULE) as kiosk:
        queue = kiosk.running.services.queue
        await asyncio.to_thread(park, queue)
        await staff.come_in(kiosk)
        await kiosk.tap("openSignUps")
        await kiosk.tap("doneButton")
        await kiosk.tap("confirmButton")
        await kiosk.until(lambda: kiosk.texts("emptyTitle") == ["Nothing waits"], "empty list")
        ((number, state, customer),) = kiosk.kept_sign_ups()
        assert (state, customer) == ("done", None)
        (row,) = [each for each in queue.listing.list_receipts() if str(each.external_id) == number][:1]
        assert row.customer_id is None
        assert kiosk.customers(email=EMAIL) == []


async def test_page_that_refreshes_itself_does_not_keep_the_area_open(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    staff.set_pin(tmp_path / "state")
    async with start_kiosk(site=staff.STAFF_RULE) as kiosk:
        await asyncio.to_thread(park, kiosk.running.services.queue)
        await staff.come_in(kiosk)
        await kiosk.tap("openSignUps")
        await kiosk.until(lambda: kiosk.shows("retryButton"), "parked sign-up")
        kiosk.clock.now_s += 181
        await kiosk.until(lambda: kiosk.shows("idleSeconds"), "warning")
        kiosk.clock.now_s += 20
        await kiosk.see(Screen.WELCOME)


async def test_area_in_a_program_of_its_own_works_on_the_kiosk_s_queue(tmp_path: Path) -> None:
    queue = open_queue(tmp_path)
    sign_up = form()
    queue.keep(sign_up)
    queue.park(sign_up.external_id, ParkReason.REFUSED)
    async with own_window(tmp_path) as own:
        await own.until(lambda: own.root.views.sign_ups.state_now.overview, "first look")
        await own.press("openSignUps")
        await own.press("retryButton")
        await own.until(
            lambda: queue.find_state(sign_up.external_id) is SignUpState.QUEUED, "sign-up taken up again"
        )
        own.root.leave()
        await own.until(lambda: own.has_ended, "end")
    queue.close()


async def test_looking_makes_no_queue_where_there_is_none(tmp_path: Path) -> None:
    async with own_window(tmp_path) as own:
        await own.until(lambda: own.root.views.sign_ups.state_now.overview, "first look")
        await own.press("openSignUps")
        await own.until(lambda: own.shows("emptyTitle"), "empty list")
        own.root.leave()
        await own.until(lambda: own.has_ended, "end")
    names = await asyncio.to_thread(os.listdir, tmp_path)
    assert not [name for name in names if name.startswith("sign_ups")]
