"""Reference data: agreements, stores, statuses, currencies, stamp campaigns; kept warm and on disk."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

from pydantic import BaseModel

from kiosk.backends.carecloud import mapping, sign_up_mapping, wire
from kiosk.backends.carecloud.api import CareCloudApi, Listing, Query
from kiosk.backends.carecloud.reference_list import Copy, ReferenceList, ReferenceStore
from kiosk.backends.carecloud.reply import RequestRefused, read_each
from kiosk.backends.carecloud.settings import CareCloudSettings, base_url
from kiosk.backends.exchange import Request
from kiosk.backends.port import accept_language
from kiosk.domain.consent import Agreement
from kiosk.domain.errors import NotAuthorised
from kiosk.domain.sign_up_questions import SignUpLists
from kiosk.domain.store import Store, StoreId

_MOST_PAGES = 30
# Visits come first: refreshing leaves most connections to them.
_REFRESHED_AT_ONCE = 3

_QUERIES: dict[str, Query] = {"languages": (("language_list_type", "customer-communication"),)}
_WITHOUT_PAGES = frozenset({"languages"})

Wire = TypeVar("Wire", bound=BaseModel)


class CareCloudReference:
    """Every method raises as `LoyaltyBackend` does, but only where no copy, however old, is known."""

    def __init__(
        self,
        api: CareCloudApi,
        settings: CareCloudSettings,
        store: ReferenceStore,
        now: Callable[[], datetime],
    ) -> None:
        self._api = api
        self._settings = settings
        self._store = store
        self._now = now
        self._project = hashlib.sha256(base_url(settings.url).encode()).hexdigest()[:16]
        self._lists: dict[str, ReferenceList] = {}

    async def agreements(self, language: str) -> tuple[Agreement, ...]:
        """In the system's order; `language` of each is the one that the server says it answered in."""
        copy = await self._copy("agreements", language)
        rows = read_each(copy.rows, wire.Agreement)
        return tuple(mapping.agreement(row, copy.language or language, self._settings.zone) for row in rows)

    async def sign_up_lists(self, language: str) -> SignUpLists:
        """The customer properties and interests that the form asks for, named in `language`."""
        properties: list[wire.CustomerProperty] = []
        interests: list[wire.Interest] = []
        if "customer-properties" in self._settings.sign_up_lists:
            rows = (await self._copy("customer-properties", language)).rows
            properties = read_each(rows, wire.CustomerProperty)
        if "interests" in self._settings.sign_up_lists:
            interests = read_each((await self._copy("interests", language)).rows, wire.Interest)
        return sign_up_mapping.sign_up_lists(properties, interests)

    async def knows_sign_up_contents(self, language: str, *, needs_choices: bool) -> bool:
        """Whether there is a copy, however old, of what the form needs. Asks nobody."""
        names = ("agreements", *(self._settings.sign_up_lists if needs_choices else ()))
        return None not in [await self._list(name, language).peek() for name in names]

    async def currency_codes(self) -> dict[str, str]:
        """Currency id -> ISO 4217 code."""
        rows = read_each((await self._copy("currencies")).rows, wire.Currency)
        return {row.currency_id: row.code.upper() for row in rows if row.code}

    async def store_names(self) -> dict[str, str]:
        """Store id -> name, of the stores in the list."""
        rows = read_each((await self._copy("stores")).rows, wire.Store)
        return {row.store_id: row.name for row in rows if row.name}

    async def statuses(self) -> dict[str, wire.Status]:
        """By id, named in the current language."""
        return {row.status_id: row for row in await self._rows("statuses", wire.Status)}

    async def stamp_campaigns(self) -> dict[str, wire.StamperCampaign]:
        """By id, named in the current language."""
        rows = await self._rows("stamper-campaigns", wire.StamperCampaign)
        return {row.stamper_campaign_id: row for row in rows}

    async def known_languages(self) -> tuple[str, ...]:
        """Languages that customers can be written to in; empty if they are not known. Asks nobody."""
        copy = await self._list("languages", self._settings.language).peek()
        rows = read_each(copy.rows, wire.Language) if copy else []
        return tuple(row.language_id for row in rows if row.state in (mapping.ACTIVE, None))

    async def find_store(self, store_id: StoreId) -> Store | None:
        """The store, also one that the list leaves out; None if it does not exist or was deleted."""
        rows = read_each((await self._copy("stores")).rows, wire.Store)
        row = next((row for row in rows if row.store_id == store_id), None)
        if row is None:
            try:
                row = await self._api.get("stores/{store_id}", wire.Store, path={"store_id": store_id})
            except RequestRefused as refused:
                if refused.status in (400, 404):
                    return None
                raise
        return None if row.state == 0 else mapping.store(row)

    async def warm(self, languages: tuple[str, ...]) -> None:
        """Refresh what is due. Raises the first failure, if there is one, after everything was tried.

        Lists that this API user may not see do not count: what needs them says so itself.
        """
        gate = asyncio.Semaphore(_REFRESHED_AT_ONCE)

        async def refresh(name: str, language: str | None) -> None:
            async with gate:
                await self._copy(name, language)

        wanted: list[tuple[str, str | None]] = [("stores", None), ("currencies", None), ("languages", None)]
        for language in languages:
            by_language = ("agreements", "statuses", "stamper-campaigns", *self._settings.sign_up_lists)
            wanted += [(name, language) for name in by_language]
        results = await asyncio.gather(*(refresh(*item) for item in wanted), return_exceptions=True)
        refused_rights: NotAuthorised | None = None
        for result in results:
            if isinstance(result, NotAuthorised):
                refused_rights = refused_rights or result
            elif isinstance(result, BaseException):
                raise result
        if refused_rights is not None and all(isinstance(result, NotAuthorised) for result in results):
            raise refused_rights

    async def _rows(self, name: str, kind: type[Wire]) -> list[Wire]:
        return read_each((await self._copy(name, accept_language.get())).rows, kind)

    async def _copy(self, name: str, language: str | None = None) -> Copy:
        return await self._list(name, language or self._settings.language).get()

    def _list(self, name: str, language: str) -> ReferenceList:
        key = f"{name}.{language}"
        if key not in self._lists:
            self._lists[key] = ReferenceList(
                f"carecloud-{key}", self._project, self._fetcher(name, language), self._store, self._now
            )
        return self._lists[key]

    def _fetcher(self, name: str, language: str) -> Callable[[], Awaitable[Listing]]:
        request = Request("GET", name, query=_QUERIES.get(name, ()), headers={"Accept-Language": language})
        most_pages = 0 if name in _WITHOUT_PAGES else _MOST_PAGES
        return lambda: self._api.get_listing(request, name.replace("-", "_"), most_pages)
