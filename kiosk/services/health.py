"""Whether the loyalty system can be reached, asked gently and told calmly."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, NotAuthorised
from kiosk.services.faults import Faults

_log = structlog.get_logger()

PROBE_EVERY_S = 20.0
PROBE_WHEN_DOWN_S = 5.0
# A visitor's call that failed is a reason to look at once, but many of them are no reason to look often.
PROBE_AFTER_TROUBLE_S = 2.0
REFRESH_EVERY_S = 300.0
# Rights can be taken away while everything else goes on.
CHECK_ACCESS_EVERY_S = 900.0
# Wrong credentials do not mend themselves, and trying often can lock the account.
LOG_IN_AGAIN_S = 60.0
# What a screen says about the connection must not flicker.
SHOWN_FOR_AT_LEAST_S = 10.0


class HealthMonitor:
    """Probes the system, tells changes, and keeps log-in, connections and reference data warm."""

    def __init__(
        self,
        backend: LoyaltyBackend,
        languages: tuple[str, ...],
        on_change: Callable[[bool], None],
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._backend = backend
        self._languages = languages
        self._on_change = on_change
        self._clock = clock
        self._sleep = sleep
        self._shown = True
        self._shown_since: float | None = None
        self._refreshed_at: float | None = None
        self._access_checked_at: float | None = None
        self._is_refused = False
        self._faults = Faults("health")

    async def run(self) -> None:
        """Go on until cancelled, whatever happens."""
        while True:
            try:
                await self._round()
            except Exception as error:
                await self._sleep(self._faults.pause_s(error))
            else:
                self._faults.went_well()

    async def _round(self) -> None:
        probed_at = self._clock()
        is_online = await self._answers() and await self._lets_us_in()
        self._show(is_online)
        if is_online:
            await self._keep_warm()
            await self._rest_until_trouble(self._pause_s(is_online), probed_at)
        else:
            await self._sleep(self._pause_s(is_online))

    def _pause_s(self, is_online: bool) -> float:
        if self._is_refused:
            return LOG_IN_AGAIN_S
        if not is_online:
            return max(PROBE_WHEN_DOWN_S, self._backend.probe_due_in_s)
        return PROBE_EVERY_S if self._shown else min(PROBE_EVERY_S, self._shown_for_s())

    async def _rest_until_trouble(self, pause_s: float, probed_at: float) -> None:
        pause = asyncio.ensure_future(self._sleep(pause_s))
        trouble = asyncio.ensure_future(self._backend.wait_for_trouble())
        try:
            await asyncio.wait((pause, trouble), return_when=asyncio.FIRST_COMPLETED)
            if pause.done():
                pause.result()
        finally:
            pause.cancel()
            trouble.cancel()
        early_s = probed_at + PROBE_AFTER_TROUBLE_S - self._clock()
        if early_s > 0:
            await self._sleep(early_s)

    async def _lets_us_in(self) -> bool:
        """A system that answers but refuses our log-in serves nobody either."""
        now = self._clock()
        if self._access_checked_at is not None and now - self._access_checked_at < CHECK_ACCESS_EVERY_S:
            return True
        self._access_checked_at = None
        try:
            await self._backend.check_access()
        except LoyaltyError as error:
            self._is_refused = isinstance(error, NotAuthorised)
            _log.error("log_in_failed", error=type(error).__name__, reason=_reason(error))
            return False
        self._access_checked_at, self._is_refused = now, False
        return True

    async def _answers(self) -> bool:
        try:
            await self._backend.probe()
        except LoyaltyError as error:
            _log.warning("probe_failed", error=type(error).__name__, reason=_reason(error))
            return False
        return True

    def _show(self, is_online: bool) -> None:
        if is_online == self._shown or self._shown_for_s() > 0:
            return
        self._shown, self._shown_since = is_online, self._clock()
        self._on_change(is_online)

    def _shown_for_s(self) -> float:
        """Seconds for which what is shown has to stay."""
        if self._shown_since is None:
            return 0.0
        return max(0.0, self._shown_since + SHOWN_FOR_AT_LEAST_S - self._clock())

    async def _keep_warm(self) -> None:
        await self._backend.warm_up()
        now = self._clock()
        if self._refreshed_at is not None and now - self._refreshed_at < REFRESH_EVERY_S:
            return
        try:
            await self._backend.warm_reference_data(self._languages)
        except LoyaltyError as error:
            _log.warning("reference_data_failed", error=type(error).__name__)
            if isinstance(error, NotAuthorised):
                self._access_checked_at = None
        else:
            self._refreshed_at = now


def _reason(error: LoyaltyError) -> str | None:
    if isinstance(error, BackendUnavailable) and error.reason is not None:
        return error.reason.value
    return None
