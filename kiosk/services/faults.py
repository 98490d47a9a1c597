"""Background work outlives errors that nobody expected: reported once, and tried again ever more seldom."""

from __future__ import annotations

import structlog

from kiosk.services.retry_times import wait_s

_log = structlog.get_logger(__name__)


class Faults:
    """Unexpected errors of one piece of work, in a row. `part` names the work in the log."""

    def __init__(self, part: str) -> None:
        self._part = part
        self._count = 0

    def pause_s(self, error: Exception) -> float:
        """How long to leave the work alone: 1, 2, 4 ... 300 s. Only the first of a row is reported."""
        self._count += 1
        if self._count == 1:
            _log.error("background_work_failed", part=self._part, exc_info=error)
        return wait_s(self._count, 1.0)

    def went_well(self) -> None:
        """The next error is news again."""
        self._count = 0
