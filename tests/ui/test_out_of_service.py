"""While the kiosk rests, what waits is still sent; it ends by itself or when it is asked to."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.bootstrap import Services
from kiosk.service_manager import RESTART, ServiceManager
from ui.out_of_service import wait_out
from ui.upkeep.watchdogs import Watchdogs


class Window(QObject):
    """Switched off, as far as a heartbeat is concerned."""

    frameSwapped = Signal()  # noqa: N815 - Qt's name

    def isExposed(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def update(self) -> None:
        """Nothing to paint."""


class Waiting:
    """The sign-ups that wait, and the services around them."""

    def __init__(self) -> None:
        self.delivery = self
        self.has_begun = asyncio.Event()
        self.was_cancelled = False
        self.is_closed = False

    async def run(self) -> None:
        self.has_begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.was_cancelled = True
            raise

    async def close(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("is_asked_to_end", [False, True])
async def test_what_waits_is_sent_until_the_rest_is_over(is_asked_to_end: bool, qapp: object) -> None:
    waiting, stop = Waiting(), asyncio.Event()
    ended = asyncio.create_task(
        wait_out(
            Window(),
            cast(Services, cast(Any, waiting)),
            60 if is_asked_to_end else 0.1,
            Watchdogs(ServiceManager(None)),
            stop,
        )
    )
    await asyncio.wait_for(waiting.has_begun.wait(), 5)
    assert not waiting.is_closed
    if is_asked_to_end:
        stop.set()
    assert await asyncio.wait_for(ended, 5) == (0 if is_asked_to_end else RESTART)
    assert waiting.was_cancelled
    assert waiting.is_closed


async def test_a_shop_whose_services_cannot_be_built_still_has_the_page(qapp: object) -> None:
    code = await wait_out(Window(), None, 0.05, Watchdogs(ServiceManager(None)), asyncio.Event())
    assert code == RESTART
