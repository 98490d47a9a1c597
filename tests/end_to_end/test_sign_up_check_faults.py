"""The form asks whether an address is free; whatever becomes of that, the visitor goes on in time."""

from __future__ import annotations

import time
from typing import Any

from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.visits import ANSWER_WITHIN_S, NOISE_S, fill_in_form

CHECK = "/customers/actions/check-registration-ability"
FAULTS: list[dict[str, Any]] = [
    {"kind": "delay", "seconds": 20},
    {"kind": "connection_reset"},
    {"kind": "unavailable"},
    {"kind": "internal_error"},
    {"kind": "drop_reply_after_commit"},
    {"kind": "malformed_json"},
    {"kind": "html_200"},
    {"kind": "oversized"},
    {"kind": "expire_all_tokens"},
    {"kind": "too_many", "seconds": 30},
]


async def test_question_that_fails_holds_no_visitor_up(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await fill_in_form(kiosk)
        for fault in FAULTS:
            await kiosk.tap("backButton")
            await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
            kiosk.sandbox.control.set_fault(**fault, path=CHECK)
            began = time.monotonic()
            await kiosk.tap("goOnButton")
            await kiosk.until(lambda: kiosk.ticked() == [True, True, False, False], "the agreements")

            assert time.monotonic() - began <= ANSWER_WITHIN_S + NOISE_S, fault
            kiosk.sandbox.control.clear_faults()
