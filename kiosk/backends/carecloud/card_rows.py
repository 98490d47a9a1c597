"""The rows of one card number, for whoever looks at cards."""

from __future__ import annotations

from kiosk.backends.carecloud import wire
from kiosk.backends.carecloud.api import CareCloudApi, Query
from kiosk.backends.carecloud.reply import RequestRefused, read_each, read_rows
from kiosk.backends.exchange import Request
from kiosk.domain.card import CardNumber


async def card_rows(
    api: CareCloudApi, card_number: CardNumber, *, is_secondary: bool = False
) -> list[wire.Card]:
    """Rows with exactly this number: a server may search by prefix, or not at all.

    A secondary number is searched instead of the primary one, not besides it. Raises as `LoyaltyBackend`.
    """
    query: Query = (("card_number", card_number),)
    if is_secondary:
        query += (("search_secondary_card_number", "true"),)
    reply = await api.send(Request("GET", "cards", query=query))
    try:
        rows = read_each(read_rows(reply, "cards"), wire.Card)
    except RequestRefused as refused:
        if refused.status == 404:
            return []
        raise
    return [
        row for row in rows if (row.secondary_card_number if is_secondary else row.card_number) == card_number
    ]
