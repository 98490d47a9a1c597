"""Letters can be typed where a card rule of the shop has room for them, and only there."""

from __future__ import annotations

import pytest

from kiosk.config_rules import DEFAULT_RULES, CodeRule
from kiosk.domain.way_in import CardLetters
from kiosk.scanning.card_letters import card_letters

NONE, ALLOWED, NEEDED = CardLetters


def card(**parts: object) -> CodeRule:
    return CodeRule(name="card", meaning="card", **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"[0-9]{13}", NONE),
        (r"\d{6,13}", NONE),
        (r"(?:29|77)\d+", NONE),
        (r"(?P<number>[0-9-]+)", NONE),
        (r"[[:digit:]]+", NONE),
        (r"\p{Nd}+", NONE),
        (r"[0-9]{4}\.[0-9]{4}", NONE),
        (r"[A-Z0-9]{6,10}", ALLOWED),
        (r"[A-Za-z0-9-]*[0-9][A-Za-z0-9-]*", ALLOWED),
        (r"\w+", ALLOWED),
        (r".+", ALLOWED),
        (r"[^-]+", ALLOWED),
        (r"[!-~]+", ALLOWED),
        (r"[[:alnum:]]+", ALLOWED),
        (r"\x{4b}?[0-9]+", ALLOWED),
        (r"KL[0-9]{9}", NEEDED),
        (r"[A-Z]{2}\d{6}", NEEDED),
        (r"\D{6}", NEEDED),
    ],
)
def test_pattern_says_whether_letters_belong_into_a_card_number(pattern: str, expected: CardLetters) -> None:
    assert card_letters([card(pattern=pattern)]) is expected


def test_everything_else_of_a_rule_counts_as_well() -> None:
    assert card_letters([card(check_digit="luhn")]) is NONE
    assert card_letters([card(min_length=6)]) is ALLOWED
    assert card_letters([card(prefix="KL", check_digit="ean13", strip_prefix=True)]) is NEEDED
    assert card_letters([card(prefix="29", pattern="29[0-9A-F]{4}", min_length=6)]) is ALLOWED
    assert card_letters([card(pattern=r"\d{8}"), card(pattern="K[0-9]{7}")]) is ALLOWED


def test_rules_of_codes_that_nobody_types_do_not_count() -> None:
    digits = card(pattern=r"\d+")
    voucher = CodeRule(name="voucher", meaning="voucher", pattern="[A-Z]+")
    address = card(url_parameter="card", allowed_hosts=("shop.example",))
    assert card_letters([digits, voucher, address, card(gs1_identifiers=("8018",))]) is NONE
    assert card_letters([]) is NONE


def test_built_in_rules_allow_letters() -> None:
    assert card_letters(DEFAULT_RULES) is ALLOWED
