"""The checks' names, in the order in which they are shown."""

from __future__ import annotations

CONFIGURATION = "configuration"
STORAGE = "storage"
SECRETS = "secrets"
SIGN_UPS = "sign-ups"
FONTS = "fonts"
BRAND = "brand"
LANGUAGES = "languages"
DECODERS = "decoders"
CAMERA = "camera"
WORKER = "scan worker"
SCANNERS = "scanners"
SOUND = "sound"
SPEECH = "speech"
CRM = "loyalty system"
CLOCK = "clock"
LOG_IN = "log-in"
STORE = "store"
SOURCE = "customer source"
AGREEMENTS = "agreements"
FORM = "sign-up form"
CARDS = "card look-up"
PHONE_CODES = "phone codes"
NEW_CARDS = "new cards"

NEED_LOG_IN = (STORE, SOURCE, AGREEMENTS, FORM, CARDS, PHONE_CODES, NEW_CARDS)
NEED_CRM = (CLOCK, LOG_IN, *NEED_LOG_IN)
ALL = (
    CONFIGURATION,
    STORAGE,
    SECRETS,
    SIGN_UPS,
    FONTS,
    BRAND,
    LANGUAGES,
    DECODERS,
    CAMERA,
    WORKER,
    SCANNERS,
    SOUND,
    SPEECH,
    CRM,
    *NEED_CRM,
)
NEED_SETTINGS = tuple(name for name in ALL if name not in (CONFIGURATION, FONTS, DECODERS))
