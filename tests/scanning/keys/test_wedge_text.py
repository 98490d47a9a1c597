from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.framing import Framing
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.key_tables import LAYOUTS
from kiosk.scanning.keys.wedge_text import AS_TYPED, US_KEYCODES, Reading, WedgeText
from tests.fakes.key_strokes import ALT, CONTROL, control, key, keys

CARD = "2900000000018"
ADDRESS = "https://id.example/?token=aZ_y-9&token_request_id=7"
_CLASSIFIER = CodeClassifier()


def makes_sense(text: str, symbology: str | None) -> bool:
    return not isinstance(_CLASSIFIER.classify(text, symbology), UnknownScan)


def read(strokes: list[KeyStroke], layout: str = "auto", **framing: str) -> Reading:
    return WedgeText(makes_sense, layout, Framing(**framing)).read(strokes)


@pytest.mark.parametrize("layout", ["us", *LAYOUTS])
@pytest.mark.parametrize("text", [CARD, "KL-000000026", "zyZY-1qawm;", ADDRESS])
def test_scanner_as_it_comes_is_read_on_every_layout(layout: str, text: str) -> None:
    assert read(keys(text, layout)).text == text


@pytest.mark.parametrize("layout", ["us", *LAYOUTS])
def test_layout_is_undone_where_the_system_does_not_tell_places(layout: str) -> None:
    assert read(keys(CARD, layout, has_code=False)).text == CARD


@pytest.mark.parametrize("layout", LAYOUTS)
def test_setting_undoes_a_layout_that_only_swaps_letters(layout: str) -> None:
    strokes = keys("ABZ-1234567", layout, has_code=False)
    assert read(strokes, US_KEYCODES).text == "ABZ-1234567"


def test_scanner_set_to_the_computer_s_layout_is_read_as_typed() -> None:
    # With Shift, a Czech keyboard types the digits.
    strokes = [replace(key("!@#$%^&*()"[int(digit) - 1]), text=digit) for digit in CARD]
    assert read(strokes) == Reading(CARD, AS_TYPED)


def test_where_both_have_a_meaning_the_setting_decides() -> None:
    german = [replace(each, text={"y": "z"}.get(each.text, each.text)) for each in keys("y123456")]
    assert read(german).text == "y123456"
    assert read(german, AS_TYPED).text == "z123456"


@pytest.mark.parametrize(
    ("sent", "text", "symbology"),
    [
        ("]E02900000000018", CARD, "EAN13"),
        ("]E0123456789012", "0123456789012", "EAN13"),
        ("]E412345670", "12345670", "EAN8"),
        ("]C0KL000000026", "KL000000026", "Code128"),
        ("]Q1" + ADDRESS, ADDRESS, "QRCode"),
        ("]d2" + CARD, CARD, "DataMatrix"),
        ("]C18018123456789012345675", "(8018)123456789012345675", "Code128"),
        ("]?" + CARD, "]?" + CARD, None),
    ],
)
def test_aim_id_tells_the_symbology_and_is_taken_off(sent: str, text: str, symbology: str | None) -> None:
    found = read(keys(sent, "cz"))
    assert (found.text, found.symbology) == (text, symbology)


@pytest.mark.parametrize("sent", ["~]C0KL000000026#", "]C0~KL000000026#"])
def test_prefix_and_suffix_are_taken_off_on_either_side_of_an_aim_id(sent: str) -> None:
    assert read(keys(sent, "de"), prefix="~", suffix="#").text == "KL000000026"


def test_group_separator_of_gs1_is_kept_and_elsewhere_dropped() -> None:
    separator = replace(key("]"), text="\x1d", modifiers=Modifier.CONTROL)
    gs1 = [*keys("]C121ABC", "fr"), CONTROL, separator, *keys("0109506000134352", "fr")]
    assert read(gs1).text == "(21)ABC(01)09506000134352"
    assert read([*keys("290000"), CONTROL, separator, *keys("0000018")]).text == CARD


def alt_code(number: int, *, has_code: bool = True) -> list[KeyStroke]:
    """A character by its number on the number block."""
    places = dict(zip("7894561230", (71, 72, 73, 75, 76, 77, 79, 80, 81, 82), strict=True))
    digits = [
        KeyStroke(
            0,
            places[digit],
            KeyKind.CHARACTER,
            text=digit,
            code=places[digit] if has_code else None,
            modifiers=Modifier.ALT | Modifier.KEYPAD,
        )
        for digit in f"{number:04d}"
    ]
    return [ALT, *digits, replace(ALT, is_press=False)]


@pytest.mark.parametrize("has_code", [True, False])
def test_characters_by_number_are_put_together_on_any_layout(has_code: bool) -> None:
    strokes = [stroke for character in CARD for stroke in alt_code(ord(character), has_code=has_code)]
    assert read(strokes).text == CARD


def test_character_that_windows_composes_as_well_counts_once() -> None:
    composed = KeyStroke(0, 0, KeyKind.CHARACTER, text="K")
    strokes = [
        *alt_code(ord("K")),
        composed,
        *alt_code(ord("L")),
        replace(composed, text="L"),
        *keys("000000026"),
    ]
    assert read(strokes).text == "KL000000026"


def test_number_of_a_control_character_types_nothing() -> None:
    assert read([*alt_code(15), *keys(CARD)]).text == CARD


def test_third_level_of_a_german_keyboard_is_taken_as_typed() -> None:
    at = replace(key("q", "de"), text="@", modifiers=Modifier.ALT_GR)
    assert read([*keys("290000", "de"), at]).text == "290000@"


def test_commands_are_no_text() -> None:
    assert read([CONTROL, control("o"), *keys(CARD, "sk")]).text == CARD
