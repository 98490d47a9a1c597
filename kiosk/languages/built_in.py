"""The languages that come with the product."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGE_NAMES: Mapping[str, str] = {
    "en": "English",
    "cs": "Čeština",
    "sk": "Slovenčina",
    "de": "Deutsch",
    "pl": "Polski",
}
"""Code (ISO 639-1) -> its name in its own words. The source of the screens is English."""


def language_name(code: str) -> str:
    """A language in its own words; in capitals its code, where nothing is known of it."""
    return LANGUAGE_NAMES.get(code) or _name_elsewhere(code)


def _name_elsewhere(code: str) -> str:
    # Only what comes from outside needs it, and it takes a while to load.
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(code).get_display_name()
    except (UnknownLocaleError, ValueError):
        name = None
    return f"{name[0].upper()}{name[1:]}" if name else code.upper()
