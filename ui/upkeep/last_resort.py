"""For errors that nobody handled: they are logged, and the kiosk goes on at its welcome screen."""

from __future__ import annotations

import asyncio
import math
import sys
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext, suppress
from types import TracebackType
from typing import Any

import structlog

from kiosk.event_log import current_reference, user_action
from ui.upkeep.qt_messages import QtFailed, QtMessages

_log = structlog.get_logger()

# A broken part that fails again and again must not throw every new visitor out.
RECOVER_AT_MOST_EVERY_S = 5.0


class LastResort:
    """One hook for Python, threads, asyncio and Qt. `recover` runs on the GUI thread, inside an action whose
    reference the log has too."""

    def __init__(self, recover: Callable[[], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._recover = recover
        self._clock = clock
        self._recovered_at: float | None = None
        self._later: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._qt = QtMessages(lambda: self._report_soon(QtFailed()))

    def install(self) -> None:
        """Start catching. Must be called in the event loop."""
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(self._on_loop_error)
        sys.excepthook = self._on_exception
        sys.unraisablehook = lambda args: _log_unraisable(args.exc_value)
        threading.excepthook = lambda args: self._report_soon(args.exc_value)
        self._qt.install()

    def uninstall(self) -> None:
        """Leave everything as Python has it."""
        self._forget_later()
        if self._loop is not None:
            self._loop.set_exception_handler(None)
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        self._qt.uninstall()

    def report(self, error: BaseException) -> None:
        """Log `error` without its text, which may hold personal data, and recover, now or a little later."""
        with nullcontext() if current_reference() else user_action("recover"):
            _log.error("unhandled_error", exc_info=error)
            self._recover_in_time()

    def _recover_in_time(self) -> None:
        since_s = math.inf if self._recovered_at is None else self._clock() - self._recovered_at
        if since_s >= RECOVER_AT_MOST_EVERY_S:
            self._recover_now()
        elif self._later is None and self._loop is not None:
            # What failed may have been the only thing that would ever leave the screen that is up.
            self._later = self._loop.call_later(RECOVER_AT_MOST_EVERY_S - since_s, self._recover_now)

    def _recover_now(self) -> None:
        self._forget_later()
        self._recovered_at = self._clock()
        self._recover()

    def _forget_later(self) -> None:
        if self._later is not None:
            self._later.cancel()
            self._later = None

    def _on_loop_error(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(error)
        else:
            _log.error("event_loop_error")

    def _on_exception(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(_kind, error, _trace)
        else:
            self.report(error)

    def _report_soon(self, error: BaseException | None) -> None:
        """From any thread."""
        if error is not None and self._loop is not None:
            with suppress(RuntimeError):  # the loop has been closed
                self._loop.call_soon_threadsafe(self.report, error)


def _log_unraisable(error: BaseException | None) -> None:
    """What fails while an object is being destroyed has broken no screen."""
    _log.error("unraisable_error", exc_info=error)
