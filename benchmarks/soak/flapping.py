"""A loyalty system that is up for five seconds and down for five, before the real client in virtual time.

Nothing in it depends on how fast this machine is, so a clock that jumps from wait to wait tells the same.
"""

from __future__ import annotations

import itertools

import httpx
import structlog

from benchmarks.report import Figure
from benchmarks.soak.told import asked_count, tell
from tests.fakes.virtual_shop import Answer, open_shop
from tests.fakes.virtual_time import run_in_virtual_time

_HALF_S = 5.0
_VISITOR_EVERY_S = (3.0, 7.0)
_DOWN: dict[str, Answer | str] = {
    "503": httpx.Response(503),
    "refused": httpx.ConnectError("refused"),
    "hangs": "hangs",
}


async def _flap(down: Answer | str, every_s: float, length_s: float) -> tuple[float, float, float]:
    """Share of retries, shortest time between two changes of what is shown, slowest answer; seconds."""
    async with open_shop(lambda now: "up" if now % (2 * _HALF_S) < _HALF_S else down) as shop:
        with structlog.testing.capture_logs() as lines:
            await shop.visitors(every_s=every_s, until_s=length_s)
    attempts = [line["attempt"] for line in lines if line["event"] == "request"]
    changes = [at for at, _ in shop.told]
    between = [later - earlier for earlier, later in itertools.pairwise(changes)]
    return (
        sum(attempt > 1 for attempt in attempts) / len(attempts),
        min(between, default=length_s),
        max(seconds for _, seconds, _ in shop.answers),
    )


def main() -> None:
    """The count is minutes of each kind of outage."""
    minutes = asked_count(__doc__, 30)
    found = {
        (name, every_s): run_in_virtual_time(_flap(down, every_s, 60.0 * minutes))
        for name, down in _DOWN.items()
        for every_s in _VISITOR_EVERY_S
    }
    retries, between, answers = zip(*found.values(), strict=True)
    what = f"{minutes} virtual minutes each of {', '.join(_DOWN)}"
    tell(
        [
            Figure("outages: retries when it flaps, share of requests", 100 * max(retries), "%", 10, what),
            Figure(
                "outages: changes of what is shown, most in 10 s",
                10 / min(between),
                "",
                1,
                f"at least {min(between):.0f} s apart",
            ),
            Figure("outages: slowest answer to a visitor when it flaps", max(answers), "s", 8),
        ]
    )


if __name__ == "__main__":
    main()
