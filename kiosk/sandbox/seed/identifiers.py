"""Ids that stay the same in every sandbox, so that settings and tests can name them."""

from hashlib import sha256


def identifier(kind: str, key: object) -> str:
    """An opaque id in the API's look (26 hexadecimal digits), always the same for the same kind and key."""
    return "8" + sha256(f"{kind}:{key}".encode()).hexdigest()[:25]


EXTERNAL_APPLICATION_ID = identifier("external_application", "kiosk_backend")
AUTH_TOKEN_APPLICATION_ID = identifier("external_application", "kiosk_self_service")
PHONE_APPLICATION_ID = identifier("external_application", "mobile_app")
API_USER_ID = identifier("user", "kiosk")
LOGIN = "kiosk@kavarna-lipa.example"
PASSWORD = "Lipa-Kiosk-2026"  # noqa: S105 - the sandbox's own, printed at its start
STAFF_AUTH_TOKEN = "STAFF-LIPA-0001"  # noqa: S105 - as above

PARTNER_ID = identifier("partner", "kavarna_lipa")
STORE_SQUARE_ID = identifier("store", "square")
STORE_STATION_ID = identifier("store", "station")
STORE_GARDEN_ID = identifier("store", "garden")
CUSTOMER_SOURCE_KIOSK_ID = identifier("customer_source", "kiosk")
CUSTOMER_SOURCE_COUNTER_ID = identifier("customer_source", "counter")
REFERRAL_CODE = "LIPA2026"
CUSTOMER_SOURCE_APP_ID = identifier("customer_source", "mobile_app")

AGREEMENT_TERMS = identifier("agreement", "terms")
AGREEMENT_DATA_PROCESSING = identifier("agreement", "data_processing")
AGREEMENT_MARKETING_EMAIL = identifier("agreement", "marketing_email")
AGREEMENT_PROFILING = identifier("agreement", "profiling")

CARD_TYPE_PLASTIC_ID = identifier("card_type", "plastic")
CARD_TYPE_DIGITAL_ID = identifier("card_type", "digital")
CURRENCY_CZK = identifier("currency", "CZK")
CURRENCY_EUR = identifier("currency", "EUR")
POINT_TYPE_ID = identifier("point_type", "beans")
CREDIT_TYPE_ID = identifier("credit_type", "deposit")
PURCHASE_TYPE_ID = identifier("purchase_type", "sale")
REWARD_TYPE_ID = identifier("reward_type", "treat")

STATUS_SILVER_ID = identifier("status", "silver")
STATUS_GOLD_ID = identifier("status", "gold")
STATUS_PLATINUM_ID = identifier("status", "platinum")
WELCOME_REWARD_ID = identifier("reward", "WELCOME")
STAMPS_COFFEE_ID = identifier("stamper_campaign", "tenth_coffee")
STAMPS_BREAKFAST_ID = identifier("stamper_campaign", "breakfast")
