from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.config_rules import CodeRule
from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import CardScan, UnknownReason, UnknownScan, VoucherScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoding.decoder import decode_plain
from kiosk.scanning.gs1 import bracketed, elements, has_wrong_check_digit

HOLDER = "123456789012345675"
DEFAULT = CodeClassifier()
COUPON = CodeRule(name="coupon", meaning="voucher", gs1_identifiers=("01", "21"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("]C18018" + HOLDER, f"(8018){HOLDER}"),
        ("]C1\x1d8018" + HOLDER, f"(8018){HOLDER}"),
        ("\x1d010950600013435221AB-1", "(01)09506000134352(21)AB-1"),
        ("010950600013435221AB-1\x1d8018" + HOLDER, f"(01)09506000134352(21)AB-1(8018){HOLDER}"),
        ("]d2010950600013435221AB-1\x1d", "(01)09506000134352(21)AB-1"),
    ],
)
def test_element_strings_are_shown_in_brackets(text: str, shown: str) -> None:
    assert bracketed(text) == shown


@pytest.mark.parametrize(
    "text", ["8018" + HOLDER, "4006381333931", "", "]E04006381333931", "(8018)" + HOLDER]
)
def test_plain_text_is_not_taken_for_gs1(text: str) -> None:
    assert bracketed(text) is None


def test_a_symbol_that_began_with_fnc1_is_gs1_without_any_separator() -> None:
    assert bracketed("8018" + HOLDER, is_gs1=True) == f"(8018){HOLDER}"


@pytest.mark.parametrize("text", ["]C1059912", "12\x1d34", "]C121A(01)B", "]C1", "\x1d", "]C1" + "1" * 2000])
def test_what_cannot_be_read_for_certain_is_none(text: str) -> None:
    assert bracketed(text) is None


def test_a_separator_in_other_text_is_refused() -> None:
    assert DEFAULT.classify("123\x1d456") == UnknownScan(UnknownReason.FORBIDDEN_CHARACTERS)


@pytest.mark.parametrize(
    "text",
    ["]C18018" + HOLDER, f"(8018){HOLDER}", f"https://shop.example/8018/{HOLDER}"],
)
def test_a_loyalty_cards_number_is_found_in_every_form(text: str) -> None:
    assert DEFAULT.classify(text) == CardScan(CardNumber(HOLDER))


@pytest.mark.parametrize(
    "text",
    [
        "]C1010950600013435221AB-1",
        "(01)09506000134352(21)AB-1",
        "https://id.example/01/09506000134352/21/AB-1?17=301231",
    ],
)
def test_product_and_serial_are_joined(text: str) -> None:
    assert CodeClassifier([COUPON]).classify(text) == VoucherScan("09506000134352AB-1")


def test_a_rule_says_what_the_data_lack() -> None:
    verdict = CodeClassifier([COUPON]).explain("(01)09506000134352").verdicts[0]
    assert verdict.why == "the GS1 data do not hold 21"


@pytest.mark.parametrize(
    ("identifier", "right", "wrong"),
    [
        ("00", "395011015340010100", "395011015340010101"),
        ("01", "09506000134352", "09506000134353"),
        ("02", "09506000134352", "09506000134350"),
        ("253", "9506000134352AB1", "9506000134353AB1"),
        ("255", "9506000134352123", "9506000134351123"),
        ("402", "12345678901234560", "12345678901234561"),
        ("410", "9506000134352", "9506000134359"),
        ("414", "9506000134352", "9506000134353"),
        ("417", "9506000134352", "9506000134353"),
        ("8003", "09506000134352AB", "09506000134353AB"),
        ("8006", "095060001343520102", "095060001343530102"),
        ("8017", HOLDER, HOLDER[:-1] + "0"),
        ("8018", HOLDER, HOLDER[:-1] + "0"),
        ("8026", "095060001343520102", "095060001343530102"),
    ],
)
def test_a_number_with_a_wrong_check_digit_is_no_gs1_data(identifier: str, right: str, wrong: str) -> None:
    assert elements(f"({identifier}){right}") == {identifier: right}
    assert elements(f"({identifier}){wrong}") == {}
    assert not has_wrong_check_digit(f"({identifier}){right}")
    assert has_wrong_check_digit(f"({identifier}){wrong}")


@pytest.mark.parametrize(
    "text",
    [
        "]C10109506000134353",
        "]e00109506000134353",
        "(01)09506000134353",
        "https://id.gs1.org/01/09506000134353",
    ],
)
def test_a_wrong_check_digit_is_the_reason_given_and_no_other_rule_takes_the_number(text: str) -> None:
    rules = [CodeRule(name="product", meaning="voucher", gs1_identifiers=("01",)), *DEFAULT.rules]
    explanation = CodeClassifier(rules).explain(text, "Code128")
    assert explanation.scan == UnknownScan(UnknownReason.CHECK_DIGIT)
    assert explanation.verdicts[0].why == "a GS1 check digit is wrong"


def test_hosts_can_be_limited() -> None:
    rule = CodeRule(name="c", meaning="card", gs1_identifiers=("8018",), allowed_hosts=("shop.example",))
    classifier = CodeClassifier([rule])
    assert isinstance(classifier.classify(f"https://shop.example/8018/{HOLDER}"), CardScan)
    assert isinstance(classifier.classify(f"https://other.example/8018/{HOLDER}"), UnknownScan)
    assert isinstance(classifier.classify(f"(8018){HOLDER}"), CardScan)


def test_a_gs1_128_card_is_read_as_it_is_printed_and_understood() -> None:
    barcode = zxingcpp.create_barcode(f"(8018){HOLDER}", zxingcpp.BarcodeFormat.Code128, gs1=True)
    (found,) = decode_plain(np.array(barcode.to_image(scale=3), np.uint8), ("Code128",)).codes
    assert (found.text, found.is_gs1) == ("8018" + HOLDER, True)
    assert DEFAULT.classify(found.rule_text, found.symbology) == CardScan(CardNumber(HOLDER))


def test_rules_with_impossible_identifiers_are_refused() -> None:
    for wrong in ("1", "abc", "80181", ""):
        with pytest.raises(ValueError, match="gs1_identifiers"):
            CodeRule(name="c", meaning="card", gs1_identifiers=(wrong,))


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet="0123456789AB()\x1d]C1%/", max_size=60))
def test_wild_text_does_no_harm(text: str) -> None:
    shown = bracketed(text, is_gs1=True)
    assert shown is None or shown.isprintable()
    elements(text)
    elements("https://x.example/" + text)
