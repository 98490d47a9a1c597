"""The loyalty system is away for ten minutes: few questions, instant answers, and all well afterwards."""

from __future__ import annotations

import asyncio

import httpx
import pytest
import structlog

from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.outcome import Found
from kiosk.domain.sign_up import ContactKind
from tests.fakes.virtual_shop import LOGIN, PROBE, Answer, open_shop
from tests.fakes.virtual_time import run_in_virtual_time

AWAY_AT, BACK_AT, END = 100.0, 700.0, 900.0
LONGEST_PROBE_GAP_S = 70.0

OUTAGES: list[object] = [
    pytest.param(httpx.ConnectError("refused"), id="refused"),
    pytest.param("hangs", id="hangs"),
    pytest.param(httpx.Response(503), id="503"),
    pytest.param(httpx.Response(502, text="<html>bad gateway</html>"), id="502"),
    pytest.param(httpx.Response(302, headers={"Location": "http://portal.example"}), id="portal"),
]


@pytest.mark.parametrize("outage", OUTAGES)
@pytest.mark.parametrize("seed", [1, 2])
def test_ten_minutes_cost_few_probes_and_no_visitor_waits(outage: Answer | str, seed: int) -> None:
    async def main() -> None:
        async with open_shop(lambda now: outage if AWAY_AT <= now < BACK_AT else "up", seed) as shop:
            with structlog.testing.capture_logs() as lines:
                await shop.visitors(every_s=15, until_s=END)

            assert len(shop.host.arrived(AWAY_AT, BACK_AT, PROBE)) <= 25
            # The first visitor or two find out; then only probes reach the host, and no log-in.
            assert len(shop.host.arrived(AWAY_AT + 60, BACK_AT)) == len(
                shop.host.arrived(AWAY_AT + 60, BACK_AT, PROBE)
            )
            assert shop.host.arrived(AWAY_AT, END, LOGIN) == []

            assert max(seconds for _, seconds, _ in shop.answers) <= 8.0
            resting = [seconds for at, seconds, _ in shop.answers if AWAY_AT + 60 <= at < BACK_AT]
            assert len(resting) >= 30
            assert max(resting) <= 0.1

            assert all(shop.found(0, AWAY_AT))
            assert not any(shop.found(AWAY_AT + 16, BACK_AT))
            assert all(shop.found(BACK_AT + LONGEST_PROBE_GAP_S, END))
            assert [is_online for _, is_online in shop.told] == [False, True]
            assert BACK_AT < shop.told[1][0] <= BACK_AT + LONGEST_PROBE_GAP_S

            events = [line["event"] for line in lines if line["event"].startswith("breaker")]
            assert events == ["breaker_opened", "breaker_closed"]

    run_in_virtual_time(main())


def test_sign_up_stays_open_for_visitors_while_the_system_is_away() -> None:
    async def main() -> None:
        async with open_shop(lambda now: "up" if now < AWAY_AT else "hangs") as shop:
            await asyncio.sleep(AWAY_AT + 60)
            began = asyncio.get_running_loop().time()

            (agreement,) = await shop.backend.list_agreements("cs")
            with pytest.raises(BackendUnavailable, match="left alone"):
                await shop.backend.check_registration(ContactKind.EMAIL, "a@b.cz")

            assert agreement.text_html == "<p>Text</p>"
            assert asyncio.get_running_loop().time() - began <= 0.1

    run_in_virtual_time(main())


def test_one_broken_resource_does_not_close_the_kiosk() -> None:
    async def main() -> None:
        async with open_shop(lambda now: "up") as shop:
            shop.host.routes["customers/actions/check-registration-ability"] = httpx.Response(500)
            await asyncio.sleep(30)
            for _ in range(20):
                with pytest.raises(BackendUnavailable):
                    await shop.backend.check_registration(ContactKind.EMAIL, "a@b.cz")
                # The probe that follows a trouble takes its two seconds.
                await asyncio.sleep(2.5)
                await shop.ask()

            assert {outcome for _, _, outcome in shop.answers} == {Found}
            assert shop.told == []

    run_in_virtual_time(main())


def test_what_a_kiosk_that_starts_in_an_outage_shows() -> None:
    async def main() -> None:
        async with open_shop(lambda now: httpx.ConnectError("down") if now < BACK_AT else "up") as shop:
            await asyncio.sleep(BACK_AT + LONGEST_PROBE_GAP_S)

            assert [is_online for _, is_online in shop.told] == [False, True]
            assert shop.told[0][0] <= 5.0
            assert len(shop.host.arrived(0, BACK_AT)) <= 25 * BACK_AT / 600

    run_in_virtual_time(main())
