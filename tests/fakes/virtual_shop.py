"""A kiosk's connection over long stretches of virtual time: a moody host, the health monitor, visitors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.domain.card import CardNumber
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.outcome import Found
from kiosk.services.health import HealthMonitor
from tests.backends.memory_store import MemoryReferenceStore
from tests.backends.scripted import Scripted, data, make_settings
from tests.fakes.virtual_time import virtual_timing

PROBE = "tests/connection"
LOGIN = "users/actions/login"
NUMBER = CardNumber("1000000000016")
READ_TIMEOUT_S = 4.0

Answer = httpx.Response | Exception
Mood = Callable[[float], Answer | str]
"""What every request meets at a moment: the word "up" or "hangs", else a reply or an error of the network."""


def healthy_routes() -> dict[str, object]:
    """One customer with one card, one agreement, and nothing else."""

    def echo(request: httpx.Request) -> httpx.Response:
        return data({"test_string": request.url.params["test_string"][::-1]})

    card = {"card_number": NUMBER, "customer_id": "c1", "card_type_id": "t", "state": 1}
    agreement = {"agreement_id": "a1", "name": "Terms", "text": "<p>Text</p>", "last_change": "2021-12-16"}
    lists = {name: data({name: []}) for name in ("stores", "currencies", "languages", "statuses")}
    return {
        PROBE: echo,
        "customers/actions/search-customers": data({"strict": [{"customer_id": "c1", "match": 100}]}),
        "cards": data({"cards": [card]}),
        "agreements": data({"agreements": [agreement]}),
        "stamper-campaigns": data({"stamper_campaigns": []}),
        "customers/actions/check-registration-ability": data({"registration_ability": True}),
        **lists,
    }


class MoodyHost(Scripted):
    """Answers as its mood of the moment is; `times` is when each request arrived, `probed` is set
    whenever a probe does."""

    def __init__(self, mood: Mood) -> None:
        super().__init__(healthy_routes())  # type: ignore[arg-type]
        self.mood = mood
        self.times: list[tuple[float, str]] = []
        self.probed = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        now = asyncio.get_running_loop().time()
        self.times.append((now, request.url.path.rpartition("/v1.0/")[2]))
        if self.times[-1][1] == PROBE:
            self.probed.set()
        mood = self.mood(now)
        if mood == "hangs":
            await asyncio.sleep(READ_TIMEOUT_S)
            raise httpx.ReadTimeout("silence")
        await asyncio.sleep(0.05)
        if isinstance(mood, Exception):
            raise mood
        if isinstance(mood, httpx.Response):
            # A response can be read once.
            return httpx.Response(mood.status_code, headers=mood.headers, stream=mood.stream)
        return await super().handle_async_request(request)

    def arrived(self, since_s: float, until_s: float, route: str | None = None) -> list[float]:
        """When requests arrived within a stretch of time, of one route or of all."""
        return [at for at, to in self.times if since_s <= at < until_s and route in (None, to)]


@dataclass
class Shop:
    """`told` is each change of what the welcome screen says, `answers` how each visitor's question ended."""

    host: MoodyHost
    backend: CareCloudBackend
    told: list[tuple[float, bool]] = field(default_factory=list)
    answers: list[tuple[float, float, type[object]]] = field(default_factory=list)

    async def ask(self) -> None:
        """One visitor's card; kept as moment, seconds, and what came."""
        began = asyncio.get_running_loop().time()
        try:
            outcome = type(await self.backend.identify_by_card(NUMBER))
        except LoyaltyError as error:
            outcome = type(error)
        self.answers.append((began, asyncio.get_running_loop().time() - began, outcome))

    async def visitors(self, every_s: float, until_s: float) -> None:
        """One after the other, until a moment."""
        while asyncio.get_running_loop().time() < until_s:
            await self.ask()
            await asyncio.sleep(every_s)

    def found(self, since_s: float, until_s: float) -> list[bool]:
        """Whether each visitor of a stretch of time was recognised."""
        return [outcome is Found for at, _, outcome in self.answers if since_s <= at < until_s]


@asynccontextmanager
async def open_shop(mood: Mood, seed: int = 0) -> AsyncIterator[Shop]:
    """A shop whose monitor runs, on the virtual clock of the running loop."""
    loop = asyncio.get_running_loop()
    host = MoodyHost(mood)
    backend = CareCloudBackend(
        make_settings(), MemoryReferenceStore(), timing=virtual_timing(seed), wire=host
    )
    shop = Shop(host, backend)
    monitor = HealthMonitor(
        backend, ("cs",), lambda is_online: shop.told.append((loop.time(), is_online)), loop.time
    )
    watching = asyncio.create_task(monitor.run())
    try:
        yield shop
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
        await backend.close()
