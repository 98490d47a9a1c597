from __future__ import annotations

import pytest

from kiosk.config_rules import CodeRule
from kiosk.domain.scan_code import UnknownReason, UnknownScan
from kiosk.scanning.code_rules import CodeClassifier, Explanation, Misfit, RuleVerdict
from ui.viewmodels.service.scan_tester import HISTORY, Scanned, ScanTesterShown, derive
from ui.viewmodels.service.scanner_words import ScannerKind

RULES = (
    CodeRule(name="staff", meaning="staff", prefix="STAFF:", strip_prefix=True),
    CodeRule(name="voucher", meaning="voucher", symbologies=("Code128",), min_length=8, max_length=8),
    CodeRule(name="link", meaning="card", url_parameter="card", allowed_hosts=("lipa.example",)),
    CodeRule(
        name="card", meaning="card", pattern="[0-9]+", min_length=13, max_length=13, check_digit="ean13"
    ),
)
BY_NAME = {rule.name: rule for rule in RULES}
CLASSIFIER = CodeClassifier(RULES)


def scanned(text: str, symbology: str | None = None) -> Scanned:
    return Scanned(text, symbology, ScannerKind.KEYBOARD, CLASSIFIER.explain(text, symbology))


@pytest.mark.parametrize(
    ("text", "symbology", "meaning", "whys"),
    [
        ("STAFF:7", None, "Staff code", ["fits"]),
        ("ABCD1234", "Code128", "Voucher", ["does not start with STAFF:", "fits"]),
        (
            "4006381333931",
            "EAN13",
            "Card number",
            ["does not start with STAFF:", "is for Code128 only", "is no web address", "fits"],
        ),
        (
            "4006381333932",
            "EAN13",
            "The check digit is wrong",
            [
                "does not start with STAFF:",
                "is for Code128 only",
                "is no web address",
                "the check digit is wrong",
            ],
        ),
        (
            "https://evil.example/?card=1",
            None,
            "No rule fits",
            [
                "does not start with STAFF:",
                "wants 8 characters, this has 28",
                "the web address is not one of those allowed",
                "wants 13 characters, this has 28",
            ],
        ),
        ("1\x1b[2J", None, "Refused: characters that do not belong in a code", []),
    ],
)
def test_a_scan_is_explained_rule_by_rule(
    text: str, symbology: str | None, meaning: str, whys: list[str]
) -> None:
    shown = derive([scanned(text, symbology)], BY_NAME)
    assert shown.meaning == meaning
    assert [verdict.why for verdict in shown.verdicts] == whys


@pytest.mark.parametrize("misfit", Misfit)
def test_every_misfit_has_words_even_for_a_rule_that_is_not_known(misfit: Misfit) -> None:
    explanation = Explanation(
        UnknownScan(UnknownReason.NO_RULE), None, (RuleVerdict("x", False, "why", misfit),)
    )
    for rules in ({}, {"x": CodeRule(name="x", meaning="card")}):
        [verdict] = derive([Scanned("1", None, ScannerKind.SERIAL, explanation)], rules).verdicts
        assert verdict.why or (misfit is Misfit.LENGTH and not rules)


@pytest.mark.parametrize("reason", UnknownReason)
def test_every_reason_has_words(reason: UnknownReason) -> None:
    explanation = Explanation(UnknownScan(reason), None, ())
    assert derive([Scanned(None, "QRCode", ScannerKind.CAMERA, explanation)], {}).meaning


def test_the_newest_is_large_and_the_ones_before_are_listed() -> None:
    shown = derive([scanned("STAFF:2"), scanned("STAFF:1")], BY_NAME)
    assert shown.text == "STAFF:2"
    assert [(row.text, row.meaning) for row in shown.earlier] == [("STAFF:1", "Staff code")]
    assert len(derive([scanned(str(n)) for n in range(20)], BY_NAME).earlier) == HISTORY - 1


def test_without_a_scan_nothing_is_shown() -> None:
    assert derive([], BY_NAME) == ScanTesterShown()
