"""A network that wants a log-in of its own, or knows no names: told as offline, and nothing of it is data."""

from __future__ import annotations

import asyncio
import time

import httpx
import pytest
import structlog

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.commands.outcome_words import error_words
from kiosk.domain.errors import AwayReason, BackendUnavailable
from kiosk.domain.outcome import Found
from kiosk.services.health import HealthMonitor
from tests.backends.memory_store import MemoryReferenceStore
from tests.backends.scripted import make_settings
from tests.fakes.virtual_shop import NUMBER, open_shop
from tests.fakes.virtual_time import run_in_virtual_time

PAGE = "<!doctype html><title>Wi-Fi</title><form>canary</form>"
PORTALS = [
    pytest.param(httpx.Response(200, html=PAGE), id="200"),
    pytest.param(
        httpx.Response(200, text=PAGE, headers={"Content-Type": "application/json"}), id="disguised"
    ),
    pytest.param(httpx.Response(302, headers={"Location": "http://portal.example/canary"}), id="302"),
    pytest.param(httpx.Response(511, html=PAGE), id="511"),
]


@pytest.mark.parametrize("portal", PORTALS)
def test_a_portal_at_the_start_is_told_within_five_seconds(portal: httpx.Response) -> None:
    async def main() -> None:
        with structlog.testing.capture_logs() as lines:
            async with open_shop(lambda now: portal) as shop:
                await asyncio.sleep(5)
                await shop.ask()
                with pytest.raises(BackendUnavailable) as raised:
                    await shop.backend.identify_by_card(NUMBER)

        assert [is_online for _, is_online in shop.told] == [False]
        assert {"event": "probe_failed", "reason": "portal"}.items() <= next(
            line for line in lines if line["event"] == "probe_failed"
        ).items()
        assert raised.value.reason is AwayReason.RESTING
        assert "canary" not in f"{lines}{raised.value}"

    run_in_virtual_time(main())


@pytest.mark.parametrize("portal", PORTALS)
def test_a_portal_that_comes_up_is_told_within_five_seconds_of_the_first_visitor(
    portal: httpx.Response,
) -> None:
    async def main() -> None:
        async with open_shop(lambda now: "up") as shop:
            await asyncio.sleep(100)
            shop.host.probed.clear()
            await shop.host.probed.wait()
            # Just after a probe and its warm-up, so that the next one is far away.
            await asyncio.sleep(2)
            shop.host.mood = lambda now: portal
            await shop.ask()
            await asyncio.sleep(5)
            assert [is_online for _, is_online in shop.told] == [False]
            assert shop.answers[-1][2] is not Found

            shop.host.mood = lambda now: "up"
            await asyncio.sleep(70)
            await shop.ask()
            assert [is_online for _, is_online in shop.told] == [False, True]
            assert shop.answers[-1][2] is Found

    run_in_virtual_time(main())


async def test_a_name_that_nobody_knows_is_told_within_five_seconds() -> None:
    told: list[bool] = []
    offline = asyncio.Event()

    def on_change(is_online: bool) -> None:
        told.append(is_online)
        offline.set()

    backend = CareCloudBackend(make_settings(url="https://loyalty.invalid"), MemoryReferenceStore())
    monitor = asyncio.create_task(HealthMonitor(backend, ("cs",), on_change, time.monotonic).run())
    async with asyncio.timeout(5):
        await offline.wait()
    monitor.cancel()
    await asyncio.gather(monitor, return_exceptions=True)
    await backend.close()

    assert told == [False]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (AwayReason.PORTAL, "Something else answers in its place"),
        (AwayReason.NAME_UNKNOWN, "cannot be found on this network"),
        (AwayReason.NOT_TRUSTED, "certificate is not trusted"),
        (AwayReason.PROXY, "proxy does not let"),
        (AwayReason.RESTING, "left alone"),
        (AwayReason.LOST, "does not answer"),
        (None, "does not answer"),
    ],
)
def test_staff_read_why(reason: AwayReason | None, words: str) -> None:
    assert words in error_words(BackendUnavailable("GET /cards", None, reason))[1]
