"""Every part of the home ends in its value or in a way to ask again, within eight seconds, whatever fails."""

from __future__ import annotations

import time
from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.visits import ANSWER_WITHIN_S, NOISE_S
from ui.viewmodels.root import Screen

VOUCHERS, REWARDS, STATUS = "/customers/*/vouchers", "/customers/*/rewards", "/customers/*/status-records"
POINTS, EXPIRATION = "/wallet/actions/points-overview", "/wallet/actions/points-expiration-overview"
CREDITS, STAMPS = "/wallet/actions/credits-overview", "/stamper-cards"

# All at once, so that the slow ones are waited for together.
SLOW_AND_BROKEN: dict[str, dict[str, Any]] = {
    VOUCHERS: {"kind": "delay", "seconds": 20},
    REWARDS: {"kind": "commit_late", "silent": True, "seconds": 60},
    STATUS: {"kind": "connection_reset"},
    EXPIRATION: {"kind": "internal_error"},
    CREDITS: {"kind": "malformed_json"},
    STAMPS: {"kind": "oversized"},
}
REST: dict[str, dict[str, Any]] = {
    POINTS: {"kind": "unavailable"},
    VOUCHERS: {"kind": "drop_reply_after_commit"},
    REWARDS: {"kind": "html_200"},
    STATUS: {"kind": "commit_late", "seconds": 0.5},
}
BUSY: dict[str, dict[str, Any]] = {POINTS: {"kind": "too_many", "seconds": 30}}


@pytest.mark.parametrize(
    ("faults", "is_contagious"),
    [
        pytest.param(SLOW_AND_BROKEN, False, id="slow and broken"),
        pytest.param(REST, False, id="lost replies"),
        # Who is told to wait waits with everything.
        pytest.param(BUSY, True, id="busy"),
    ],
)
async def test_faults_of_the_parts_end_in_ways_to_ask_again(
    start_kiosk: StartKiosk, faults: dict[str, dict[str, Any]], is_contagious: bool
) -> None:
    async with start_kiosk() as kiosk:
        for path, fault in faults.items():
            kiosk.sandbox.control.set_fault(**fault, path=path)
        began = kiosk.scan(cast.GOOD_CARD, "EAN13")
        await kiosk.see(Screen.HOME)
        await kiosk.until(kiosk.shell.root.views.home.is_settled, "an end of every part", ANSWER_WITHIN_S + 1)
        settled = time.monotonic()
        await kiosk.see_whole_home()

        assert settled - began <= ANSWER_WITHIN_S + NOISE_S
        buttons = [each for name in ("retryButton", "retryExpiringButton") for each in kiosk.texts(name)]
        # What comes later may find the loyalty system left alone after so many failures.
        is_one_each = len(faults) <= len(buttons) <= len(faults) + 1
        assert is_one_each or (is_contagious and len(buttons) > len(faults))
        assert kiosk.text("greetingName") == "J. N."
        assert Screen.NOTICE not in [screen for screen, _ in kiosk.seen]
