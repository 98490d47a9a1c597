from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.brand.colours import CONTROL, TEXT, Grounds, contrast, ink_on, readable, shades

LIGHT = Grounds("#F6F4EF", "#FFFFFF", "#E4E0D7")
DARK = Grounds("#12161B", "#1C222A", "#0B0E12")
# Two areas beside each other; the product's own two are at 1.2 and 1.3.
VISIBLE = 1.1
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable("#0B5D45", (LIGHT.paper, LIGHT.surface)) == "#0B5D45"


@pytest.mark.parametrize(("grounds", "is_darker"), [(LIGHT, True), (DARK, False)])
def test_a_faint_one_becomes_darker_on_paper_and_lighter_in_the_dark(
    grounds: Grounds, is_darker: bool
) -> None:
    faint = "#8C8C8C" if is_darker else "#4A4A4A"
    found = readable(faint, (grounds.paper,))
    assert contrast(found, grounds.paper) >= TEXT
    assert (found < faint) is is_darker


@given(COLOURS, COLOURS, st.sampled_from([LIGHT, DARK]))
def test_whatever_a_brand_says_can_be_read(accent: str, sweet: str, grounds: Grounds) -> None:
    made = shades(accent, sweet, grounds)
    text = [
        *(
            (made.accent, ground)
            for ground in (grounds.paper, grounds.surface, made.soft, made.accent_ink_muted)
        ),
        *((made.accent_ink, ground) for ground in (made.accent, made.accent_pressed, made.accent_line)),
        (made.accent_ink_muted, made.accent),
        (ink_on(sweet), sweet),
    ]
    assert [pair for pair in text if contrast(*pair) < TEXT] == []
    assert contrast(made.accent, grounds.keyboard) >= CONTROL
    assert contrast(made.accent_sweet, made.accent) >= CONTROL
    assert contrast(made.soft, grounds.surface) >= VISIBLE
