"""Calls to CareCloud with a bearer token: log-in, one replay after a 401, languages, pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

import structlog
from pydantic import BaseModel

from kiosk.backends.carecloud.auth import Authentication, BearerRefused
from kiosk.backends.carecloud.reply import read_each, read_object, read_rows
from kiosk.backends.exchange import Effect, Reply, Request
from kiosk.backends.http import HttpTransport
from kiosk.backends.port import accept_language

_log = structlog.get_logger(__name__)

PAGE_SIZE = 100
_MOST_PAGES = 10

Query = tuple[tuple[str, str], ...]
Wire = TypeVar("Wire", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of all pages, as they came. `is_complete` is False if there were too many to fetch them all.

    `headers` are those of the first page.
    """

    rows: list[object]
    is_complete: bool
    headers: Mapping[str, str]


class CareCloudApi:
    """The enterprise interface. Every method raises as `LoyaltyBackend` does, and `RequestRefused` on 4xx."""

    def __init__(self, http: HttpTransport, authentication: Authentication, language: str) -> None:
        self._http = http
        self._authentication = authentication
        self._language = language

    async def send(self, request: Request, *, is_cautious: bool = False) -> Reply:
        """The reply, of any status but 401: then the token is renewed and the request repeated, once.

        Repeating is safe even for a write, since a 401 is given before anything is done. `is_cautious` keeps
        codes that anyone can hold up from driving log-ins. Raises `BearerRefused` on a second 401.
        """
        token = await self._authentication.token()
        reply = await self._http.send(self._signed(request, token))
        if reply.status != 401:
            return reply
        renew = self._authentication.renew_cautiously if is_cautious else self._authentication.renew
        token = await renew(token)
        reply = await self._http.send(self._signed(request, token))
        if reply.status == 401:
            raise BearerRefused(f"{request.name}: 401 with a fresh token")
        return reply

    async def get(
        self, route: str, wire: type[Wire], *, path: Mapping[str, str] | None = None, query: Query = ()
    ) -> Wire:
        """One object."""
        return read_object(await self.send(Request("GET", route, path=path or {}, query=query)), wire)

    async def get_each(
        self,
        route: str,
        key: str,
        wire: type[Wire],
        *,
        path: Mapping[str, str] | None = None,
        query: Query = (),
    ) -> list[Wire]:
        """Every readable row of a list, from all of its pages (up to a cap far above what a person has)."""
        listing = await self.get_listing(Request("GET", route, path=path or {}, query=query), key)
        return read_each(listing.rows, wire)

    async def get_listing(self, request: Request, key: str, most_pages: int = _MOST_PAGES) -> Listing:
        """All pages of a list, or the whole of one that has no pages (`most_pages` 0).

        Ends at a short page: `total_items` may count other rows than these.
        """
        if most_pages == 0:
            reply = await self.send(request)
            return Listing(read_rows(reply, key), is_complete=True, headers=reply.headers)
        rows: list[object] = []
        first: Reply | None = None
        previous: list[object] | None = None
        for page in range(most_pages):
            paging = (("count", str(PAGE_SIZE)), ("offset", str(page * PAGE_SIZE)))
            reply = await self.send(replace(request, query=request.query + paging))
            first = first or reply
            found = read_rows(reply, key)
            if found and found == previous:
                # A server without paging gives the same rows again, for ever.
                return Listing(rows, is_complete=True, headers=first.headers)
            rows.extend(found)
            previous = found
            if len(found) < PAGE_SIZE:
                return Listing(rows, is_complete=True, headers=first.headers)
        _log.warning("list_cut", route=request.route, rows=len(rows))
        return Listing(rows, is_complete=False, headers=first.headers if first else {})

    async def post(self, route: str, body: Mapping[str, object], effect: Effect = Effect.NONE) -> Reply:
        """Send `body` as it is."""
        return await self.send(
            Request("POST", route, body=body, effect=effect), is_cautious=effect is Effect.SPENDS
        )

    def _signed(self, request: Request, token: str) -> Request:
        language = request.headers.get("Accept-Language") or accept_language.get() or self._language
        return replace(request, headers={"Authorization": f"Bearer {token}", "Accept-Language": language})
