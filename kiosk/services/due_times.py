"""Times of day become times of this process's own clock, once: setting the clock moves no attempt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.sign_up_state import SignUpState
from kiosk.services.retry_times import LONGEST_WAIT_S
from kiosk.storage.sign_up_rows import DueRow


@dataclass(frozen=True, slots=True)
class _Anchor:
    row: DueRow
    due_at_s: float


class DueTimes:
    """When each waiting sign-up is due, in seconds of the monotonic clock."""

    def __init__(
        self, now: Callable[[], datetime], monotonic: Callable[[], float], settling_time_s: float
    ) -> None:
        self._now = now
        self._monotonic = monotonic
        self._settling_time_s = settling_time_s
        self._anchors: dict[UUID, _Anchor] = {}

    def soonest(self, rows: Iterable[DueRow]) -> tuple[DueRow, float] | None:
        """The row that is due first and in how many seconds (0 or less: now); None if nothing waits."""
        self._anchors = {row.external_id: self._anchor(row) for row in rows}
        if not self._anchors:
            return None
        first = min(self._anchors.values(), key=lambda anchor: anchor.due_at_s)
        return first.row, first.due_at_s - self._monotonic()

    def _anchor(self, row: DueRow) -> _Anchor:
        known = self._anchors.get(row.external_id)
        if known is not None and known.row == row:
            return known
        due_at_s = self._monotonic() + self._wait_s(row)
        if known is not None and (known.row.state, known.row.attempts) == (row.state, row.attempts):
            # No attempt lies between: its time was only brought nearer.
            due_at_s = min(due_at_s, known.due_at_s)
        return _Anchor(row, due_at_s)

    def _wait_s(self, row: DueRow) -> float:
        wait_s = min(max(row.next_attempt_at - self._now().timestamp(), 0.0), LONGEST_WAIT_S)
        if row.state is SignUpState.AMBIGUOUS:
            # Its age by a clock that may have been set says nothing: the server gets its whole time.
            wait_s = max(wait_s, self._settling_time_s)
        return wait_s
