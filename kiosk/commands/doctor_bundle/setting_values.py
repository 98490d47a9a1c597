"""The settings for the bundle. What is free text may name a person, so only its presence is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.config import Settings
from kiosk.config_declaration import Declaration, Who, declarations

if TYPE_CHECKING:
    from kiosk.config_loading import LoadedSettings

SET = "(set)"
UNSET = "(not set)"

# Ids of the shop's own things in the CRM, and names that a standard lists; in any other form they are texts.
_ID = re.compile(r"[0-9a-f]{20,32}")
_HOST = re.compile(
    r"(?!.*\d{6})https?://(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,20}(?::\d{1,5})?(?:/[a-z0-9/._-]{0,60})?"
)
_FORMS = {
    "store_id": _ID,
    "customer_source_id": _ID,
    "carecloud.external_application_id": _ID,
    "carecloud.auth_token_application_id": _ID,
    "carecloud.url": _HOST,
    "carecloud.time_zone": re.compile(r"[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+"),
    "phone_country": re.compile(r"[A-Z]{2}"),
    "camera.source": re.compile(r"none|/dev/video\d{1,3}"),
}


def setting_values(loaded: LoadedSettings) -> dict[str, Any]:
    """Value and kind of origin of every setting, by key."""
    return {
        each.key: {"value": _value(each, loaded.settings), "from": _origin(loaded.origins.get(each.key))}
        for each in declarations(Settings)
    }


def _value(each: Declaration, settings: Settings) -> Any:
    value = settings.value_of(each.key)
    if value is None:
        return UNSET
    if each.who is Who.SECRET:
        return SET
    if isinstance(value, bool | int | float) or each.is_choice:
        return list(value) if isinstance(value, tuple) else value
    if isinstance(value, tuple) and all(isinstance(part, int) for part in value):
        return list(value)
    if isinstance(value, tuple):
        return {"count": len(value)}
    form = _FORMS.get(each.key)
    return value if form and isinstance(value, str) and form.fullmatch(value) else SET


def _origin(origin: str | None) -> str:
    """Without the path, which may hold a person's name."""
    if origin is None:
        return "built in"
    if origin.startswith(("environment variable", "secret store")):
        return origin
    return "wizard" if origin.endswith("wizard.toml") else "settings file"
