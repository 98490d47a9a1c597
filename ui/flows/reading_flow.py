"""From a code to the customer's home, or to a refusal that takes as long as every other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from kiosk.domain.outcome import Found
from kiosk.domain.scan_code import AuthTokenScan, CardScan
from kiosk.event_log import current_reference, user_action
from kiosk.services.identify import Identification
from kiosk.services.limits import LookUp, UnknownCodeLimit
from kiosk.services.padded_time import PaddedTime
from ui.flows.home_flow import HomeFlow
from ui.viewmodels.message.identification import Refusal, is_padded, notice_for_error, notice_for_pause
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()

Finding = Callable[[asyncio.Timeout], Awaitable[Refusal | None]]
"""Finds out what to refuse with, None if the home is up and complete; has until that time."""


@dataclass(frozen=True, slots=True)
class ReadingServices:
    """Who looks codes up, when they are not looked up for a while, and what keeps refusals equally long.

    `answer_within_s`: an answer is decided on by then, whatever the network does.
    """

    identification: Identification
    unknown_codes: UnknownCodeLimit
    padded: PaddedTime
    answer_within_s: float


@dataclass(frozen=True, slots=True)
class ReadingEnds:
    """Where a reading ends that does not end in the home.

    `show_notice` takes a reference and how long the notice stays, None for as long as any. `refuse` takes the
    code that was shown, None where somebody typed who they are, and a reference.
    """

    show_notice: Callable[[Notice, str, IdleLimit | None], None]
    refuse: Callable[[Refusal, CardScan | AuthTokenScan | None, str], None]


class ReadingFlow:
    """The reading screen, and what it waits for; every task is of the visit's `scope`."""

    def __init__(
        self,
        services: ReadingServices,
        home: HomeFlow,
        root: RootViewModel,
        ends: ReadingEnds,
        scope: TaskScope,
    ) -> None:
        self._services = services
        self._home = home
        self._root = root
        self._ends = ends
        self._scope = scope

    def look_up(self, scan: CardScan | AuthTokenScan) -> None:
        """Find out whose code it is, unless too many unknown ones were shown lately."""
        look_up = self._services.unknown_codes.begin()
        if look_up is None:
            _log.warning("identification_paused")
            left_s = self._services.unknown_codes.pause_left_s()
            # The ring empties when codes are looked up again.
            self._ends.show_notice(notice_for_pause(left_s), "", IdleLimit(left_s, 0))
            return
        self._read(lambda deadline: self._find_and_load(scan, deadline, look_up), scan)

    def open_home(self, found: Found) -> None:
        """Bring up the home of somebody who typed who they are."""
        self._read(lambda deadline: self._home.load(found, deadline))

    def _read(self, find: Finding, scan: CardScan | AuthTokenScan | None = None) -> None:
        self._root.views.idle.watch(None)
        self._root.show_screen(Screen.READING)
        self._scope.start(self._identify(find, scan))

    async def _identify(self, find: Finding, scan: CardScan | AuthTokenScan | None) -> None:
        started_s = loop_time()
        with user_action("identify"):
            reference = current_reference() or ""
            try:
                async with asyncio.timeout_at(started_s + self._services.answer_within_s) as deadline:
                    refusal = await find(deadline)
            except TimeoutError:
                error = BackendUnavailable("no answer in time")
                self._ends.show_notice(notice_for_error(error), reference, None)
            except LoyaltyError as error:
                self._ends.show_notice(notice_for_error(error), reference, None)
            else:
                # The screen tells nobody why; by the reference staff can find it here.
                _log.info("identified", outcome="Found" if refusal is None else type(refusal).__name__)
                if refusal is not None:
                    await self._pad(refusal, started_s)
                    self._ends.refuse(refusal, scan, reference)

    async def _find_and_load(
        self, scan: CardScan | AuthTokenScan, deadline: asyncio.Timeout, look_up: LookUp
    ) -> Refusal | None:
        """Returns what to refuse with, None if the home is up and complete."""
        started_s = loop_time()
        outcome = await self._services.identification.identify(scan)
        self._services.padded.observe(loop_time() - started_s, round_trips=1)
        if not isinstance(outcome, Found):
            return outcome
        refusal = await self._home.load(
            outcome, deadline, lambda: self._services.unknown_codes.found(look_up)
        )
        if refusal is not None:
            self._services.padded.observe(loop_time() - started_s, round_trips=2)
        return refusal

    async def _pad(self, refusal: Refusal, started_s: float) -> None:
        if is_padded(refusal):
            await asyncio.sleep(self._services.padded.wait_s(loop_time() - started_s))


def loop_time() -> float:
    """What the running event loop's clock says, in seconds."""
    return asyncio.get_running_loop().time()
