"""A loyalty system that is slow or flaps, before the real kiosk in real time: when does a screen answer?"""

from __future__ import annotations

import asyncio
import itertools
import json
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from PySide6.QtTest import QTest

from benchmarks.kiosk_here import configure, run_kiosk
from benchmarks.report import Figure, spread
from benchmarks.sandbox_process import sandbox
from benchmarks.soak.haste import HASTE
from benchmarks.soak.told import asked_count, tell
from benchmarks.ticker import Ticker
from kiosk.sandbox.seed import cast
from tests.end_to_end.kiosk_driver import Clock, KioskDriver
from tests.end_to_end.visits import fill_in_form
from ui.running import Running
from ui.viewmodels.root import Screen

_FINAL = (Screen.HOME, Screen.NOTICE, Screen.ENROLMENT)
_PATIENCE_S = 20.0
_FLAPS = 6
_HALF_S = 5.0
SLOW = ({"kind": "delay", "seconds": 30}, {"kind": "drip"})


@dataclass
class Seen:
    """Seconds until a final screen, by what was slow; when the word about the connection changed."""

    waits_s: dict[str, list[float]] = field(default_factory=dict)
    changes_s: list[float] = field(default_factory=list)
    flapping_waits_s: list[float] = field(default_factory=list)
    gaps_ms: list[float] = field(default_factory=list)
    attempts: list[int] = field(default_factory=list)


class Shopper:
    """Drives the kiosk while the shop's loyalty system misbehaves."""

    def __init__(self, kiosk: KioskDriver, shop: httpx.AsyncClient) -> None:
        self.kiosk = kiosk
        self._shop = shop
        self._number = 0

    @asynccontextmanager
    async def fault(self, **fault: object) -> AsyncIterator[None]:
        """While the block runs."""
        (await self._shop.post("/admin/faults", json=fault)).raise_for_status()
        try:
            yield
        finally:
            (await self._shop.delete("/admin/faults")).raise_for_status()

    async def card(self) -> float:
        """Seconds until a card has its screen."""
        began = self.kiosk.scan(cast.GOOD_CARD, "EAN13")
        return await self._until_final(began, (Screen.HOME, Screen.NOTICE))

    async def phone(self) -> float:
        """Seconds until a phone has its screen."""
        reply = await self._shop.post("/admin/auth-tokens", json={"customer_id": cast.GOOD.customer_id})
        began = self.kiosk.scan(str(reply.raise_for_status().json()["url"]))
        return await self._until_final(began, (Screen.HOME, Screen.NOTICE))

    async def sign_up(self, fault: dict[str, object]) -> float:
        """Seconds from the last tap of a sign-up to the notice; the form is filled in before that."""
        self._number += 1
        await fill_in_form(self.kiosk, f"s{self._number}@bo.example.com")
        async with self.fault(**fault):
            await self.kiosk.tap("goOnButton")
            return await self._until_final(time.monotonic(), (Screen.NOTICE,))

    async def home(self) -> None:
        """End whatever is shown."""
        self.kiosk.running.visit.end()
        await self.kiosk.see(Screen.WELCOME)

    async def _until_final(self, began: float, screens: tuple[Screen, ...]) -> float:
        await self.kiosk.until(lambda: self.kiosk.screen in screens, "final screen", _PATIENCE_S)
        return time.monotonic() - began


async def _slow(shopper: Shopper, seen: Seen, rounds: int) -> None:
    for fault in SLOW:
        waits = seen.waits_s.setdefault(str(fault["kind"]), [])
        visits: tuple[Callable[[], Awaitable[float]], ...] = (shopper.card, shopper.phone)
        for _ in range(rounds):
            for visit in visits:
                async with shopper.fault(**fault):
                    waits.append(await visit())
                await _recovered(shopper)
            waits.append(await shopper.sign_up(fault))
            await _recovered(shopper)


async def _recovered(shopper: Shopper) -> None:
    """Until the kiosk has noticed that the loyalty system is well again."""
    await shopper.home()
    for _ in range(10):
        await shopper.card()
        is_well = shopper.kiosk.screen is Screen.HOME
        await shopper.home()
        if is_well:
            return
        await asyncio.sleep(2)
    raise TimeoutError("the kiosk never found back")


async def _flapping(shopper: Shopper, seen: Seen) -> None:
    welcome = shopper.kiosk.shell.root.views.welcome
    shown = [welcome.isAllWell]

    def note() -> None:
        if welcome.isAllWell is not shown[-1]:
            shown.append(welcome.isAllWell)
            seen.changes_s.append(time.monotonic())

    welcome.changed.connect(note)
    until = time.monotonic() + _FLAPS * 2 * _HALF_S

    async def visitors() -> None:
        while time.monotonic() < until:
            seen.flapping_waits_s.append(await shopper.card())
            await shopper.home()
            await asyncio.sleep(1)

    visiting = asyncio.ensure_future(visitors())
    while time.monotonic() < until:
        async with shopper.fault(kind="unavailable"):
            await asyncio.sleep(_HALF_S)
        await asyncio.sleep(_HALF_S)
    await visiting
    welcome.changed.disconnect(note)


async def _measure(running: Running, clock: Clock, url: str, rounds: int) -> Seen:
    seen, ticker = Seen(), Ticker()
    async with httpx.AsyncClient(base_url=url, trust_env=False) as shop:
        kiosk = KioskDriver(running, None, clock, QTest.createTouchDevice())
        shopper = Shopper(kiosk, shop)
        await _recovered(shopper)
        ticker.start()
        await _slow(shopper, seen, rounds)
        ticker.stop()
        before = len(kiosk.log().splitlines())
        await _flapping(shopper, seen)
    lines = [json.loads(line) for line in kiosk.log().splitlines()[before:]]
    seen.attempts = [line["attempt"] for line in lines if line["event"] == "request"]
    seen.gaps_ms = ticker.gaps_ms
    return seen


def figures(seen: Seen) -> list[Figure]:
    """What is promised."""
    names = {"delay": "30 s of latency", "drip": "1 byte a second"}
    between = [later - earlier for earlier, later in itertools.pairwise(seen.changes_s)]
    return [
        *(
            Figure(f"outages: {names[kind]}: final screen, slowest", max(waits), "s", 8, _ms(waits))
            for kind, waits in seen.waits_s.items()
        ),
        Figure(
            "outages: flapping in real time: final screen, slowest",
            max(seen.flapping_waits_s),
            "s",
            8,
            _ms(seen.flapping_waits_s),
        ),
        Figure(
            "outages: flapping in real time: changes of what is shown, most in 10 s",
            10 / min(between, default=10.0 * _FLAPS),
            "",
            1,
            f"{len(seen.changes_s)} changes in {2 * _HALF_S * _FLAPS:.0f} s",
        ),
        Figure(
            "outages: flapping in real time: retries, share of requests",
            100 * sum(attempt > 1 for attempt in seen.attempts) / max(len(seen.attempts), 1),
            "%",
            10,
            f"{len(seen.attempts)} requests",
        ),
        Figure("outages: gap of a 5 ms ticker while it is slow, longest", max(seen.gaps_ms), "ms"),
    ]


def _ms(waits_s: list[float]) -> str:
    return f"{spread([1000 * wait for wait in waits_s])}, in ms"


def main() -> None:
    """Run against a sandbox of its own; the count is rounds of card, phone and sign-up."""
    rounds = asked_count(__doc__, 1)
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder, sandbox() as url:
        file, environ = configure(url, Path(folder), **HASTE)
        seen = run_kiosk(file, environ, lambda running: _measure(running, clock, url, rounds), clock)
    tell(figures(seen))


if __name__ == "__main__":
    main()
