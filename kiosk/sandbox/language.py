"""Which of the project's languages an answer is in (RFC 9110, section 12.5.4), and picking its texts."""

from typing import Any

LANGUAGES = ("cs", "en", "de", "sk", "pl")
DEFAULT_ACCEPT_LANGUAGE = "cs, en-gb;q=0.8"


def text(cs: str, en: str, de: str, sk: str, pl: str) -> dict[str, str]:
    """A text in every language of the project."""
    return {"cs": cs, "en": en, "de": de, "sk": sk, "pl": pl}


def negotiate(header: str | None) -> str:
    """The best of LANGUAGES for an Accept-Language header; the project's first one when none fits."""
    best, best_quality = LANGUAGES[0], 0.0
    for item in (header or DEFAULT_ACCEPT_LANGUAGE).split(","):
        tag, _, parameters = item.strip().partition(";")
        quality = _quality(parameters)
        language = tag.strip().lower().split("-")[0]
        if language == "*":
            language = LANGUAGES[0]
        if language in LANGUAGES and quality > best_quality:
            best, best_quality = language, quality
    return best


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0


def localise(value: Any, language: str) -> Any:
    """The same value with every text of several languages replaced by the one asked for."""
    if isinstance(value, dict):
        if value and value.keys() <= set(LANGUAGES):
            return value.get(language) or next(iter(value.values()))
        return {key: localise(item, language) for key, item in value.items()}
    if isinstance(value, list):
        return [localise(item, language) for item in value]
    return value
