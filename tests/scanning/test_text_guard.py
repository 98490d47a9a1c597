from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.scan_code import UnknownReason
from kiosk.scanning.text_guard import MAX_TEXT_LENGTH, clean_text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("4006381333931", "4006381333931"),
        ("  4006381333931\r\n", "4006381333931"),
        ("４００６", "4006"),
        ("Šárka Zoë", "Šárka Zoë"),
        ("S\u030carka", "Šarka"),
    ],
)
def test_harmless_text_is_normalised(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "12\x0034",
        "12\x1b[2J",
        "12\x0f",
        "12\n34",
        "123\u202e456",
        "123\u2066456\u2069",
        "123\u200b456",
        "\ufeff123",
        "123\ue000",
        "123\ud800",
        "123\ufdd0",
        "123\uffff",
        "123\u2028456",
        "123\x85",
        "123\x1d456",
    ],
)
def test_control_bidi_and_nonsense_characters_are_refused(text: str) -> None:
    assert clean_text(text) is UnknownReason.FORBIDDEN_CHARACTERS


def test_over_long_text_is_refused() -> None:
    assert clean_text("1" * MAX_TEXT_LENGTH) == "1" * MAX_TEXT_LENGTH
    assert clean_text("1" * (MAX_TEXT_LENGTH + 1)) is UnknownReason.TOO_LONG
    assert clean_text("1" * 4096) is UnknownReason.TOO_LONG


def test_text_that_grows_over_the_limit_when_normalised_is_refused() -> None:
    assert clean_text("\ufdfa" * 100) is UnknownReason.TOO_LONG


@pytest.mark.parametrize("text", ["", "   ", "\r\n", "\u3000", "\xa0"])
def test_nothing_but_blanks_is_empty(text: str) -> None:
    assert clean_text(text) is UnknownReason.EMPTY


@settings(max_examples=1000, deadline=None)
@given(st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=200))
@example("a\u0344")
@example("\uf900" * 3)
def test_whatever_passes_is_clean_short_and_stays_the_same(text: str) -> None:
    cleaned = clean_text(text)
    if isinstance(cleaned, UnknownReason):
        return
    assert 0 < len(cleaned) <= MAX_TEXT_LENGTH
    assert not {unicodedata.category(each) for each in cleaned} & {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
    assert clean_text(cleaned) == cleaned
