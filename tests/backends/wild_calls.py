"""Every call of a back end, and the names that its replies may hold: what wild replies are tried on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from uuid import UUID

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.domain.card import CardNumber
from kiosk.domain.customer import CustomerId
from kiosk.domain.outcome import Session
from kiosk.domain.reward import RewardId
from kiosk.domain.scan_code import AuthTokenScan
from kiosk.domain.sign_up import ContactKind, SignUp
from kiosk.domain.store import StoreId
from kiosk.domain.voucher import VoucherId

SESSION = Session(CustomerId("c1"))
SIGN_UP = SignUp(UUID(int=1), "A", "B", "cs", (), email="a@b.cz")
NUMBER = CardNumber("1000000000016")

VOUCHER, REWARD = VoucherId("v1"), RewardId("r1")


async def read_and_write_back(backend: CareCloudBackend) -> None:
    """A wild record has to be read or refused, and written back or refused."""
    await backend.records.write(SESSION, await backend.records.read(SESSION))


CALLS: tuple[Callable[[CareCloudBackend], Awaitable[object]], ...] = (
    lambda backend: backend.identify_by_card(NUMBER),
    lambda backend: backend.identify_by_auth_token(AuthTokenScan("T", "R")),
    lambda backend: backend.get_customer(SESSION),
    lambda backend: backend.get_points_balance(SESSION),
    lambda backend: backend.find_points_expiration(SESSION),
    lambda backend: backend.list_credit_balances(SESSION),
    lambda backend: backend.find_status(SESSION),
    lambda backend: backend.list_usable_vouchers(SESSION),
    lambda backend: backend.list_vouchers_everywhere(SESSION),
    lambda backend: backend.vouchers.list_stores(REWARD),
    lambda backend: backend.list_rewards(SESSION),
    lambda backend: backend.list_stamp_cards(SESSION),
    lambda backend: backend.list_recommendations(SESSION),
    lambda backend: backend.list_last_purchases(SESSION),
    lambda backend: backend.vouchers.find(SESSION, VOUCHER),
    lambda backend: backend.vouchers.list_of_reward(SESSION, REWARD),
    lambda backend: backend.vouchers.buy(SESSION, REWARD),
    lambda backend: backend.vouchers.use(SESSION, VOUCHER, datetime(2026, 11, 26, tzinfo=UTC)),
    lambda backend: backend.vouchers.cancel(SESSION, VOUCHER),
    read_and_write_back,
    lambda backend: backend.list_agreements("cs"),
    lambda backend: backend.find_store(StoreId("s")),
    lambda backend: backend.check_registration(ContactKind.EMAIL, "a@b.cz"),
    lambda backend: backend.enrol(SIGN_UP),
    lambda backend: backend.find_sign_up(SIGN_UP.external_id),
    lambda backend: backend.probe(),
    lambda backend: backend.warm_reference_data(("cs",)),
)

# Real names, so that the wild values land where something reads them.
KEYS = (
    "cards",
    "strict",
    "vouchers",
    "purchases",
    "property_records",
    "personal_information",
    "consents",
    "consent_id",
    "consent_value",
    "address",
    "applied_date",
    "reward_group",
    "note",
    "payment_time",
    "total_price",
    "rewards",
    "points",
    "statuses",
    "status_records",
    "stamper_cards",
    "stamper_campaigns",
    "agreements",
    "currencies",
    "stores",
    "customer_source_records",
    "customer_id",
    "card_number",
    "secondary_card_number",
    "state",
    "valid_from",
    "valid_to",
    "match",
    "voucher_id",
    "code",
    "reward",
    "name",
    "reward_id",
    "points_cost",
    "image_urls",
    "available_points",
    "available_points_money_value",
    "currency_id",
    "value",
    "next_amount",
    "next_date",
    "available_credits",
    "split_by_currency",
    "status_id",
    "purchase_conditions",
    "next_status_points",
    "next_status_turnover",
    "next_status_id",
    "qualification_points",
    "qualification_turnover",
    "stamps",
    "stamper_campaign_id",
    "stamp_count",
    "agreement_id",
    "text",
    "last_change",
    "store_id",
    "store_address",
    "city",
    "visibility_for_customer",
    "personal_information",
    "first_name",
    "registration_ability",
    "external_id",
    "customer_source_id",
    "test_string",
    "error",
    "error_data",
    "invalid_params",
    "parameter",
    "reason",
)
