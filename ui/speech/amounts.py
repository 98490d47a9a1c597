"""Numbers, money and days as a voice should read them, which is not as they are written."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import NumberFormatError, get_currency_name, parse_decimal

from ui.viewmodels.words import locale_of

_BLANK = "\N{NO-BREAK SPACE}"
# A voice may not know what only lines need.
_PLAINER = str.maketrans({"\N{NARROW NO-BREAK SPACE}": _BLANK, "\N{NON-BREAKING HYPHEN}": "-"})
# A voice takes each group of digits for a number of its own.
_GROUPS = re.compile(rf"(?<!\d)\d{{1,3}}(?:{_BLANK}\d{{3}})+(?!\d)")
# A shop writes a price with a plain space. Any other sign may then be a word: "TOP 10".
_BEFORE = re.compile(r"\b(CZK|EUR|PLN|HUF|GBP|USD) (?=\d)")
_AFTER = re.compile(r"(?<=\d) (?=(?:CZK|EUR|PLN|HUF|GBP|USD|Kč|Ft|zł|€)(?!\w))")
# At home in one country, and known to the shops of the others.
_SIGNS = {"Kč": "CZK", "Ft": "HUF", "zł": "PLN", "€": "EUR"}
_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_NUMBER = rf"\d(?:[\d.,{_BLANK}]*\d)?"


def as_heard(text: str, language: str) -> str:
    """A text with the names of currencies in place of their signs, whole long numbers, and days in words.

    `language` is ISO 639-1. The parts of a number and its currency hang together by no-break spaces, as
    `Words` writes them; in the answer every space is a plain one.
    """
    locale = locale_of(language)
    text = _BEFORE.sub(rf"\1{_BLANK}", text.translate(_PLAINER))
    text = _AFTER.sub(_BLANK, text)
    before, after, codes = _money(locale)

    def in_words(found: re.Match[str]) -> str:
        return _money_in_words(found["number"], codes[found["sign"]], locale) or found.group()

    for pattern in (before, after):
        text = pattern.sub(in_words, text)
    text = _DAY.sub(lambda day: _day_in_words(day, locale), text)
    text = _GROUPS.sub(lambda group: group.group().replace(_BLANK, ""), text)
    return text.replace(_BLANK, " ")


def _day_in_words(day: re.Match[str], locale: Locale) -> str:
    try:
        return format_date(date(*map(int, day.groups())), "long", locale)
    except ValueError:
        return day.group()


def _money_in_words(number: str, code: str, locale: Locale) -> str:
    """As in "24 Czech korunas"; "" where it is no number after all."""
    try:
        amount = parse_decimal(number, locale)
    except NumberFormatError:
        return ""
    # The word for 24.50 is the one for 24.5, which is how it is said.
    return f"{number} {get_currency_name(code, count=amount.normalize(), locale=locale)}"


@lru_cache(maxsize=8)
def _money(locale: Locale) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, str]]:
    """What a price looks like with its sign before it and after it, and whose sign it is."""
    codes = {str(code): str(code) for code in locale.currencies} | _SIGNS
    codes |= {str(sign): str(code) for code, sign in locale.currency_symbols.items()}
    signs = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    before = rf"(?<!\w)(?P<sign>{signs}){_BLANK}?(?P<number>{_NUMBER})"
    after = rf"(?<![\d.,])(?P<number>{_NUMBER}){_BLANK}(?P<sign>{signs})(?!\w)"
    return re.compile(before), re.compile(after), codes
