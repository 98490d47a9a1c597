"""A host that is up for five seconds and down for five: no flicker, and no load of our own making."""

from __future__ import annotations

import itertools

import httpx
import pytest
import structlog

from kiosk.domain.outcome import Found
from tests.fakes.virtual_shop import Answer, open_shop
from tests.fakes.virtual_time import run_in_virtual_time

LENGTH_S = 1800.0


@pytest.mark.parametrize(
    "down",
    [
        pytest.param(httpx.Response(503), id="503"),
        pytest.param(httpx.ConnectError("refused"), id="refused"),
        pytest.param("hangs", id="hangs"),
    ],
)
@pytest.mark.parametrize("every_s", [3, 7])
def test_flapping_neither_flickers_nor_multiplies_requests(down: Answer | str, every_s: float) -> None:
    async def main() -> None:
        async with open_shop(lambda now: "up" if now % 10 < 5 else down) as shop:
            with structlog.testing.capture_logs() as lines:
                await shop.visitors(every_s=every_s, until_s=LENGTH_S)

        changes = [at for at, _ in shop.told]
        assert all(later - earlier >= 10 for earlier, later in itertools.pairwise(changes))

        assert any(line.get("failure") for line in lines)
        attempts = [line["attempt"] for line in lines if line["event"] == "request"]
        assert attempts.count(2) <= 0.1 * attempts.count(1)
        assert max(seconds for _, seconds, _ in shop.answers) <= 8.0
        assert Found in {outcome for _, _, outcome in shop.answers}

    run_in_virtual_time(main())
