from __future__ import annotations

from dataclasses import replace

from kiosk.config_rules import CodeRule
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoding.decoded import DecodedText
from kiosk.scanning.decoding.evidence import Evidence

HERE = ((0, 0), (100, 0), (100, 20), (0, 20))
ELSEWHERE = ((500, 0), (600, 0), (600, 20), (500, 20))


def found(text: str, symbology: str = "EAN13", corners: tuple[tuple[int, int], ...] = HERE) -> DecodedText:
    first, second, third, fourth = corners
    return DecodedText(text, symbology, (first, second, third, fourth))


def by(decoder: str, *codes: DecodedText) -> list[DecodedText]:
    return [replace(code, decoder=decoder) for code in codes]


def proven(*passes: list[DecodedText], rules: CodeClassifier | None = None) -> list[str]:
    evidence = Evidence(rules)
    for number, each in enumerate(passes):
        evidence.add(
            each
            if any(code.decoder != "zxing-cpp" for code in each)
            else by(f"zxing-cpp: pass {number}", *each)
        )
    return [code.text for code in evidence.proven()]


def test_a_qr_code_and_a_code128_count_at_once_and_an_ean_when_two_passes_agree() -> None:
    assert proven([found("x", "QRCode")]) == ["x"]
    assert proven([found("CC-0001234", "Code128")]) == ["CC-0001234"]
    assert proven([found("AB", "Code128")]) == []
    assert proven([found("4006381333931")]) == []
    assert proven([found("4006381333931")], [found("4006381333931")]) == ["4006381333931"]


def test_a_pass_that_has_a_text_twice_is_one_pass() -> None:
    assert proven([found("4006381333931"), found("4006381333931")]) == []


def test_of_two_numbers_at_one_place_one_must_be_clearly_ahead() -> None:
    right, wrong = found("4006381333931"), found("7034759003930")
    assert proven([right], [right, wrong]) == []
    assert proven([right], [right, wrong], [right]) == ["4006381333931"]
    assert proven([right], [right], [found("7034759003930", corners=ELSEWHERE)]) == ["4006381333931"]


def test_zbar_is_one_reader_however_often_it_looks() -> None:
    right = found("4006381333931")
    crops, more_crops = by("zbar: crops", right), by("zbar: OpenCV's crops", right)
    assert proven(crops, more_crops) == []
    assert proven(crops, [right]) == ["4006381333931"]


def test_where_three_other_numbers_were_read_none_counts() -> None:
    right = found("4006381333931")
    others = [found(text) for text in ("7034759003930", "4012345678901", "9780201379624")]
    assert proven(*[[right]] * 5, others[:2]) == ["4006381333931"]
    assert proven(*[[right]] * 5, others) == []


def test_a_piece_of_a_longer_number_never_counts() -> None:
    whole, piece = found("12345678901234", "ITF"), found("345678", "ITF")
    assert "345678" not in proven([piece], [piece], [piece], [whole])


def test_weak_symbologies_need_a_rule_that_asks_for_their_form() -> None:
    strict = CodeClassifier([CodeRule(name="c", meaning="card", min_length=10, max_length=10)])
    loose = CodeClassifier([CodeRule(name="c", meaning="card")])
    short, right = found("123456", "ITF"), found("1234567890", "ITF")
    assert proven([short], [short], rules=strict) == []
    assert proven([right], [right], rules=strict) == ["1234567890"]
    assert proven([right], [right], rules=loose) == []
    assert proven([right], [right]) == ["1234567890"]


def test_with_rules_the_search_goes_on_until_something_has_a_meaning() -> None:
    evidence = Evidence(CodeClassifier())
    evidence.add([found("https://shop.example", "QRCode")])
    assert not evidence.is_complete
    for decoder in ("zxing-cpp: frame", "zxing-cpp: crops"):
        evidence.add(by(decoder, found("4006381333931", corners=ELSEWHERE)))
    assert evidence.is_complete
    assert [code.symbology for code in evidence.proven()] == ["EAN13", "QRCode"]
