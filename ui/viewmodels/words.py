"""Numbers, money, dates and plural words as finished text in the language of the moment."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_symbol
from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import Money
from kiosk.domain.typed_date import DateOrder, DatePart
from kiosk.languages.line_breaks import typeset

translate = QCoreApplication.translate

# British English: 24-hour clock and day before month, as the product's shops are in Europe.
_LOCALES = {"en": "en_GB", "cs": "cs_CZ", "sk": "sk_SK", "de": "de_DE", "pl": "pl_PL"}


def locale_of(language: str) -> Locale:
    """The conventions of a language (ISO 639-1)."""
    return Locale.parse(_LOCALES.get(language, language))


@cache
def date_order(language: str) -> DateOrder:
    """The parts of a date as `language` writes them in digits."""
    pattern = locale_of(language).date_formats["short"].pattern.lower()
    return sorted(DatePart, key=lambda part: pattern.find(part.value[0]))


class Words:
    """Formats for one language and one time zone; immutable, made anew when the language changes."""

    def __init__(self, language: str, time_zone: tzinfo) -> None:
        self.language = language
        self._locale = locale_of(language)
        self._time_zone = time_zone

    def load(self) -> None:
        """Read the tables of this language, which takes 100 ms the first time. From any thread."""
        format_decimal(Decimal(1), locale=self._locale)
        format_date(date.min, "long", locale=self._locale)

    def typeset(self, text: str) -> str:
        """What somebody else wrote in this language, with words kept together that no line parts."""
        return typeset(text, self.language)

    def number(self, value: Decimal) -> str:
        """At most two decimals, grouped: "1 250", "79,5"."""
        return format_decimal(value, "#,##0.##", locale=self._locale)

    def point_word(self, value: Decimal) -> str:
        """The word for that many points; a fraction has a form of its own in some languages."""
        if value != value.to_integral_value():
            return translate("Words", "points", "after a fraction, such as 79.5")
        return translate("Words", "point(s)", "the word alone, after a number", int(value))

    def points(self, value: Decimal) -> str:
        """A number of points with its word."""
        return f"{self.number(value)}\N{NO-BREAK SPACE}{self.point_word(value)}"

    def money(self, money: Money) -> str:
        """An amount with its currency; whole amounts without decimals. Without a currency, the number."""
        if money.currency is None:
            return self.number(money.amount)
        pattern = self._locale.currency_formats["standard"].pattern
        if money.amount == money.amount.to_integral_value():
            pattern = pattern.replace("0.00", "0")
        if get_currency_symbol(money.currency, locale=self._locale).isalpha():
            # "CZK 125", not "CZK125": the locale data leave out the space that letters need.
            pattern = pattern.replace("¤#", "¤\N{NO-BREAK SPACE}#")
        return format_currency(
            money.amount, money.currency, pattern, locale=self._locale, currency_digits=False
        )

    def percent(self, ratio: float) -> str:
        """A ratio from 0 to 1 as a whole percentage, never rounded up to a finish not reached."""
        return format_percent(int(ratio * 100) / 100, locale=self._locale)

    def day(self, day: date, today: date) -> str:
        """A day in words that stay on one line, with its year only if that is not this one."""
        if day.year == today.year:
            text = str(format_skeleton("MMMMd", day, locale=self._locale))
        else:
            text = format_date(day, "long", locale=self._locale)
        return text.replace(" ", "\N{NO-BREAK SPACE}")

    def time_of_day(self, moment: datetime | time) -> str:
        """Hours and minutes, local to the store for a `datetime`."""
        if isinstance(moment, datetime):
            moment = moment.astimezone(self._time_zone).time()
        return format_time(moment, "short", locale=self._locale)

    def local_date(self, moment: datetime) -> date:
        """The store's calendar day of a moment."""
        return moment.astimezone(self._time_zone).date()
