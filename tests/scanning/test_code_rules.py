from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.config_rules import CodeRule
from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import (
    AuthTokenScan,
    CardScan,
    ScanCode,
    StaffScan,
    UnknownReason,
    UnknownScan,
    VoucherScan,
)
from kiosk.scanning.check_digits import is_valid_ean13, is_valid_luhn
from kiosk.scanning.code_rules import CodeClassifier, Misfit

DEFAULT = CodeClassifier()
REQUEST = "8fcd07f1" * 9


def card(number: str) -> CardScan:
    return CardScan(CardNumber(number))


@pytest.mark.parametrize(
    ("text", "symbology", "scan"),
    [
        ("4006381333931", "EAN13", card("4006381333931")),
        ("0036000291452", "EAN13", card("0036000291452")),
        ("CC-0001234", "Code128", card("CC-0001234")),
        ("00123456", "ITF", card("00123456")),
        ("123456", "QRCode", card("123456")),
        ("4006381333931", None, card("4006381333931")),
        (f"A1B2C3|{REQUEST}", "QRCode", AuthTokenScan("A1B2C3", REQUEST)),
        ("4006381333932", "EAN13", UnknownScan(UnknownReason.CHECK_DIGIT)),
        ("96385074", "EAN8", UnknownScan(UnknownReason.NO_RULE)),
        ("SALE", "Code128", UnknownScan(UnknownReason.NO_RULE)),
        ("https://example.com/", "QRCode", UnknownScan(UnknownReason.NO_RULE)),
        ("12\x0034567", "QRCode", UnknownScan(UnknownReason.FORBIDDEN_CHARACTERS)),
        ("1" * 4096, "QRCode", UnknownScan(UnknownReason.TOO_LONG)),
        ("", None, UnknownScan(UnknownReason.EMPTY)),
    ],
)
def test_built_in_rules(text: str, symbology: str | None, scan: ScanCode) -> None:
    assert DEFAULT.classify(text, symbology) == scan


def test_a_prefix_makes_a_voucher_and_the_first_rule_wins() -> None:
    rules = CodeClassifier(
        [
            CodeRule(name="voucher", meaning="voucher", prefix="V-", strip_prefix=True),
            CodeRule(name="staff", meaning="staff", prefix="STAFF:"),
            CodeRule(name="card", meaning="card"),
        ]
    )
    assert rules.classify("V-77ABC", "Code128") == VoucherScan("77ABC")
    assert rules.classify("STAFF:12", "QRCode") == StaffScan("STAFF:12")
    assert rules.classify("77", "QRCode") == card("77")


def test_a_card_number_is_taken_out_of_a_url() -> None:
    rules = CodeClassifier(
        [
            CodeRule(
                name="app",
                meaning="card",
                symbologies=("QRCode",),
                url_parameter="card",
                allowed_hosts=("club.example",),
                pattern="[0-9]+",
            )
        ]
    )
    assert rules.classify("https://club.example/c?card=4006381333931", "QRCode") == card("4006381333931")
    for text in (
        "https://club.example.evil.example/c?card=4006381333931",
        "https://club.example@evil.example/c?card=4006381333931",
        "https://evil.example/c?card=4006381333931",
        "https://club.example/c?card=1&card=2",
        "https://club.example/c?card=..%2F..",
        "https://club.example/c?card=1%0D%0A2",
        "https://club.example/c",
        "javascript:alert(1)?card=1",
        "4006381333931",
    ):
        assert isinstance(rules.classify(text, "QRCode"), UnknownScan), text


def test_luhn_is_checked_where_the_rule_wants_it() -> None:
    rules = CodeClassifier([CodeRule(name="card", meaning="card", check_digit="luhn")])
    assert rules.classify("79927398713", "Code128") == card("79927398713")
    assert rules.classify("79927398710", "Code128") == UnknownScan(UnknownReason.CHECK_DIGIT)


@pytest.mark.parametrize("text", ["ABCDEFGHIJKLM", "CARD-12345678", "290000000001X"])
def test_what_is_no_number_is_not_said_to_have_a_wrong_check_digit(text: str) -> None:
    rules = [rule for rule in DEFAULT.rules if rule.check_digit == "ean13"]
    explanation = CodeClassifier(rules).explain(text)
    assert explanation.scan == UnknownScan(UnknownReason.NO_RULE)
    assert explanation.verdicts[0].why == "is not a number, so it has no check digit"
    assert CodeClassifier(rules).classify("2900000000019") == UnknownScan(UnknownReason.CHECK_DIGIT)


def test_a_value_that_is_longer_than_a_card_can_be_is_no_card() -> None:
    rules = CodeClassifier([CodeRule(name="card", meaning="card", max_length=200)])
    assert rules.classify("1" * 65, "QRCode") == UnknownScan(UnknownReason.TOO_LONG)


def test_a_pattern_cannot_hang_the_kiosk() -> None:
    rules = CodeClassifier([CodeRule(name="evil", meaning="card", pattern="(a+)+b", max_length=256)])
    started = time.perf_counter()
    rules.classify("a" * 256, "QRCode")
    assert time.perf_counter() - started < 0.1


@pytest.mark.parametrize("pattern", ["[0-9", "(?=x)y", r"(a)\1", "a{100000}{100000}"])
def test_a_pattern_that_cannot_be_used_is_refused_when_the_settings_are_read(pattern: str) -> None:
    with pytest.raises(ValidationError, match="is not usable"):
        CodeRule(name="card", meaning="card", pattern=pattern)


def test_a_pattern_must_match_the_whole_value() -> None:
    rules = CodeClassifier([CodeRule(name="card", meaning="card", pattern="[0-9]{4}|7")])
    assert rules.classify("1234", None) == card("1234")
    assert isinstance(rules.classify("12345", None), UnknownScan)
    assert isinstance(rules.classify("77", None), UnknownScan)


def test_the_explanation_names_the_rule_and_why_the_others_did_not_fit() -> None:
    found = DEFAULT.explain("123456", "ITF")
    assert found.rule == "card-number"
    assert [(verdict.rule, verdict.matched) for verdict in found.verdicts] == [
        ("auth-token", False),
        ("card-ean13", False),
        ("card-number", True),
    ]
    assert "symbology ITF" in found.verdicts[1].why
    assert found.verdicts[1].misfit is Misfit.SYMBOLOGY
    assert "123456" not in str(found)


def test_check_digits() -> None:
    assert is_valid_ean13("4006381333931")
    assert not is_valid_ean13("4006381333930")
    assert not is_valid_ean13("٤٠٠٦٣٨١٣٣٣٩٣١")
    assert not is_valid_ean13("400638133393")
    assert is_valid_luhn("79927398713")
    assert not is_valid_luhn("0")


_HOSTILE_PARTS = st.sampled_from(
    [
        "\x00", "\r\n", "\x1b[31m", "\u202e", "\u2066", "\u200d", "\ufeff", "\ue000", "\ud800", "\uffff",
        "../../users", "..%2F..%2F", "%00", "%0d%0aHost:", "&admin=1", "?card_number=", "#", ";", "|", "'--",
        "\" OR 1=1", "<script>", "{{7*7}}", "${jndi:ldap://x}", "javascript:", "file:///etc/passwd",
        "https://evil.example/?token=A1B2C3&token_request_id=", '{"token":"', '","token_request_id":"', "}",
        "A1B2C3", REQUEST, "4006381333931", "1" * 700, "A" * 4096, " ", "\t",
    ]
)  # fmt: skip
_HOSTILE = st.one_of(
    st.lists(_HOSTILE_PARTS, min_size=1, max_size=8).map("".join),
    st.text(alphabet=st.characters(exclude_categories=()), max_size=300),
    st.builds(
        lambda token, request: json.dumps({"token": token, "token_request_id": request}), st.text(), st.text()
    ),
)
_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


@settings(max_examples=2000, deadline=None)
@given(_HOSTILE, st.sampled_from(["QRCode", "Code128", "EAN13", None]))
def test_nothing_hostile_comes_out_as_a_card_or_a_token(text: str, symbology: str | None) -> None:
    match DEFAULT.classify(text, symbology):
        case CardScan(card_number):
            assert set(card_number) <= _SAFE
            assert len(card_number) <= 64
        case AuthTokenScan(token, request_id, application_id):
            for value in (token, request_id, application_id or "x"):
                assert 0 < len(value) <= 128
                assert set(value) <= _SAFE
        case UnknownScan():
            pass
        case other:
            raise AssertionError(f"no built-in rule gives {type(other).__name__}")
