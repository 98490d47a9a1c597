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
