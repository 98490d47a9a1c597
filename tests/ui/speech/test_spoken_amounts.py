"""Money and long numbers are written for the eye; a voice needs them otherwise."""

from __future__ import annotations

from datetime import UTC
from decimal import Decimal

import pytest

from kiosk.domain.money import Money
from kiosk.languages.built_in import LANGUAGE_NAMES
from ui.speech.amounts import as_heard
from ui.viewmodels.words import Words


@pytest.mark.parametrize(
    ("language", "amount", "currency", "heard"),
    [
        ("en", "1", "CZK", "1 Czech koruna"),
        ("en", "12", "EUR", "12 euros"),
        ("en", "1810", "CZK", "1,810 Czech korunas"),
        ("cs", "2", "CZK", "2 české koruny"),
        ("cs", "24.5", "CZK", "24,50 české koruny"),
        ("cs", "1234567", "CZK", "1234567 českých korun"),
        ("sk", "5", "EUR", "5 eur"),
        ("de", "1810.5", "EUR", "1.810,50 Euro"),
        ("pl", "5", "PLN", "5 złotych polskich"),
        ("hu", "300", "HUF", "300 magyar forint"),
    ],
)
def test_money_is_heard_with_the_name_of_its_currency(
    language: str, amount: str, currency: str, heard: str
) -> None:
    written = Words(language, UTC).money(Money(Decimal(amount), currency))
    assert as_heard(f"({written})", language) == f"({heard})"


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_a_number_is_one_number_and_other_words_stay(language: str) -> None:
    written = Words(language, UTC).number(Decimal(12345))
    assert as_heard(written, language) in ("12345", "12,345", "12.345")
    text = "Kč. CZK? TOP 10, 110 00 Praha, 7 of 10, EUR-1"
    assert as_heard(text, language) == text


@pytest.mark.parametrize(("language", "heard"), [("en", "10 Czech korunas"), ("pl", "10 koron czeskich")])
def test_what_a_shop_wrote_in_its_own_way_is_heard_as_money_too(language: str, heard: str) -> None:
    assert as_heard("1 = CZK 10, 10 Kč", language) == f"1 = {heard}, {heard}"


def test_a_day_is_heard_in_words_and_no_other_number_is_taken_for_one() -> None:
    assert as_heard("verze 2026-07-29, 2026-13-40", "cs") == "verze 29. července 2026, 2026-13-40"
