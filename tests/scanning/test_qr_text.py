from __future__ import annotations

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.scanning.decoder import decode_plain
from kiosk.scanning.qr_parts import PartCollector, QrPart
from kiosk.scanning.qr_text import text_of_bytes, text_with_designators
from kiosk.scanning.stills import decode_still

# Symbols that the encoder at hand cannot draw, as rows of bits: one text in three parts, then one that names
# its encoding (ISO 8859-2), one in half-width katakana bytes, and one in kanji mode.
_FIRST = (
    "1fdcf7f104c641174805d175625d175ef5d10501411fd557f0013000117e1f910b6fe911cbd1407948e402c30511928a990764e380529c"
    "e91f72df20011d1b1fdf958104a3171759df91748d11174814a10413bd1fd3c11"
)
_SECOND = (
    "1fd1f7f1056041175a15d174905d175a75d1043d411fd557f000df0013f8b9709a31ad054a84d109fe211d6f77b180cd39185b6f3130ea"
    "1e12747f0001751d1fda7591059d1c1755bf517504ef174965710440741fd1f1f"
)
_THIRD = (
    "1fc617f1044f41174225d174365d174085d10552411fd557f000e10012d41a01795dd10a4a2e5113955216644f50b9668617e6dd10f321"
    "c51b7d1fe0011f121fc75531051317174c3fb17523ab1744275104c6a71fd9395"
)
PARTS = (_FIRST, _SECOND, _THIRD)
LATIN2 = (
    "1fc97f105141175c5d17595d17565d105a411fd57f00050004f2be0a1bc4114ac915911c1972cb0016081fdcf910554c174fbd1745b817"
    "5a63104bbb1fcfa5"
)
KATAKANA = (
    "1fc47f104541175f5d17535d174a5d104b411fd57f000600036d0c1539db1b4c2a13871b097ef30018c31fd279104fb817521717563017"
    "4f8b104cd31fcb38"
)
KANJI = (
    "1fd77f10594117505d175f5d17595d1042411fd57f0016000d625f1b1a680bc5da1f18840948790016951fd163104294175d5f174c5a17"
    "593d1058661fc97c"
)
WHOLE = "The quick brown fox jumps over the lazy dog, and then again"


def symbol(bits: str, size: int) -> np.ndarray:
    width = -(-size // 4)
    rows = [f"{int(bits[at : at + width], 16):0{size}b}" for at in range(0, len(bits), width)]
    dark = np.array([[each == "1" for each in row] for row in rows])
    small = np.pad(np.where(dark, 0, 255).astype(np.uint8), 4, constant_values=255)
    return np.asarray(cv2.resize(small, None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST), np.uint8)


def read(picture: np.ndarray) -> list[str]:
    return [code.text for code in decode_plain(picture, ("QRCode",)).codes]


def test_a_part_of_a_text_is_never_taken_for_the_whole() -> None:
    assert [read(symbol(part, 25)) for part in PARTS] == [[], [], []]
    assert decode_still(symbol(PARTS[0], 25)) == []


def test_a_turned_part_is_known_as_one_too() -> None:
    assert read(np.asarray(cv2.rotate(symbol(PARTS[1], 25), cv2.ROTATE_90_CLOCKWISE), np.uint8)) == []


def test_parts_that_are_in_view_together_are_joined() -> None:
    row = np.hstack([symbol(PARTS[each], 25) for each in (2, 0, 1)])
    assert decode_still(np.asarray(row, np.uint8)) == [("QRCode", WHOLE)]


def test_parts_are_joined_in_whichever_order_they_are_shown() -> None:
    join = PartCollector().take
    texts = [decode_plain(symbol(PARTS[each], 25), ("QRCode",), join=join).codes for each in (1, 1, 2, 0)]
    assert [[code.text for code in codes] for codes in texts] == [[], [], [], [WHOLE]]


def test_parts_of_different_texts_are_not_mixed() -> None:
    collector = PartCollector()
    assert collector.take(QrPart(0, 2, 7, b"ab")) is None
    assert collector.take(QrPart(1, 2, 8, b"cd")) is None
    assert collector.take(QrPart(1, 2, 7, b"cd")) is None, "the parity of abcd is not 7"
    assert collector.take(QrPart(3, 2, 7, b"cd")) is None


def test_a_code_that_names_its_encoding_is_read_in_it() -> None:
    assert read(symbol(LATIN2, 21)) == ["Žluť"]


def test_japanese_codes_of_both_kinds_are_read() -> None:
    assert read(symbol(KATAKANA, 21)) == ["ﾃﾞｻﾞｲﾝ"]
    assert read(symbol(KANJI, 21)) == ["日本語漢字"]


@pytest.mark.parametrize(
    "text",
    [
        "Zoë",
        "Müller",
        "Señor Ñandú",
        "ß Ä é",
        "Große Straße 5",
        "5 £",
        "20 °C",
        "©2025",
        "½ off",
        "¿Qué?",
        "§ 5",
        "½",
        "«à»",
        "10 m²",
    ],
)
def test_latin1_without_a_declaration_is_read_as_that(text: str) -> None:
    barcode = zxingcpp.create_barcode(text.encode("latin-1"), zxingcpp.BarcodeFormat.QRCode)
    assert read(np.array(barcode.to_image(scale=5, add_quiet_zones=True), np.uint8)) == [text]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Šárka".encode(), "Šárka"),
        (b"\xef\xbb\xbfx", "x"),
        ("50 €".encode("cp1252"), "50 €"),
        ("漢字 テスト".encode("shift_jis"), "漢字 テスト"),
        ("https://shop.example/?名前=日本".encode("shift_jis"), "https://shop.example/?名前=日本"),
        ("it’s yours – 5 €".encode("cp1252"), "it’s yours – 5 €"),
        ("Škoda".encode("cp1252"), "Škoda"),
        ("l’été".encode("cp1252"), "l’été"),
        ("“New” offer".encode("cp1252"), "“New” offer"),
        (b"\x81", "\x81"),
        (b"", ""),
    ],
)
def test_bytes_without_a_declaration(raw: bytes, text: str) -> None:
    assert text_of_bytes(raw) == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"\\000026" + "Zoë".encode(), "Zoë"),
        (b"\\000004\xae\\000009\xe1", "Žα"),
        (b"\\000020" + "漢".encode("shift_jis"), "漢"),
        (b"\\000003a\\\\b", "a\\b"),
        (b"plain", "plain"),
        (b"\\000999abc", None),
        (b"\\000026\xff", None),
    ],
)
def test_contents_with_designators(content: bytes, text: str | None) -> None:
    assert text_with_designators(content) == text
