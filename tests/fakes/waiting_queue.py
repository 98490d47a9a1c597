"""A sign-up queue in a folder of its own, a clock that stands still until told, and forms to fill it with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from kiosk.domain.consent import AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.sign_up import SignUp
from kiosk.services.deliver import DeliveryTimes
from kiosk.storage.sign_up_database import SignUpDatabase
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import ReceiptContext

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
START = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
FILE = "sign_ups.sqlite"


def form(email: str | None = "eva@example.com", phone: str | None = None) -> SignUp:
    """A filled-in form with a number of its own."""
    choice = ConsentChoice(AgreementId("terms"), ConsentValue.GIVEN, "v1", "cs")
    return SignUp(uuid4(), "Eva", "Malá", "cs", (choice,), email=email, phone=phone)


def open_queue(
    folder: Path,
    now: Callable[[], datetime] = lambda: START,
    key: bytes = KEY,
    least_free_bytes: int = 0,
    *,
    is_owner: bool = True,
) -> SignUpQueue:
    """The queue in `folder`; `key` as the secret store would give it."""
    return SignUpQueue(
        SignUpDatabase(folder / FILE, now, is_owner=is_owner),
        lambda: key,
        ReceiptContext("store", "device"),
        now,
        least_free_bytes,
    )


@dataclass
class Clocks:
    """A clock on the wall, which may be set, and one that only runs on; both stand until `pass_time`."""

    wall: datetime = START
    running_s: float = 1000.0
    waits: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.running_s

    def pass_time(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.running_s += seconds

    def set_wall(self, **shift: float) -> None:
        """Somebody sets the clock; no time passes."""
        self.wall += timedelta(**shift)

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        """Passes at once, unless it is woken."""
        self.waits.append(seconds)
        if not event.is_set():
            self.pass_time(seconds)
        await asyncio.sleep(0)

    def times(self, jitter: Callable[[], float] = lambda: 1.0) -> DeliveryTimes:
        """For a delivery that lives by these clocks."""
        return DeliveryTimes(self.now, self.monotonic, self.wait, jitter)
