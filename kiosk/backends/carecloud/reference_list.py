"""One list of reference data: in memory, on disk, and from the server when it is due."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

import structlog

from kiosk.backends.carecloud.api import Listing
from kiosk.domain.errors import LoyaltyError

_log = structlog.get_logger(__name__)

_DEFAULT_AGE_S = 3600.0
_SHORTEST_AGE_S = 60.0
_LONGEST_AGE_S = 24 * 3600.0
# While the system is away, old data is given at once instead of asking for new at every look.
_ASK_AGAIN_AFTER_S = 30.0
# Without any, the parts of one visit share one failure instead of queueing up to fail one after the other.
_FAILURE_IS_SHARED_FOR_S = 2.0
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE | re.ASCII)


class ReferenceStore(Protocol):
    """Keeps reference data over a restart. Called from worker threads, one call per name at a time."""

    def load(self, name: str) -> bytes | None:
        """What was saved under `name`; None if nothing was, or it cannot be read."""
        ...

    def save(self, name: str, content: bytes) -> None:
        """Replace what is under `name`, wholly or not at all. Raises `OSError`."""
        ...


@dataclass(frozen=True, slots=True)
class Copy:
    """Rows as they came. `language` is the one the server says it used, None where it does not say."""

    rows: list[object]
    language: str | None
    fetched_at: datetime
    fresh_until: datetime


class ReferenceList:
    """Fetched at most once at a time, and not more often than the server's `Cache-Control` allows."""

    def __init__(
        self,
        name: str,
        project: str,
        fetch: Callable[[], Awaitable[Listing]],
        store: ReferenceStore,
        now: Callable[[], datetime],
    ) -> None:
        """`name` is the file's; `project` tells the data of two CareCloud projects apart."""
        self._name = name
        self._project = project
        self._fetch = fetch
        self._store = store
        self._now = now
        self._copy: Copy | None = None
        self._is_disk_read = False
        self._failure: LoyaltyError | None = None
        self._failed_at = now()
        self._one_at_a_time = asyncio.Lock()
        self._one_reads_disk = asyncio.Lock()

    async def peek(self) -> Copy | None:
        """The last known list, however old, without asking the server; None if there is none."""
        await self._read_disk()
        return self._copy

    async def get(self) -> Copy:
        """The list: fresh if it can be had, else the last known one.

        Raises as `LoyaltyBackend` does if there is neither.
        """
        if self._copy is not None and self._is_fresh(self._copy):
            return self._copy
        async with self._one_at_a_time:
            await self._read_disk()
            copy = self._copy
            if copy is not None and (self._is_fresh(copy) or self._has_failed_within(_ASK_AGAIN_AFTER_S)):
                return copy
            if self._failure is not None and self._has_failed_within(_FAILURE_IS_SHARED_FOR_S):
                raise self._failure
            try:
                copy = await self._refresh()
            except LoyaltyError as error:
                self._failure, self._failed_at = error, self._now()
                if copy is None:
                    raise
                _log.warning("reference_data_is_old", name=self._name, error=type(error).__name__)
            return copy

    async def _read_disk(self) -> None:
        # A lock of its own: whoever only looks does not wait for the server.
        async with self._one_reads_disk:
            if not self._is_disk_read:
                self._copy = await asyncio.to_thread(self._load)
                self._is_disk_read = True

    async def _refresh(self) -> Copy:
        listing = await self._fetch()
        now = self._now()
        copy = Copy(
            rows=listing.rows,
            language=_first_language(listing.headers.get("content-language")),
            fetched_at=now,
            fresh_until=now + timedelta(seconds=max_age_s(listing.headers.get("cache-control"))),
        )
        self._copy = copy
        self._failure = None
        try:
            await asyncio.to_thread(self._store.save, self._name, self._as_file(copy))
        except OSError as error:
            _log.warning("reference_data_not_saved", name=self._name, error=type(error).__name__)
        return copy

    def _is_fresh(self, copy: Copy) -> bool:
        # The first half notices a clock that was set back.
        return copy.fetched_at <= self._now() < copy.fresh_until

    def _has_failed_within(self, seconds: float) -> bool:
        return self._failure is not None and abs((self._now() - self._failed_at).total_seconds()) < seconds

    def _as_file(self, copy: Copy) -> bytes:
        content = {
            "project": self._project,
            "fetched_at": copy.fetched_at.isoformat(),
            "fresh_until": copy.fresh_until.isoformat(),
            "language": copy.language,
            "rows": copy.rows,
        }
        # Decimals become text, which reading takes as well.
        return json.dumps(content, default=str).encode()

    def _load(self) -> Copy | None:
        content = self._store.load(self._name)
        if content is None:
            return None
        try:
            found = json.loads(content)
            if found["project"] != self._project:
                return None
            language = found["language"]
            return Copy(
                rows=list(found["rows"]),
                language=language if isinstance(language, str) else None,
                fetched_at=datetime.fromisoformat(found["fetched_at"]).astimezone(UTC),
                fresh_until=datetime.fromisoformat(found["fresh_until"]).astimezone(UTC),
            )
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            _log.warning("reference_file_ignored", name=self._name)
            return None


def max_age_s(cache_control: str | None) -> float:
    """For how long a reply counts as fresh: `max-age`, within a minute and a day; an hour if not stated."""
    match = _MAX_AGE.search(cache_control or "")
    if match is None:
        return _DEFAULT_AGE_S
    return min(max(float(match[1]), _SHORTEST_AGE_S), _LONGEST_AGE_S)


def _first_language(content_language: str | None) -> str | None:
    tag = (content_language or "").split(",")[0].strip().split("-")[0].lower()
    return tag if tag.isalpha() and tag.isascii() and len(tag) in (2, 3) else None
