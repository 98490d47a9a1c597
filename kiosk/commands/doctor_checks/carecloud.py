"""What only a doctor asks CareCloud, and the loyalty port therefore does not offer."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from kiosk.backends.carecloud import wire
from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.auth import Authentication
from kiosk.backends.carecloud.reply import read_each
from kiosk.backends.carecloud.settings import base_url
from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.bootstrap import carecloud_settings
from kiosk.config import Settings


class CareCloudInspection:
    """Connections of its own, so that the back end stays as a kiosk would use it."""

    def __init__(self, settings: Settings, now: Callable[[], datetime]) -> None:
        """Raises `ValueError` and `OSError` as the back end does."""
        wanted = carecloud_settings(settings)
        self._http = HttpTransport(base_url(wanted.url), ca_file=wanted.ca_file)
        self._api = CareCloudApi(self._http, Authentication(self._http, wanted), settings.language)
        self._now = now

    async def close(self) -> None:
        """Close every connection."""
        await self._http.close()

    async def clock_lead(self) -> timedelta | None:
        """How far this machine's clock is ahead of the server's, None where the server names no time.

        Right to about a second. Raises `BackendUnavailable` and `UnexpectedReply`.
        """
        query = (("test_string", secrets.token_hex(8)),)
        request = Request("GET", "tests/connection", query=query, effect=Effect.ONE_TRY, total_s=3.0)
        before = self._now()
        reply = await self._http.send(request)
        middle = before + (self._now() - before) / 2
        text = {name.lower(): value for name, value in reply.headers.items()}.get("date")
        try:
            theirs = parsedate_to_datetime(text) if text else None
        except ValueError:
            return None
        return middle - (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)) if theirs else None

    async def customer_sources(self) -> dict[str, str]:
        """Id -> name of every customer source that the API user may see. Raises as `LoyaltyBackend` does."""
        return await self._names("customer-sources", "customer_sources", "customer_source_id")

    async def needed_properties(self) -> dict[str, str]:
        """Id -> name of every customer property that CareCloud wants of each customer.

        Raises as `LoyaltyBackend` does.
        """
        listing = await self._api.get_listing(Request("GET", "customer-properties"), "customer_properties")
        rows = read_each(listing.rows, wire.CustomerProperty)
        return {row.property_id: row.name or "" for row in rows if row.is_required and row.state in (1, None)}

    async def card_types(self) -> dict[str, str]:
        """Id -> name of every type of card. Raises as `LoyaltyBackend` does."""
        return await self._names("card-types", "card_types", "card_type_id")

    async def _names(self, route: str, key: str, id_field: str) -> dict[str, str]:
        listing = await self._api.get_listing(Request("GET", route), key)
        rows = [row for row in listing.rows if isinstance(row, dict)]
        return {str(row.get(id_field)): str(row.get("name") or "") for row in rows}
