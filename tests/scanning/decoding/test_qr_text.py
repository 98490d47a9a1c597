from __future__ import annotations

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.scanning.decoding.decoder import decode_plain
from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.qr_parts import PartCollector, QrPart
from kiosk.scanning.decoding.qr_text import text_of_bytes, text_with_designators
from kiosk.scanning.decoding.stills import decode_still
from tests.fakes.qr_symbols import KANJI, KATAKANA, LATIN2, PARTS, WHOLE, symbol


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


def seen(ladder: Ladder, part: int | None, now_s: float) -> list[str]:
    """The texts of one frame that shows that part, or nothing."""
    picture = np.full((200, 200), 128, np.uint8) if part is None else symbol(PARTS[part], 25)
    return [code.text for code in ladder.read(picture, now_s).codes]


def test_parts_that_are_shown_one_after_the_other_are_joined() -> None:
    ladder = Ladder()
    assert [seen(ladder, part, 8.0 * part) for part in (0, 1, 2)] == [[], [], [WHOLE]]


def test_a_part_is_forgotten_ten_seconds_after_it_left_the_view() -> None:
    ladder = Ladder()
    assert [seen(ladder, part, now_s) for part, now_s in ((0, 0.0), (1, 9.0), (1, 18.0))] == [[], [], []]
    assert seen(ladder, 2, 27.0) == [WHOLE], "one of them was never away for long"
    assert [seen(ladder, part, now_s) for part, now_s in ((0, 30.0), (1, 31.0))] == [[], []]
    assert seen(ladder, None, 42.0) == []
    assert seen(ladder, 2, 42.1) == []


def test_a_text_that_was_joined_is_not_kept() -> None:
    ladder = Ladder()
    assert [seen(ladder, part, 0.1 * part) for part in (0, 1, 2)] == [[], [], [WHOLE]]
    assert seen(ladder, 2, 0.4) == []
    assert seen(ladder, 0, 0.5) == []


def test_parts_are_forgotten_when_somebody_else_comes() -> None:
    ladder = Ladder()
    assert [seen(ladder, part, 0.1 * part) for part in (0, 1)] == [[], []]
    ladder.forget()
    assert seen(ladder, 2, 0.3) == []


def test_a_part_that_is_held_up_is_sighted() -> None:
    ladder = Ladder()
    for number in range(4):
        assert ladder.read(symbol(PARTS[0], 25), number * 0.1).is_sighted


def test_parts_of_different_texts_are_not_mixed() -> None:
    collector = PartCollector()
    assert collector.take(QrPart(0, 2, 7, b"ab")) is None
    assert collector.take(QrPart(1, 2, 8, b"cd")) is None
    assert collector.take(QrPart(1, 2, 7, b"cd")) is None, "the parity of abcd is not 7"
    assert collector.take(QrPart(3, 2, 7, b"cd")) is None


def test_katakana_among_latin_letters_are_told_from_prices() -> None:
    text = "*ﾃﾞｻﾞｲﾝQR* http://d-qr.net/ex/"
    assert text_of_bytes(text.encode("shift_jis"), text) == text
    assert text_of_bytes("½ £ 5 ± ©® 2 µm²".encode("latin-1"), "?") == "½ £ 5 ± ©® 2 µm²"


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
