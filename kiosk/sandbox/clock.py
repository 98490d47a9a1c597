"""The sandbox's own time, project-local and shiftable, so that expiry can be tried without waiting."""

import time
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.sandbox.options import TIME_ZONE

DATE_TIME_FORMAT = "%Y-%m-%d %H:%M:%S"


class Clock:
    """Starts at `started_at` (project-local when it has no zone; None: the real time) and runs on."""

    def __init__(self, started_at: datetime | None = None) -> None:
        zone = ZoneInfo(TIME_ZONE)
        begin = datetime.now(zone) if started_at is None else started_at
        self._begin = begin.replace(tzinfo=zone) if begin.tzinfo is None else begin.astimezone(zone)
        self._monotonic = time.monotonic()
        self.shift_s = 0.0

    def now(self) -> datetime:
        elapsed = time.monotonic() - self._monotonic + self.shift_s
        # Local wall time has to be reached through UTC: adding across a change of summer time is an hour off.
        return datetime.fromtimestamp(self._begin.timestamp() + elapsed, ZoneInfo(TIME_ZONE))

    def today(self) -> date:
        return self.now().date()

    def text(self, shift_s: float = 0.0) -> str:
        """The time as the API writes it: local, without offset; `shift_s` seconds from now."""
        return as_text(datetime.fromtimestamp(self.now().timestamp() + shift_s, ZoneInfo(TIME_ZONE)))


def as_text(moment: datetime) -> str:
    return moment.strftime(DATE_TIME_FORMAT)


def day_text(day: date, clock_time: str = "00:00:00") -> str:
    return f"{day.isoformat()} {clock_time}"


def parse_date_time(text: str) -> datetime | None:
    """A request's date-time, with a blank or a T between its halves; None when it is not one."""
    for pattern in (DATE_TIME_FORMAT, "%Y-%m-%dT%H:%M:%S"):
        try:
            return datetime.strptime(text, pattern)  # noqa: DTZ007 - the API's times carry no offset
        except ValueError:
            continue
    return None


def parse_date(text: str) -> date | None:
    """A date `YYYY-MM-DD` or `DD.MM.YYYY`; None when it is not one."""
    for pattern in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
    return None
