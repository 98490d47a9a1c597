from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.calibration import (
    CALIBRATION_TEXT,
    MODULES,
    End,
    ScannerProfile,
    profile_of_keys,
    profile_of_line,
)
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.key_tables import LAYOUTS, layout_character, us_character
from kiosk.scanning.keys.keyboard_wedge import KeyboardWedge
from kiosk.scanning.keys.wedge_text import WedgeText

PLACES = {
    (us_character(place, shift) or ""): (place, shift)
    for shift in (True, False)
    for place in (*range(2, 14), *range(16, 28), 43, *range(30, 41), *range(44, 54))
}
ENDS = {End.ENTER: KeyKind.ENTER, End.TAB: KeyKind.TAB}


def typed(
    text: str, layout: str = "us", end: End = End.ENTER, *, has_codes: bool = True, gap_s: float = 0.01
) -> Iterator[KeyStroke]:
    """Keys of a scanner that is set to a US keyboard, on a computer set to `layout`."""
    at_s = 5.0
    for character in text:
        place, shift = PLACES[character]
        made = character if layout == "us" else layout_character(layout, place, shift) or ""
        is_dead = unicodedata.combining(made[:1] or " ") != 0
        kind = KeyKind.DEAD if is_dead else KeyKind.CHARACTER
        held = Modifier.SHIFT if shift else Modifier.NONE
        at_s += gap_s
        yield KeyStroke(at_s, place, kind, True, made, place if has_codes else None, held)
        yield KeyStroke(at_s + gap_s / 2, place, kind, False, made, place if has_codes else None, held)
    if end in ENDS:
        yield KeyStroke(at_s + gap_s, 28, ENDS[end], text="\r", code=28)


def as_configured(text: str) -> Iterator[KeyStroke]:
    """Keys of a scanner set to the Czech layout that its computer has too."""
    places = {
        layout_character("cz", place, shift): (place, shift)
        for shift in (True, False)
        for place in (*range(2, 14), *range(16, 28), 43, *range(30, 41), *range(44, 54))
    }
    for number, character in enumerate(text):
        place, shift = places[character]
        held = Modifier.SHIFT if shift else Modifier.NONE
        yield KeyStroke(number / 100, place, KeyKind.CHARACTER, True, character, place, held)


FRAMES = st.text(alphabet="ABCDXZY0123456789*#-", max_size=4)
AIM_IDS = st.sampled_from([None, "]C0", "]Q1"])


@given(FRAMES, FRAMES, AIM_IDS, st.sampled_from(["us", *LAYOUTS]), st.sampled_from(End), st.booleans())
def test_framing_layout_and_end_are_told_on_every_keyboard(
    prefix: str, suffix: str, aim_id: str | None, layout: str, end: End, has_codes: bool
) -> None:
    text = f"{prefix}{aim_id or ''}{CALIBRATION_TEXT}{suffix}"
    profile = profile_of_keys(list(typed(text, layout, end, has_codes=has_codes)))
    assert profile is not None
    assert (profile.prefix, profile.suffix, profile.end, profile.aim_id) == (prefix, suffix, end, aim_id)
    # Without places the text itself is right on a US keyboard, and mapped back on the others.
    assert profile.layout == ("as-typed" if layout == "us" and not has_codes else "us-keycodes")
    assert profile.computer == (layout if has_codes else None)
    assert not profile.is_too_slow


@given(FRAMES, FRAMES, AIM_IDS)
def test_a_line_of_a_serial_scanner_is_taken_apart(prefix: str, suffix: str, aim_id: str | None) -> None:
    line = f"{prefix}{aim_id or ''}{CALIBRATION_TEXT}{suffix}"
    assert profile_of_line(f"\x02{line}\r") == ScannerProfile(
        prefix, suffix, End.ENTER, aim_id, terminator="cr"
    )


@pytest.mark.parametrize(
    ("behind", "terminator", "end"),
    [
        ("\r", "cr", End.ENTER),
        ("\n", "lf", End.ENTER),
        ("\r\n", "crlf", End.ENTER),
        ("\x03\r\n", "crlf", End.ENTER),
        ("\t", "tab", End.TAB),
        ("", "gap", End.NOTHING),
    ],
)
def test_the_end_of_a_serial_scanners_codes_is_told(behind: str, terminator: str, end: End) -> None:
    profile = profile_of_line(CALIBRATION_TEXT + behind)
    assert profile is not None
    assert (profile.terminator, profile.end) == (terminator, end)


def test_a_scanner_set_to_the_computers_own_layout_is_read_as_typed() -> None:
    profile = profile_of_keys(list(as_configured(CALIBRATION_TEXT)))
    assert profile is not None
    assert (profile.layout, profile.computer, profile.end) == ("as-typed", "cz", End.NOTHING)


def test_an_aim_id_in_front_of_the_prefix_is_found_too() -> None:
    profile = profile_of_line(f"]C0AB{CALIBRATION_TEXT}")
    assert profile is not None
    assert (profile.prefix, profile.aim_id) == ("AB", "]C0")


@given(st.text(alphabet="ABC0123456789-", max_size=30))
def test_another_code_is_not_taken_for_the_calibration_code(text: str) -> None:
    assert profile_of_keys(list(typed(text))) is None
    assert profile_of_line(text) is None


@pytest.mark.parametrize("gap_s", [0.030, 0.049, 0.051, 0.055, 0.080])
def test_a_scanner_is_too_slow_exactly_if_its_keys_are_taken_for_a_persons(gap_s: float) -> None:
    strokes = list(typed(CALIBRATION_TEXT, gap_s=gap_s))
    profile = profile_of_keys(strokes)
    assert profile is not None
    wedge = KeyboardWedge(WedgeText(lambda *_: True))
    passed: list[KeyStroke] = []
    for stroke in strokes:
        while (due_s := wedge.deadline_s) is not None and due_s < stroke.at_s:
            passed += wedge.expire(due_s).passed
        passed += wedge.feed(stroke).passed
    assert profile.is_too_slow is (passed != [])


@pytest.mark.parametrize("symbology", MODULES)
def test_the_code_is_as_many_bars_wide_as_the_measurement_assumes(symbology: str) -> None:
    drawn = zxingcpp.create_barcode(CALIBRATION_TEXT, zxingcpp.BarcodeFormat[symbology])
    assert np.array(drawn.to_image(scale=1, add_quiet_zones=False)).shape[1] == MODULES[symbology]
