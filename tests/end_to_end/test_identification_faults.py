"""What a customer with a good card sees while the loyalty system misbehaves, and after it is well again."""

from __future__ import annotations

import time
from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.visits import ANSWER_WITHIN_S, CANNOT_LOOK, NEW_CODE, NOISE_S, RUSH, show_card
from ui.viewmodels.root import Screen

TOLD_CALMLY = [
    pytest.param({"kind": "delay", "seconds": 20}, CANNOT_LOOK, id="delay"),
    pytest.param({"kind": "too_many", "seconds": 30}, RUSH, id="too_many-seconds"),
    pytest.param({"kind": "too_many", "seconds": 30, "retry_after": "http_date"}, RUSH, id="too_many-date"),
    pytest.param({"kind": "too_many", "retry_after": "garbage"}, RUSH, id="too_many-garbage"),
    pytest.param({"kind": "too_many", "retry_after": "none"}, RUSH, id="too_many-none"),
    pytest.param({"kind": "unavailable"}, CANNOT_LOOK, id="unavailable"),
    pytest.param({"kind": "internal_error"}, CANNOT_LOOK, id="internal_error"),
    pytest.param({"kind": "connection_reset"}, CANNOT_LOOK, id="connection_reset"),
    pytest.param({"kind": "drop_reply_after_commit"}, CANNOT_LOOK, id="drop_reply_after_commit"),
    pytest.param({"kind": "commit_late"}, CANNOT_LOOK, id="commit_late"),
    pytest.param({"kind": "commit_late", "silent": True}, CANNOT_LOOK, id="commit_late-silent"),
    pytest.param({"kind": "malformed_json"}, CANNOT_LOOK, id="malformed_json"),
    pytest.param({"kind": "html_200"}, CANNOT_LOOK, id="html_200"),
    pytest.param({"kind": "oversized"}, CANNOT_LOOK, id="oversized"),
]

UNNOTICED: list[dict[str, Any]] = [
    {"kind": "delay", "seconds": 0.3},
    {"kind": "unavailable", "count": 1},
    {"kind": "internal_error", "count": 1},
    {"kind": "connection_reset", "count": 1},
    {"kind": "expire_all_tokens"},
    {"kind": "expire_all_tokens", "count": 1},
    {"kind": "too_many", "seconds": 1, "count": 1},
]


@pytest.mark.parametrize(("fault", "title"), TOLD_CALMLY)
async def test_lasting_fault_is_told_within_eight_seconds(
    start_kiosk: StartKiosk, fault: dict[str, Any], title: str
) -> None:
    async with start_kiosk() as kiosk:
        # Only what identification needs: the connection itself looks well.
        kiosk.sandbox.control.set_fault(**fault, path="/cards")
        began = kiosk.scan(cast.GOOD_CARD, "EAN13")
        assert kiosk.screen is Screen.READING
        await kiosk.see_notice(title)

        assert kiosk.time_of(Screen.NOTICE) - began <= ANSWER_WITHIN_S + NOISE_S
        assert Screen.HOME not in [screen for screen, _ in kiosk.seen]
        assert kiosk.text("noticeReference").startswith("For our staff: ")

        kiosk.sandbox.control.clear_faults()
        await kiosk.tap("primaryButton")
        await kiosk.see(Screen.WELCOME)
        if title != RUSH:
            await show_card(kiosk)


async def test_passing_faults_only_cost_time(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        for fault in UNNOTICED:
            kiosk.sandbox.control.set_fault(**fault)
            began = time.monotonic()
            await show_card(kiosk)
            kiosk.sandbox.control.clear_faults()
            assert time.monotonic() - began <= ANSWER_WITHIN_S + NOISE_S, fault

        assert Screen.NOTICE not in [screen for screen, _ in kiosk.seen]


async def test_rush_ends_when_the_loyalty_system_said(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        kiosk.sandbox.control.set_fault("too_many", seconds=1, path="/cards")
        kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see_notice(RUSH)
        kiosk.sandbox.control.clear_faults()

        await show_card(kiosk)


@pytest.mark.parametrize("kind", ["drop_reply_after_commit", "html_200"])
async def test_code_whose_answer_was_lost_may_be_spent_so_a_new_one_is_asked_for(
    start_kiosk: StartKiosk, kind: str
) -> None:
    async with start_kiosk() as kiosk:
        path = "/customers/actions/verify-auth-token"
        kiosk.sandbox.control.set_fault(kind, path=path)
        kiosk.scan(kiosk.sandbox.control.issue_token(cast.GOOD.customer_id).as_url())
        await kiosk.see_notice(NEW_CODE)

        assert len(kiosk.requests("POST", path)) == 1
