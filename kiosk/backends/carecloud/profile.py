"""The parts of a customer's profile, one call each; reference data goes out at the same time if it is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog

from kiosk.backends.carecloud import mapping, offer_mapping, wire
from kiosk.backends.carecloud.api import CareCloudApi, Query
from kiosk.backends.carecloud.reference import CareCloudReference
from kiosk.backends.carecloud.reply import read_each
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.carecloud.together import together
from kiosk.backends.exchange import Request
from kiosk.domain.customer import Customer, CustomerId
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.points import CreditBalance, MembershipStatus, PointsBalance, PointsExpiration
from kiosk.domain.purchase import Purchase
from kiosk.domain.reward import Reward
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.voucher import Voucher

_log = structlog.get_logger(__name__)

_CATALOGUE_REWARDS = "1"
_FEW = 6


class CareCloudProfile:
    """Every method raises as `LoyaltyBackend` does."""

    def __init__(
        self,
        api: CareCloudApi,
        reference: CareCloudReference,
        settings: CareCloudSettings,
        now: Callable[[], datetime],
    ) -> None:
        self._api = api
        self._reference = reference
        self._store_id = settings.store_id
        self._zone = settings.zone
        self._now = now

    async def customer(self, customer_id: CustomerId) -> Customer:
        return mapping.customer(
            await self._api.get("customers/{customer_id}", wire.Customer, path=_in_path(customer_id))
        )

    async def points_balance(self, customer_id: CustomerId) -> PointsBalance:
        overview, codes = await together(
            self._api.get(
                "wallet/actions/points-overview", wire.PointsOverview, query=_in_query(customer_id)
            ),
            self._currency_codes(),
        )
        return mapping.points_balance(overview, codes)

    async def points_expiration(self, customer_id: CustomerId) -> PointsExpiration | None:
        return mapping.points_expiration(
            await self._api.get(
                "wallet/actions/points-expiration-overview",
                wire.ExpirationOverview,
                query=_in_query(customer_id),
            )
        )

    async def credit_balances(self, customer_id: CustomerId) -> tuple[CreditBalance, ...]:
        overview, codes = await together(
            self._api.get(
                "wallet/actions/credits-overview", wire.CreditsOverview, query=_in_query(customer_id)
            ),
            self._currency_codes(),
        )
        return mapping.credit_balances(overview, codes)

    async def status(self, customer_id: CustomerId) -> MembershipStatus | None:
        records, codes, statuses = await together(
            self._api.get_each(
                "customers/{customer_id}/status-records",
                "status_records",
                wire.StatusRecord,
                path=_in_path(customer_id),
                query=(("valid_now", "true"),),
            ),
            self._currency_codes(),
            self._reference.statuses(),
        )
        return mapping.membership_status(records, statuses, codes, self._local_now(), self._zone)

    async def usable_vouchers(self, customer_id: CustomerId) -> tuple[Voucher, ...]:
        return await self._vouchers(customer_id, (("store_id", self._store_id),))

    async def vouchers_everywhere(self, customer_id: CustomerId) -> tuple[Voucher, ...]:
        return await self._vouchers(customer_id, ())

    async def _vouchers(self, customer_id: CustomerId, store: Query) -> tuple[Voucher, ...]:
        rows = await self._api.get_each(
            "customers/{customer_id}/vouchers",
            "vouchers",
            wire.Voucher,
            path=_in_path(customer_id),
            query=(("is_valid", "true"), ("is_applied", "false"), *store),
        )
        return offer_mapping.usable_vouchers(rows, self._local_now(), self._zone)

    async def rewards(self, customer_id: CustomerId) -> tuple[Reward, ...]:
        rows = await self._api.get_each(
            "customers/{customer_id}/rewards",
            "rewards",
            wire.Reward,
            path=_in_path(customer_id),
            query=(
                ("reward_group", _CATALOGUE_REWARDS),
                ("is_valid", "true"),
                ("store_id", self._store_id),
            ),
        )
        return offer_mapping.rewards(rows)

    async def recommendations(self, customer_id: CustomerId) -> tuple[Reward, ...]:
        """In the server's order: it alone knows what fits."""
        query = (("reward_group", _CATALOGUE_REWARDS), ("is_valid", "true"), ("store_id", self._store_id))
        rows = await self._first("reward-recommendations", "rewards", customer_id, query)
        return offer_mapping.offered_rewards(read_each(rows, wire.Reward))

    async def last_purchases(self, customer_id: CustomerId) -> tuple[Purchase, ...]:
        query = (("sort_field", "payment_time"), ("sort_direction", "DESC"))
        rows, codes, stores = await together(
            self._first("purchases", "purchases", customer_id, query),
            self._currency_codes(),
            self._store_names(),
        )
        return mapping.purchases(read_each(rows, wire.Purchase), codes, stores, self._zone)

    async def _first(self, name: str, key: str, customer_id: CustomerId, query: Query) -> list[object]:
        """The first few rows of a list of this customer's."""
        request = Request(
            "GET",
            f"customers/{{customer_id}}/{name}",
            path=_in_path(customer_id),
            query=(*query, ("count", str(_FEW)), ("offset", "0")),
        )
        return (await self._api.get_listing(request, key, most_pages=0)).rows

    async def _store_names(self) -> dict[str, str]:
        """Empty if they cannot be had: a purchase without its store is better than none."""
        try:
            return await self._reference.store_names()
        except LoyaltyError as error:
            _log.warning("stores_unknown", error=type(error).__name__)
            return {}

    async def stamp_cards(self, customer_id: CustomerId) -> tuple[StampCard, ...]:
        rows, campaigns = await together(
            self._api.get_each(
                "stamper-cards", "stamper_cards", wire.StamperCard, query=_in_query(customer_id)
            ),
            self._reference.stamp_campaigns(),
        )
        return mapping.stamp_cards(rows, campaigns)

    async def _currency_codes(self) -> mapping.CurrencyCodes:
        """Empty if they cannot be had: an amount without its currency is better than no amount."""
        try:
            return await self._reference.currency_codes()
        except LoyaltyError as error:
            _log.warning("currencies_unknown", error=type(error).__name__)
            return {}

    def _local_now(self) -> datetime:
        return self._now().astimezone(self._zone)


def _in_path(customer_id: CustomerId) -> dict[str, str]:
    return {"customer_id": customer_id}


def _in_query(customer_id: CustomerId) -> Query:
    return (("customer_id", customer_id),)
