"""Only what is enabled is read, under one name that the shop's rules know."""

from __future__ import annotations

from typing import get_args

import cv2
import numpy as np
import pytest
import zxingcpp

from benchmarks.photographs import SCANS
from kiosk.config_rules import CodeRule, Symbology
from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import CardScan, UnknownScan, VoucherScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoding.code39 import with_lower_case
from kiosk.scanning.decoding.decoder import decode_plain, zbar_on_crops
from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.passes import Look
from kiosk.scanning.decoding.stills import decode_still
from kiosk.scanning.decoding.symbologies import KNOWN_FORMATS
from tests.fakes.code_pictures import Picture, code, gray_of, scene


def on_white(text: str, symbology: str) -> Picture:
    """The bars of that text, as low as cards print them, in the middle of a white picture."""
    drawn = np.array(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat[symbology]).to_image(scale=3))
    if drawn.shape[1] > 1.4 * drawn.shape[0] and not symbology.endswith(("Stk", "StkOmni", "RMQRCode")):
        drawn = cv2.resize(drawn, (drawn.shape[1], 90), interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.copyMakeBorder(drawn, 150, 150, 150, 150, cv2.BORDER_CONSTANT, value=255), np.uint8)


def live(gray: Picture, formats: tuple[str, ...]) -> set[tuple[str, str]]:
    """What a camera's frames give in twelve looks."""
    ladder = Ladder(formats, use_zbar=True)
    return {(found.symbology, found.text) for _ in range(12) for found in ladder.read(gray).codes}


@pytest.mark.parametrize("text", ["066907", "+12345", "CZ$M0001", "-12345626", "CARD 77", "%O/A+1", "A/B+C1"])
def test_a_code_39_card_gives_the_text_that_is_printed_on_it(text: str) -> None:
    gray = on_white(text, "Code39")
    assert decode_still(gray) == [("Code39", text)]
    assert decode_still(gray, formats=["Code39"]) == [("Code39", text)]
    assert live(gray, ("Code39", "QRCode")) == {("Code39", text)}


def test_six_digits_on_a_code_39_card_are_never_an_italian_medicine() -> None:
    numbers = np.random.default_rng(0).integers(0, 10**6, 60)
    for text in (f"{number:06}" for number in numbers):
        assert decode_still(on_white(text, "Code39")) == [("Code39", text)]


def test_a_rule_for_code_39_fits_a_code_39_card() -> None:
    rule = CodeRule(name="card", meaning="card", symbologies=("Code39",), min_length=6, max_length=6)
    classifier = CodeClassifier([rule])
    ((symbology, text),) = decode_still(on_white("066907", "Code39"), rules=classifier)
    assert classifier.classify(text, symbology) == CardScan(CardNumber("066907"))


def test_lower_case_in_code_39_is_read_where_the_shops_rules_know_it_and_nowhere_else() -> None:
    gray = on_white("A+B12345", "Code39")
    assert live(gray, ("Code39",)) == {("Code39", "A+B12345")}
    assert decode_still(gray) == [("Code39", "Ab12345")]

    as_it_stands = CodeClassifier([CodeRule(name="c", meaning="card", pattern=r"A\+B\d+")])
    assert decode_still(gray, rules=as_it_stands) == [("Code39", "A+B12345")]
    assert as_it_stands.classify("A+B12345", "Code39") == CardScan(CardNumber("A+B12345"))

    in_lower_case = CodeClassifier([CodeRule(name="c", meaning="card", pattern=r"Ab\d+")])
    assert decode_still(gray, rules=in_lower_case) == [("Code39", "Ab12345")]
    assert in_lower_case.classify("A+B12345", "Code39") == CardScan(CardNumber("Ab12345"))
    assert isinstance(in_lower_case.classify("A+B12345", "Code128"), UnknownScan)


@pytest.mark.parametrize(
    ("text", "lower"),
    [("12+A+B", "12ab"), ("A+A-1234", "Aa-1234"), ("A+", None), ("+1", None), ("+A$B", None), ("A1", None)],
)
def test_pairs_that_stand_for_lower_case(text: str, lower: str | None) -> None:
    assert with_lower_case(text) == lower


@pytest.mark.parametrize(
    ("text", "symbology", "formats"),
    [
        ("12345", "MicroQRCode", ("QRCode",)),
        ("12345678", "RMQRCode", ("QRCode",)),
        ("12345", "MicroQRCode", None),
        ("12345678", "RMQRCode", None),
        ("HELLO12345", "MicroPDF417", ("PDF417",)),
        ("25", "AztecRune", ("Aztec",)),
        ("0123456", "UPCE", ("EAN13", "EAN8", "UPCA")),
        ("0123456", "UPCE", None),
        ("96385074", "EAN8", ("EAN13",)),
        ("4006381333931", "EAN13", ("UPCA", "EAN8")),
    ],
)
def test_a_relative_of_what_is_enabled_is_not_read(
    text: str, symbology: str, formats: tuple[str, ...] | None
) -> None:
    gray = on_white(text, symbology)
    assert decode_still(gray, formats=formats) == []
    assert live(gray, formats or ("EAN13", "EAN8", "Code128", "Code39", "ITF", "Codabar", "QRCode")) == set()


@pytest.mark.parametrize(
    ("text", "symbology", "found"),
    [
        ("12345", "MicroQRCode", "12345"),
        ("12345678", "RMQRCode", "12345678"),
        ("HELLO12345", "PDF417", "HELLO12345"),
        ("HELLO12345", "Aztec", "HELLO12345"),
        ("HELLO12345", "DataMatrix", "HELLO12345"),
        ("HELLO12345", "Code93", "HELLO12345"),
        ("0123456", "UPCE", "0012345000065"),
    ],
)
def test_a_symbology_is_read_where_it_is_enabled(text: str, symbology: str, found: str) -> None:
    assert decode_still(on_white(text, symbology), formats=[symbology]) == [(symbology, found)]


@pytest.mark.skipif(not SCANS.exists(), reason="the photographs are not there")
def test_a_qr_code_of_the_first_model_is_a_qr_code() -> None:
    photograph = cv2.imread(str(SCANS / "zx-qrcode" / "qrcode-2_n940.png"), cv2.IMREAD_GRAYSCALE)
    found = decode_still(np.asarray(photograph, np.uint8))
    assert found == [("QRCode", "N023X-3431800-V034PG03X-3436010-A1125032918310706")]


@pytest.mark.parametrize("kind", ["Omni", "Stk", "StkOmni", "Ltd", "Exp", "ExpStk"])
def test_every_kind_of_databar_has_the_one_name_that_rules_know(kind: str) -> None:
    text = "(01)09506000134352" if kind.startswith("Exp") else "0950600013435"
    gray = on_white(text, f"DataBar{kind}")
    (found,) = decode_plain(gray, ("DataBar",)).codes
    assert (found.symbology, found.rule_text) == ("DataBar", "(01)09506000134352")
    rule = CodeRule(name="c", meaning="voucher", symbologies=("DataBar",), gs1_identifiers=("01",))
    classifier = CodeClassifier([rule])
    assert classifier.classify(found.rule_text, found.symbology) == VoucherScan("09506000134352")
    assert decode_still(gray) == []


def test_the_second_decoder_keeps_to_what_is_enabled() -> None:
    look = Look(gray_of(scene(code("4006381333931", module_px=4))), ("EAN13",))
    assert [found.text for found in zbar_on_crops(look.crops, ("EAN13",))] == ["4006381333931"]
    assert zbar_on_crops(look.crops, ("UPCA",)) == []


@pytest.mark.parametrize(
    "name", ["All", "LinearCodes", "AllRetail", "EANUPC", "MaxiCode", "DXFilmEdge", "PZN"]
)
def test_families_and_what_no_shop_prints_are_unknown_names(name: str) -> None:
    for read in (lambda: decode_still(np.zeros((9, 9), np.uint8), formats=[name]), lambda: Ladder((name,))):
        with pytest.raises(ValueError, match=f"unknown symbology '{name}'.*EAN13"):
            read()


def test_every_name_of_the_settings_can_be_asked_for() -> None:
    assert set(get_args(Symbology)) <= set(KNOWN_FORMATS)
    assert decode_plain(np.full((60, 60), 255, np.uint8), KNOWN_FORMATS).codes == []
