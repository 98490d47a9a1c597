"""429 and 503: the host says for how long, or not, or nonsense, and nothing reaches it meanwhile."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.outcome import Found
from tests.fakes.virtual_shop import LOGIN, PROBE, open_shop
from tests.fakes.virtual_time import run_in_virtual_time

RUSH_AT = 100.0
LATE = 0.2


def in_seconds(seconds: float) -> str:
    return format_datetime(datetime(2026, 3, 10, 12, 0, tzinfo=UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("retry_after", "wait_s"),
    [
        ("120", 120.0),
        (in_seconds(RUSH_AT + 90), 89.0),
        ("1000000000", 900.0),
        ("0", 1.0),
        ("-5", None),
        ("soon, perhaps", None),
        (None, None),
    ],
)
def test_nothing_reaches_the_host_inside_its_window(
    status: int, retry_after: str | None, wait_s: float | None
) -> None:
    """Scans, probes, log-ins and warm-ups alike; the token is lost as well, so that each would log in."""
    headers = {"Retry-After": retry_after} if retry_after is not None else {}
    refused_at: list[float] = []

    def mood(now: float) -> httpx.Response | str:
        if now < RUSH_AT or refused_at:
            return "up"
        refused_at.append(now)
        return httpx.Response(status, headers=headers)

    async def main() -> None:
        async with open_shop(mood) as shop:
            await asyncio.sleep(RUSH_AT)
            await shop.ask()
            # A 503 that names no time is a failure like any other.
            window_s = wait_s if wait_s is not None else (0.5 if status == 429 else 0.0)
            (first,) = refused_at
            end = first + window_s
            while asyncio.get_running_loop().time() < end - 9:
                await shop.ask()
                await shop.backend.warm_up()
                with pytest.raises(BackendUnavailable):
                    await shop.backend.check_access()
                await asyncio.sleep(8)

            await asyncio.sleep(end + 30 - asyncio.get_running_loop().time())
            # What went out in the same moment as the refused request is no answer to it.
            repeated_at = shop.host.arrived(first + LATE, end + 30)[0]
            assert repeated_at - first >= max(window_s, 0.5)
            await shop.ask()
            assert shop.answers[-1][2] is Found

    run_in_virtual_time(main())


def test_who_waits_for_a_connection_is_not_sent_into_the_window() -> None:
    """Eight are under way when the host says stop; the twelve behind them must not follow."""

    async def main() -> None:
        async with open_shop(lambda now: "up") as shop:
            await asyncio.sleep(RUSH_AT)
            shop.host.mood = lambda now: httpx.Response(429, headers={"Retry-After": "60"})
            began = asyncio.get_running_loop().time()

            await asyncio.gather(*(shop.ask() for _ in range(10)))

            assert len(shop.host.arrived(began, began + 60)) == 8
            assert {outcome for _, _, outcome in shop.answers} == {BackendUnavailable}

    run_in_virtual_time(main())


def test_a_probe_that_waits_for_the_host_is_sent_when_the_host_allows() -> None:
    async def main() -> None:
        async with open_shop(lambda now: "up") as shop:
            await asyncio.sleep(RUSH_AT)
            shop.host.mood = lambda now: httpx.Response(429, headers={"Retry-After": "300"})
            await shop.ask()
            shop.host.mood = lambda now: "up"

            await asyncio.sleep(400)

            (first, *_) = shop.host.arrived(RUSH_AT + 1, RUSH_AT + 400, PROBE)
            assert RUSH_AT + 300 <= first <= RUSH_AT + 325
            assert shop.host.arrived(RUSH_AT, RUSH_AT + 400, LOGIN) == []

    run_in_virtual_time(main())
